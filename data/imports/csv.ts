import * as v from 'valibot'
import { type Archive, mentioning, standing } from '../changes/state.ts'
import { readTyped } from '../dates/typed.ts'
import { normaliseText } from '../evidence/quote.ts'
import { formulaHead } from '../exports/csv.ts'
import { Id, kindOf } from '../model/id.ts'
import { checkField, type Fields } from '../model/kinds.ts'
import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import { type Lang, Text } from '../model/text.ts'
import { type EventType, eventTypes, type Role, roles } from '../model/vocabulary.ts'
import { fold, foldName } from '../text/fold.ts'
import { type Json, toJson } from '../text/json.ts'
import { say } from '../words/words.ts'
import type { Column, Header } from './csv-columns.ts'
import { readTable, type TableRow } from './csv-table.ts'
import { Gathering, idFrom, type Plan, type RefusedRow, type Step } from './gathering.ts'

/** Plans the import of a plain CSV of events; a row that cannot be read is refused by row and column, the others are taken, a country that is no code left out of them. Yields now and then, so that the caller can show progress or stop. */
export function* planCsv(
  archive: Archive,
  text: string,
  lang: Lang,
): Generator<Step, Outcome<Plan>> {
  const table = readTable(text)
  if (!table.ok) return table
  const { header, count, rows } = table.value
  const gathering = new Gathering(archive)
  const refused: RefusedRow[] = []
  const counts = { new: 0, changed: 0, known: 0 }
  let read = 0
  for (const row of rows) {
    const refuse = ({ column, value, code }: Problem): void => {
      refused.push({
        row: row.number,
        column: String(column ?? ''),
        value: String(value ?? '').slice(0, 200),
        reason: code,
      })
    }
    const outcome = takeRow(gathering, row, header, lang, refuse)
    if (outcome.ok) counts[outcome.value]++
    else refuse(outcome.problem)
    if (++read % 10 === 0) yield { done: read, total: Math.max(read, count) }
  }
  const { ops, isTouchedBy } = gathering
  const { ignored } = header
  return done({ format: 'csv', ops, texts: [], ...counts, refused, ignored, isTouchedBy })
}

interface Row {
  readonly title: string
  readonly date: string
  readonly type: string
  readonly summary: string
  readonly country: string
  readonly places: readonly string[]
  readonly actors: readonly { readonly name: string; readonly role: Role | undefined }[]
  readonly themes: readonly string[]
}

function takeRow(
  gathering: Gathering,
  row: TableRow,
  header: Header,
  lang: Lang,
  leaveOut: (value: Problem) => void,
): Outcome<'new' | 'changed' | 'known'> {
  const cell = (column: Column): string =>
    unguard((row.cells[header.at.get(column) ?? -1] ?? '').trim()).trim()
  if (row.broken !== undefined)
    return failed({ code: row.broken, column: '', value: row.cells.join(' | ') })
  const title = cell('title')
  if (title === '') return failed({ code: 'event.untitled', column: 'title', value: '' })
  const fields = eventFields(cell, lang)
  if (!fields.ok) return fields
  const countries = listed(cell('country')).map((country) => country.toUpperCase())
  const [country = ''] = countries
  if (!countries.every((one) => /^[A-Z]{2}$/.test(one)))
    leaveOut({ code: 'csv.country', column: 'country', value: cell('country') })
  const given: Row = {
    title,
    date: cell('date'),
    type: cell('type'),
    summary: cell('summary'),
    country: countries.length === 1 && /^[A-Z]{2}$/.test(country) ? country : '',
    places: listed(cell('places')),
    actors: listed(cell('actors')).map(readParty),
    themes: listed(cell('themes')),
  }
  const own = v.is(Id, cell('id')) && cell('id').startsWith('e-') ? cell('id') : undefined
  const event = own ?? idFrom('event', ...contentOf(given))
  const held = own === undefined ? undefined : standing(gathering.archive, own)
  const written =
    held === undefined
      ? fields.value
      : changedFields(held.fields, fields.value, header.lang ?? lang)
  const standingAs = gathering.put(event, written, own === undefined)
  const before = gathering.ops.length
  if (own !== undefined || standingAs === 'new') tieAll(gathering, event, given, lang)
  const isTiedAnew = standingAs === 'known' && gathering.ops.length > before
  return done(isTiedAnew ? 'changed' : standingAs)
}

function eventFields(cell: (column: Column) => string, lang: Lang): Outcome<Fields> {
  const title = cell('title')
  const typed = cell('date')
  const date = typed === '' ? undefined : readTyped(typed, lang)
  if (date !== undefined && !date.ok)
    return failed({ ...date.problem, column: 'date', value: typed })
  const type = cell('type') === '' ? undefined : typeNamed(cell('type'))
  if (type === undefined && cell('type') !== '')
    return failed({ code: 'event.type', column: 'type', value: cell('type') })
  const summary = cell('summary')
  const fields: Record<string, Json> = { title: { value: { text: title, lang } }, status: 'draft' }
  const edtf = date?.value.edtf
  if (edtf !== undefined)
    fields.date = edtf === typed ? { value: typed } : { value: edtf, reason: typed }
  if (type !== undefined) fields.type = { value: type }
  if (summary !== '') fields.summary = { value: { text: summary, lang } }
  for (const [field, value] of Object.entries(fields)) {
    const checked = checkField('event', field, value)
    if (!checked.ok) return failed({ code: 'field.invalid', column: field, value: title })
  }
  return done(fields)
}

/** Of an event that stands, only what the row says otherwise: a text that stands in any of its languages, a date or a type that is shown, are left alone; of a text that is worded anew, its form in the other language stays. */
function changedFields(held: Fields, wanted: Fields, shownIn: Lang): Fields {
  const changed: Record<string, Json> = {}
  for (const [field, value] of Object.entries(wanted)) {
    if (field === 'status') continue
    const shown = statedValue(held[field] ?? null)
    const asked = statedValue(value)
    if (v.is(Text, asked)) {
      const forms = v.is(Text, shown) ? shown : undefined
      if (forms && [forms.text, forms.fr, forms.en].some((form) => isWorded(form, asked.text)))
        continue
      changed[field] = forms ? { value: reworded(forms, asked.text, shownIn) } : value
    } else if (shown !== asked) changed[field] = value
  }
  return changed
}

/** Whether a form reads so once a table has been through it: composed, with line feeds and no blanks around it. */
function isWorded(form: string | undefined, text: string): boolean {
  return form === text || (form !== undefined && normaliseText(form).trim() === text)
}

/** A text with the form worded anew that its readers in a language are shown. */
function reworded(held: Text, text: string, lang: Lang): Json {
  const isTranslated = held.lang !== lang && (held[lang] ?? '') !== ''
  return toJson({ ...held, [isTranslated ? lang : 'text']: text })
}

function statedValue(stated: Json): Json {
  return stated !== null && typeof stated === 'object' ? ((stated as Fields).value ?? null) : stated
}

function tieAll(gathering: Gathering, event: string, row: Row, lang: Lang): void {
  let order = 0
  const tie = (kind: string, to: string, name: string, role?: Role): void => {
    const more: Fields = role === undefined ? {} : { role }
    const id = idFrom('link', event, kind, to, role ?? '')
    if (isTied(gathering.archive, event, { to, name, role })) return
    gathering.put(id, { kind, event, to, ...more, order: order++ }, true)
  }
  const [onlyPlace] = row.places
  for (const name of row.places) {
    const more: Fields =
      row.country !== '' && row.places.length === 1 && name === onlyPlace
        ? { country: row.country }
        : {}
    tie('place', gathering.party('place', name, lang, more), name)
  }
  for (const { name, role } of row.actors)
    tie('actor', gathering.party('actor', name, lang), name, role)
  for (const name of row.themes) tie('theme', gathering.party('term', name, lang), name)
}

/** Whether an event is tied to the record that a name means, or to another of its kind under that very name. */
function isTied(
  archive: Archive,
  event: string,
  {
    to,
    name,
    role,
  }: { readonly to: string; readonly name: string; readonly role: Role | undefined },
): boolean {
  return mentioning(archive, event, 'link').some(({ fields }) => {
    if (fields.event !== event || (fields.role ?? undefined) !== role) return false
    const other = String(fields.to)
    if (other === to) return true
    return kindOf(other) === kindOf(to) && isNamed(standing(archive, other)?.fields.name, name)
  })
}

function isNamed(held: Json | undefined, name: string): boolean {
  const folded = foldName(name)
  const forms = v.is(Text, held) ? [held.text, held.fr, held.en] : []
  return forms.some((form) => form !== undefined && foldName(form) === folded)
}

function contentOf(row: Row): readonly string[] {
  const parties = [...row.places, '|', ...row.actors.map(({ name }) => name)]
  return [row.title, row.date, row.type, row.summary, ...parties]
}

/** Takes off the apostrophe that the export puts before what a spreadsheet would take for a formula. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && formulaHead.test(cell) ? cell.slice(1) : cell
}

/** The names in a cell: one, or several between semicolons, bars or line feeds. */
function listed(cell: string): readonly string[] {
  const names = cell.split(/[;|\n]/).map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

/** Reads `NAME` or `NAME=ROLE`; what follows the sign is part of the name where it is no role. */
export function readParty(text: string): {
  readonly name: string
  readonly role: Role | undefined
} {
  const at = text.lastIndexOf('=')
  const role = roles.find(
    (one) =>
      one ===
      text
        .slice(at + 1)
        .trim()
        .toLowerCase(),
  )
  if (at <= 0 || role === undefined) return { name: text.trim(), role: undefined }
  return { name: text.slice(0, at).trim(), role }
}

/** The type that a slug or a label names, in French or English, in any case and without its accents. */
export function typeNamed(text: string): EventType | undefined {
  const wanted = fold(text.trim())
  return eventTypes.find(
    (type) =>
      type === wanted ||
      fold(say('fr', `type.${type}`)) === wanted ||
      fold(say('en', `type.${type}`)) === wanted,
  )
}
