import { type Archive, isDeleted } from '../changes/state.ts'
import { type Bounds, readBounds } from '../dates/bounds.ts'
import { compareDates } from '../dates/order.ts'
import { type EventType, eventTypes } from '../model/vocabulary.ts'
import { type Columns, flag, idLength } from './columns.ts'
import { type Facts, factsOf, nameIn } from './facts.ts'
import { GroupingBuilder } from './grouping-builder.ts'

interface Dated {
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly bounds: Bounds | null
}

/** Builds the columns of all standing events, in order of time, the undated last. `head` names the state they are made from. */
export function buildColumns(archive: Archive, head: string): Columns {
  const named = nameIn(archive)
  const events = datedEvents(archive)
  const count = events.length
  const ids = new Uint8Array(count * idLength)
  const bounds = new Float64Array(count * 4)
  const flags = new Uint8Array(count)
  const types = new Uint8Array(count)
  const weights = new Uint8Array(count)
  const solidEvents: number[] = []
  const solidDays: number[] = []
  const groups = {
    country: new GroupingBuilder(() => null),
    actor: new GroupingBuilder(named),
    theme: new GroupingBuilder(named),
    source: new GroupingBuilder(named),
  }
  events.forEach((event, i) => {
    const about = factsOf(archive, event.id)
    for (let at = 0; at < idLength; at++) ids[i * idLength + at] = event.id.charCodeAt(at)
    const four = fourBounds(event.bounds)
    bounds.set(four, i * 4)
    types[i] = typeAt(event.fields)
    weights[i] = weightOf(event.fields, about)
    flags[i] = flagsOf(event.bounds, four, about)
    if ((flags[i] ?? 0) & flag.pieces)
      for (const [from, to] of event.bounds?.solids ?? []) {
        solidEvents.push(i)
        solidDays.push(from, to)
      }
    groups.country.add(about.countries)
    groups.actor.add(about.actors)
    groups.theme.add(about.themes)
    groups.source.add(about.sources)
  })
  return {
    head,
    count,
    ids,
    bounds,
    flags,
    types,
    weights,
    solidEvents: Uint32Array.from(solidEvents),
    solidDays: Float64Array.from(solidDays),
    country: groups.country.built(),
    actor: groups.actor.built(),
    theme: groups.theme.built(),
    source: groups.source.built(),
  }
}

function datedEvents(archive: Archive): readonly Dated[] {
  const events: Dated[] = []
  const read = new Map<string, Bounds | null>()
  for (const [id, held] of archive.records) {
    if (id[0] !== 'e' || isDeleted(held)) continue
    const edtf = statedValue(held.fields.date)
    events.push({
      id,
      fields: held.fields,
      bounds: typeof edtf === 'string' ? boundsOnce(edtf, read) : null,
    })
  }
  return events.sort(
    (a, b) =>
      Number(a.bounds === null) - Number(b.bounds === null) ||
      (a.bounds !== null && b.bounds !== null ? compareDates(a.bounds, b.bounds) : 0) ||
      (a.id < b.id ? -1 : 1),
  )
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

type Four = readonly [number, number, number, number]

/** The four bounds as columns hold them: NaN unknown, ±Infinity open. */
function fourBounds(bounds: Bounds | null): Four {
  if (bounds === null) return [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
  const { earliestStart, latestStart, earliestEnd, latestEnd, openStart, openEnd } = bounds
  const ever = openStart ? Number.NEGATIVE_INFINITY : Number.NaN
  const never = openEnd ? Number.POSITIVE_INFINITY : Number.NaN
  return [
    earliestStart ?? ever,
    latestStart ?? (openStart ? ever : earliestStart === null ? Number.NaN : never),
    earliestEnd ?? (openEnd ? never : latestEnd === null ? Number.NaN : ever),
    latestEnd ?? never,
  ]
}

function flagsOf(bounds: Bounds | null, four: Four, about: Facts): number {
  let flags = 0
  if (about.rivals) flags |= flag.rivals
  if (about.sources.length === 0) flags |= flag.unsourced
  if (bounds === null) return flags | flag.undated
  if (bounds.unsure) flags |= flag.unsure
  if (bounds.spans !== undefined) flags |= flag.gaps
  if (!isPlain(bounds, four)) flags |= flag.pieces
  return flags
}

/** Whether the certain days are what `solidsOf` reads out of the four bounds. */
function isPlain({ solids, unsure }: Bounds, [first, start, end]: Four): boolean {
  const to = Number.isNaN(end) && first === start ? start : end
  const plain = !unsure && start <= to
  if (!plain) return solids.length === 0
  return solids.length === 1 && solids[0]?.[0] === start && solids[0]?.[1] === to
}

function typeAt(fields: Dated['fields']): number {
  const at = eventTypes.indexOf(statedValue(fields.type) as EventType)
  return at === -1 ? 255 : at
}

const statusWeight: Readonly<Record<string, number>> = { reviewed: 24, verified: 48 }

/** How early a label is shown: what is well evidenced, tied to other events and checked comes first. */
function weightOf(fields: Dated['fields'], about: Facts): number {
  const status = statusWeight[String(fields.status)] ?? 0
  const sources = Math.min(about.sources.length, 4) * 24
  const ties = Math.min(about.ties, 4) * 16
  const actors = Math.min(about.actors.length, 4) * 8
  return Math.min(status + sources + ties + actors, 255)
}

function statedValue(stated: unknown): unknown {
  return stated !== null && typeof stated === 'object' && 'value' in stated ? stated.value : null
}
