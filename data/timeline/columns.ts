import * as v from 'valibot'
import { Text } from '../model/text.ts'

/** The length of an id in `Columns.ids`. */
export const idLength = 18

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const Bytes = v.instance(Uint8Array)

const Days = v.instance(Float64Array)

const Places = v.instance(Uint32Array)

/** One lane's name in a grouping: the record that it stands for (or a country code, or a type slug) and its label. */
export const LaneName = v.pipe(v.object({ key: v.string(), label: v.nullable(Text) }), v.readonly())
export type LaneName = v.InferOutput<typeof LaneName>

/** Which lanes each event stands in: the lanes of event `i` are `members[offsets[i]] … members[offsets[i + 1] - 1]`, indices into `names`. */
export const Grouping = v.pipe(
  v.object({
    names: v.pipe(v.array(LaneName), v.readonly()),
    offsets: Places,
    members: Places,
  }),
  v.check(({ offsets, members }) => offsets.at(-1) === members.length, 'offsets'),
  v.check(({ names, members }) => members.every((lane) => lane < names.length), 'members'),
  v.readonly(),
)
export type Grouping = v.InferOutput<typeof Grouping>

/** All events in order of time, as the window holds them: never the records, only what drawing needs. */
export const Columns = v.pipe(
  v.object({
    /** The archive's head these columns were made from. */
    head: v.string(),
    count: Count,
    /** 18 ASCII bytes for each event. */
    ids: Bytes,
    /** Four day numbers for each event: earliest start, latest start, earliest end, latest end; NaN unknown, ±Infinity open. */
    bounds: Days,
    /** Bits: see `flag`. */
    flags: Bytes,
    /** Index into `eventTypes`, 255 where none is given. */
    types: Bytes,
    /** How early an event's label is shown, 0 to 255: evidence, relations and status decide. */
    weights: Bytes,
    /** How high the stated toll is: sixteen for each doubling, 0 where none is stated. */
    tolls: Bytes,
    /** For the events whose certain days are not simply those from latest start to earliest end (`flag.pieces`): the event's index, and two days for it in `solidDays`, first and last. An event without certain days has no entry. */
    solidEvents: Places,
    solidDays: Days,
    country: Grouping,
    actor: Grouping,
    theme: Grouping,
    source: Grouping,
  }),
  v.check(({ count, ids }) => ids.length === count * idLength, 'ids'),
  v.check(({ count, bounds }) => bounds.length === count * 4, 'bounds'),
  v.check(
    ({ count, flags, types, weights, tolls }) =>
      [flags, types, weights, tolls].every((column) => column.length === count),
    'flags',
  ),
  v.check(({ solidEvents, solidDays }) => solidDays.length === solidEvents.length * 2, 'solidDays'),
  v.check(({ count, solidEvents }) => solidEvents.every((event) => event < count), 'solidEvents'),
  v.check(
    ({ count, country, actor, theme, source }) =>
      [country, actor, theme, source].every(({ offsets }) => offsets.length === count + 1),
    'groupings',
  ),
  v.readonly(),
)
export type Columns = v.InferOutput<typeof Columns>

const glanced = 'first view of '

/** The head of columns that are those of the last opening, shown while the archive is still being read; it is none of the archive's own. */
export function glanceHead(head: string): string {
  return glanced + head
}

/** Whether what was made of columns with this head is worth no more than the last opening was. */
export function isGlance(head: string): boolean {
  return head.startsWith(glanced)
}

/** What the columns hold of dates alone. */
export type DateColumns = Pick<Columns, 'count' | 'bounds' | 'flags' | 'solidEvents' | 'solidDays'>

/** The bits of `Columns.flags`. `pieces`: its certain days are in `solidEvents`; `gaps`: a set of dates, impossible between them. */
export const flag = {
  unsure: 1,
  rivals: 2,
  unsourced: 4,
  undated: 8,
  pieces: 16,
  gaps: 32,
  verified: 64,
} as const

/** Reads the id of the event at an index. */
export function idAt(columns: Columns, index: number): string {
  let id = ''
  for (let i = index * idLength; i < (index + 1) * idLength; i++)
    id += String.fromCharCode(columns.ids[i] ?? 0)
  return id
}

/** Reads the ids of the events at some places, given rising. */
export function idsAt({ ids }: Columns, places: Uint32Array): string[] {
  const start = (places[0] ?? 0) * idLength
  const end = ((places.at(-1) ?? 0) + 1) * idLength
  const all = new TextDecoder().decode(ids.subarray(start, end))
  return Array.from(places, (place) => {
    const at = place * idLength - start
    return all.slice(at, at + idLength)
  })
}

/** The place of the event with an id, -1 where there is none. */
export function placeOf(columns: Columns, id: string): number {
  if (id.length !== idLength) return -1
  const { ids } = columns
  const wanted = Uint8Array.from(id, (letter) => letter.charCodeAt(0))
  const [, , first] = wanted
  for (let at = 0; at < ids.length; at += idLength) {
    if (ids[at + 2] !== first) continue
    let i = 0
    while (i < idLength && ids[at + i] === wanted[i]) i++
    if (i === idLength) return at / idLength
  }
  return -1
}
