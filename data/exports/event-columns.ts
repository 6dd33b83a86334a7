import { dateWords } from '../dates/words.ts'
import type { Event, Toll } from '../model/event.ts'
import { bareValue, statedReason } from '../model/stated.ts'
import { type Lang, type Text, textIn } from '../model/text.ts'
import type { Json } from '../text/json.ts'
import { sayReason } from '../words/say-reason.ts'
import { isKey, say } from '../words/words.ts'
import { type ColumnId, columnIds } from './column-ids.ts'

/** A column in which a table of events has a field, or one part of it. */
export interface FieldColumn extends ColumnId {
  /** What a table calls it in a language. */
  readonly words: (lang: Lang) => string
  /** What stands in it of a value; texts, which a spreadsheet might run, apart from figures. */
  readonly cell: (value: Json, lang: Lang) => string | number
}

function columnOf(column: ColumnId): FieldColumn {
  const { field, part } = column
  const words = (lang: Lang): string => lowered(say(lang, field.label))
  switch (part) {
    case 'value':
      return { ...column, words, cell: valueCell(column) }
    case 'words':
      return {
        ...column,
        words: (lang) => say(lang, 'column.in-words', { field: words(lang) }),
        cell: (value, lang) => dateWords(String(value), lang),
      }
    case 'reason':
      return {
        ...column,
        words: (lang) => say(lang, 'column.reason', { field: words(lang) }),
        cell: (reason, lang) => sayReason(String(reason), lang),
      }
    case 'low':
    case 'best':
    case 'high': {
      const key = `column.${column.id}`
      return {
        ...column,
        words: (lang) => (isKey(key) ? say(lang, key) : `${words(lang)}, ${part}`),
        cell: (value) => (value as unknown as Toll)[part] ?? '',
      }
    }
  }
}

function valueCell({ field: { control } }: ColumnId): FieldColumn['cell'] {
  if (control === 'line' || control === 'text') return textCell
  return (value) => String(value)
}

function textCell(value: Json, lang: Lang): string {
  return typeof value === 'string' ? value : textIn(value as unknown as Text, lang).text
}

function lowered(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1)
}

/** The columns of every field that travels, with their words and cells. */
export const fieldColumns: readonly FieldColumn[] = columnIds.map(columnOf)

/** What stands of an event in a column of a field; nothing where the field says nothing. */
export function fieldCell(event: Event, column: FieldColumn, lang: Lang): string | number {
  if (column.part === 'reason') return column.cell(statedReason(event[column.field.name]), lang)
  const value = bareValue((event[column.field.name] ?? '') as Json)
  return value === '' ? '' : column.cell(value, lang)
}
