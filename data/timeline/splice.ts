import type { Text } from '../model/text.ts'
import { type Columns, type Grouping, idLength, idsAt } from './columns.ts'

/** How rows in order become other rows in order: runs of old ones, which stand one after the other before and after; and new ones, by number. */
export interface Splice {
  readonly count: number
  readonly runs: readonly { readonly at: number; readonly from: number; readonly length: number }[]
  /** Where each new row comes to stand. */
  readonly rows: readonly number[]
}

/** Where more events are wanted, reading every id costs less than passing over most by their tails. */
const many = 1000

/** The places of some events among the columns, in order; of those that are there. */
export function placesOf(columns: Columns, wanted: ReadonlySet<string>): readonly number[] {
  const { ids, count } = columns
  const places: number[] = []
  if (wanted.size > many) {
    const all = idsAt(
      columns,
      Uint32Array.from({ length: count }, (_, i) => i),
    )
    all.forEach((id, i) => {
      if (wanted.has(id)) places.push(i)
    })
    return places
  }
  const tails = new Set([...wanted].map((id) => tailOf(new TextEncoder().encode(id), 0)))
  for (let i = 0; i < count; i++) {
    if (!tails.has(tailOf(ids, i * idLength))) continue
    const id = String.fromCharCode(...ids.subarray(i * idLength, (i + 1) * idLength))
    if (wanted.has(id)) places.push(i)
  }
  return places
}

// The last four letters of an id tell nearly all ids apart.
function tailOf(ids: Uint8Array, start: number): number {
  let tail = 0
  for (let at = start + idLength - 4; at < start + idLength; at++)
    tail = (tail << 8) | (ids[at] ?? 0)
  return tail
}

/** Takes rows out of `count` old ones, and puts new ones in, given in order, each before the first of the old ones that it comes before. */
export function spliceOf(
  count: number,
  removed: readonly number[],
  rows: number,
  isBefore: (row: number, old: number) => boolean,
): Splice {
  const oldOf = (rank: number): number => {
    let old = rank
    for (const gone of removed) if (gone <= old) old++
    return old
  }
  const kept = count - removed.length
  const placed: number[] = []
  let rank = 0
  for (let row = 0; row < rows; row++) {
    for (let high = kept; rank < high; ) {
      const middle = (rank + high) >> 1
      if (isBefore(row, oldOf(middle))) high = middle
      else rank = middle + 1
    }
    placed.push(rank + row)
  }
  return spliceTo(count, removed, placed)
}

/** The splice that takes rows out of `count` old ones and lets new ones come to stand at some places, given rising. */
export function spliceTo(
  count: number,
  removed: ArrayLike<number>,
  placed: readonly number[],
): Splice {
  const kept = count - removed.length
  return { count: kept + placed.length, rows: placed, runs: runsOf(count, removed, placed) }
}

function runsOf(
  count: number,
  removed: ArrayLike<number>,
  placed: readonly number[],
): Splice['runs'] {
  const runs: { at: number; from: number; length: number }[] = []
  let at = 0
  let row = 0
  let next = 0
  for (let old = 0; old < count; old++) {
    if (removed[next] === old) {
      next++
      continue
    }
    for (; placed[row] === at; row++) at++
    const last = runs.at(-1)
    if (last !== undefined && last.from + last.length === old && last.at + last.length === at)
      last.length++
    else runs.push({ at, from: old, length: 1 })
    at++
  }
  return runs
}

/** Splices a column of so many numbers a row; `each` gives a new row's. */
export function spliceNumbers<T extends Uint8Array | Uint32Array | Float64Array>(
  old: T,
  width: number,
  { count, runs, rows }: Splice,
  each: (row: number) => ArrayLike<number>,
): T {
  const made = new (old.constructor as new (length: number) => T)(count * width)
  for (const { at, from, length } of runs)
    made.set(old.subarray(from * width, (from + length) * width), at * width)
  rows.forEach((at, row) => {
    made.set(each(row), at * width)
  })
  return made
}

/** Splices rows of any other kind. */
export function spliceRows<T>(
  old: readonly T[],
  { count, runs, rows }: Splice,
  each: (row: number) => T,
): T[] {
  const made = new Array<T>(count)
  for (const { at, from, length } of runs)
    for (let i = 0; i < length; i++) made[at + i] = old[from + i] as T
  rows.forEach((at, row) => {
    made[at] = each(row)
  })
  return made
}

/** Splices a grouping; its lanes stay in the order in which the rows first name them, and `label` names those that are new or renamed. */
export function spliceGrouping(
  old: Grouping,
  splice: Splice,
  each: (row: number) => readonly string[],
  label: (key: string) => Text | null,
  isRenamed: (key: string) => boolean,
): Grouping {
  const keys = new Map(old.names.map(({ key }, lane) => [key, lane]))
  const laneOf = (key: string): number => {
    const lane = keys.get(key) ?? keys.size
    keys.set(key, lane)
    return lane
  }
  const lanes = splice.rows.map((_, row) => each(row).map(laneOf))
  let total = lanes.reduce((sum, own) => sum + own.length, 0)
  for (const { from, length } of splice.runs)
    total += (old.offsets[from + length] ?? 0) - (old.offsets[from] ?? 0)
  const offsets = new Uint32Array(splice.count + 1)
  const members = new Uint32Array(total)
  let row = 0
  let end = 0
  const putRows = (upTo: number): void => {
    for (; (splice.rows[row] ?? upTo) < upTo; row++) {
      members.set(lanes[row] ?? [], end)
      end += lanes[row]?.length ?? 0
      offsets[(splice.rows[row] ?? 0) + 1] = end
    }
  }
  for (const { at, from, length } of splice.runs) {
    putRows(at)
    const first = old.offsets[from] ?? 0
    const shift = end - first
    members.set(old.members.subarray(first, old.offsets[from + length]), end)
    for (let i = 1; i <= length; i++) offsets[at + i] = (old.offsets[from + i] ?? 0) + shift
    end = offsets[at + length] ?? end
  }
  putRows(splice.count)
  const order = inOrder(members, keys.size)
  const known = [...keys.keys()]
  const names = order.map((lane) => {
    const key = known[lane] ?? ''
    const before = old.names[lane]
    return before === undefined || isRenamed(key) ? { key, label: label(key) } : before
  })
  return { names, offsets, members }
}

/** Renumbers members by first appearance; answers which lane each number was before. */
function inOrder(members: Uint32Array, lanes: number): readonly number[] {
  const numbers = new Int32Array(lanes).fill(-1)
  const order: number[] = []
  for (let i = 0; i < members.length; i++) {
    const lane = members[i] ?? 0
    if (numbers[lane] === -1) numbers[lane] = order.push(lane) - 1
    members[i] = numbers[lane] ?? 0
  }
  return order
}
