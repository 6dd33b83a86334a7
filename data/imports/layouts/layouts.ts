import { acled } from './acled.ts'
import { awsd, gtd } from './incidents.ts'
import type { Layout } from './layout.ts'
import { timelinejs } from './timelinejs.ts'
import { ucdp } from './ucdp.ts'

/** The id of the layout that the program's own export of events has. */
export const ownLayout = 'tarikh'

/** Every data set whose tables are recognised by their columns. */
export const layouts: readonly Layout[] = [acled, ucdp, gtd, awsd, timelinejs]

/** The layout of an id; undefined where no data set has it. */
export function layoutNamed(id: string): Layout | undefined {
  return layouts.find((layout) => layout.id === id)
}
