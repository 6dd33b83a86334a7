import type { Gap, GapOf } from '../evidence/gaps.ts'
import { fieldOf } from '../model/fields.ts'
import { type Lang, type Text, textIn } from '../model/text.ts'
import { isKey, say } from './words.ts'

/** What a gap is of, as it is said inside a sentence. */
export function sayGapKind(of: GapOf, lang: Lang): string {
  const tied = `gap.${of}`
  if (isKey(tied)) return say(lang, tied)
  const label = fieldOf('event', of)?.label
  const words = label === undefined ? of : say(lang, label)
  return words.slice(0, 1).toLowerCase() + words.slice(1)
}

/** A gap in words: what it is of, and the name of what is tied. */
export function sayGap({ of, link }: Gap, lang: Lang, nameOf: (link: string) => Text): string {
  const kind = sayGapKind(of, lang)
  return link === null ? kind : `${kind} (${textIn(nameOf(link), lang).text})`
}
