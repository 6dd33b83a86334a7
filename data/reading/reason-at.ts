import type { EventField } from '../model/fields.ts'
import { statedReason } from '../model/stated.ts'
import type { Lang } from '../model/text.ts'
import { translated } from '../model/translations.ts'
import type { EventView } from './event-view.ts'

/** The reason given for the value of a field, or for a tie, by its path, in the reader’s language where the archive has it in that; the empty string where none is. */
export function reasonAt(path: string, { event, links }: EventView, lang: Lang): string {
  const [first = '', id, part] = path.split('/')
  const link = links.find((one) => one.id === id)
  const stated = Object.hasOwn(event, first) ? statedReason(event[first as EventField]) : ''
  const tied = (part === undefined ? link?.reason : link?.style?.reason) ?? ''
  const [reason, all] =
    id === undefined ? [stated, event.translations] : [tied, link?.translations ?? []]
  return translated(all, reason, lang).text
}
