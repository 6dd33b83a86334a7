import * as v from 'valibot'
import type { Text } from '../model/text.ts'
import { Columns, type Grouping, idLength, LaneName } from './columns.ts'
import { type Splice, spliceGrouping, spliceNumbers, spliceTo } from './splice.ts'

const Rising = v.pipe(
  v.instance(Uint32Array),
  v.check((places) => places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0)), 'order'),
)

/** What an act changed of the columns, as it is sent: the rows that go, by their places among those of `since`; new and changed rows, by the places at which they come to stand; and the lanes that bear another name. */
export const ColumnsPatch = v.pipe(
  v.object({
    since: v.string(),
    removed: Rising,
    places: Rising,
    rows: Columns,
    renamed: v.pipe(v.array(LaneName), v.readonly()),
  }),
  v.check(({ places, rows }) => places.length === rows.count, 'places'),
  v.readonly(),
)
export type ColumnsPatch = v.InferOutput<typeof ColumnsPatch>

/** What the columns of a head have become since: these patches, one after the other, where they are remembered; else all of them. */
export const ColumnsSince = v.variant('kind', [
  v.object({ kind: v.literal('patches'), patches: v.array(ColumnsPatch) }),
  v.object({ kind: v.literal('whole'), columns: Columns }),
])
export type ColumnsSince = v.InferOutput<typeof ColumnsSince>

/** The columns that a patch makes of those before: the same that asking for them whole gives. */
export function applyPatch(
  before: Columns,
  { removed, places, rows, renamed }: ColumnsPatch,
  splice: Splice = spliceTo(before.count, removed, [...places]),
): Columns {
  if (removed.length + places.length + renamed.length === 0) return { ...before, head: rows.head }
  const names = new Map(renamed.map(({ key, label }) => [key, label]))
  const numbers = <T extends Uint8Array | Float64Array>(old: T, own: T, width: number): T =>
    spliceNumbers(old, width, splice, (row) => own.subarray(row * width, (row + 1) * width))
  const grouping = (of: 'country' | 'actor' | 'theme' | 'source'): Grouping =>
    splicedGrouping(before[of], splice, rows[of], names)
  return {
    head: rows.head,
    count: splice.count,
    ids: numbers(before.ids, rows.ids, idLength),
    bounds: numbers(before.bounds, rows.bounds, 4),
    flags: numbers(before.flags, rows.flags, 1),
    types: numbers(before.types, rows.types, 1),
    weights: numbers(before.weights, rows.weights, 1),
    tolls: numbers(before.tolls, rows.tolls, 1),
    ...splicedSolids(before, splice, rows),
    country: grouping('country'),
    actor: grouping('actor'),
    theme: grouping('theme'),
    source: grouping('source'),
  }
}

/** The columns that those before have become. */
export function columnsSince(before: Columns, since: ColumnsSince): Columns {
  switch (since.kind) {
    case 'whole':
      return since.columns
    case 'patches':
      return since.patches.reduce((columns, patch) => applyPatch(columns, patch), before)
  }
}

function splicedGrouping(
  before: Grouping,
  splice: Splice,
  rows: Grouping,
  renamed: ReadonlyMap<string, Text | null>,
): Grouping {
  const labels = new Map(rows.names.map(({ key, label }) => [key, label]))
  const keysOf = (row: number): readonly string[] =>
    Array.from(
      rows.members.subarray(rows.offsets[row], rows.offsets[row + 1]),
      (lane) => rows.names[lane]?.key ?? '',
    )
  const label = (key: string): Text | null => renamed.get(key) ?? labels.get(key) ?? null
  return spliceGrouping(before, splice, keysOf, label, (key) => renamed.has(key))
}

type Solids = Pick<Columns, 'solidEvents' | 'solidDays'>

function splicedSolids(before: Solids, { runs, rows: places }: Splice, rows: Solids): Solids {
  const found: [event: number, from: number, to: number][] = []
  const put = ({ solidDays }: Solids, entry: number, event: number): void => {
    const [first = 0, last = 0] = solidDays.subarray(entry * 2, entry * 2 + 2)
    found.push([event, first, last])
  }
  let entry = 0
  for (const { at, from, length } of runs)
    for (; (before.solidEvents[entry] ?? Number.POSITIVE_INFINITY) < from + length; entry++) {
      const event = before.solidEvents[entry] ?? 0
      if (event >= from) put(before, entry, event - from + at)
    }
  rows.solidEvents.forEach((row, own) => {
    put(rows, own, places[row] ?? 0)
  })
  found.sort(([a], [b]) => a - b)
  return {
    solidEvents: Uint32Array.from(found, ([event]) => event),
    solidDays: Float64Array.from(found.flatMap(([, from, to]) => [from, to])),
  }
}
