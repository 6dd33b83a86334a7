import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import { fold, withoutUnseen } from '../text/fold.ts'
import type { EdtfDate } from './date.ts'
import type { Edtf } from './edtf.ts'
import { MONTH, RELATIVE, WEEKDAY } from './lexicon.ts'
import { parseEdtf } from './parse.ts'
import { refusal } from './problem.ts'
import { readList } from './read-list.ts'
import { readSimple } from './read-phrase.ts'
import { writeEdtf } from './write.ts'

/** A typed date understood: its EDTF, and the words it was typed in, to be kept in a note. */
export interface TypedDate {
  readonly edtf: Edtf
  readonly typed: string
}

const LONE_WEEKDAY = new RegExp(`^(?:(?:le|ce|on|this) )?${WEEKDAY}$`)
const CODE = /^[\dxuyezst?~%.,[\]{}()/:+\-^ ]+$|^unknown\/|\/(?:unknown|open)$/i

/** EDTF as it was written, but for what is only tolerated: blanks in sets, a time without seconds. */
export function asWritten(text: string, date: EdtfDate): Edtf {
  return /T\d\d:\d\d(?!:)/.test(text) ? writeEdtf(date) : (text.replace(/\s+/g, '') as Edtf)
}

/** Orders and joints of words that come to the same, so that each rule is written once. */
const PLAINER: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})\\b`, 'g'), '$2 $1 $3'],
  [
    new RegExp(`\\b(${MONTH}) (\\d{1,2})( ?- ?| to | and | or )(\\d{1,2}),? (\\d{4})\\b`, 'g'),
    '$2$3$4 $1 $5',
  ],
  [new RegExp(`\\b(\\d{1,2})-(${MONTH})-(\\d{4})\\b`, 'g'), '$1 $2 $3'],
  [new RegExp(`\\b(${MONTH}|[tqsh][1-4])-(\\d{4})\\b`, 'g'), '$1 $2'],
  [new RegExp(`^(\\d{4}) (${MONTH}) (\\d{1,2})$`), '$3 $2 $1'],
  [/^soit (.+?),? soit /, '$1 ou '],
  [/^(?:either |one of (?!these)|l'un de (?!ces))/, ''],
  [/^depuis (?=.+ jusqu')/, 'de '],
]

/** Superscript figures as EDTF writes exponents: 10⁷ is `10^7`. */
function raised(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]+/g, (digits) => `^${digits.normalize('NFKC')}`)
}

function plainer(folded: string): string {
  return PLAINER.reduce((text, [pattern, instead]) => text.replace(pattern, instead), folded)
}

function readWords(folded: string): Outcome<string> {
  const simple = readSimple(folded)
  if (simple.ok) return simple
  const list = readList(folded)
  return list.ok || simple.problem.code === 'date.unread' ? list : simple
}

/** Reads folded words as EDTF text, or says why not. */
export function readFolded(folded: string): Outcome<Edtf> {
  const plain = plainer(folded)
  const whole = readWords(plain)
  const read = whole.ok || !/[.;,:!]$/.test(plain) ? whole : readWords(plain.slice(0, -1).trim())
  if (!read.ok) return whole.ok ? read : whole
  const date = parseEdtf(read.value)
  return date.ok ? done(writeEdtf(date.value)) : date
}

/**
 * Reads what a person types as a date, French and English alike. Valid EDTF is EDTF. Numeric
 * dates are day first; vers is `~`; début, mi- and fin are thirds; entre … et is one moment
 * between; du … au the whole time; avant and après end and begin with the day beside. What can
 * only be understood on the day it is said (hier, mardi dernier) is refused. No rule so far
 * depends on the language; it is asked for so that one may.
 */
export function readTyped(text: string, _lang: Lang): Outcome<TypedDate> {
  const trimmed = withoutUnseen(text).trim()
  if (trimmed === '') return failed(refusal('date.empty', text))
  const code = parseEdtf(trimmed)
  if (code.ok) return done({ edtf: asWritten(trimmed, code.value), typed: text })
  if (code.problem.code === 'date.too-long') return code
  const folded = fold(raised(trimmed))
  const read = readFolded(folded)
  if (read.ok) return done({ edtf: read.value, typed: text })
  if (RELATIVE.test(folded) || LONE_WEEKDAY.test(folded)) {
    return failed(refusal('date.relative', trimmed))
  }
  if (read.problem.code === 'date.unread') {
    return CODE.test(folded) ? code : failed(refusal('date.unread', trimmed))
  }
  return failed({ ...read.problem, text: trimmed })
}
