import { besideOf, Rows } from '../../timeline/packing.ts'
import type { PrintPeriod, WrittenText } from '../model.ts'
import { isolated } from '../type/bidi.ts'
import type { Shaper } from '../type/shape.ts'
import { shortened } from '../type/shorten.ts'
import { type Scale, withinScale } from './scale.ts'
import type { FriseSizes } from './sizes.ts'
import { type TimeSpan, timeSpan, touchesDays } from './span.ts'

/** A period with its place over the lanes: its bar, and its name with its dates at the right, the left or beneath. */
export interface PlacedPeriod {
  readonly period: PrintPeriod
  readonly span: TimeSpan
  readonly x: number
  readonly width: number
  readonly top: number
  readonly name: WrittenText
  /** The dates in words; empty where they have no room. */
  readonly dates: string
  readonly labelX: number
  readonly end: boolean
  readonly beneath: boolean
}

/** The periods of a strip in their rows. */
export interface PackedPeriods {
  readonly placed: readonly PlacedPeriod[]
  readonly height: number
}

/** The blank between the name of a period and its dates. */
const beforeDates = '\u00a0\u00a0'
/** A name takes so much of the strip at most. */
const mostOfStrip = 0.5

/** How thick the bar of a period is. */
export function periodBar({ bar }: FriseSizes): number {
  return bar * 0.55
}

/** Gives each period that touches a strip a row on which it touches nothing; those that begin first stand first, and none is left out. */
export function packPeriods(
  periods: readonly PrintPeriod[],
  scale: Scale,
  sizes: FriseSizes,
  shaper: Shaper,
): PackedPeriods {
  const rows = new Rows()
  const leading = sizes.text * 1.18
  const put: (Omit<PlacedPeriod, 'top'> & { readonly row: number })[] = []
  for (const period of periods) {
    const span = timeSpan(period.bounds)
    if (span === null || !touchesDays(span, scale.from, scale.to)) continue
    const x = span.openStart ? scale.left : withinScale(scale, span.from)
    const end = span.openEnd ? scale.right : withinScale(scale, span.to + 1)
    const width = Math.max(end - x, 2)
    shaper.subject = period.name.text
    const { name, dates, label } = labelled(period, scale, sizes, shaper)
    const gap = sizes.text * 0.42
    const beside = besideOf({ x, width, half: 0, label, gap, edges: scale })
    const beneath = beside.side === 'beneath'
    const row = rows.free(beside)
    rows.take(row, beside, leading * 1.15 + (beneath ? periodBar(sizes) + 1 : 0))
    const { labelX } = beside
    const side = { labelX, end: beside.side === 'left', beneath }
    put.push({ period, span, x, width, name, dates, row, ...side })
  }
  if (put.length === 0) return { placed: [], height: 0 }
  const { tops, end } = rows.tops(sizes.text * 0.4, sizes.text * 0.1)
  return {
    placed: put.map(({ row, ...each }) => ({ ...each, top: tops[row] ?? 0 })),
    height: end + sizes.text * 0.5,
  }
}

/** The dated name with its dates; where these have no room together, the name that its record prefers. */
function labelled(
  { name, preferred, words }: PrintPeriod,
  { left, right }: Scale,
  { text }: FriseSizes,
  shaper: Shaper,
): Pick<PlacedPeriod, 'name' | 'dates'> & { readonly label: number } {
  const nameWidth = (line: string): number => shaper.measure(line, 'sans-semibold', text)
  const most = (right - left) * mostOfStrip
  const dates = `${beforeDates}${words}`
  const wide = shaper.measure(dates, 'sans', text)
  const whole = nameWidth(name.text) + wide <= most
  const one = whole ? name : (preferred ?? name)
  const shown = isolated(shortened(one.text, (line) => nameWidth(line) <= most))
  const own = nameWidth(shown)
  const isDated = own + wide <= most
  return {
    name: { text: shown, lang: one.lang },
    dates: isDated ? dates : '',
    label: own + (isDated ? wide : 0),
  }
}
