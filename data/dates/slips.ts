import type { Outcome } from '../model/outcome.ts'
import { isEdtf } from './parse.ts'
import { isoWeek } from './week.ts'

/** So many words may stand before the date that they bear. */
const MOST_WORDS = 8

type Read = (folded: string) => Outcome<string>

function readAll(texts: readonly string[], read: Read): readonly string[] {
  return texts.flatMap((text) => {
    const date = isEdtf(text) ? text : undefined
    const words = date === undefined ? read(text) : undefined
    return date !== undefined ? [date] : words?.ok === true ? [words.value] : []
  })
}

/** Letters that stand for figures: « 2O25-01-01 », « l2 mai 2025 ». */
export function ofLetters(text: string, read: Read): readonly string[] {
  const figures = text.replace(/(?<=[\d./:-])[oil|]|[oil|](?=[\d./:-])/g, (letter) =>
    letter === 'o' ? '0' : '1',
  )
  return figures === text ? [] : readAll([figures], read)
}

/** « avril/mai 2025 » : from one to the other, or one of them. */
export function ofStroke(text: string, read: Read): readonly string[] {
  if (!/[a-z]\.? ?\/ ?[a-z]/.test(text)) return []
  return readAll([text.replace(/ ?\/ ?/, '-'), text.replace(/ ?\/ ?/, ' ou ')], read)
}

/** « 2012 [?] » : a cataloguer's doubt. */
export function ofBracketedDoubt(text: string, read: Read): readonly string[] {
  const [, date] = /^(.+?) ?\[(?:\?|sic)\]$/.exec(text) ?? []
  return date === undefined ? [] : readAll([text.endsWith('[?]') ? `${date}?` : date], read)
}

/** « saison sèche 2021 » : a season that runs from one year into the next is named by both. */
export function ofCrossingSeason(text: string, read: Read): readonly string[] {
  const [, season, year] = /^(.*(?:saison|season|harmattan).*?) (\d{4})$/.exec(text) ?? []
  if (season === undefined) return []
  const of = Number(year)
  return readAll([`${season} ${of - 1}-${of}`, `${season} ${of}-${of + 1}`], read)
}

/** « 2025-00-00 » : the parts that are not known are left out. */
export function ofZeros(text: string): readonly string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (month !== '00' && day !== '00') return []
  const known = month === '00' ? year : `${year}-${month}`
  return isEdtf(known) ? [known] : []
}

/** « rentrée 2021 » : schools go back in September or October. */
export function ofSchoolYear(text: string): readonly string[] {
  const [, year] =
    /^(?:a )?(?:la )?rentree(?: scolaire| des classes)?(?: de)? (\d{4})$|^(?:start|beginning) of the (\d{4}) school year$/
      .exec(text)
      ?.filter((part) => part !== undefined) ?? []
  return year === undefined ? [] : [`[${year}-09..${year}-10]`]
}

/** « 2012-? », « ?/2012 » : an end that is not known. */
export function ofUnknownEnd(text: string): readonly string[] {
  const [, from] = /^(\d{4}) ?[-/] ?\?$/.exec(text) ?? []
  const [, to] = /^\? ?[-/] ?(\d{4})$/.exec(text) ?? []
  if (from !== undefined) return [`${from}/`]
  return to === undefined ? [] : [`/${to}`]
}

/** « xx/11/2025 », « ??.??.2025 » : figures that are not known. */
export function ofUnknownFigures(text: string): readonly string[] {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2}|[x?_]{1,2})[/.-](\d{1,2}|[x?_]{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (year === '' || !/\D/.test(day + month)) return []
  const known = (part: string): string => (/\D/.test(part) ? 'XX' : part.padStart(2, '0'))
  const edtf = `${year}-${known(month)}-${known(day)}`
  return isEdtf(edtf) ? [edtf] : []
}

/** « 46/2025 » : a week, where no month is so high. */
export function ofWeekNumber(text: string): readonly string[] {
  const [, number = '', year = ''] = /^(\d\d)\/(\d{4})$/.exec(text) ?? []
  const week = Number(number) > 12 ? isoWeek(`${year}-w${number}`) : null
  return week === null ? [] : [week]
}

const MEASURE =
  /\d|^(?:jours?|semaines?|mois|ans?|annees?|heures?|veille|lendemain|surlendemain|days?|weeks?|months?|years?|hours?|eve|morrow)$/

/** « communiqué du 11 novembre 2025 » : the date behind words that name what bears it. */
export function ofNamedThing(text: string, read: Read): readonly string[] {
  const words = text.split(' ')
  for (let at = 1; at < Math.min(words.length, MOST_WORDS); at++) {
    if (MEASURE.test(words[at - 1] ?? '')) return []
    const date = read(words.slice(at).join(' '))
    if (date.ok && /\d{4}/.test(date.value)) return [date.value]
  }
  return []
}
