import type { Lang } from '../model/text.ts'
import { foldWithMap } from '../text/fold.ts'
import { ARABIC_WORD, pivoted } from './arabic.ts'
import { readBounds } from './bounds.ts'
import { isoDay } from './days.ts'
import { type DateDoubt, doubtsOf } from './doubts.ts'
import type { Edtf } from './edtf.ts'
import { MONTH, ORDINAL, SEASON, WEEKDAY } from './lexicon.ts'
import { HIJRI_MONTH } from './read-hijri.ts'
import { relativeDays } from './relative.ts'
import { readFolded } from './typed.ts'

/** A date named in a passage: UTF-16 offsets, its EDTF, the words that name it, and why they may mean another. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly edtf: Edtf
  readonly typed: string
  /** Whether the day was worked out from the day of publication. */
  readonly inferred: boolean
  readonly doubts: readonly DateDoubt[]
}

interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
}

const CONNECTING =
  "le|la|les|l'|du|de|des|d'|au|aux|a|en|dans|ce|entre|et|ou|vers|environ|debut|mi|fin|milieu|courant|avant|apres|depuis|jusqu'|partir|compter|an|annee|annees|siecle|trimestre|semestre|quinzaine|nuit|mois|av|ap|j|c|tard|plus|tot|peut|etre|probablement|saison|des|pluies|seche|froide|chaude|hivernage|soudure|harmattan|cours|h|min|s|utc|gmt|tu|the|of|from|to|until|till|through|between|and|or|about|around|circa|ca|early|mid|late|beginning|start|end|since|before|after|in|on|no|later|earlier|than|century|year|quarter|half|ad|bc|at|am|pm|rainy|dry|lean|season|harmattan|date|semaine|week|week-end|weekend|matin|matinee|soir|soiree|apres-midi|aube|nuits|morning|afternoon|evening|night|dawn|nos|jours|present|confirmer|confirmed|be|correspondant|corresponding|soit|hegire|h|ah|hijri|al|el|ath|oula|ula|awwal|awal|thani|thania|akhir|akhirah|i|ii|rabi|rabia|joumada|jumada|dhou|dhu|qida|hijja"
const VOCABULARY = new RegExp(
  `^(?:\\d+(?:er|e|eme|st|nd|rd|th|s|h\\d{0,2})?|[ivx]+e|${CONNECTING}|${MONTH}|${WEEKDAY}|${SEASON}|${ORDINAL}|${HIJRI_MONTH}|${ARABIC_WORD}|[,./():?&،-])$`,
)
/** The most tokens one date has: « du mardi 30 décembre 2024 au vendredi 2 janvier 2025 » has 10. */
const MOST_TOKENS = 18
/** A passage is a page at most: beyond, nothing is proposed, so that the window never waits. */
const LONGEST_PASSAGE = 4_000
const NAMED = new RegExp(
  `\\b(?:${MONTH}|${SEASON}|${HIJRI_MONTH}|trimestre|semestre|quarter|half)\\b|nos jours|\\bpresent\\b|siecle|century|annees|\\d0s\\b|hivernage|soudure|harmattan|pluies|rainy|seche|dry season|lean`,
)
const NUMERIC = /\b\d{1,2}([/.-])\d{1,2}\1\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/
const LEAD =
  /^(?:en|in|l'an|an|annee|l'annee|year|vers|environ|depuis|entre|avant|apres|debut|mi|fin|milieu|jusqu'|about|around|circa|since|between|before|after|from|early|mid|late|until|a partir|au cours|courant)\b/
const FROM = /^(?:de|du|from) /
const ARTICLE = /^(?:date|dated|le|la|les|l'|the|on|ce|au|dans|a|of|de la|du mois de)(?: |(?<='))/

// « في » before a day is no part of it; before a year alone it makes a date of it, as « en » does.
const IN = /^في$/

function tokens(folded: string): readonly Token[] {
  return [
    ...folded.matchAll(
      /\d+[a-z]*|\p{Script=Arabic}+|[a-z]+(?:'|(?<=\b(?:janv|fevr|avr|juill|sept|oct|nov|dec|jan|feb|mar|apr|jun|jul|aug|sep|av|ap|j|c))\.)?|\S/gu,
    ),
  ].map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
}

function hasFigure(run: readonly Token[]): boolean {
  return run.some(({ text }) => /\d|^[ivx]+e$/.test(text))
}

/** Stretches of words that dates are made of, each with a figure in it. */
function runs(all: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = []
  let run: Token[] = []
  for (const token of all) {
    if (VOCABULARY.test(token.text)) run.push(token)
    else {
      if (hasFigure(run)) found.push(run)
      run = []
    }
  }
  if (hasFigure(run)) found.push(run)
  return found
}

/** Two dates, each with its own year, are two proposals; « 15 mai et 20 juin 2015 » is one. */
function isTwoDates(words: string, edtf: string): boolean {
  return /^\{|^\[[^\]]*,/.test(edtf) && (words.match(/\d{4}/g)?.length ?? 0) > 1
}

/** Figures alone are dates only in the form of a date, or after a word such as « en ». */
function isDateLike(words: string, edtf: string): boolean {
  if (NAMED.test(words) || NUMERIC.test(words)) return true
  return FROM.test(words) ? /^\d{4}\/\d{4}$/.test(edtf) : LEAD.test(words)
}

const AFTER_YEAR =
  /\d{4},?(?: ?- ?| (?:aux?|a|to|until|till|through) )\d{1,2}(?:er|e|eme|st|nd|rd|th)?$/

/** « le 3 mai 2019 à 15 km », « 3 mai 2019 – 14 morts »: a bare number behind the year is no day. */
function runsIntoFigure(words: string, edtf: string): boolean {
  return edtf.includes('/') && AFTER_YEAR.test(words)
}

/** A quick look before the words are read in earnest: tables of figures are long. */
function mayBeDate(words: string): boolean {
  return NAMED.test(words) || NUMERIC.test(words) || LEAD.test(words) || FROM.test(words)
}

function readRun(
  run: readonly Token[],
  folded: string,
): readonly (readonly [Token, Token, Edtf])[] {
  const found: (readonly [Token, Token, Edtf])[] = []
  let at = 0
  while (at < run.length) {
    const hit =
      (IN.test(run[at]?.text ?? '') ? longestFrom(run, at + 1, folded) : null) ??
      longestFrom(run, at, folded)
    if (hit) found.push([hit.first, hit.last, hit.edtf])
    at = hit ? hit.next : at + 1
  }
  return found
}

function longestFrom(run: readonly Token[], at: number, folded: string) {
  const first = run[at]
  if (!first || !/[\p{L}\d]/u.test(first.text)) return null
  for (let end = Math.min(run.length, at + MOST_TOKENS); end > at; end -= 1) {
    const last = run[end - 1]
    if (!last || /^[,.:(/-]$/.test(last.text)) continue
    const words = pivoted(folded.slice(first.start, last.end).replace(/\s+/g, ' '))
    if (ARTICLE.test(words)) return null
    if (!mayBeDate(words)) continue
    const read = readFolded(words)
    if (!read.ok || runsIntoFigure(words, read.value)) continue
    if (isDateLike(words, read.value) && !isTwoDates(words, read.value))
      return { first, last, edtf: read.value, next: end }
  }
  return null
}

function written(text: string): readonly FoundDate[] {
  const { folded, at } = foldWithMap(text)
  return runs(tokens(folded)).flatMap((run) =>
    readRun(run, folded).map(([first, last, edtf]) => {
      const start = at[first.start] ?? 0
      const end = at[last.end] ?? text.length
      const typed = text.slice(start, end)
      return { start, end, edtf, typed, inferred: false, doubts: doubtsOf(typed, edtf) }
    }),
  )
}

/**
 * The dates that a passage names, in order, for someone to choose from: whole expressions (« du 11
 * au 14 novembre 2025 »), not figures that only look like a year. A weekday that contradicts its
 * date is left out of the words, and the date proposed without it. Where the day of publication is
 * known (`YYYY-MM-DD`), « hier », « mardi dernier » and dates without a year are resolved from it
 * and marked `inferred`.
 */
export function proposeDates(text: string, _lang: Lang, published?: string): readonly FoundDate[] {
  const passage = text.slice(0, LONGEST_PASSAGE)
  const found = written(passage)
  const day = published === undefined ? null : dayOf(published)
  if (day === null) return found
  const { folded, at } = foldWithMap(passage)
  const inferred = relativeDays(folded, day)
    .map(({ from, to, day: meant }): FoundDate => {
      const start = at[from] ?? 0
      const end = at[to] ?? passage.length
      const edtf = isoDay(meant) as Edtf
      return { start, end, edtf, typed: text.slice(start, end), inferred: true, doubts: [] }
    })
    .filter(({ start, end }) => found.every((other) => end <= other.start || start >= other.end))
  return [...found, ...inferred].toSorted((a, b) => a.start - b.start)
}

function dayOf(edtf: string): number | null {
  const bounds = readBounds(edtf)
  if (!bounds.ok) return null
  const { earliestStart, latestEnd } = bounds.value
  return earliestStart === latestEnd ? earliestStart : null
}
