import { type PartName, type PrintOptions, partNames } from '../../exports/print-options.ts'
import type { PrintModel } from '../model.ts'

/** A document of no more events and sources than these does not fill a page with each of its parts. */
const few = { events: 5, sources: 20 } as const

/** Which parts a print has, and whether each begins a page. */
export interface PagePlan {
  readonly parts: readonly PartName[]
  readonly runsOn: boolean
}

/** Plans the parts of a print. The parts of a few events share their pages, and where all were asked for, the strips alone draw them, and nothing a single one. */
export function planOf(model: PrintModel, options: PrintOptions): PagePlan {
  const { layout, parts } = options
  if (layout === 'short') return { parts: ['chronology', 'sources'], runsOn: true }
  if (layout !== 'pages' || !isFew(model, options)) return { parts, runsOn: false }
  const isAll = parts.length === partNames.length
  return { parts: isAll ? parts.filter((part) => isDrawnFor(part, model)) : parts, runsOn: true }
}

// A volume is a part of what is long, however little it holds.
function isFew({ entries, sources, guide }: PrintModel, { volumes }: PrintOptions): boolean {
  const isLittle = entries.length <= few.events && sources.length <= few.sources
  return isLittle && guide === undefined && volumes === 'none'
}

function isDrawnFor(part: PartName, { entries }: PrintModel): boolean {
  if (part === 'overview') return false
  return part !== 'strips' || entries.length > 1
}
