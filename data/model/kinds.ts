import * as v from 'valibot'
import { type Json, toJson } from '../text/json.ts'
import { ArchiveRecord } from './archive.ts'
import { Actor, Place, Term } from './authority.ts'
import { Claim } from './claim.ts'
import { Event } from './event.ts'
import type { Manner, Said } from './fact.ts'
import type { Kind } from './id.ts'
import { Link } from './link.ts'
import { done, failed, type Outcome } from './outcome.ts'
import { Passage } from './passage.ts'
import { SourceReading } from './reading.ts'
import { Source } from './source.ts'

/** A record each of whose fields says what it is. */
type Described = v.GenericSchema & {
  readonly entries: Readonly<Record<string, Said<v.GenericSchema, string, Manner>>>
}

/** The schema of each kind of record. */
export const schemas = {
  archive: ArchiveRecord,
  event: Event,
  source: Source,
  passage: Passage,
  claim: Claim,
  actor: Actor,
  place: Place,
  term: Term,
  link: Link,
  reading: SourceReading,
} as const satisfies Record<Kind, Described>

/** What a record of a kind is once read. */
export type RecordOf<K extends Kind> = v.InferOutput<(typeof schemas)[K]>

/** A record's fields as the journal holds them. */
export type Fields = { readonly [field: string]: Json }

/** Reads a record; what cannot be read is refused by field, and stays in the archive as it is. */
export function readRecord<K extends Kind>(kind: K, fields: Fields): Outcome<RecordOf<K>> {
  const known: Record<string, Json> = {}
  for (const [field, value] of Object.entries(fields)) if (value !== null) known[field] = value
  const read = v.safeParse(schemas[kind], known)
  if (read.success) return done(read.output as RecordOf<K>)
  const where = read.issues.map((issue) => v.getDotPath(issue) ?? '').filter((path) => path !== '')
  return failed({ code: 'record.unreadable', kind, fields: [...new Set(where)] })
}

/** What a field stands for that nobody has written; null where it stands for nothing. */
export function unwritten(kind: Kind, field: string): Json {
  const entries = schemas[kind].entries as Record<string, v.GenericSchema>
  const entry = Object.hasOwn(entries, field) ? entries[field] : undefined
  const read = entry && v.safeParse(entry, undefined)
  return read?.success === true ? toJson(read.output ?? null) : null
}

/** Checks one field's new value against the record's schema; null clears the field. */
export function checkField(kind: Kind, field: string, value: Json): Outcome<Json> {
  const entries = schemas[kind].entries as Record<string, v.GenericSchema>
  const entry = Object.hasOwn(entries, field) ? entries[field] : undefined
  if (entry === undefined) return failed({ code: 'field.unknown', kind, field })
  const read = v.safeParse(entry, value ?? undefined)
  if (!read.success)
    return failed({ code: 'field.invalid', kind, field, reason: read.issues[0].message })
  return done(value)
}
