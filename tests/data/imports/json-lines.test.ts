import { expect, test } from 'vitest'
import { emptyState, type State, standing, standingIds } from '../../../data/changes/state.ts'
import type { ImportFormat } from '../../../data/imports/format.ts'
import { importFormatOf, isBroughtIn, openingOf } from '../../../data/imports/formats.ts'
import { finish } from '../../../data/model/steps.ts'
import { applied, archiveOf } from './archive-of.ts'
import { eventsIn } from './events-in.ts'
import { fieldsOf, set } from './plan-table.ts'
import { broughtBy, planOf, sourcesIn } from './read-in.ts'

test('JSON lines are a table: a record a line, those that cannot be read refused by their number', async () => {
  const lines = [
    '{"id":1,"titre":"Un","date":"2020-01-02","lieu":"Gao","lieu2":{"a":"b"}}',
    '{"id":2,"titre":"Deux","__proto__":{"a":1}}',
    '{"id":3,"titre":"Trois","date":"hier"',
    '[1]',
    '{"id":12345678901234567890,"titre":"Cinq","date":"2021"}',
  ]
  const plan = await planOf(lines.join('\n'), emptyState())
  expect(plan.refused.map(({ row, reason }) => [row, reason])).toEqual([
    [2, 'json.key'],
    [3, 'jsonl.syntax'],
    [4, 'jsonl.record'],
  ])
  const events = eventsIn(archiveOf(plan))
  expect([...events.keys()]).toEqual(['Un', 'Cinq'])
  expect(events.get('Un')?.cells).toMatchObject({ 'lieu2.a': 'b' })
  expect(events.get('Cinq')?.cells).toMatchObject({ id: '12345678901234567890' })
})

test('JSON lines are looked at as a table: the names in their records are its columns, its first rows as they will be, a mapping that was kept applied', async () => {
  const lines = [
    '{"nom":"Marché","quand":{"jour":"2020-01-02","vu":{"par":"Awa"}},"quand.jour":"tard"}',
    'rien',
    '{"nom":"Pont","quand":{"jour":"2020-01-03"}}',
  ]
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const format: ImportFormat = importFormatOf('suivi.jsonl', openingOf(bytes))
  const how = { encoding: undefined, limit: bytes.length, lang: 'fr' } as const
  const looker = await format.look?.()
  const proposed = looker && finish(looker(bytes, how))
  if (!proposed?.ok) throw new Error('not looked at')
  expect(proposed.value).toMatchObject({ isKeyed: true, rows: 2, spelt: { encoding: 'utf-8' } })
  const { mapping } = proposed.value
  expect(mapping.columns.map(({ name }) => name)).toEqual([
    ...['nom', 'quand.jour', 'quand.vu.par', 'quand.jour#4'],
  ])
  const as: Readonly<Record<string, string>> = { nom: 'title', 'quand.jour': 'date' }
  const columns = mapping.columns.map(({ name }) => ({ name, as: as[name] ?? 'kept' }))
  const kept = { ...mapping, columns }
  const said = looker && finish(looker(bytes, { ...how, kept }))
  expect(said?.ok && said.value.first.map(({ row, title }) => [row, title])).toEqual([
    [1, 'Marché'],
    [3, 'Pont'],
  ])
  const planner = finish((await format.load())(bytes, { ...how, kept }))
  if (!planner.ok) throw new Error(planner.problem.code)
  const plan = finish(planner.value(emptyState()))
  expect(plan).toMatchObject({ value: { new: 2, refused: [{ row: 2, reason: 'jsonl.syntax' }] } })
  const other = looker && finish(looker(new TextEncoder().encode('{"a":1}'), { ...how, kept }))
  expect(other).toMatchObject({ ok: false, problem: { code: 'csv.other-table' } })
})

test('JSON lines are known whatever their names are and however long their first line, and refused by name where no line is a record or they have too many names', async () => {
  const known = (text: string, name: string) => importFormatOf(name, text.slice(0, 4096)).id
  expect(known('{"headline":"Un","type":"Feature"}\n{"headline":"Deux"}', 'a.txt')).toBe('jsonl')
  expect(known(`{"note":"${'a'.repeat(5000)}"}\n{"note":"b"}`, 'a.NDJSON')).toBe('jsonl')
  expect(known('{"format":"tarikh"}', 'a.json')).toBe('json')
  expect([isBroughtIn('{"a":1}', 'a.jsonl'), isBroughtIn('{"a":1}', 'a.json')]).toEqual([
    true,
    false,
  ])
  const wide = Object.fromEntries(Array.from({ length: 4097 }, (_, at) => [`c${at}`, 1]))
  const cases = [
    ['rien\n[1]', 'jsonl.empty'],
    [JSON.stringify({ title: 'Un', ...wide }), 'csv.too-wide'],
  ] as const
  for (const [text, code] of cases)
    expect(await broughtBy(text, emptyState(), { name: 'a.jsonl' })).toMatchObject({
      ok: false,
      problem: { code },
    })
})

test('what rests on a claim is never changed by JSON lines: what a line says is a rival claim whose source is the file, quoted by that line', async () => {
  const read = (date: string, archive: State) => {
    const lines = [
      'rien',
      `\u001e{"id":1,"titre":"Évènement","date":"${date}"}`,
      '{"id":2,"titre":"B"}',
    ]
    return planOf(lines.join('\r\n'), archive, { name: 'suivi.jsonl' })
  }
  const archive = archiveOf(await read('2024-06-05', emptyState()))
  const { id } = fieldsOf(archive, 'Évènement')
  const claim = `c-${'0'.repeat(16)}`
  const value = '2024-06-05'
  for (const [field, held] of Object.entries({ subject: id, field: 'date', value }))
    set(archive, claim, field, held)
  set(archive, id, 'date', { value, claim })
  const made = await read('2024-06-09', archive)
  expect(made).toMatchObject({ changed: 1, known: 1, new: 0 })
  expect(made.rows?.[0]?.changes).toEqual([
    { field: 'date', before: value, after: '2024-06-09', rival: true },
  ])
  applied(archive, made.ops, 8)
  const { event, claims } = fieldsOf(archive, 'Évènement')
  expect(event.date?.value).toBe(value)
  expect(claims.map((one) => one.value)).toContain('2024-06-09')
  const source = sourcesIn(archive).get('suivi.jsonl')
  expect(made.texts.map(({ sha256 }) => sha256)).toEqual([source?.original, source?.text])
  const [passage = ''] = standingIds(archive, 'passage')
  const { exact, start = 0, end = 0 } = standing(archive, passage)?.fields ?? {}
  expect(exact).toBe('{"id":1,"titre":"Évènement","date":"2024-06-09"}')
  const text = new TextDecoder().decode(made.texts[1]?.bytes)
  expect(text.slice(Number(start), Number(end))).toBe(exact)
  expect(await read('2024-06-09', archive)).toMatchObject({ changed: 0, known: 2, ops: [] })
})
