import { done, failed, type Outcome } from '../model/outcome.ts'

/** How a long report is cut into volumes: one for each year, or as many as keep the chronology of each within so many pages. */
export type VolumeRule = 'year' | { readonly pages: number }

/** Reads a rule as a form or the command line gives it: `none`, `year`, or the most pages of a volume. */
export function readVolumeRule(
  value: string | number | boolean | readonly string[] | undefined,
): Outcome<VolumeRule | null> {
  if (value === undefined || value === 'none') return done(null)
  if (value === 'year') return done('year')
  const pages = Number(value)
  if (Number.isInteger(pages) && pages >= 20 && pages <= 5000) return done({ pages })
  const known = 'none, year, 20–5000'
  return failed({ code: 'export.option', option: 'volumes', value: String(value), known })
}
