import { readReason } from '../model/reason.ts'
import { statedReason } from '../model/stated.ts'
import type { Lang } from '../model/text.ts'
import { say } from './words.ts'

/** A reason in words: one that was given by its key in the reader's language, with what was written behind it. */
export function sayReason(kept: string, lang: Lang): string {
  const { key, text } = readReason(kept)
  if (key === null) return text
  const words = say(lang, `reason.${key}`)
  return text === '' ? words : say(lang, 'reason.with', { key: words, text })
}

/** The reason that is kept with a stated value, or with a tie, in words; the empty string where none is. */
export function sayReasonOf(held: unknown, lang: Lang): string {
  return sayReason(statedReason(held), lang)
}
