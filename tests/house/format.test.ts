import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyTree, type Ran } from './copy.ts'

const list = 'data/exports/formats.ts'
const end = '] as const\n\n/** A format of the list. */'
const tree = copyTree()
afterAll(tree.remove)

/** Adds a format as a stranger would: its writer is one file, its entry one line, its label a sentence in each language. */
function add(id: string, writer: string, more = ''): void {
  tree.write(`data/exports/${id}.ts`, writer)
  const entry = `  writtenFormat({ id: '${id}', name: '${id}', label: 'format.${id}', shelf: 'events', extension: 'txt', mediaType: 'text/plain', options: DisclosedOptions, previews: true, ${more}load: async () => (await import('./${id}.ts')).write }),\n`
  tree.patch(list, end, entry + end)
  for (const lang of ['fr', 'en'])
    tree.patch(
      `data/words/${lang}/formats.ts`,
      "  'format.pdf':",
      `  'format.${id}': 'Format ${id} (${lang}).',\n  'format.pdf':`,
    )
}

const head = `import type { Writer } from './format.ts'
import type { DisclosedOptions } from './options.ts'
export const write: Writer<DisclosedOptions> = async ({ chosen }, _, sink) => {
`

/** A project of these files and what they import, whose types are told sooner than those of a whole room. */
function project(name: string, ...files: readonly string[]): void {
  const compilerOptions = { types: ['node'] }
  const up = files.map((file) => `../${file}`)
  tree.write(
    `${name}/tsconfig.json`,
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions, files: up }),
  )
}

/** Asks the engine and the command line of the copy, and tells what they answered. */
const asking = `import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createEngine } from '../../electron/engine/engine-calls.ts'
import { run } from '../../electron/command-line/run.ts'
import { formats } from '../../data/exports/formats.ts'
import { sayProblem } from '../../data/words/say-problem.ts'

const folder = path.resolve('asked')
const at = (name: string): string => path.join(folder, name)
mkdirSync(folder)
const fonts = path.resolve('out/fonts')
const engine = createEngine({ home: at('home'), fonts, signature: '', remember: true }, () => undefined, null)
const archive = at('a.tarikh')
await engine.answer('inner.create', { folder: archive, title: '', sample: true, lang: 'fr' })
const request = (format: string) => ({ format, what: { which: 'all' }, lang: 'fr' })
const answers: Record<string, unknown> = {}
for (const id of ['lines', 'leaves', 'broken', 'late']) {
  const file = at(id + '.out')
  const done = await engine.answer('inner.export', { job: id, request: request(id), file })
  const shown = await engine.answer('print.preview', { job: id, request: request(id), from: 1, count: 4 })
  const said = done.ok ? '' : sayProblem('fr', done.problem)
  answers[id] = { done, said, shown, isLeft: existsSync(file) }
}
await engine.answer('inner.close', {})
const told: string[] = []
const io = {
  write: (bytes: string | Uint8Array) => void told.push(String(bytes)),
  remark: (text: string) => void told.push(text),
  input: async () => new Uint8Array(),
  env: { TARIKH_USER_DATA: at('machine'), LANG: 'fr' },
  folder,
  home: folder,
  fonts,
  signal: new AbortController().signal,
}
const words = (id: string) => ['export', archive, '--format', id, '--out', id + '.cli']
const statuses = []
for (const line of [words('lines'), words('leaves'), words('broken'), ['export', '--help']])
  statuses.push(await run(line, io))
console.log(JSON.stringify({
  answers,
  statuses,
  told,
  labels: formats.map(({ label }) => label),
  text: readFileSync(at('lines.out'), 'utf8'),
  same: readFileSync(at('lines.cli'), 'utf8'),
  leaves: readdirSync(at('leaves.out'), { recursive: true, encoding: 'utf8' }).sort(),
  files: readdirSync(folder).sort(),
}))
`

interface Asked {
  readonly answers: Readonly<
    Record<string, { done: object; said: string; shown: object; isLeft: boolean }>
  >
  readonly statuses: readonly number[]
  readonly told: readonly string[]
  readonly text: string
  readonly same: string
  readonly leaves: readonly string[]
  readonly files: readonly string[]
}

let asked: Asked
let errors: readonly string[]
let unlabelled: readonly string[]
let window: Ran

beforeAll(async () => {
  add(
    'lines',
    `${head}  const file = await sink.file()
  for (const id of chosen.events) await file.write(\`\${id}\\n\`)
}
`,
  )
  add(
    'leaves',
    `${head}  for (const name of ['index.txt', 'data/events.txt']) {
    const file = await sink.file(name)
    await file.write(new TextEncoder().encode(chosen.events.join('\\n')))
  }
}
`,
    "files: 'many', ",
  )
  add('broken', `${head}  throw new TypeError(String(chosen.events.length) + String(sink))\n}\n`)
  add(
    'late',
    `${head}  const file = await sink.file()
  await file.write('x'.repeat(3_000_000))
  throw new RangeError(chosen.events[0])
}
`,
  )
  tree.write('tests/house/asking.ts', asking)
  project('engine', 'electron/command-line/export.ts', 'data/packages.d.ts')
  const [ran, seen] = await Promise.all([
    tree.run('tests/house/asking.ts'),
    tree.tests('tests/renderer/exporting.test.ts'),
  ])
  expect(ran.err).toBe('')
  asked = JSON.parse(ran.out) as Asked
  errors = tree.types('engine')
  window = seen
  tree.patch('data/words/en/formats.ts', "  'format.lines': 'Format lines (en).',\n", '')
  unlabelled = tree.types('engine', 'data/words/en/formats.ts')
})

test('a format is one file with a pure writer, one line in the list and its label: nothing else is told of it', () => {
  expect(errors).toEqual([])
  const { done, shown } = asked.answers['lines'] ?? {}
  expect(done).toMatchObject({ ok: true, value: { format: 'lines', events: 86, withheld: 1 } })
  const lines = asked.text.trimEnd().split('\n')
  expect(lines).toHaveLength(86)
  expect(lines.every((line) => /^e-\w{16}$/.test(line))).toBe(true)
  expect(shown).toMatchObject({ ok: true, value: { pages: 0, svg: [], text: asked.text } })
})

test('it is written on the command line, and the help tells of it', () => {
  expect(asked.statuses).toEqual([0, 0, 1, 0])
  expect(asked.same).toBe(asked.text)
  expect(asked.told.at(-1)).toMatch(
    /--format pdf\|svg\|json\|csv\|geojson\|jsonld\|timelinejs\|ics\|ris\|bib\|csl\|lines\|leaves\|/,
  )
  expect(asked.told.at(-1)).toContain('Format lines (fr).')
})

test('it is offered by the form of the export view, and shown there before it is written', () => {
  expect(window.out).toContain('each format of the list is offered')
  expect(window.status).toBe(0)
})

test('a format of many files is a folder that is whole', () => {
  expect(asked.leaves).toEqual(['data', 'data/events.txt', 'index.txt'])
})

test('a writer that throws is told in one clear sentence, and leaves no file', () => {
  for (const [id, reason] of [
    ['broken', 'TypeError'],
    ['late', 'RangeError'],
  ] as const) {
    const { done, said, isLeft } = asked.answers[id] ?? {}
    expect(done).toEqual({ ok: false, problem: { code: 'export.failed', format: id, reason } })
    expect(said).toBe(
      `Le format ${id} n’a pas pu être écrit\u00a0: son programme s’est arrêté (${reason}). Aucun fichier n’est laissé.`,
    )
    expect(isLeft).toBe(false)
  }
  const left = ['a.tarikh', 'home', 'leaves.cli', 'leaves.out', 'lines.cli', 'lines.out']
  expect(asked.files.filter((name) => name !== 'machine')).toEqual(left)
})

test('a format whose label is missing in one language is an error of the compiler', () => {
  expect(unlabelled.length).toBeGreaterThan(0)
  expect(unlabelled.every((line) => line.includes('format.lines'))).toBe(true)
})
