import type { Text } from '../model/text.ts'
import { eventTypes, families, familyOf } from '../model/vocabulary.ts'
import type { Columns, Grouping } from './columns.ts'
import { passes, type Spans } from './spans.ts'

/** What lanes can stand for. */
export const groupings = ['type', 'country', 'actor', 'theme', 'source', 'none'] as const
export type GroupingName = (typeof groupings)[number]

/** The events of one lane, with what counting needs: sorted days of those that last one day, sorted starts and ends of the longer ones. */
export interface Lane {
  /** A family, a country code, a record's id; `none` for events without any, `rest` for lanes gathered, `all` for everything. */
  readonly key: string
  readonly kind: 'named' | 'none' | 'rest' | 'all'
  readonly label: Text | null
  /** In order of their first day. */
  readonly events: Uint32Array
  /** The last day that any of each run of 64 events reaches. */
  readonly reach: Float64Array
  readonly days: Float64Array
  readonly starts: Float64Array
  readonly ends: Float64Array
}

/** The lanes of a grouping under a filter; `all` holds each dated event once. */
export interface Lanes {
  readonly by: GroupingName
  readonly lanes: readonly Lane[]
  readonly all: Lane
  /** Events that pass and have no date, in the columns' order. */
  readonly undated: Uint32Array
}

/** More lanes than this are gathered into one. */
export const mostLanes = 24

/** How many events share one entry of `Lane.reach`. */
export const reachRun = 64

/** Sorts the dated events that pass a filter into lanes. An event with two actors stands in both lanes and once in `all`. */
export function lanesOf(
  columns: Columns,
  spans: Spans,
  bits: Uint8Array | null,
  by: GroupingName,
): Lanes {
  const passing = bits === null ? spans.order : spans.order.filter((event) => passes(bits, event))
  const all = laneOf(spans, passing, { key: 'all', kind: 'all', label: null })
  const lanes = sorted(columns, spans, passing, all, by)
  return { by, all, lanes, undated: undatedOf(spans, bits) }
}

/** The same lanes in an order of one's own, by their keys, the pinned ones first; those that it does not name keep their place behind it. */
export function lanesInOrder(
  lanes: Lanes,
  order: readonly string[],
  pinned: ReadonlySet<string>,
): Lanes {
  if (order.length === 0 && pinned.size === 0) return lanes
  const place = ({ key }: Lane, at: number): number => {
    const own = order.indexOf(key)
    return (pinned.has(key) ? 0 : 10_000) + (own === -1 ? 5000 + at : own)
  }
  const places = new Map(lanes.lanes.map((lane, at) => [lane, place(lane, at)]))
  const sorted = [...lanes.lanes].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  return { ...lanes, lanes: sorted }
}

function sorted(
  columns: Columns,
  spans: Spans,
  passing: Uint32Array,
  all: Lane,
  by: GroupingName,
): readonly Lane[] {
  switch (by) {
    case 'none':
      return [all]
    case 'type':
      return byFamily(columns, spans, passing)
    case 'country':
    case 'actor':
    case 'theme':
    case 'source':
      return byGroup(columns, spans, passing, by)
  }
}

function undatedOf(spans: Spans, bits: Uint8Array | null): Uint32Array {
  const found: number[] = []
  if (spans.order.length === spans.count) return new Uint32Array()
  for (let i = 0; i < spans.count; i++)
    if (Number.isNaN(spans.first[i]) && passes(bits, i)) found.push(i)
  return new Uint32Array(found)
}

const familyIndex = Uint8Array.from(eventTypes, (type) => families.indexOf(familyOf[type]))

/** The family's place among the six that an event's type belongs to, 6 where it has none. */
export function familyAt(columns: Columns, event: number): number {
  return familyIndex[columns.types[event] ?? 255] ?? families.length
}

function byFamily(columns: Columns, spans: Spans, passing: Uint32Array): readonly Lane[] {
  const names = [...families, 'none'] as const
  const isPresent = new Uint8Array(names.length)
  for (let i = 0; i < columns.count; i++) isPresent[familyAt(columns, i)] = 1
  const dealt = deal(passing, names.length, (event, to) => to(familyAt(columns, event)))
  return names.flatMap((key, i) =>
    isPresent[i] === 1
      ? [
          laneOf(spans, dealt[i] ?? new Uint32Array(), {
            key,
            kind: key === 'none' ? 'none' : 'named',
            label: null,
          }),
        ]
      : [],
  )
}

function byGroup(
  columns: Columns,
  spans: Spans,
  passing: Uint32Array,
  by: 'country' | 'actor' | 'theme' | 'source',
): readonly Lane[] {
  const { names, offsets, members }: Grouping = columns[by]
  const without = names.length
  const dealt = deal(passing, names.length + 1, (event, to) => {
    const from = offsets[event] ?? 0
    const end = offsets[event + 1] ?? from
    if (from === end) to(without)
    for (let at = from; at < end; at++) to(members[at] ?? without)
  })
  const ranked = names
    .map((name, i) => ({ name, events: dealt[i] ?? new Uint32Array() }))
    .filter(({ events }) => events.length > 0)
    .sort((a, b) => b.events.length - a.events.length || (a.name.key < b.name.key ? -1 : 1))
  const shown = ranked.length > mostLanes ? ranked.slice(0, mostLanes - 1) : ranked
  const lanes = shown.map(({ name, events }) => laneOf(spans, events, { ...name, kind: 'named' }))
  if (ranked.length > shown.length) {
    const gathered = new Uint8Array(columns.count)
    for (const { events } of ranked.slice(shown.length))
      for (const event of events) gathered[event] = 1
    const rest = passing.filter((event) => gathered[event] === 1)
    lanes.push(laneOf(spans, rest, { key: 'rest', kind: 'rest', label: null }))
  }
  const others = dealt[without] ?? new Uint32Array()
  if (others.length > 0)
    lanes.push(laneOf(spans, others, { key: 'none', kind: 'none', label: null }))
  return lanes
}

/** Deals events into piles, in order: `where` names the piles of each. Counted first, so that each pile is one array. */
function deal(
  events: Uint32Array,
  piles: number,
  where: (event: number, to: (pile: number) => void) => void,
): readonly Uint32Array[] {
  const sizes = new Uint32Array(piles)
  const count = (pile: number): void => {
    sizes[pile] = (sizes[pile] ?? 0) + 1
  }
  for (const event of events) where(event, count)
  const dealt = Array.from(sizes, (size) => new Uint32Array(size))
  sizes.fill(0)
  let current = 0
  const put = (pile: number): void => {
    const at = sizes[pile] ?? 0
    const into = dealt[pile]
    if (into !== undefined) into[at] = current
    sizes[pile] = at + 1
  }
  for (const event of events) {
    current = event
    where(event, put)
  }
  return dealt
}

function laneOf(
  spans: Spans,
  events: Uint32Array,
  name: Pick<Lane, 'key' | 'kind' | 'label'>,
): Lane {
  const { first, last } = spans
  const reach = new Float64Array(Math.ceil(events.length / reachRun)).fill(-Infinity)
  let short = 0
  for (const event of events) if (first[event] === last[event]) short++
  const days = new Float64Array(short)
  const starts = new Float64Array(events.length - short)
  const ends = new Float64Array(events.length - short)
  short = 0
  let long = 0
  for (let i = 0; i < events.length; i++) {
    const from = first[events[i] ?? 0] ?? 0
    const to = last[events[i] ?? 0] ?? 0
    const at = Math.floor(i / reachRun)
    if (to > (reach[at] ?? 0)) reach[at] = to
    if (from === to) days[short++] = from
    else {
      starts[long] = from
      ends[long++] = to
    }
  }
  return { ...name, events, reach, days, starts, ends: ends.sort() }
}
