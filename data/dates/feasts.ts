import { done } from '../model/outcome.ts'
import type { PhraseReading } from './complete.ts'
import { dayNumber, isoDay } from './days.ts'

/** The feasts of Islam by which people of the Sahel date events, as folded patterns without groups, and the day of the Hijri calendar on which each falls. */
const MUSLIM: readonly (readonly [words: string, day: string])[] = [
  [
    "tabaski|fete du (?:mouton|sacrifice)|(?:aid|eid)[ -](?:el|al|ul)[ -](?:kebir|kabir|adha|azha)|'id al-adha|feast of sacrifice",
    '10 dhou al-hijja',
  ],
  ["korite|(?:aid|eid)[ -](?:el|al|ul)[ -](?:fitr|seghir|saghir)|'id al-fitr", '1 chawwal'],
  ['ma(?:w|ou)l[iou]+d(?: an-?nabi)?|mouloud|gamou', '12 rabi1'],
  ['achoura|ashura|tamkharit', '10 mouharram'],
]

const OF = "(?:le jour de |jour de |fete de |day of |feast of |la |l'|le |the )*"
const IN = '(?: (?:de|en|of|in))?,? (?=\\d{4}\\b)'
const PATTERNS = MUSLIM.map(([words, day]) => [new RegExp(`^${OF}(?:${words})${IN}`), day] as const)

const NAMES = new RegExp(`\\b(?:${MUSLIM.map(([words]) => words).join('|')})\\b`)

/** Whether folded words name a feast of Islam. */
export function namesFeast(folded: string): boolean {
  return NAMES.test(folded)
}

/** A feast of Islam said by its day and month: « tabaski 2025 » is « 10 dhou al-hijja 2025 »; other words as they are. */
export function feastAsDay(folded: string): string {
  for (const [pattern, day] of PATTERNS)
    if (pattern.test(folded)) return folded.replace(pattern, `${day} `)
  return folded
}

const CHRISTIAN = new RegExp(
  `^${OF}(?:(?<noel>noel|christmas(?: day)?|xmas)|(?<easter>paques|easter(?: sunday)?)|(?<friday>vendredi saint|good friday)|(?<monday>lundi de paques|easter monday)|(?<ascension>ascension(?: day)?)|(?<pentecost>pentecote|pentecost|whit sunday)|(?<whit>lundi de pentecote|whit monday)|(?<eve>saint[- ]sylvestre|new year's eve)|(?<year>nouvel an|(?:jour|1er|premier) de l'an|new year's day)|(?<saints>toussaint|all saints(?:' day)?))${IN}(?<in>\\d{4})$`,
)

const FIXED = [
  ['noel', '12-25'],
  ['saints', '11-01'],
  ['eve', '12-31'],
  ['year', '01-01'],
] as const

/** Days from the Sunday of Easter to the feasts that move with it. */
const AFTER_EASTER: Readonly<Record<string, number>> = {
  easter: 0,
  friday: -2,
  monday: 1,
  ascension: 39,
  pentecost: 49,
  whit: 50,
}

/** Sunday of Easter in a year of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const e = Math.floor((b + 8) / 25)
  const g = Math.floor((b - e + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1)
}

/** Reads « Noël 2020 », "Easter 2021" as the day that it was; null for other words. */
export function readFeast(folded: string): PhraseReading | null {
  const found = CHRISTIAN.exec(folded)?.groups
  const year = found?.['in']
  if (found === undefined || year === undefined) return null
  const moving = Object.keys(AFTER_EASTER).find((name) => found[name] !== undefined)
  if (moving !== undefined) {
    if (Number(year) < 1583) return null
    return done(isoDay(easter(Number(year)) + (AFTER_EASTER[moving] ?? 0)))
  }
  return done(`${year}-${FIXED.find(([name]) => found[name] !== undefined)?.[1] ?? '01-01'}`)
}
