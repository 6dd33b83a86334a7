import { type Op, starterWriter } from '../changes/patch.ts'
import type { Id } from '../model/id.ts'
import { type Json, toJson } from '../text/json.ts'
import { opsOf, type StarterRecord } from './starter-record.ts'

/** The records of one act as an earlier edition has them, and which of its lines wrote a field of them. */
export interface Published {
  readonly records: readonly StarterRecord[]
  readonly lineOf: (id: Id, field: string) => number
}

/** What an act of a later edition writes so that the records of an earlier one say what they say now: what is new, what changed, what is cleared, and what is withdrawn. */
export function opsSince(published: Published, now: readonly StarterRecord[]): readonly Op[] {
  const { records } = published
  const before = new Map(records.map((record) => [record.id, record]))
  const after = new Set<Id>(now.map(({ id }) => id))
  return [
    ...now.flatMap((record) => {
      const earlier = before.get(record.id)
      return earlier === undefined ? opsOf(record) : changed(earlier, record, published)
    }),
    ...records.filter(({ id }) => !after.has(id)).map((gone) => withdrawal(gone, published)),
  ]
}

function changed(
  before: StarterRecord,
  after: StarterRecord,
  { lineOf }: Published,
): readonly Op[] {
  const names = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])
  return [...names].flatMap((field): Op[] => {
    const was = written(before, field)
    const value = written(after, field)
    if (JSON.stringify(was) === JSON.stringify(value)) return []
    const replaces = was === null ? [] : [`${starterWriter}:${lineOf(after.id, field)}`]
    return [{ id: after.id, field, value, replaces }]
  })
}

function written({ fields }: StarterRecord, field: string): Json {
  return fields[field] === undefined ? null : (toJson(fields[field]) as Json)
}

// A deletion says what it has seen: an edit that a person made meanwhile keeps the record.
function withdrawal({ id, fields }: StarterRecord, { lineOf }: Published): Op {
  const seen = Math.max(...Object.keys(fields).map((field) => lineOf(id, field)))
  return { id, field: 'deleted', value: { [starterWriter]: seen }, replaces: [] }
}
