import { MONTH } from '../dates/lexicon.ts'
import type { Toll } from '../model/event.ts'
import { foldWithMap } from '../text/fold.ts'
import { numberPattern, readNumber } from './spoken-number.ts'

/** A number of dead that a passage gives: UTF-16 offsets of the words, and the toll as they say it. */
export interface FoundToll {
  readonly start: number
  readonly end: number
  readonly toll: Toll
}

const N = numberPattern
const least = 'au moins|au minimum|plus de|pres de plus de|at least|more than|over|no fewer than'
const most =
  "au plus|au maximum|jusqu'a|moins de|pas plus de|at most|up to|as many as|fewer than|less than"
const near =
  'environ|quelque|quelques|pres de|autour de|about|around|some|nearly|almost|roughly|approximately|circa'
const amount = `(?:(?:entre|between|de|from) )?(?:(?<before>${least}|${most}|${near}) )?(?<n>${N})(?:(?: (?:a|to|et|and|ou|or) |-)(?<m>${N}))?(?: (?<after>au moins|au plus|environ|at least|at most))?`
const dead =
  'mort|morte|tue|decede|execute|executed|assassine|massacre|abattu|peri|killed|dead|slain|massacred|murdered'
const deaths = 'morts?|mortes|deces|deaths?|fatalities|tues|killed|dead'
/** What may stand between a number and what it counts: a few words, none of them another count or a time. */
const bridge =
  "(?:(?!(?:bless|injur|wound|dispar|missing|enlev|kidnap|capt|otage|hostage|arret|detain|deplac|displac|ans\\b|an\\b|jours?\\b|mois\\b|heures?\\b|years?\\b|days?\\b|months?\\b|hours?\\b|km\\b|par\\b|by\\b|et\\b|and\\b|mais\\b|but\\b|ou\\b|or\\b|dont\\b|including\\b|moins\\b|plus\\b|least\\b|most\\b)|MONTH\\b|\\d)[a-z'-]+ ){0,5}?".replace(
    'MONTH',
    `(?:${MONTH})`,
  )

const patterns: readonly RegExp[] = [
  // « vingt soldats maliens ont été tués », « 53 morts », "killed", "people were killed".
  new RegExp(`(?<![\\w.,-])${amount} ${bridge}(?:${dead})(?:e?s|e)?(?![a-z])`, 'g'),
  // « 20 personnes ont perdu la vie », "lost their lives".
  new RegExp(
    `(?<![\\w.,-])${amount} ${bridge}(?:ont perdu la vie|a perdu la vie|lost (?:their|his|her) li(?:ves|fe))(?![a-z])`,
    'g',
  ),
  // « tuant 53 gendarmes », « a coûté la vie à 20 soldats », "killing at least 53", "left 53 dead".
  new RegExp(
    `(?<![a-z])(?:tuant|tue|tuerent|tuent|massacrant|assassinant|executant|massacre|killing|killed|kills|kill|claimed the lives of|claiming the lives of|(?:coute|coutant|couter) la vie a|la mort de|the deaths? of) ${amount}(?![\\w%])`,
    'g',
  ),
  // « un bilan de 53 morts », « le nombre de morts s’élève à 57 », "death toll rose to 57".
  new RegExp(
    `(?<![a-z])(?:nombre de (?:morts|tues|victimes)|bilan|death toll|toll|number of dead|number of deaths)(?: [a-z'-]+){0,4}? (?:de|a|of|to|at|is|was|:) ${amount}(?![\\w%])(?: (?:${deaths})(?![a-z]))?`,
    'g',
  ),
]

const living = "(?!bless|injur|wound|dispar|missing)[a-z'-]+ "
/** « 12 civils et 8 soldats tués », « tuant 53 gendarmes et quatre civils »: one of two figures alone is no toll of what is told. */
const afterOther = new RegExp(`(?<![\\w.,-])(?:${N}) (?:${living}){0,3}(?:et|and) $`)
const beforeOther = new RegExp(`^ (?:${living}){0,3}?(?:et|and) (?:${N}) ${living.trim()}`)
/** « est passé de 20 à 32 morts »: the toll is what it has become. */
const grown = /(?:passe|passant|monte|grimpe|rose|risen|rising|went|revised|revise) $/
const aYear = /^(?:19|20)\d\d$/
const ofYear = new RegExp(`\\b(?:en|in|depuis|since|annee|year|de|of|${MONTH}) $`)

/** A passage is a page at most: beyond, nothing is proposed, so that nobody waits. */
const longest = 4_000

/** The numbers of dead that a passage gives, in French or English, in the order of its words: no more exact than they are written. */
export function findTolls(text: string): readonly FoundToll[] {
  const { folded, at } = foldWithMap(text.slice(0, longest))
  const line = folded.replace(/\s/g, ' ')
  const found: FoundToll[] = []
  for (const pattern of patterns)
    for (const match of line.matchAll(pattern)) {
      const toll = tollOf(match, line)
      if (toll === undefined) continue
      const start = at[match.index] ?? 0
      const end = at[match.index + match[0].length] ?? text.length
      if (found.every((other) => end <= other.start || start >= other.end))
        found.push({ start, end, toll })
    }
  return found.toSorted((a, b) => a.start - b.start)
}

function tollOf(match: RegExpExecArray, line: string): Toll | undefined {
  const { before = '', n = '', m, after = '' } = match.groups ?? {}
  const first = readNumber(n)
  const lead = line.slice(0, match.index)
  if (first === undefined || (aYear.test(n) && ofYear.test(lead))) return
  const isBare = match[0].endsWith(m ?? n)
  const rest = line.slice(match.index + match[0].length)
  if (afterOther.test(lead) || (isBare && beforeOther.test(rest))) return
  const said = before === '' ? after : before
  if (m !== undefined) {
    const second = readNumber(m)
    if (second === undefined) return
    if (grown.test(lead)) return { low: null, best: second.value, high: null }
    if (second.value < first.value) return
    return { low: first.value, best: null, high: second.value }
  }
  if (isOf(least, said)) return { low: first.value, best: null, high: null }
  if (isOf(most, said)) return { low: null, best: null, high: first.value }
  return { low: null, best: first.value, high: null }
}

function isOf(words: string, said: string): boolean {
  return said !== '' && words.split('|').includes(said)
}
