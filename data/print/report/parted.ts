import { fieldOf } from '../../model/fields.ts'
import type { Lang } from '../../model/text.ts'
import type { Conflict } from '../../reading/conflict-view.ts'
import type { EventView } from '../../reading/event-view.ts'
import { namedIn } from '../../reading/named-in.ts'
import { sayPath } from '../../words/say-value.ts'
import { reasonBeside, sayBare } from '../../words/say-write.ts'
import type { Parted } from '../model.ts'

/** The printed fields of an event, and of its ties, on which merged copies do not agree, in words. */
export function partedOf(view: EventView, lang: Lang): readonly Parted[] {
  const nameOf = (named: string) => namedIn(view, named)
  return view.conflicts.flatMap((conflict) => {
    const field = partedField(view, conflict, lang)
    if (field === null) return []
    const values = conflict.values.map(({ value }) => ({
      value: sayBare(conflict, value, { lang, nameOf }),
      reason: reasonBeside(conflict, value, lang),
    }))
    return [{ field, values }]
  })
}

/** What a field is called that copies set apart; null where no print has it. */
function partedField(view: EventView, { id, field }: Conflict, lang: Lang): string | null {
  if (id === view.id)
    return (fieldOf('event', field)?.print ?? 'none') === 'none' ? null : sayPath(field, lang)
  const tie = view.links.find((link) => link.id === id)
  if (tie === undefined || tie.kind === 'event') return null
  const path = `${tie.kind}s/${id}`
  if (field === 'style') return sayPath(`${path}/style`, lang)
  return field === 'to' || field === 'role' ? sayPath(path, lang) : null
}
