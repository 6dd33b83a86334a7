import { parseEdtf } from '../dates/parse.ts'
import { dateWords } from '../dates/words.ts'
import type { Source } from '../model/source.ts'
import type { Lang } from '../model/text.ts'
import type { SourceType } from '../model/vocabulary.ts'
import { say } from '../words/words.ts'
import { doiOf, isAddress } from './bibliography.ts'
import { bibliographicTypes } from './bibliography-types.ts'
import type { CitationStyle } from './citation-options.ts'

/** What of a source is cited. */
type Cited = Pick<
  Source,
  | 'title'
  | 'creators'
  | 'publisher'
  | 'issued'
  | 'captured'
  | 'type'
  | 'identifier'
  | 'custodian'
  | 'reference'
  | 'original'
>

/** A source cited in a style. A date of consultation is told only where one was recorded; where no author is known, the title stands first. */
export function styledCitation(source: Cited, style: CitationStyle, lang: Lang): string {
  switch (style) {
    case 'archival':
      return archivalNote(source, lang)
    case 'apa':
      return apaReference(source, lang)
    case 'plain':
      return plainCitation(source, lang)
  }
}

function plainCitation(source: Cited, lang: Lang): string {
  return sentence([
    source.creators.join(', '),
    say(lang, 'citation.passage', { text: source.title }),
    source.publisher,
    source.issued === '' ? say(lang, 'citation.undated') : dateWords(source.issued, lang),
    source.custodian,
    source.reference,
    source.identifier,
    say(lang, 'citation.digest', { digest: source.original }),
  ])
}

// ISO 690 names up to three authors, and of more the first alone. What an institution keeps is found
// by its keeper and its call number: a note of archives begins with them.
function archivalNote(source: Cited, lang: Lang): string {
  const { custodian, reference, publisher, issued, captured, identifier } = source
  const address = addressOf(identifier)
  const date = issued === '' ? say(lang, 'citation.undated') : dateWords(issued, lang)
  const outlet = address === '' ? publisher : online(publisher, lang)
  const viewed =
    address !== '' && captured !== ''
      ? ` ${say(lang, 'citation.viewed', { date: dateWords(captured, lang) })}`
      : ''
  const kept = [custodian, reference].filter((part) => part !== '').join(', ')
  const named = namesOf(source.creators.map(isoName), lang, 3)
  const title = say(lang, 'citation.passage', { text: source.title })
  const told = [kept, named, title, outlet, `${date}${viewed}`]
  const other = address === '' && identifier !== '' ? identifier : ''
  const body = sentence([...told, other])
  return address === '' ? body : `${body} ${say(lang, 'citation.available', { address })}`
}

function online(publisher: string, lang: Lang): string {
  return [publisher, say(lang, 'citation.online')].filter((part) => part !== '').join(' ')
}

const inverted =
  /^[^,]+, \p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?:, (?:Jr|Sr|[IVX]+)\.?)?$/u

/** Whether a name is a person’s, inverted: any other may be an institution’s, and stays as it is written. */
function isInverted(name: string): boolean {
  return inverted.test(name)
}

/** `Dembélé, Awa` as `DEMBÉLÉ, Awa`. */
function isoName(name: string): string {
  const [family = '', ...given] = name.split(', ')
  return isInverted(name) ? [family.toLocaleUpperCase(), ...given].join(', ') : name
}

function namesOf(names: readonly string[], lang: Lang, most: number): string {
  const [first = '', ...others] = names
  if (names.length > most) return say(lang, 'citation.and-others', { name: first })
  const last = others.at(-1)
  if (last === undefined) return first
  const before = names.slice(0, -1).join(', ')
  return say(lang, 'citation.and', { before, last })
}

const described: ReadonlySet<SourceType> = new Set([
  ...(['photograph', 'audio', 'video', 'map', 'dataset', 'thesis', 'speech'] as const),
  ...(['communique', 'letter', 'manuscript', 'testimony'] as const),
])

function apaReference(source: Cited, lang: Lang): string {
  const { title, publisher, custodian, reference, captured, identifier, type } = source
  const names = apaNames(source.creators, lang)
  const date = `(${apaDate(source.issued, lang)})`
  const isInside = bibliographicTypes[type].isInside === true
  const kind = described.has(type) ? ` [${say(lang, `source-type.${type}`)}]` : ''
  const held = reference === '' ? '' : ` (${reference})`
  const named = `${title}${held}${kind}`
  const outlet = !isInside && source.creators.includes(publisher) ? '' : publisher
  const parts = names === '' ? [`${ended(named)} ${date}`] : [`${ended(names)} ${date}`, named]
  const body = [...parts, outlet, custodian].filter((part) => part !== '').map(ended)
  const address = addressOf(identifier)
  const found =
    address === ''
      ? identifier === ''
        ? ''
        : ended(identifier)
      : captured === ''
        ? address
        : say(lang, 'citation.retrieved', { date: dateWords(captured, lang), address })
  return [...body, found].filter((part) => part !== '').join(' ')
}

const mostApa = 20

function apaNames(creators: readonly string[], lang: Lang): string {
  const names = creators.map(apaName)
  if (names.length > mostApa) return [...names.slice(0, mostApa - 1), '…', names.at(-1)].join(', ')
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  return say(lang, 'citation.apa-and', { before: names.slice(0, -1).join(', '), last })
}

/** `Dembélé, Jean-Paul` as `Dembélé, J.-P.`. */
function apaName(name: string): string {
  if (!isInverted(name)) return name
  const [family = '', given = '', ...rest] = name.split(', ')
  const initials = given
    .split(/[\s\u00a0]+/)
    .map((word) => word.replace(/\p{L}[\p{L}\p{M}.'’]*/gu, (part) => `${[...part][0]}.`))
  return [family, initials.join(' '), ...rest].join(', ')
}

/** A day as the style has it, the year first; what is less than plain in its own words. */
function apaDate(issued: string, lang: Lang): string {
  if (issued === '') return say(lang, 'citation.undated')
  const date = parseEdtf(issued)
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(issued) ?? []
  if (!date.ok || year === undefined) return dateWords(issued, lang)
  if (month === undefined) return year
  const monthName = dateWords(`${year}-${month}`, lang).replace(year, '').trim()
  if (day === undefined) return `${year}, ${monthName}`
  return say(lang, 'citation.apa-day', { year, month: monthName, day: dayWords(day, lang) })
}

function dayWords(day: string, lang: Lang): string {
  const plain = String(Number(day))
  return lang === 'fr' && plain === '1' ? '1er' : plain
}

/** The address at which a source is found on the web; empty where none is known. */
function addressOf(identifier: string): string {
  const doi = doiOf(identifier)
  if (doi !== undefined) return `https://doi.org/${doi}`
  return isAddress(identifier) ? identifier : ''
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function sentence(parts: readonly string[]): string {
  return ended(parts.filter((part) => part !== '').join(', '))
}
