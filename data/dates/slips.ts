import type { Outcome } from '../model/outcome.ts'
import { isEdtf } from './parse.ts'
import { meantOf } from './problem.ts'
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
  const figures = text.replace(
    /(?<=[\d./:-])[oil|]|[oil|](?=[\d./:-])|(?<=^|^le |^l)[il|](?=[il|]? [a-z]+ \d{4}$)/g,
    (letter) => (letter === 'o' ? '0' : '1'),
  )
  return figures === text ? [] : readAll([figures], read)
}

/** « avril/mai 2025 » : from one to the other, or one of them. */
export function ofStroke(text: string, read: Read): readonly string[] {
  if (!/[a-z]\.? ?\/ ?[a-z]/.test(text)) return []
  return readAll([text.replace(/ ?\/ ?/, '-'), text.replace(/ ?\/ ?/, ' ou ')], read)
}

/** « 2012 [?] », « 2012 [i.e. 2013] » : a cataloguer's doubt, or his correction. */
export function ofBracketedDoubt(text: string, read: Read): readonly string[] {
  const [, corrected] = /^\d{4} ?[[(]i\. ?e\.,? (\d{4})[\])]$/.exec(text) ?? []
  if (corrected !== undefined) return [corrected]
  const [, date] = /^(.+?) ?\[(?:\?|sic)\]$/.exec(text) ?? []
  return date === undefined ? [] : readAll([text.endsWith('[?]') ? `${date}?` : date], read)
}

/** « du 28 décembre au 3 janvier 2024 » : what is said once is the year of the end, and the beginning is of the year before. */
export function ofNewYear(text: string, reversed: string): readonly string[] {
  const [, year = '', from = '', to = ''] =
    /^(\d{4})(-\d\d(?:-\d\d)?)\/(\1-\d\d(?:-\d\d)?)$/.exec(reversed) ?? []
  if (year === '' || text.match(/\d{4}/g)?.length !== 1) return []
  const edtf = `${Number(year) - 1}${from}/${to}`
  return isEdtf(edtf) ? [edtf] : []
}

/** « (2012) », « ©2012 » : what stands in brackets, or behind a sign. */
export function ofBrackets(text: string): readonly string[] {
  const [, inside = ''] = /^(?:\(|©) ?([^()]+)\)?$/.exec(text) ?? []
  return isEdtf(inside.trim()) ? [inside.trim()] : []
}

/** « 2025-11-11/13 », « 2025-11-11/12-03 » : ISO 8601 leaves out of an end what its beginning says. */
export function ofShortEnd(text: string): readonly string[] {
  const [, from = '', to = ''] = /^(\d{4}-\d\d-\d\d)\/((?:\d\d-)?\d\d)$/.exec(text) ?? []
  const edtf = `${from}/${from.slice(0, from.length - to.length)}${to}`
  return from !== '' && isEdtf(edtf) ? [edtf] : []
}

/** « saison sèche 2021 » : a season that runs from one year into the next is named by both. */
export function ofCrossingSeason(text: string, read: Read): readonly string[] {
  const [, season, year] = /^(.*(?:saison|season|harmattan).*?) (\d{4})$/.exec(text) ?? []
  if (season === undefined) return []
  const of = Number(year)
  return readAll([`${season} ${of - 1}-${of}`, `${season} ${of}-${of + 1}`], read)
}

/** « fin mars 2024 à début avril 2024 » : one moment from the one to the other, where EDTF has no such period. */
export function ofPartEnds(text: string, read: Read): readonly string[] {
  const [, from, to] =
    /^(?:de |de la |from )?((?:late|fin|end of) .+?) (?:to|a|au|until) ((?:early|debut) .+)$/.exec(
      text,
    ) ?? []
  return from === undefined ? [] : readAll([`${from}-${to}`], read)
}

/** "from 2012", and no more: since then, or of then. */
export function ofFrom(text: string, read: Read): readonly string[] {
  const [, date] = /^from (.+)$/.exec(text) ?? []
  if (date === undefined) return []
  const since = read(`since ${date}`)
  return [...(since.ok ? [since.value] : meantOf(since.problem)), ...readAll([date], read)]
}

/** « 2020-5 », « 2020.12 » : a month in other signs. */
export function ofMonth(text: string): readonly string[] {
  const [, year = '', month = ''] =
    /^(\d{4})(?:[-.] ?(\d)|\.(\d\d))$/.exec(text)?.filter((part) => part !== undefined) ?? []
  const edtf = `${year}-${month.padStart(2, '0')}`
  return Number(month) >= 1 && Number(month) <= 12 && isEdtf(edtf) ? [edtf] : []
}

/** « 2025-00-00 » : the parts that are not known are left out. */
export function ofZeros(text: string): readonly string[] {
  const [, year = '', month = '', day = '00'] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? []
  // « 1999-00 » is two years.
  if ((month !== '00' && day !== '00') || /^\d\d99-00$/.test(text)) return []
  const known = month === '00' ? year : `${year}-${month}`
  return isEdtf(known) ? [known] : []
}

/** « rentrée 2021 » : schools go back in September or October; « année scolaire 2021-2022 », « campagne 2021/22 » are of both years. */
export function ofSchoolYear(text: string): readonly string[] {
  const [, century = '', first = '', second = ''] =
    /^(?:l'|la |the )?(?:annee|campagne|exercice|saison|academic|school|financial|fiscal|fy)(?: (?:scolaire|universitaire|academique|agricole|year))? ?(\d\d)(\d\d) ?[-/] ?(?:\d\d)?(\d\d)$/.exec(
      text,
    ) ?? []
  if (Number(second) === Number(first) + 1) return [`${century}${first}/${century}${second}`]
  const [, year] =
    /^(?:a )?(?:la )?rentree(?: scolaire| des classes)?(?: de)? (\d{4})$|^(?:start|beginning) of the (\d{4}) school year$/
      .exec(text)
      ?.filter((part) => part !== undefined) ?? []
  return year === undefined ? [] : [`[${year}-09..${year}-10]`]
}

/** « 1990, 1991 » : years or days one beside another. */
export function ofListed(text: string): readonly string[] {
  if (!/^\d{4}(?:-\d\d){0,2}(?: ?[,;] ?\d{4}(?:-\d{4}|(?:-\d\d){0,2}))+$/.test(text)) return []
  const set = `{${text.replace(/ ?[,;] ?/g, ',').replace(/(\d{4})-(?=\d{4})/g, '$1..')}}`
  return isEdtf(set) ? [set] : []
}

/** « s.d. [1990] », « s. d. (vers 1990) » : what a cataloguer supplies where the document says nothing. */
export function ofUndated(text: string, read: Read): readonly string[] {
  const [, date] = /^(?:s\. ?d\.?|sd|n\. ?d\.?),? ?[[(](.+?)[\])]$/.exec(text) ?? []
  if (date === undefined) return []
  return readAll([/^\d{4}$/.test(date) ? `${date}?` : date], read)
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
  const [, begun = ''] = /^(\d{3}|\d\d)(?:-{1,2}|\?{1,2}|_{1,2}|\.{2})$/.exec(text) ?? []
  const masked = begun.padEnd(4, 'X')
  if (begun !== '' && text.length === 4) return isEdtf(masked) ? [masked] : []
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

/** Words that say something else of a date than that a thing bears it. */
const TURNS =
  /^(?:pas|non|sauf|hors|not|except|no|vers|av|avant|ap|apres|depuis|jusqu'.*|entre|between|fin|debut|mi|milieu|early|mid|late|end|before|after|since|until|till|by|lundi|vendredi|premiers?|derni.*|first|last|vacances|fetes?|holidays?|tournant|turn|veille|lendemain|moi?s)\.?$/

const MEASURE =
  /\d|^(?:jours?|semaines?|mois|ans?|annees?|heures?|veille|lendemain|surlendemain|days?|weeks?|months?|years?|hours?|eve|morrow)$/

/** « communiqué du 11 novembre 2025 » : the date behind words that name what bears it. */
export function ofNamedThing(text: string, read: Read): readonly string[] {
  const words = text.split(' ')
  for (let at = 1; at < Math.min(words.length, MOST_WORDS); at++) {
    const word = words[at - 1] ?? ''
    if (MEASURE.test(word) || TURNS.test(word)) return []
    const date = read(words.slice(at).join(' '))
    if (date.ok && /\d{4}/.test(date.value)) return [date.value]
  }
  return []
}
