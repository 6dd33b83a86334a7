import type { SourcesFields } from '../changes/change.ts'
import type { SourceRow } from '../reading/source-view.ts'

/** What saying the same of several sources would come to: how many change, how many say so already, and how many of those that change are cited. */
export interface SourcesPreview {
  readonly changed: number
  readonly same: number
  readonly cited: number
}

/** Tells beforehand what an act on several sources would change. */
export function previewSources(rows: readonly SourceRow[], fields: SourcesFields): SourcesPreview {
  const changed = rows.filter((row) => !saysSo(row, fields))
  return {
    changed: changed.length,
    same: rows.length - changed.length,
    cited: changed.filter(({ events }) => events > 0).length,
  }
}

function saysSo(row: SourceRow, fields: SourcesFields): boolean {
  if (row.disputed.some((field) => Object.hasOwn(fields, field))) return false
  const { handling, reliability, accessRights } = fields
  const reason = handling?.as === 'aside' ? handling.reason : ''
  return (
    (handling === undefined || (row.handled === (handling?.as ?? null) && row.reason === reason)) &&
    (reliability === undefined || row.reliability === reliability) &&
    (accessRights === undefined || row.access === accessRights)
  )
}
