import * as v from 'valibot'
import { normaliseText } from '../evidence/quote.ts'
import { reasonIdOf } from '../exports/column-ids.ts'
import { formulaHead } from '../exports/csv.ts'
import type { FieldColumn } from '../exports/event-columns.ts'
import { type EventField, type Field, fieldsOf } from '../model/fields.ts'
import { checkField, type Fields, unwritten } from '../model/kinds.ts'
import { done, failed, type Outcome, type Problem } from '../model/outcome.ts'
import { tollOf } from '../model/read-toll.ts'
import { bareValue, statedReason, statedValue } from '../model/stated.ts'
import { type Lang, Text } from '../model/text.ts'
import { canonical } from '../text/canonical.ts'
import { fold } from '../text/fold.ts'
import { type Json, toJson } from '../text/json.ts'
import { onlyNear } from '../text/near.ts'
import { reasonSaid } from '../words/say-reason.ts'
import { isKey, say } from '../words/words.ts'
import { readColumns } from './csv-columns.ts'
import { readBoundsSaid, readCount } from './figures.ts'
import type { RowDate } from './row-date.ts'

/** A row of a table: the text of a cell, the empty string where the column is empty, undefined where the table has none. */
export interface RowCells {
  readonly of: (column: string) => string | undefined
  /** A date that stands in a column, or in several. */
  readonly date: (column: string) => Outcome<RowDate | undefined>
  /** Says that a value is left out of the record, and why; the row is taken without it. */
  readonly leave: (problem: Problem) => void
  /** Whether the row is of a data set of others, whose cells are kept as they are: what of them cannot be read is left out of the record. */
  readonly isForeign?: boolean
  readonly lang: Lang
  /** The event that stands under the row's id. */
  readonly held: Fields | undefined
}

interface Read {
  readonly value: Json
  readonly reason?: string
}

const perField: readonly (readonly [Field<EventField>, readonly FieldColumn[]])[] = fieldsOf(
  'event',
).flatMap((field) => {
  const columns = readColumns.filter((column) => column.field === field && column.part !== 'reason')
  return columns.length === 0 ? [] : [[field, columns] as const]
})

/** The fields that the cells of a row give, as an event holds them; what is empty gives none. Refused: the first cell that cannot be read, by its column and its value. */
export function readFields(cells: RowCells): Outcome<Fields> {
  const fields: Record<string, Json> = {}
  for (const [field, columns] of perField) {
    const filled = columns.find(({ id }) => (cells.of(id) ?? '') !== '')
    const told = field.claims === 'stated' ? reasonSaid(cells.of(reasonIdOf(field)) ?? '') : ''
    if (filled === undefined) {
      const stands = statedValue(cells.held?.[field.name])
      if (told !== '' && stands !== undefined) fields[field.name] = { value: stands, reason: told }
      continue
    }
    const read = readCells(field, columns, cells)
    if (!read.ok) {
      // What happened is worth keeping where only its kind has another name.
      const isSpared =
        field.control === 'choice' || (cells.isForeign === true && field.control === 'toll')
      if (!isSpared || field.claims !== 'stated') return read
      cells.leave(read.problem)
      continue
    }
    const { value } = read.value
    const reason = told === '' ? read.value.reason : told
    const stated = reason === undefined ? { value } : { value, reason }
    const full: Json = field.claims === 'stated' ? stated : value
    const isChecked = !isSure(field) || told !== ''
    if (isChecked && !checkField('event', field.name, full).ok)
      return refused('field.invalid', filled.id, cells)
    fields[field.name] = full
  }
  return done(fields)
}

/** Whether what was read of a cell fits its field by the way it was read. */
function isSure({ control }: Field): boolean {
  return control === 'choice' || control === 'toll'
}

function readCells(field: Field, columns: readonly FieldColumn[], cells: RowCells): Outcome<Read> {
  const { name } = field
  const cell = cells.of(name) ?? ''
  switch (field.control) {
    case 'line':
    case 'text':
      return done({ value: field.written ? { text: cell, lang: cells.lang } : cell })
    case 'date': {
      const date = cells.date(name)
      if (!date.ok) return failed({ ...date.problem, column: name, value: cell })
      const { edtf = '', typed = '' } = date.value ?? {}
      return done(edtf === typed ? { value: edtf } : { value: edtf, reason: typed })
    }
    case 'choice': {
      const value = choiceNamed(field, cell)
      const code = isKey(`problem.${field.label}`) ? field.label : 'csv.choice'
      return value === undefined ? refused(code, name, cells) : done({ value })
    }
    case 'toll':
      return readTollCells(field, columns, cells)
    case 'lines':
    case 'identifiers':
    case 'cells':
    case 'texts':
    case 'names':
    case 'records':
    case 'none':
      throw new Error(`a table has no column for ${name}`)
  }
}

/** A toll of three cells; the bound for which the table has no column stays as it stands. */
function readTollCells(
  { name }: Field,
  columns: readonly FieldColumn[],
  cells: RowCells,
): Outcome<Read> {
  const said = boundsSaid(name, cells)
  if (said !== undefined) return done({ value: tollOf(said.low, null, said.high) ?? null })
  const shown = statedValue(cells.held?.[name])
  const bounds: (number | null)[] = []
  for (const part of ['low', 'best', 'high']) {
    const column = columns.find(({ id }) => id === `${name}-${part}`)
    const typed = column && cells.of(column.id)
    const kept = (shown as { readonly [part: string]: Json } | undefined)?.[part]
    const stays = typeof kept === 'number' ? kept : null
    const bound = typed === undefined ? stays : readCount(typed)
    if (bound === undefined) return refused('csv.number', `${name}-${part}`, cells)
    bounds.push(bound)
  }
  const [low = null, best = null, high = null] = bounds
  const value = tollOf(low, best, high)
  if (value !== undefined) return done({ value: value && { low, best, high } })
  const typed = [low, best, high].map((bound) => bound ?? '?').join(' / ')
  return failed({ code: 'toll.order', column: name, value: typed })
}

/** The bounds that the one figure of a table says in words, where no other of its columns has one. */
function boundsSaid(name: string, cells: RowCells): ReturnType<typeof readBoundsSaid> {
  const others = ['low', 'high'].map((part) => cells.of(`${name}-${part}`) ?? '')
  return others.every((cell) => cell === '')
    ? readBoundsSaid(cells.of(`${name}-best`) ?? '')
    : undefined
}

function refused(code: string, column: string, cells: RowCells): Outcome<never> {
  return failed({ code, column, value: cells.of(column) ?? '' })
}

/** What the event's field of that name lets choose that a word of a table means. */
export function choiceOf(name: EventField, text: string): Json | undefined {
  const field = fieldsOf('event').find((one) => one.name === name)
  return field && choiceNamed(field, text)
}

/** What a field lets choose that a key or a label names, in French or English, in any case and without its accents. */
export function choiceNamed(field: Field, text: string): Json | undefined {
  const known = named.get(field) ?? namesOf(field)
  named.set(field, known)
  return known.get(fold(text.trim()))
}

/** The choice of a field of events, as a language names it, whose name is one slip of the hand from a word; undefined where there is none, or more than one. */
export function nearChoice(name: string, text: string, lang: Lang): string | undefined {
  const field = fieldsOf('event').find((one) => one.name === name)
  const names = field && namesOf(field)
  const choice = names?.get(onlyNear(fold(text.trim()), [...names.keys()]) ?? '')
  const key = `${field?.words}.${choice}`
  return isKey(key) ? say(lang, key) : undefined
}

const named = new WeakMap<Field, ReadonlyMap<string, Json>>()

/** What each folded name of a field's choices means; the first choice of a name has it. */
function namesOf({ choices, words }: Field): ReadonlyMap<string, Json> {
  const names = new Map<string, Json>()
  for (const choice of choices) {
    const key = `${words}.${choice}`
    const labels = isKey(key) ? [fold(say('fr', key)), fold(say('en', key))] : []
    for (const name of [String(choice), ...labels]) if (!names.has(name)) names.set(name, choice)
  }
  return names
}

/** Of an event that stands, only what the row says otherwise: a text that stands in any of its languages, a value that is shown, are left alone, with the claim that they rest on, but for why they are shown, where the row gives another reason (`reasoned` are the fields for which it gives any); of a text that is worded anew, its form in the other language stays. */
export function changedFields(
  held: Fields,
  wanted: Fields,
  shownIn: Lang,
  reasoned: readonly string[] = [],
): Fields {
  const changed: Record<string, Json> = {}
  for (const [field, value] of Object.entries(wanted)) {
    const shown = bareValue(held[field] ?? unwritten('event', field))
    const asked = bareValue(value)
    if (!isStanding(shown, asked)) {
      const forms = v.is(Text, asked) && v.is(Text, shown) ? shown : undefined
      const worded = forms && v.is(Text, asked) ? reworded(forms, asked.text, shownIn) : undefined
      changed[field] = worded === undefined ? unreasoned(held[field], value) : { value: worded }
    } else if (reasoned.includes(field) && statedReason(value) !== statedReason(held[field]))
      changed[field] = { ...(held[field] as object), reason: statedReason(value) }
  }
  return changed
}

/** Whether what a row says of a field stands there, in any of its languages. */
function isStanding(shown: Json, asked: Json): boolean {
  if (!v.is(Text, asked)) return isShown(shown, asked)
  const forms = v.is(Text, shown) ? shown : undefined
  return [forms?.text, forms?.fr, forms?.en].some((form) => isWorded(form, asked.text))
}

/** A value without the reason that another value had. */
function unreasoned(held: Json | undefined, value: Json): Json {
  const reason = statedReason(value)
  return reason !== '' && reason === statedReason(held) ? { value: bareValue(value) } : value
}

function isShown(shown: Json, asked: Json): boolean {
  if (typeof shown === 'string' && typeof asked === 'string') return isWorded(shown, asked)
  return canonical(shown) === canonical(asked)
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

/** Takes off the apostrophe that the export puts before what a spreadsheet would take for a formula. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && formulaHead.test(cell) ? cell.slice(1) : cell
}
