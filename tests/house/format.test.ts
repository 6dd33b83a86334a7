import { expect, test, vi } from 'vitest'
import { changed } from './changed.ts'

// A machine whose cores are shared by many takes many times the usual twenty seconds.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

test('a format is one file with a pure writer, one line in the list and its label: nothing else is told of it', async () => {
  const { asked, errors } = await changed()
  expect(errors).toEqual([])
  const { done, shown } = asked.answers['lines'] ?? {}
  expect(done).toMatchObject({ ok: true, value: { format: 'lines', events: 86, withheld: 1 } })
  const lines = asked.text.trimEnd().split('\n')
  expect(lines).toHaveLength(86)
  expect(lines.every((line) => /^e-\w{16}$/.test(line))).toBe(true)
  expect(shown).toMatchObject({ ok: true, value: { pages: 0, svg: [], text: asked.text } })
})

test('it is written on the command line, and the help tells of it', async () => {
  const { asked } = await changed()
  expect(asked.statuses).toEqual([0, 0, 1, 0])
  expect(asked.same).toBe(asked.text)
  expect(asked.told.at(-1)).toMatch(
    /--format pdf\|html\|svg\|json\|csv\|geojson\|jsonld\|timelinejs\|ics\|ris\|bib\|csl\|citations\|lines\|leaves\|/,
  )
  expect(asked.told.at(-1)).toContain('Format lines (fr).')
})

test('it is offered by the form of the export view, and shown there before it is written', async () => {
  const { ran } = await changed()
  expect(ran.out).toContain('each format of the list is offered')
  expect(ran.status).toBe(0)
})

test('a format of many files is a folder that is whole', async () => {
  const { asked } = await changed()
  expect(asked.leaves).toEqual(['data', 'data/events.txt', 'index.txt'])
})

test('a writer that throws is told in one clear sentence, and leaves no file', async () => {
  const { asked } = await changed()
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

test('a format whose label is missing in one language is an error of the compiler', async () => {
  const { unlabelled } = await changed()
  expect(unlabelled.length).toBeGreaterThan(0)
  expect(unlabelled.every((line) => line.includes('format.lines'))).toBe(true)
})
