import { sourcesOf } from '../changes/families.ts'
import { type Archive, standing } from '../changes/state.ts'
import { gapsOf } from '../evidence/gaps.ts'
import type { Event } from '../model/event.ts'
import { type Lang, textIn } from '../model/text.ts'
import type { EventRow } from '../reading/event-view.ts'
import { linksOf, nameOf } from '../reading/read-event.ts'
import { readLoosely } from '../reading/read-loosely.ts'
import { eventRows } from '../reading/read-rows.ts'
import { sayGap } from '../words/say-gap.ts'
import { say } from '../words/words.ts'
import { fieldCell, fieldColumns } from './event-columns.ts'
import type { Writer } from './format.ts'
import type { DisclosedOptions } from './options.ts'

/** What a spreadsheet would take for a formula: these signs at the head of a cell, after any number of the apostrophes that guard against it. */
export const formulaHead = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Guards a text cell against being run as a formula; `unguard` of the import takes the guard off again. */
export function guard<Cell extends string | number>(cell: Cell): Cell | string {
  return typeof cell === 'string' && formulaHead.test(cell) ? `'${cell}` : cell
}

/** One column of the CSV: its head, and what stands in it of an event. */
interface Column {
  readonly head: (lang: Lang) => string
  readonly cell: (shown: Shown, lang: Lang) => string | number
}

/** An event as the table shows it. */
interface Shown {
  readonly archive: Archive
  readonly row: EventRow
  readonly event: Event
}

const cellColumns = fieldColumns.map(
  (column): Column => ({
    head: column.words,
    cell: ({ event }, lang) => guard(fieldCell(event, column, lang)),
  }),
)
const headEnd = fieldColumns.findIndex(
  ({ field: { panel } }) => panel !== 'heading' && panel !== 'head',
)

/** The columns in the order of the list of fields, with the ties behind what heads an event. */
const columns: readonly Column[] = [
  column('id', ({ row }) => row.id),
  ...cellColumns.slice(0, headEnd),
  column('places', ({ row }, lang) =>
    guard(listOf(row.places.map(({ name }) => enclosed(textIn(name, lang).text)))),
  ),
  column('countries', ({ row }) => listOf([...new Set(row.places.map(({ country }) => country))])),
  column('actors', ({ archive, row }, lang) =>
    guard(listOf(partiesOf(archive, row.id, 'actor', lang))),
  ),
  column('themes', ({ archive, row }, lang) =>
    guard(listOf(partiesOf(archive, row.id, 'theme', lang))),
  ),
  ...cellColumns.slice(headEnd),
  column('sources', ({ row }) => row.sources),
  column('gaps', ({ archive, row }, lang) => guard(listOf(gapsIn(archive, row.id, lang)))),
]

function column(
  id: 'id' | 'places' | 'countries' | 'actors' | 'themes' | 'sources' | 'gaps',
  cell: Column['cell'],
): Column {
  return { head: (lang) => say(lang, `column.${id}`), cell }
}

/** A name that holds what parts the names of a cell stands between quotation marks. */
export function enclosed(name: string): string {
  return /[;|\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name
}

function listOf(names: readonly string[]): string {
  return names.join('; ')
}

/** Spells events as CSV (RFC 4180), one a line, in a language; text cells cannot be taken for formulas. Of their sources those count that are open to the readers. */
export function* csvPieces(
  archive: Archive,
  events: readonly string[],
  lang: Lang,
  isOpen: (source: string) => boolean = () => true,
): Generator<string> {
  yield csvLine(columns.map(({ head }) => head(lang)))
  for (const id of events) yield csvLine(cellsOf(archive, id, lang, isOpen))
}

/** Writes the table of events. */
export const writeCsv: Writer<DisclosedOptions> = async ({ archive, chosen, lang }, _, sink) => {
  const file = await sink.file()
  const { isOpen } = chosen.access
  for (const line of csvPieces(archive, chosen.events, lang, isOpen)) await file.write(line)
}

function cellsOf(
  archive: Archive,
  id: string,
  lang: Lang,
  isOpen: (source: string) => boolean,
): readonly (string | number)[] {
  const [whole] = eventRows(archive, [id])
  const held = standing(archive, id)
  if (whole === undefined || held === undefined) return [id]
  const row = { ...whole, sources: [...sourcesOf(archive, id)].filter(isOpen).length }
  const event = readLoosely('event', held.fields).value
  return columns.map(({ cell }) => cell({ archive, row, event }, lang))
}

function partiesOf(
  archive: Archive,
  event: string,
  kind: 'actor' | 'theme',
  lang: Lang,
): readonly string[] {
  return linksOf(archive, event).flatMap((held) => {
    const link = readLoosely('link', held.fields).value
    const party = link.kind === kind ? standing(archive, link.to) : undefined
    if (party === undefined) return []
    const record = readLoosely(kind === 'actor' ? 'actor' : 'term', party.fields).value
    const name = enclosed(textIn(record.name, lang).text)
    return [link.role === undefined ? name : `${name}=${link.role}`]
  })
}

/** What rests on no claim, each tie with the name of what is tied. */
function gapsIn(archive: Archive, event: string, lang: Lang): readonly string[] {
  const nameOfTied = (link: string) =>
    nameOf(archive, String(archive.records.get(link)?.fields.to)).name
  return gapsOf(archive, event).map((gap) => sayGap(gap, lang, nameOfTied))
}

/** One line of a CSV (RFC 4180). */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: string | number): string {
  const text = String(cell)
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
