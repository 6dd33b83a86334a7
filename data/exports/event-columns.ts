import { dateWords } from '../dates/words.ts'
import type { Event, Toll } from '../model/event.ts'
import { type EventField, type Field, fieldsOf } from '../model/fields.ts'
import { bareValue, statedReason } from '../model/stated.ts'
import { type Lang, type Text, textIn } from '../model/text.ts'
import type { Json } from '../text/json.ts'
import { sayReason } from '../words/say-reason.ts'
import { isKey, say } from '../words/words.ts'

/** A column in which a table of events has a field, or one part of it. */
export interface FieldColumn {
  readonly id: string
  readonly field: Field<EventField>
  /** What a table calls it in a language. */
  readonly words: (lang: Lang) => string
  /** What stands in it of a value; texts, which a spreadsheet might run, apart from figures. */
  readonly cell: (value: Json, lang: Lang) => string | number
  /** Whether it comes back: what a column only says in other words is not read. */
  readonly isRead: boolean
  /** Whether it has why the field has its value, and not the value itself. */
  readonly isReason?: true
}

const bounds = ['low', 'best', 'high'] as const

function columnsOf(field: Field<EventField>): readonly FieldColumn[] {
  if (field.column === undefined) return []
  const { name: id } = field
  const words = (lang: Lang): string => lowered(say(lang, field.label))
  const whole = { id, field, words, isRead: true }
  switch (field.control) {
    case 'line':
    case 'text':
      return [{ ...whole, cell: (value, lang) => textCell(value, lang) }]
    case 'choice':
      return [{ ...whole, cell: (value) => String(value) }]
    case 'date':
      return [
        { ...whole, cell: (value) => String(value) },
        {
          id: `${id}-words`,
          field,
          words: (lang) => say(lang, 'column.in-words', { field: words(lang) }),
          cell: (value, lang) => dateWords(String(value), lang),
          isRead: false,
        },
      ]
    case 'toll':
      return bounds.map((bound) => ({
        ...whole,
        id: `${id}-${bound}`,
        words: (lang) => boundWords(field, bound, lang),
        cell: (value) => (value as unknown as Toll)[bound] ?? '',
      }))
    case 'lines':
    case 'identifiers':
    case 'cells':
    case 'names':
    case 'records':
    case 'none':
      return []
  }
}

function textCell(value: Json, lang: Lang): string {
  return typeof value === 'string' ? value : textIn(value as unknown as Text, lang).text
}

function boundWords({ name, label }: Field, bound: (typeof bounds)[number], lang: Lang): string {
  const key = `column.${name}-${bound}`
  return isKey(key) ? say(lang, key) : `${lowered(say(lang, label))}, ${bound}`
}

function lowered(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1)
}

/** The column of why a field has its value, where a claim can be chosen for one. */
function reasonColumnOf(field: Field<EventField>): readonly FieldColumn[] {
  if (field.column === undefined || field.claims !== 'stated' || field.own) return []
  return [
    {
      id: reasonIdOf(field),
      field,
      words: (lang) => say(lang, 'column.reason', { field: lowered(say(lang, field.label)) }),
      cell: (reason, lang) => sayReason(String(reason), lang),
      isRead: true,
      isReason: true,
    },
  ]
}

/** The id of the column of why a field has its value. */
export function reasonIdOf({ name }: Field): string {
  return `${name}-reason`
}

const listed = fieldsOf('event')

/** The columns of every field that travels, in the order of the list of fields; behind all values, why they were kept. */
export const fieldColumns: readonly FieldColumn[] = [
  ...listed.flatMap(columnsOf),
  ...listed.flatMap(reasonColumnOf),
]

/** What stands of an event in a column of a field; nothing where the field says nothing. */
export function fieldCell(event: Event, column: FieldColumn, lang: Lang): string | number {
  if (column.isReason) return column.cell(statedReason(event[column.field.name]), lang)
  const value = bareValue((event[column.field.name] ?? '') as Json)
  return value === '' ? '' : column.cell(value, lang)
}
