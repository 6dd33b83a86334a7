import type { Archive } from '../../data/changes/state.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'

const shown = 5

/** The id that a person wrote, whole or as a prefix that only one record has. */
export function findId(archive: Archive, written: string): Outcome<string> {
  if (archive.records.has(written)) return done(written)
  if (!/^[a-z]-/.test(written)) return failed({ code: 'id.unknown', id: written })
  const found: string[] = []
  for (const id of archive.records.keys()) {
    if (id.startsWith(written)) found.push(id)
    if (found.length > shown) break
  }
  const [only] = found
  if (only === undefined) return failed({ code: 'id.unknown', id: written })
  if (found.length > 1) return failed({ code: 'id.ambiguous', id: written, ids: found })
  return done(only)
}
