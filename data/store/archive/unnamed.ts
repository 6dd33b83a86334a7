import type { Archive } from '../../changes/state.ts'

/** The digests that no field of any record names, deleted records included. */
export function unnamedOf(archive: Archive, digests: Iterable<string>): ReadonlySet<string> {
  const unnamed = new Set(digests)
  if (unnamed.size === 0) return unnamed
  for (const { fields } of archive.records.values())
    for (const value of Object.values(fields)) if (typeof value === 'string') unnamed.delete(value)
  return unnamed
}
