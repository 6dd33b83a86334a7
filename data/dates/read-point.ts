import { done, failed, type Outcome } from '../model/outcome.ts'
import { cutAsides } from './asides.ts'
import type { DateMark } from './date.ts'
import {
  MONTH,
  monthNumber,
  ORDINAL,
  ordinalNumber,
  SEASON,
  seasonNumber,
  WEEKDAY,
  weekdayNumber,
} from './lexicon.ts'
import { BLANK, marked, type PartialDate, pair } from './partial.ts'
import { refusal } from './problem.ts'
import { splitTime } from './read-time.ts'
import { readYear, withoutLink } from './read-year.ts'
import { romanValue } from './roman.ts'

const ABOUT =
  /^(?:le ou vers(?= le )|on or (?:about|around)|vers|v\.|environ|env\.|circa|ca\.?|c\.|about|around|approximately|approximativement|approx\.?|[≈±]|c(?=\d{4})|aux (?:environs|alentours) (?:de |du |d')?|autour (?:de |du |d')) ?/
const PERHAPS =
  /^(?:peut-etre|probablement|sans doute|possiblement|probably|possibly|perhaps|maybe) /
const ARTICLE =
  /^(?:au cours de |au cours du |dans le courant de |courant |le |la |les |l'(?!an)|the |on |en |in |au |aux |a l'|a la |dans l'|dans les |dans la |dans le |pendant |durant |during |ce |this (?=[mtwfs]\w+day))/

const ORDINAL_END = '(?:er|e|eme|st|nd|rd|th)?'
const DAY = new RegExp(
  `^(?:(${WEEKDAY}),? )?(?:(premier|first)|(\\d{1,2}) ?${ORDINAL_END})(?= |$|,)`,
)
const OF = /^(?:(?:du mois )?de |d'|of )/
const MONTH_FIRST = new RegExp(`^(${MONTH})(?=[ ,]|$)`)
const MONTH_DAY = new RegExp(
  `^(?:(${WEEKDAY}),? )?(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`,
)
const SEASON_FIRST = new RegExp(`^(${SEASON})(?= |$)`)
const PART = new RegExp(
  `^(?:(${ORDINAL}) (trimestre|quadrimestre|semestre|quarter|four-month period|half)|([tq])([1-4])|([sh])([12]))(?= |$)`,
)

const UNKNOWN_PARTS: ReadonlyMap<string, PartialDate> = new Map([
  ['mois et annee inconnus', { ...BLANK, year: 'XXXX', month: 'XX' }],
  ['month and year unknown', { ...BLANK, year: 'XXXX', month: 'XX' }],
  ['jour, mois et annee inconnus', { ...BLANK, year: 'XXXX', month: 'XX', day: 'XX' }],
  ['day, month and year unknown', { ...BLANK, year: 'XXXX', month: 'XX', day: 'XX' }],
])

function unread(text: string): Outcome<never> {
  return failed(refusal('date.unread', text))
}

/** Completes a date with the year at its end; '' leaves it to be borrowed. */
function withYear(date: PartialDate, text: string): Outcome<PartialDate> {
  const linked = text.trim()
  if (linked === '') return done(date)
  const written = withoutLink(linked)
  const year = readYear(written)
  if (year) return done({ ...date, year })
  return /^'?\d{2}$|^(?:annees|the) '?\d0s?$/.test(written)
    ? failed(refusal('date.short-year', text))
    : unread(text)
}

/** 11/11/2025 is read day first; 2025/11/11 and 11/2025 as they stand. */
function readNumeric(text: string): Outcome<PartialDate> | null {
  const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text)
  if (dayFirst) {
    const [, day = '', , month = '', year = ''] = dayFirst
    return done({ ...BLANK, year, month: pair(month), day: pair(day) })
  }
  const yearFirst = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (yearFirst) {
    const [, year = '', , month = '', day = ''] = yearFirst
    return done({ ...BLANK, year, month: pair(month), day: pair(day) })
  }
  const monthYear = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  if (monthYear)
    return done({ ...BLANK, year: monthYear[2] ?? '', month: pair(monthYear[1] ?? '') })
  const roman = /^(\d{1,2})([/.-])([ivx]{1,4})\2(\d{4})$/.exec(text)
  const month = romanValue(roman?.[3] ?? '')
  if (roman && month >= 1 && month <= 12)
    return done({ ...BLANK, year: roman[4] ?? '', month: pair(month), day: pair(roman[1] ?? '') })
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) return failed(refusal('date.no-year', text))
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{2}$/.test(text)) return failed(refusal('date.short-year', text))
  const code = /^(-?[\dx]{4})(?:-([\dx]{2})(?:-([\dx]{2}))?)?$/.exec(text)
  if (!code?.[2]) return null
  const [, year = '', written = '', day = ''] = code.map((piece) => piece?.toUpperCase())
  return done({ ...BLANK, year, month: written, day })
}

const NAMED = new RegExp(`^(${WEEKDAY}),? (?:le |the )?(\\d{1,4}([/.-])\\d{1,2}\\3\\d{1,4})$`)

/** « mardi 11/11/2025 » : a day in figures, with its name. */
function readNamed(text: string): Outcome<PartialDate> | null {
  const [, name = '', figures = ''] = NAMED.exec(text) ?? []
  const date = figures === '' ? null : readNumeric(figures)
  return date?.ok ? done({ ...date.value, weekday: weekdayNumber(name) }) : date
}

/** « 11 novembre 2025 », « 11 », « 25 décembre d’une année inconnue ». */
function readDay(text: string): Outcome<PartialDate> | null {
  const found = DAY.exec(text)
  if (!found) return null
  const weekday = found[1] ? weekdayNumber(found[1]) : -1
  const day = pair(found[2] ? '1' : (found[3] ?? ''))
  const rest = text.slice(found[0].length).trim().replace(OF, '')
  const date = { ...BLANK, day, weekday }
  if (rest === '') return done(date)
  const unknown = /^(?:un mois inconnu|an unknown month)/.exec(rest)
  if (unknown) return withYear({ ...date, month: 'XX' }, rest.slice(unknown[0].length))
  const month = MONTH_FIRST.exec(rest)
  if (!month) return unread(text)
  const named = { ...date, month: pair(monthNumber(month[1] ?? '')) }
  return withYear(named, rest.slice(month[0].length))
}

/** "November 11, 2025". */
function readMonthDay(text: string): Outcome<PartialDate> | null {
  const found = MONTH_DAY.exec(text)
  if (!found) return null
  const weekday = found[1] ? weekdayNumber(found[1]) : -1
  const month = pair(monthNumber(found[2] ?? ''))
  return done({ ...BLANK, year: found[4] ?? '', month, day: pair(found[3] ?? ''), weekday })
}

function readPart(text: string, hemisphere: string): Outcome<PartialDate> | null {
  const season = SEASON_FIRST.exec(text)
  if (season) {
    const first = hemisphere === 'north' ? 24 : hemisphere === 'south' ? 28 : 20
    const date = { ...BLANK, season: first + seasonNumber(season[1] ?? '') }
    return withYear(date, text.slice(season[0].length))
  }
  const part = PART.exec(text)
  if (!part) return null
  const rank = part[1] ? ordinalNumber(part[1]) : Number(part[4] ?? part[6])
  const noun = part[2] ?? (part[3] ? 'quarter' : 'half')
  const [first, most] =
    noun === 'trimestre' || noun === 'quarter'
      ? [33, 4]
      : noun === 'semestre' || noun === 'half'
        ? [40, 2]
        : [37, 3]
  if (rank < 1 || rank > most) return unread(text)
  return withYear({ ...BLANK, season: first + rank - 1 }, text.slice(part[0].length))
}

/** « novembre 2025 », « mois de novembre 2025 ». */
function readMonth(text: string): Outcome<PartialDate> | null {
  const named = text.replace(/^(?:mois de |mois d'|month of )/, '')
  const month = MONTH_FIRST.exec(named)
  if (!month) return null
  const date = { ...BLANK, month: pair(monthNumber(month[1] ?? '')) }
  return withYear(date, named.slice(month[0].length))
}

function readCore(text: string, hemisphere: string): Outcome<PartialDate> {
  const unknown = UNKNOWN_PARTS.get(text)
  if (unknown) return done(unknown)
  const year = readYear(text)
  if (year) return done({ ...BLANK, year })
  let refused: Outcome<PartialDate> | null = null
  for (const read of [readNumeric, readNamed, readMonthDay, readDay, readMonth]) {
    const date = read(text)
    if (date?.ok) return date
    if (date && date.problem.code !== 'date.unread') refused ??= date
  }
  return refused ?? readPart(text, hemisphere) ?? withYear(BLANK, text)
}

/** Cuts « vers », « peut-être » and the like from the head of a phrase, with the mark they mean. */
export function cutLead(text: string): { readonly rest: string; readonly mark: DateMark } {
  let rest = text.trim()
  let mark: DateMark = 0
  for (;;) {
    const about = ABOUT.exec(rest)
    const lead = about ?? PERHAPS.exec(rest)
    if (!lead || lead[0] === rest) return { rest, mark }
    mark = (mark | (about ? 2 : 1)) as DateMark
    rest = rest.slice(lead[0].length).trim()
  }
}

/** Reads one date, folded, in French or English; what it leaves unsaid stays ''. */
export function readPointWords(text: string): Outcome<PartialDate> {
  let { rest, mark } = cutLead(text)
  for (;;) {
    const article = readYear(rest) ? null : ARTICLE.exec(rest)
    if (!article || article[0] === rest) break
    const next = cutLead(rest.slice(article[0].length))
    rest = next.rest
    mark = (mark | next.mark) as DateMark
  }
  const asides = cutAsides(rest)
  const whole = UNKNOWN_PARTS.has(asides.rest)
    ? { rest: asides.rest, time: '' }
    : splitTime(asides.rest)
  const core = readCore(whole.rest, asides.hemisphere)
  if (!core.ok) return core
  const month = asides.monthUnknown ? 'XX' : core.value.month
  const day = asides.dayUnknown ? 'XX' : core.value.day
  const year = core.value.year + (asides.significant ? `S${asides.significant}` : '')
  const full: PartialDate = {
    ...core.value,
    year,
    month,
    day,
    marks: asides.marks,
    time: whole.time,
  }
  return done(marked(full, mark))
}
