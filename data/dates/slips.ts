import type { Outcome } from '../model/outcome.ts'
import { isEdtf } from './parse.ts'

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
