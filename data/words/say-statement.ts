import type { Lang } from '../model/text.ts'
import type { Credibility } from '../model/vocabulary.ts'
import type { Gaps } from './fill.ts'
import type { Key } from './words.ts'
import { say } from './words.ts'

/** One thing that words are noted to say, of which a claim is made: the field and the value in words, and whatever else the claim says. */
export interface Stated {
  readonly field: string
  readonly value: string
  readonly isInterpreted: boolean
  readonly isShown: boolean
}

/** What holds for all that is noted in one act. */
export interface SaidSo {
  readonly stance: 'supports' | 'disputes'
  /** Null where nobody judged the information. */
  readonly credibility: Credibility | null
  readonly hasNote: boolean
}

const longest = 90

/** Words as they are quoted on a button: whole, or their beginning and their end. */
export function quotedShort(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  // Cut between words: a half of one would be no quote.
  const head = line.slice(0, longest * 0.6).replace(/\s\S*$/, '')
  const tail = line.slice(-longest * 0.3).replace(/^\S*\s/, '')
  return `${head} … ${tail}`
}

/** The whole statement that an act records: « dit : date, entre le 11 et le 14 novembre 2025 ; lieu, Bamako ». */
export function sayStatement(lang: Lang, stated: readonly Stated[], manner: SaidSo): string {
  const said = stated.map((one) => sayOne(lang, one)).join(say(lang, 'state.and'))
  const more = [
    manner.credibility === null ? '' : say(lang, 'state.credibility', { n: manner.credibility }),
    manner.hasNote ? say(lang, 'state.note') : '',
  ].filter((part) => part !== '')
  const what = manner.stance === 'supports' ? 'state.says' : 'state.disputes'
  return [say(lang, what, { said }), ...more].join(say(lang, 'state.and'))
}

function sayOne(lang: Lang, { field, value, isInterpreted, isShown }: Stated): string {
  const marks = [
    isInterpreted ? say(lang, 'state.interpreted') : '',
    isShown ? say(lang, 'state.shown') : '',
  ].filter((mark) => mark !== '')
  const said = say(lang, 'state.is', { field, value })
  return marks.length === 0 ? said : `${said} (${marks.join(', ')})`
}

/** The name of a field as it stands within a statement: one place, one actor, in small letters. */
export function fieldInStatement(lang: Lang, path: string, label: string): string {
  const [list = '', , part] = path.split('/')
  const key = oneOf[list]
  if (key !== undefined && part === undefined) return say(lang, key)
  return label.slice(0, 1).toLowerCase() + label.slice(1)
}

const oneOf: Readonly<Record<string, Key>> = {
  places: 'state.place',
  actors: 'state.actor',
  themes: 'state.theme',
}

/** Says a sentence about quoted words. */
export function sayOfWords(lang: Lang, key: Key, words: string, gaps: Gaps = {}): string {
  return say(lang, key, { ...gaps, words: quotedShort(words) })
}
