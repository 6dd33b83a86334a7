import type { Text } from '../model/text.ts'

/** One lane's name in a grouping: the record that it stands for (or a country code, or a type slug) and its label. */
export interface LaneName {
  readonly key: string
  readonly label: Text | null
}

/** Which lanes each event stands in: the lanes of event `i` are `members[offsets[i]] … members[offsets[i + 1] - 1]`, indices into `names`. */
export interface Grouping {
  readonly names: readonly LaneName[]
  readonly offsets: Uint32Array
  readonly members: Uint32Array
}

/** All events in order of time, as the window holds them: never the records, only what drawing needs. */
export interface Columns {
  /** The archive's head these columns were made from. */
  readonly head: string
  readonly count: number
  /** 18 ASCII bytes for each event. */
  readonly ids: Uint8Array
  /** Four day numbers for each event: earliest start, latest start, earliest end, latest end; NaN unknown, ±Infinity open. */
  readonly bounds: Float64Array
  /** Bits: see `flag`. */
  readonly flags: Uint8Array
  /** Index into `eventTypes`, 255 where none is given. */
  readonly types: Uint8Array
  /** How early an event's label is shown, 0 to 255: evidence, relations and status decide. */
  readonly weights: Uint8Array
  /** For the events whose certain days are not simply those from latest start to earliest end (`flag.pieces`): the event's index, and two days for it in `solidDays`, first and last. An event without certain days has no entry. */
  readonly solidEvents: Uint32Array
  readonly solidDays: Float64Array
  readonly country: Grouping
  readonly actor: Grouping
  readonly theme: Grouping
  readonly source: Grouping
}

/** The bits of `Columns.flags`. `pieces`: its certain days are in `solidEvents`; `gaps`: a set of dates, impossible between them. */
export const flag = {
  unsure: 1,
  rivals: 2,
  unsourced: 4,
  undated: 8,
  pieces: 16,
  gaps: 32,
} as const

/** The length of an id in `Columns.ids`. */
export const idLength = 18

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
