import type { TreeCopy } from './copy.ts'

const list = 'data/exports/formats.ts'
const end = '] as const\n\n/** A format of the list. */'

/** Adds a format as a stranger would: its writer is one file, its entry one line, its label a sentence in each language. */
function add(tree: TreeCopy, id: string, writer: string, more = ''): void {
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

/** What the engine and the command line of the copy answered. */
export interface Asked {
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

/** The line of the words of a language that names the format of lines. */
export function formatLabel(lang: 'fr' | 'en'): string {
  return `  'format.lines': 'Format lines (${lang}).',\n`
}

/** What a stranger does to add formats: one of lines, one of many files, one that throws at once and one that throws late. */
export function addFormats(tree: TreeCopy): void {
  add(
    tree,
    'lines',
    `${head}  const file = await sink.file()
  for (const id of chosen.events) await file.write(\`\${id}\\n\`)
}
`,
  )
  add(
    tree,
    'leaves',
    `${head}  for (const name of ['index.txt', 'data/events.txt']) {
    const file = await sink.file(name)
    await file.write(new TextEncoder().encode(chosen.events.join('\\n')))
  }
}
`,
    "files: 'many', ",
  )
  add(
    tree,
    'broken',
    `${head}  throw new TypeError(String(chosen.events.length) + String(sink))\n}\n`,
  )
  add(
    tree,
    'late',
    `${head}  const file = await sink.file()
  await file.write('x'.repeat(3_000_000))
  throw new RangeError(chosen.events[0])
}
`,
  )
  tree.write('tests/house/asking.ts', asking)
}

/** What the copy answers when it is asked for all of them. */
export async function askFormats(tree: TreeCopy): Promise<Asked> {
  const { out, err } = await tree.run('tests/house/asking.ts')
  if (err !== '') throw new Error(err)
  return JSON.parse(out) as Asked
}
