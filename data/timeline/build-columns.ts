import { type Archive, standingIds } from '../changes/state.ts'
import type { Bounds } from '../dates/bounds.ts'
import { finish, sortInSteps } from '../model/steps.ts'
import { type Columns, idLength } from './columns.ts'
import { compareEvents, type DatedEvent, datedEvent, rowOf } from './event-row.ts'
import { nameIn } from './facts.ts'
import { GroupingBuilder } from './grouping-builder.ts'

/** Builds the columns of all standing events, in order of time, the undated last, yielding often. `head` names the state they are made from. What an act touches meanwhile may be read before or after it: patch it in at the end. */
export function* columnsInSteps(archive: Archive, head: string): Generator<undefined, Columns> {
  return yield* rowsInSteps(archive, yield* datedEvents(archive), head)
}

/** The columns of these events alone, which are in order. */
export function columnsOfEvents(
  archive: Archive,
  events: readonly DatedEvent[],
  head: string,
): Columns {
  return finish(rowsInSteps(archive, events, head))
}

function* rowsInSteps(
  archive: Archive,
  events: readonly DatedEvent[],
  head: string,
): Generator<undefined, Columns> {
  const named = nameIn(archive)
  const count = events.length
  const ids = new Uint8Array(count * idLength)
  const bounds = new Float64Array(count * 4)
  const flags = new Uint8Array(count)
  const types = new Uint8Array(count)
  const weights = new Uint8Array(count)
  const tolls = new Uint8Array(count)
  const solidEvents: number[] = []
  const solidDays: number[] = []
  const groups = {
    country: new GroupingBuilder(() => null),
    actor: new GroupingBuilder(named),
    theme: new GroupingBuilder(named),
    source: new GroupingBuilder(named),
  }
  for (const [i, event] of events.entries()) {
    if (i % often === 0) yield
    const row = rowOf(archive, event)
    for (let at = 0; at < idLength; at++) ids[i * idLength + at] = event.id.charCodeAt(at)
    bounds.set(row.four, i * 4)
    types[i] = row.type
    weights[i] = row.weight
    tolls[i] = row.toll
    flags[i] = row.flags
    for (const [from, to] of row.solids) {
      solidEvents.push(i)
      solidDays.push(from, to)
    }
    groups.country.add(row.about.countries)
    groups.actor.add(row.about.actors)
    groups.theme.add(row.about.themes)
    groups.source.add(row.about.sources)
  }
  return {
    head,
    count,
    ids,
    bounds,
    flags,
    types,
    weights,
    tolls,
    solidEvents: Uint32Array.from(solidEvents),
    solidDays: Float64Array.from(solidDays),
    country: groups.country.built(),
    actor: groups.actor.built(),
    theme: groups.theme.built(),
    source: groups.source.built(),
  }
}

const often = 100

function* datedEvents(archive: Archive): Generator<undefined, readonly DatedEvent[]> {
  const events: DatedEvent[] = []
  const read = new Map<string, Bounds | null>()
  for (const id of standingIds(archive, 'event')) {
    const event = datedEvent(archive, id, read)
    if (event !== undefined && events.push(event) % often === 0) yield
  }
  return yield* sortInSteps(events, compareEvents)
}
