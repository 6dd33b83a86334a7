import { readReason, reasonKeys, spellReason } from '../model/reason.ts'
import { statedReason } from '../model/stated.ts'
import type { Lang } from '../model/text.ts'
import { fold } from '../text/fold.ts'
import { say } from './words.ts'

/** A reason in words: one that was given by its key in the reader's language, with what was written behind it. */
export function sayReason(kept: string, lang: Lang): string {
  const { key, text } = readReason(kept)
  if (key === null) return text
  const words = say(lang, `reason.${key}`)
  return text === '' ? words : say(lang, 'reason.with', { key: words, text })
}

const langs: readonly Lang[] = ['fr', 'en']

let keysSaid: ReadonlyMap<string, (typeof reasonKeys)[number]> | undefined

function saidKeys(): ReadonlyMap<string, (typeof reasonKeys)[number]> {
  keysSaid ??= new Map(
    // The first of the list has a word that two of them share.
    [...reasonKeys]
      .reverse()
      .flatMap((key) => langs.map((lang) => [fold(say(lang, `reason.${key}`)), key] as const)),
  )
  return keysSaid
}

/** A reason as it is kept, of the words that either language has for it; words of nobody's list are the reason themselves. */
export function reasonSaid(words: string): string {
  const said = words.trim()
  if (said === '') return ''
  const [head = '', ...rest] = said.split(':')
  const key = saidKeys().get(fold(head.trim()))
  return key === undefined ? said : spellReason({ key, text: rest.join(':') })
}

/** The reason that is kept with a stated value, or with a tie, in words; the empty string where none is. */
export function sayReasonOf(held: unknown, lang: Lang): string {
  return sayReason(statedReason(held), lang)
}
