import { type Archive, standing } from '../../changes/state.ts'
import { type Bounds, readBounds } from '../../dates/bounds.ts'
import { dayParts } from '../../dates/days.ts'
import { compareDates } from '../../dates/order.ts'
import { dateWords } from '../../dates/words.ts'
import type { Access } from '../../disclosure/access.ts'
import { asFarAsKnown } from '../../evidence/known-until.ts'
import { styleText } from '../../model/style-text.ts'
import { type Lang, textIn } from '../../model/text.ts'
import { familyOf } from '../../model/vocabulary.ts'
import type { EventView, LinkView } from '../../reading/event-view.ts'
import { readEvent } from '../../reading/read-event.ts'
import { readDate, readLoosely } from '../../reading/read-loosely.ts'
import { weightOf } from '../../timeline/weight.ts'
import { countryWords, pointWords } from '../../words/place-words.ts'
import { sayReason } from '../../words/say-reason.ts'
import { isKey, say } from '../../words/words.ts'
import type {
  Entry,
  PrintActor,
  PrintBounds,
  PrintFact,
  PrintPlace,
  PrintTheme,
  Relation,
} from '../model.ts'
import { evidenceOf } from './evidence.ts'
import { printedFacts } from './facts.ts'
import { partedOf } from './parted.ts'
import { allCites } from './sources.ts'

/** An event of a chronology at its place in time. */
export interface Timed {
  readonly id: string
  readonly bounds: Bounds | null
}

/** The events of a chronology, in order of time; what has no date comes last. */
export function inOrderOfTime(archive: Archive, access: Access): readonly Timed[] {
  const timed = access.events.flatMap((id): Timed[] => {
    const held = standing(archive, id)
    if (held === undefined) return []
    const edtf = readDate(held.fields)
    const read = edtf === undefined ? undefined : readBounds(edtf)
    const bounds = read?.ok ? asFarAsKnown(archive, id, read.value, access.isOpen) : null
    return [{ id, bounds }]
  })
  return timed.sort(inTime)
}

/** An event of a chronology as it is read. */
export function readForPrint(archive: Archive, id: string): EventView {
  const view = readEvent(archive, id)
  if (!view.ok) throw new Error(`${id} is no event of this chronology`)
  return view.value
}

/** The entries of a chronology in one language. */
export function entriesOf(
  archive: Archive,
  timed: readonly Timed[],
  access: Access,
  lang: Lang,
): readonly Entry[] {
  const printed = new Set(timed.map(({ id }) => id))
  return timed.map((each, at) => entryOf(archive, each, at + 1, access, printed, lang))
}

function inTime(a: Timed, b: Timed): number {
  if (a.bounds === null || b.bounds === null)
    return Number(a.bounds === null) - Number(b.bounds === null) || byId(a, b)
  return compareDates(a.bounds, b.bounds) || byId(a, b)
}

function byId(a: Timed, b: Timed): number {
  return a.id < b.id ? -1 : 1
}

/** What is said of an event in a language, wherever it stands in a chronology. */
export type SaidEntry = Pick<
  Entry,
  | 'edtf'
  | 'words'
  | 'title'
  | 'otherTitles'
  | 'summary'
  | 'places'
  | 'actors'
  | 'themes'
  | 'relations'
  | 'disputes'
  | 'cites'
  | 'gaps'
  | 'parted'
>

/** Says in a language what is known of an event; of those tied to it, `printed` can be turned to. Its gaps are the same in each. */
export function entryIn(
  { archive, access }: { readonly archive: Archive; readonly access: Access },
  view: EventView,
  printed: ReadonlySet<string>,
  lang: Lang,
  known?: SaidEntry['gaps'],
): SaidEntry {
  const { event } = view
  const edtf = event.date?.value ?? ''
  const title = textIn(event.title.value, lang)
  const original = { text: event.title.value.text, lang: event.title.value.lang }
  const links = (kind: LinkView['kind']): readonly LinkView[] =>
    view.links.filter((link) => link.kind === kind && standing(archive, link.to) !== undefined)
  const { cites, disputes, gaps } = evidenceOf(view, access, lang, known)
  const parted = partedOf(view, lang)
  return {
    edtf,
    words: edtf === '' ? say(lang, 'print.undated') : dateWords(edtf, lang),
    title,
    otherTitles: title.text === original.text ? [] : [original],
    summary: event.summary === undefined ? null : textIn(event.summary.value, lang),
    places: links('place').map((link) => placeOf(archive, link, lang)),
    actors: links('actor').map((link) => actorOf(link, lang)),
    themes: links('theme').map((link) => themeOf(link, lang)),
    relations: links('event')
      .filter(({ to }) => access.mayName(to))
      .toSorted((a, b) => compareSaid(a.edtf, b.edtf))
      .flatMap((link) => relationOf(link, printed, lang)),
    disputes,
    cites,
    gaps,
    ...(parted.length === 0 ? {} : { parted }),
  }
}

/** The family of an event's type. */
export function familyIn({ event }: EventView): Entry['family'] {
  const type = event.type?.value
  return type === undefined ? 'none' : familyOf[type]
}

function entryOf(
  archive: Archive,
  { id, bounds }: Timed,
  number: number,
  access: Access,
  printed: ReadonlySet<string>,
  lang: Lang,
): Entry {
  const view = readForPrint(archive, id)
  const { event } = view
  const said = entryIn({ archive, access }, view, printed, lang)
  const family = familyIn(view)
  const sources = new Set(allCites(said).map(({ source }) => source)).size
  const toll = event.toll?.value
  return {
    id,
    number,
    ...said,
    bounds: bounds === null ? null : printBounds(bounds),
    ...headingOf(bounds, lang),
    lanes: [family],
    family,
    facts: printedFacts('event', event, lang).map((fact) => statusFact(fact, view, lang)),
    weight: weightOf({
      sources,
      ties: said.relations.length,
      rivals: said.disputes.length,
      toll: toll?.best ?? toll?.low ?? 0,
    }),
  }
}

/** The status with what it was given in spite of, and the reason for it. */
export function statusFact(fact: PrintFact, { event, lacks }: EventView, lang: Lang): PrintFact {
  if (fact.field === 'status' && lacks.length > 0)
    return { ...fact, text: say(lang, 'lack.of', { n: lacks.length }) }
  if (fact.field !== 'statusReason' || fact.text === '') return fact
  return { ...fact, text: say(lang, 'reason.of', { reason: sayReason(event.statusReason, lang) }) }
}

/** The bounds of a date as plain JSON. */
export function printBounds(bounds: Bounds): PrintBounds {
  const finite = (day: number): number | null => (Number.isFinite(day) ? day : null)
  const pairs = (spans: readonly (readonly [number, number])[]): PrintBounds['solids'] =>
    spans.map(([first, last]) => [finite(first), finite(last)])
  return { ...bounds, solids: pairs(bounds.solids), spans: pairs(bounds.spans ?? []) }
}

function headingOf(
  bounds: Bounds | null,
  lang: Lang,
): { readonly year: string; readonly month: string } {
  // What is open at its start comes before everything, whatever the year in which it ends.
  if (bounds?.openStart === true) return { year: say(lang, 'print.open-start'), month: '' }
  const first = bounds?.earliestStart ?? bounds?.earliestEnd ?? bounds?.latestEnd ?? null
  if (first === null) return { year: say(lang, 'print.undated'), month: '' }
  const from = dayParts(first)
  const to = dayParts(bounds?.latestStart ?? first)
  const oneMonth = from.year === to.year && from.month === to.month
  const key = `print.month.${from.month}`
  const year = from.year < 0 ? `−${-from.year}` : String(from.year)
  return { year, month: oneMonth && isKey(key) ? say(lang, key) : '' }
}

function placeOf(archive: Archive, link: LinkView, lang: Lang): PrintPlace {
  const { text: name } = textIn(link.name, lang)
  const path = `places/${link.id}`
  const held = standing(archive, link.to)
  if (held === undefined) return { path, name, where: '' }
  const { country, latitude, longitude } = readLoosely('place', held.fields).value
  const at = latitude === '' || longitude === '' ? '' : pointWords(latitude, longitude, lang)
  // A country is not said to lie in itself.
  const within = countryWords(country, lang)
  const where = [within === name ? '' : within, at].filter((part) => part !== '').join(' ; ')
  return { path, name, where }
}

function actorOf(link: LinkView, lang: Lang): PrintActor {
  return {
    path: `actors/${link.id}`,
    name: textIn(link.name, lang).text,
    role: link.role === null ? '' : say(lang, `role.${link.role}`),
    style: styleOf(link, lang),
  }
}

function styleOf({ style, styles }: LinkView, lang: Lang): string {
  if (style === null) return ''
  const text = styleText(styles, style.value)
  return text === undefined ? style.value : textIn(text, lang).text
}

function themeOf({ id, name }: LinkView, lang: Lang): PrintTheme {
  return { path: `themes/${id}`, name: textIn(name, lang).text }
}

/** The order in time of two dates as they are written; what has none, or none that can be read, comes last. */
function compareSaid(a: string | null, b: string | null): number {
  const [first, second] = [a, b].map((edtf) => (edtf === null ? undefined : readBounds(edtf)))
  if (first?.ok !== true || second?.ok !== true)
    return Number(first?.ok !== true) - Number(second?.ok !== true)
  return compareDates(first.value, second.value)
}

/** Whether a title has a date itself, or ends on its month or year in brackets. */
function saysDay(title: string, when: string): boolean {
  const [said, day] = [title, when].map((text) => text.replace(/\s/gu, ' ')) as [string, string]
  const [, inBrackets = ''] = /\(([^()]*\d{4})\)$/u.exec(said) ?? []
  return (said !== day && said.includes(day)) || (inBrackets !== '' && day.endsWith(inBrackets))
}

function relationOf(link: LinkView, printed: ReadonlySet<string>, lang: Lang): Relation[] {
  if (link.tie === null) return []
  const label = say(lang, link.inward ? `tied.${link.tie}` : `tie.${link.tie}`)
  const name = textIn(link.name, lang).text
  const when = link.edtf === null ? '' : dateWords(link.edtf, lang)
  const title = when === '' || saysDay(name, when) ? name : `${name} (${when})`
  return [{ label, title, entry: printed.has(link.to) ? link.to : null }]
}
