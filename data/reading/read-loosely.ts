import * as v from 'valibot'
import type { Kind } from '../model/id.ts'
import { type Fields, type RecordOf, readRecord, schemas } from '../model/kinds.ts'

/** A record as far as it can be read, and the fields whose values cannot. */
export interface Loosely<K extends Kind> {
  readonly value: RecordOf<K>
  readonly unreadable: readonly string[]
}

const unknownText = { text: '…', lang: 'und' }

/** What stands in for a required field that cannot be read, so that the rest of the record is still shown. */
const standIns: { readonly [K in Kind]: Fields } = {
  archive: { title: '…' },
  event: { title: { value: unknownText } },
  source: { title: '…', original: '0'.repeat(64) },
  passage: { source: '', exact: '', start: 0, end: 0, text: '0'.repeat(64) },
  claim: { subject: '', field: '', value: '' },
  actor: { name: unknownText },
  place: { name: unknownText },
  term: { name: unknownText },
  link: { kind: 'theme', event: '', to: '' },
  reading: { source: '', text: '0'.repeat(64), way: 'transcription' },
}

/** The kinds of which one record is named by many others, and so is read again and again. */
const named: ReadonlySet<Kind> = new Set(['source', 'actor', 'place', 'term'])
const mostKnown = 5000
let known = new WeakMap<Fields, Loosely<Kind>>()
let count = 0

/** Reads a record; fields that do not fit the schema are named and left out, never the whole record. */
export function readLoosely<K extends Kind>(kind: K, fields: Fields): Loosely<K> {
  if (!named.has(kind)) return read(kind, fields)
  // The fields of a record are replaced, never changed; an id, and so what holds them, has one kind.
  const before = known.get(fields)
  if (before !== undefined) return before as Loosely<K>
  const now = read(kind, fields)
  if (count++ >= mostKnown) {
    known = new WeakMap()
    count = 0
  }
  known.set(fields, now as unknown as Loosely<Kind>)
  return now
}

/** The date of an event as `readLoosely` reads it, and nothing else of it. */
export function readDate({ date }: Fields): string | undefined {
  const read = v.safeParse(schemas.event.entries.date, date ?? undefined)
  return read.success ? read.output?.value : undefined
}

function read<K extends Kind>(kind: K, fields: Fields): Loosely<K> {
  const whole = readRecord(kind, fields)
  if (whole.ok) return { value: whole.value, unreadable: [] }
  const named = whole.problem.fields
  const paths: readonly string[] = Array.isArray(named) ? (named as readonly string[]) : []
  const unreadable = [...new Set(paths.map((path) => path.split('.')[0] ?? path))]
  const kept: Record<string, Fields[string]> = { ...fields }
  for (const field of unreadable) {
    delete kept[field]
    const standIn = standIns[kind][field]
    if (standIn !== undefined) kept[field] = standIn
  }
  const rest = readRecord(kind, kept)
  if (rest.ok) return { value: rest.value, unreadable }
  const last = readRecord(kind, standIns[kind])
  if (!last.ok) throw new Error(`no stand-in for ${kind}`)
  return { value: last.value, unreadable: Object.keys(fields) }
}
