import * as v from 'valibot'
import { possiblyWithin, readBounds } from '../dates/bounds.ts'
import { EdtfInput, TypedLine } from '../model/inputs.ts'
import { isGuarded, reliabilities, sourceTypes } from '../model/vocabulary.ts'
import { type SourceRow, turns } from '../reading/source-view.ts'
import { foldName } from '../text/fold.ts'

/** Which sources are asked for: those to which all that is given applies, of each list any. */
export const SourceFilter = v.strictObject({
  words: v.optional(TypedLine, ''),
  turns: v.optional(v.array(v.picklist(turns)), []),
  types: v.optional(v.array(v.picklist(sourceTypes)), []),
  reliabilities: v.optional(v.array(v.picklist(reliabilities)), []),
  /** A period, EDTF, in which a source may have been issued. */
  from: v.optional(EdtfInput, ''),
  to: v.optional(EdtfInput, ''),
  uncited: v.optional(v.boolean(), false),
  withheld: v.optional(v.boolean(), false),
  textless: v.optional(v.boolean(), false),
  unsettled: v.optional(v.boolean(), false),
})
export type SourceFilter = v.InferOutput<typeof SourceFilter>

/** The columns by which sources are put in order. */
export const sourceOrders = [
  'title',
  'issued',
  'type',
  'reliability',
  'turn',
  'passages',
  'events',
  'added',
] as const
export type SourceOrder = (typeof sourceOrders)[number]

/** The filter that asks for all. */
export const everySource: SourceFilter = v.parse(SourceFilter, {})

/** Whether a filter leaves anything out. */
export function isNarrow(filter: SourceFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(everySource)
}

/** The sources that a filter asks for, in their order. A period that is no date leaves nothing out. */
export function siftSources(
  rows: readonly SourceRow[],
  filter: SourceFilter,
): readonly SourceRow[] {
  const wanted = foldName(filter.words)
  const period = periodOf(filter)
  return rows.filter(
    (row) =>
      isOf(filter.turns, row.turn) &&
      isOf(filter.types, row.type) &&
      isOf(filter.reliabilities, row.reliability) &&
      (!filter.uncited || row.events === 0) &&
      (!filter.withheld || isGuarded(row.access)) &&
      (!filter.textless || !row.hasText) &&
      (!filter.unsettled || row.unsettled > 0) &&
      (period === undefined || mayBeIn(row.issued, period)) &&
      (wanted === '' || wordsOf(row).includes(wanted)),
  )
}

function isOf<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value)
}

const folded = new WeakMap<SourceRow, string>()

function wordsOf(row: SourceRow): string {
  const known =
    folded.get(row) ?? foldName(`${row.title} ${row.creators.join(' ')} ${row.publisher}`)
  folded.set(row, known)
  return known
}

// A source without a date is in no period that is asked for.
function mayBeIn(issued: string, { from, to }: Period): boolean {
  const bounds = issued === '' ? undefined : readBounds(issued)
  return bounds?.ok === true && possiblyWithin(bounds.value, from, to)
}

interface Period {
  readonly from: number
  readonly to: number
}

function periodOf({ from, to }: SourceFilter): Period | undefined {
  const start = from === '' ? undefined : readBounds(from)
  const end = to === '' ? undefined : readBounds(to)
  if (!start?.ok && !end?.ok) return undefined
  return {
    from: (start?.ok ? start.value.earliestStart : null) ?? Number.NEGATIVE_INFINITY,
    to: (end?.ok ? end.value.latestEnd : null) ?? Number.POSITIVE_INFINITY,
  }
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** Sources in the order of a column; equal ones by their title. */
export function orderSources(
  rows: readonly SourceRow[],
  order: SourceOrder,
  isDescending: boolean,
): readonly SourceRow[] {
  const sign = isDescending ? -1 : 1
  const titles = titleRanks(rows)
  const keys = order === 'title' ? titles : new Map(rows.map((row) => [row, keyOf(row, order)]))
  return rows.toSorted((a, b) => {
    const [x = '', y = ''] = [keys.get(a), keys.get(b)]
    return sign * compare(x, y) || compare(titles.get(a) ?? 0, titles.get(b) ?? 0)
  })
}

const ranked = new WeakMap<readonly SourceRow[], ReadonlyMap<SourceRow, number>>()

/** The place of each title among the others, found once for a list: titles are slow to compare. */
function titleRanks(rows: readonly SourceRow[]): ReadonlyMap<SourceRow, number> {
  const known = ranked.get(rows)
  if (known !== undefined) return known
  const ranks = new Map<SourceRow, number>()
  let last: SourceRow | undefined
  let rank = 0
  for (const row of rows.toSorted((a, b) => collator.compare(a.title, b.title))) {
    if (last !== undefined && collator.compare(last.title, row.title) !== 0) rank++
    ranks.set(row, rank)
    last = row
  }
  ranked.set(rows, ranks)
  return ranks
}

function keyOf(row: SourceRow, order: Exclude<SourceOrder, 'title'>): string | number {
  if (order === 'turn') return turns.indexOf(row.turn)
  if (order !== 'issued') return row[order]
  const bounds = row.issued === '' ? undefined : readBounds(row.issued)
  const day = bounds?.ok ? bounds.value.earliestStart : undefined
  return typeof day === 'number' ? day : Number.MAX_SAFE_INTEGER
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
