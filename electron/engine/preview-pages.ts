import type { Previewed } from '../../data/calls/exports.ts'
import type { Format } from '../../data/exports/formats.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import type { Outcome } from '../../data/model/outcome.ts'
import type { Job } from './jobs.ts'

/** Which pages are looked at; the first is 1. */
export interface Pages {
  readonly from: number
  readonly count: number
}

/** Shows how pages would be printed. */
export type PreviewPages = (
  format: Extract<Format, { readonly draws: 'pages' }>,
  request: ExportRequest,
  pages: Pages,
  job: Job,
) => Promise<Outcome<Previewed>>
