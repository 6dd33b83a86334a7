import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyState, type State } from '../../../data/changes/state.ts'
import { chooseRecords } from '../../../data/disclosure/chosen.ts'
import { fromBase64, toBase64 } from '../../../data/exports/base64.ts'
import { jsonPieces } from '../../../data/exports/json.ts'
import type { Json } from '../../../data/text/json.ts'
import { applied, archiveOf, planned } from '../imports/archive-of.ts'
import { planJson } from '../imports/plan-json.ts'

const id = (kind: string, n: number): string => `${kind}-${String(n).padStart(16, '0')}`
const digest = 'a'.repeat(64)

/** Two events: the first rests on an open and on a restricted source, the second on the restricted one alone. */
function archive(): State {
  const records: { readonly [id: string]: { readonly [field: string]: Json } } = {
    [id('e', 1)]: { title: { value: { text: 'Un', lang: 'fr' } } },
    [id('e', 2)]: { title: { value: { text: 'Deux', lang: 'fr' } } },
    [id('s', 1)]: { title: 'Ouverte', original: digest },
    [id('s', 2)]: { title: 'Fermée', original: digest, accessRights: 'confidential' },
    [id('p', 1)]: { source: id('s', 1), exact: 'a', start: 0, end: 1, text: digest },
    [id('p', 2)]: { source: id('s', 2), exact: 'b', start: 0, end: 1, text: digest },
    [id('c', 1)]: { subject: id('e', 1), field: 'title', value: 1, passages: [id('p', 1)] },
    [id('c', 2)]: { subject: id('e', 1), field: 'title', value: 2, passages: [id('p', 2)] },
    [id('c', 3)]: { subject: id('e', 2), field: 'title', value: 3, passages: [id('p', 2)] },
    [id('l', 1)]: { name: { text: 'Gao', lang: 'fr' } },
    [id('l', 2)]: { name: { text: 'Kidal', lang: 'fr' } },
    [id('r', 1)]: { kind: 'place', event: id('e', 1), to: id('l', 1) },
    [id('r', 2)]: { kind: 'event', event: id('e', 1), to: id('e', 2), tie: 'follows' },
  }
  const ops = Object.entries(records).flatMap(([record, fields]) =>
    Object.entries(fields).map(([field, value]) => ({ id: record, field, value, replaces: [] })),
  )
  return applied(emptyState(), ops, 1)
}

test('sources that are not open stay behind, with all that rests on them alone, and are counted', () => {
  const all = chooseRecords(archive(), [id('e', 1), id('e', 2)], true)
  expect(all.events).toEqual([id('e', 1)])
  expect(all.sources).toEqual([id('s', 1)])
  expect(all.withheld).toBe(2)
  for (const hidden of [id('s', 2), id('p', 2), id('c', 2), id('c', 3), id('e', 2), id('r', 2)])
    expect(all.records).not.toContain(hidden)
  expect(all.records).toContain(id('l', 2))
})

test('a place of withheld events alone stays behind, its name would tell of them', () => {
  const from = archive()
  const tie = { kind: 'place', event: id('e', 2), to: id('l', 2) }
  const ops = Object.entries(tie).map(([field, value]) => ({
    id: id('r', 3),
    field,
    value,
    replaces: [],
  }))
  const tied = applied(from, ops, 2)
  const both = [id('e', 1), id('e', 2)]
  const open = chooseRecords(tied, both, true).records
  expect(open).not.toContain(id('l', 2))
  expect(open).toContain(id('l', 1))
  expect(chooseRecords(tied, both, true, 'all').records).toContain(id('l', 2))
})

test('a selection takes what its events rest on, and nothing else', () => {
  const part = chooseRecords(archive(), [id('e', 1)], false)
  expect([...part.records].sort()).toEqual(
    [id('c', 1), id('e', 1), id('l', 1), id('p', 1), id('r', 1), id('s', 1)].sort(),
  )
})

test('what is exported as JSON is read back as the same records', async () => {
  const from = archive()
  const chosen = chooseRecords(from, [id('e', 1), id('e', 2)], true)
  let text = ''
  for await (const piece of jsonPieces(
    from,
    chosen,
    { id: id('f', 1), title: 'T' },
    async () => null,
  ))
    text += piece
  const plan = planned(planJson(emptyState(), text))
  expect(plan).toMatchObject({ new: chosen.records.length, changed: 0, known: 0, refused: [] })
  const into = archiveOf(plan)
  for (const record of chosen.records)
    expect(into.records.get(record)?.fields).toEqual(from.records.get(record)?.fields)
  expect(planned(planJson(into, text))).toMatchObject({ new: 0, known: chosen.records.length })
})

test('a record that does not fit its kind is refused by its place, the others are taken', () => {
  const records = [
    { id: id('e', 1), fields: { title: { value: { text: 'Un', lang: 'fr' } } } },
    { id: id('e', 1), fields: { title: { value: { text: 'Encore', lang: 'fr' } } } },
    {
      id: id('e', 2),
      fields: { title: { value: { text: 'D', lang: 'fr' } }, date: { value: '31/12' } },
    },
    { id: id('e', 3), fields: { nom: 'x' } },
    { id: id('f', 1), fields: { title: 'T' } },
    { id: 'x', fields: {} },
    { id: id('e', 4), fields: {}, more: 1 },
  ]
  const text = JSON.stringify({
    format: 'tarikh',
    version: 1,
    archive: { id: '', title: '' },
    records,
  })
  const plan = planned(planJson(emptyState(), text))
  expect(plan.new).toBe(1)
  expect(plan.refused.map(({ row, reason }) => [row, reason])).toEqual([
    [2, 'json.twice'],
    [3, 'date.year-digits'],
    [4, 'field.unknown'],
    [5, 'json.kind'],
    [6, 'json.record'],
    [7, 'json.record'],
  ])
})

test('bytes that are no text travel as base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const spelt = toBase64(bytes)
      expect(spelt).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(spelt)).toEqual(bytes)
    }),
  )
  expect(fromBase64('a')).toBeUndefined()
  expect(fromBase64('é===')).toBeUndefined()
})
