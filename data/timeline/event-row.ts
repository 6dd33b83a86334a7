import { isDeleted } from '../changes/held.ts'
import type { Archive } from '../changes/state.ts'
import { type Bounds, readBounds } from '../dates/bounds.ts'
import { compareDates } from '../dates/order.ts'
import { asFarAsKnown } from '../evidence/known-until.ts'
import { statedValue } from '../model/stated.ts'
import { type EventType, eventTypes } from '../model/vocabulary.ts'
import { flag } from './columns.ts'
import { eventFacts, type Facts } from './facts.ts'
import { dateFlags, type Four, fourBounds } from './four-bounds.ts'
import { weightOf } from './weight.ts'

/** An event with the bounds of its date; null where it has none that can be drawn. */
export interface DatedEvent {
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly bounds: Bounds | null
}

/** What the columns hold of one event. */
export interface ColumnRow {
  readonly four: Four
  readonly flags: number
  readonly type: number
  readonly weight: number
  readonly toll: number
  readonly solids: Bounds['solids']
  readonly about: Facts
}

/** The event with an id, undefined where none stands under it. Dates read once are kept in `read`: many events share one. */
export function datedEvent(
  archive: Archive,
  id: string,
  read: Map<string, Bounds | null>,
): DatedEvent | undefined {
  const held = archive.records.get(id)
  if (held === undefined || id[0] !== 'e' || isDeleted(held)) return undefined
  const edtf = statedValue(held.fields.date)
  const bounds = typeof edtf === 'string' ? boundsOnce(edtf, read) : null
  return { id, fields: held.fields, bounds }
}

/** The order of the columns: by time, the undated last, then by id. */
export function compareEvents(a: DatedEvent, b: DatedEvent): number {
  return (
    Number(a.bounds === null) - Number(b.bounds === null) ||
    (a.bounds !== null && b.bounds !== null ? compareDates(a.bounds, b.bounds) : 0) ||
    (a.id < b.id ? -1 : 1)
  )
}

/** Reads an event's row. */
export function rowOf(archive: Archive, { id, fields, bounds: dated }: DatedEvent): ColumnRow {
  const about = eventFacts(archive, id)
  const bounds = dated && asFarAsKnown(archive, id, dated)
  const four = fourBounds(bounds)
  const isVerified = fields.status === 'verified'
  const flags = flagsOf(bounds, four, about) | (isVerified ? flag.verified : 0)
  const toll = tollOf(statedValue(fields.toll))
  return {
    four,
    flags,
    type: typeAt(fields),
    weight: byteOf(weightOf({ ...about, sources: about.sources.length, toll })),
    toll: byteOf(Math.ceil(16 * Math.log2(1 + toll))),
    solids: flags & flag.pieces ? (bounds?.solids ?? []) : [],
    about,
  }
}

/** Many events share a date: each spelling is read once. A date of which no day is known is no date here. */
function boundsOnce(edtf: string, read: Map<string, Bounds | null>): Bounds | null {
  const held = read.get(edtf)
  if (held !== undefined) return held
  const outcome = readBounds(edtf)
  const bounds =
    outcome.ok && fourBounds(outcome.value).some((day) => !Number.isNaN(day)) ? outcome.value : null
  read.set(edtf, bounds)
  return bounds
}

function flagsOf(bounds: Bounds | null, four: Four, about: Facts): number {
  let flags = 0
  if (about.rivals > 0) flags |= flag.rivals
  if (about.sources.length === 0) flags |= flag.unsourced
  if (bounds === null) return flags | flag.undated
  return flags | dateFlags(bounds, four)
}

function typeAt(fields: DatedEvent['fields']): number {
  const at = eventTypes.indexOf(statedValue(fields.type) as EventType)
  return at === -1 ? 255 : at
}

/** As a column holds it: one byte. */
function byteOf(value: number): number {
  return Math.min(value, 255)
}

function tollOf(toll: unknown): number {
  if (toll === null || typeof toll !== 'object') return 0
  const { best = null, low = null } = toll as { readonly [bound: string]: unknown }
  const figure = best ?? low
  return typeof figure === 'number' && figure > 0 ? figure : 0
}
