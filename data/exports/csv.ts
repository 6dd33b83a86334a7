import { type Archive, standing } from '../changes/state.ts'
import { dateWords } from '../dates/words.ts'
import { type Lang, type Text, textIn } from '../model/text.ts'
import { linksOf } from '../reading/read-event.ts'
import { readLoosely } from '../reading/read-loosely.ts'
import { eventRows } from '../reading/read-rows.ts'
import { say } from '../words/words.ts'

/** The columns of the CSV, by their key in `data/words` (`column.*`). */
export const csvColumns = [
  'id',
  'title',
  'date',
  'words',
  'type',
  'places',
  'countries',
  'actors',
  'themes',
  'summary',
  'toll-low',
  'toll-best',
  'toll-high',
  'status',
  'sources',
] as const

/** What a spreadsheet would take for a formula: these signs at the head of a cell, after any number of the apostrophes that guard against it. */
export const formulaHead = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Guards a text cell against being run as a formula; `unguard` of the import takes the guard off again. */
export function guard(cell: string): string {
  return formulaHead.test(cell) ? `'${cell}` : cell
}

/** Spells events as CSV (RFC 4180), one a line, in a language; text cells cannot be taken for formulas. */
export function* csvPieces(
  archive: Archive,
  events: readonly string[],
  lang: Lang,
): Generator<string> {
  yield csvLine(csvColumns.map((column) => say(lang, `column.${column}`)))
  for (const id of events) yield csvLine(cellsOf(archive, id, lang))
}

function cellsOf(archive: Archive, id: string, lang: Lang): readonly (string | number)[] {
  const [row] = eventRows(archive, [id])
  const held = standing(archive, id)
  if (row === undefined || held === undefined) return [id]
  const event = readLoosely('event', held.fields).value
  const inLang = (text: Text): string => textIn(text, lang).text
  const toll = event.toll?.value
  return [
    id,
    guard(inLang(row.title)),
    row.edtf === null ? '' : guard(row.edtf),
    row.edtf === null ? '' : guard(dateWords(row.edtf, lang)),
    row.type ?? '',
    guard(row.places.map(({ name }) => inLang(name)).join('; ')),
    [...new Set(row.places.map(({ country }) => country))].join('; '),
    guard(partiesOf(archive, id, 'actor', lang).join('; ')),
    guard(partiesOf(archive, id, 'theme', lang).join('; ')),
    guard(event.summary === undefined ? '' : inLang(event.summary.value)),
    toll?.low ?? '',
    toll?.best ?? '',
    toll?.high ?? '',
    event.status,
    row.sources,
  ]
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
    const name = textIn(record.name, lang).text
    return [link.role === undefined ? name : `${name}=${link.role}`]
  })
}

/** One line of a CSV (RFC 4180). */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: string | number): string {
  const text = String(cell)
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
