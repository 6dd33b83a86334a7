import { type EventField, type Field, fieldsOf } from '../model/fields.ts'

/** What a column of a table has of a field: its value, a date said in words, a bound of a toll; or not the value, but why the field has it. */
export type ColumnPart = 'value' | 'words' | 'low' | 'best' | 'high' | 'reason'

/** A column in which a table of events has a field, or one part of it, by its id. */
export interface ColumnId {
  readonly id: string
  readonly field: Field<EventField>
  readonly part: ColumnPart
  /** Whether it comes back: what a column only says in other words is not read. */
  readonly isRead: boolean
}

const bounds = ['low', 'best', 'high'] as const

function idsOf(field: Field<EventField>): readonly ColumnId[] {
  if (field.column === undefined) return []
  const { name } = field
  const whole = { id: name, field, part: 'value', isRead: true } as const
  switch (field.control) {
    case 'line':
    case 'text':
    case 'choice':
      return [whole]
    case 'date':
      return [whole, { id: `${name}-words`, field, part: 'words', isRead: false }]
    case 'toll':
      return bounds.map((part) => ({ ...whole, id: `${name}-${part}`, part }))
    case 'lines':
    case 'identifiers':
    case 'cells':
    case 'texts':
    case 'names':
    case 'records':
    case 'none':
      return []
  }
}

/** The column of why a field has its value, where a claim can be chosen for one. */
function reasonOf(field: Field<EventField>): readonly ColumnId[] {
  if (field.column === undefined || field.claims !== 'stated' || field.own) return []
  return [{ id: reasonIdOf(field), field, part: 'reason', isRead: true }]
}

/** The id of the column of why a field has its value. */
export function reasonIdOf({ name }: Field): string {
  return `${name}-reason`
}

const listed = fieldsOf('event')

/** The columns of every field that travels, in the order of the list of fields; behind all values, why they were kept. */
export const columnIds: readonly ColumnId[] = [
  ...listed.flatMap(idsOf),
  ...listed.flatMap(reasonOf),
]
