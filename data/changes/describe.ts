import { done, failed, type Outcome } from '../model/outcome.ts'
import { canonical } from '../text/canonical.ts'
import { type Json, toJson } from '../text/json.ts'
import type { SourcesFields } from './change.ts'
import type { ActDraft } from './draft.ts'
import { checkValue } from './meaning.ts'
import { type Archive, standing } from './state.ts'

/** Says the same of several sources; what one of them says already is not written again. Refused whole where one is gone. */
export function describeSources(
  archive: Archive,
  draft: ActDraft,
  sources: readonly string[],
  fields: SourcesFields,
): Outcome<string | null> {
  const { handling } = fields
  if (handling?.as === 'aside' && handling.reason.trim() === '')
    return failed({ code: 'source.unexplained' })
  for (const id of sources) {
    const held = id.startsWith('s-') ? standing(archive, id) : undefined
    if (held === undefined) return failed({ code: 'source.unknown', id })
    for (const [field, value] of Object.entries(toJson(fields) as { [field: string]: Json })) {
      const checked = checkValue(archive, 'source', id, field, value)
      if (!checked.ok) return checked
      const isRival = (held.rivals?.[field] ?? []).length > 0
      if (!isRival && canonical(held.fields[field] ?? null) === canonical(value)) continue
      draft.write(id, field, value)
    }
  }
  return done(sources.length === 1 ? (sources[0] ?? null) : null)
}
