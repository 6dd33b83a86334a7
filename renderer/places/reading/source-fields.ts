import { readTyped } from '../../../data/dates/typed.ts'
import { type Edit, factsOf } from '../../../data/model/fact.ts'
import { Source } from '../../../data/model/source.ts'
import type { Save } from '../../desk/field-edit.svelte.ts'
import { settings } from '../../desk/settings.svelte.ts'
import { reading } from './reading.svelte.ts'

type Field =
  | 'title'
  | 'creators'
  | 'publisher'
  | 'issued'
  | 'language'
  | 'identifier'
  | 'rights'
  | 'capturedAt'
  | 'captured'
  | 'provenance'
  | 'reference'
  | 'reason'

/** The fields of a source that are typed, as its schema lists and describes them. */
export const sourceFields: readonly { readonly field: Field; readonly lines: boolean }[] = factsOf(
  Source,
).flatMap(({ field, edit }) =>
  isTyped(edit) ? [{ field: field as Field, lines: edit === 'text' || edit === 'list' }] : [],
)

function isTyped(edit: Edit): boolean {
  return edit === 'line' || edit === 'text' || edit === 'date' || edit === 'list'
}

/** A field of a source as it is typed: several creators on a line each. */
export function sourceText(source: Source, field: Field): string {
  return field === 'creators' ? source.creators.join('\n') : source[field]
}

/** Saves a field of the source that is read; a date is saved only as EDTF. */
export function saveSource(field: Field): Save {
  return (text, done, refused) => {
    if (field === 'creators') return reading.describe(field, linesOf(text), done, refused)
    if (field !== 'issued' && field !== 'captured')
      return reading.describe(field, text.trim(), done, refused)
    const read = text.trim() === '' ? null : readTyped(text, settings.lang)
    if (read !== null && !read.ok) return refused(read.problem)
    reading.describe(field, read === null ? '' : read.value.edtf, done, refused)
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
