import { readTyped } from '../../../data/dates/typed.ts'
import type { Control } from '../../../data/model/fact.ts'
import { type Field, fieldsOf } from '../../../data/model/fields.ts'
import type { Source } from '../../../data/model/source.ts'
import type { Save } from '../../desk/field-edit.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { doubtWords } from '../../desk/problem-words.ts'
import { settings } from '../../desk/settings.svelte.ts'
import { reading } from './reading.svelte.ts'

type SourceField = Field<keyof Source>

/** The fields of a source that are typed. */
export const typedFields: readonly SourceField[] = fieldsOf('source').filter(
  ({ control }) => wayOf(control) === 'typed',
)

/** The fields of a source that are chosen. */
export const chosenFields: readonly SourceField[] = fieldsOf('source').filter(
  ({ control }) => wayOf(control) === 'chosen',
)

function wayOf(control: Control): 'typed' | 'chosen' | 'apart' {
  switch (control) {
    case 'line':
    case 'text':
    case 'date':
    case 'lines':
      return 'typed'
    case 'choice':
      return 'chosen'
    case 'toll':
    case 'identifiers':
    case 'cells':
    case 'texts':
    case 'names':
    case 'records':
    case 'none':
      return 'apart'
  }
}

/** Whether a field is typed on several lines. */
export function hasLines({ control }: SourceField): boolean {
  return control === 'text' || control === 'lines'
}

/** A field of a source as it is typed: of several values each on a line. */
export function sourceText(source: Source, { name }: SourceField): string {
  const value = source[name]
  return Array.isArray(value) ? value.join('\n') : String(value ?? '')
}

/** Saves a field of the source that is read; a date is saved only as EDTF. */
export function saveSource({ name, control }: SourceField): Save {
  return (text, done, refused) => {
    if (control === 'lines') return reading.describe(name, linesOf(text), done, refused)
    if (control !== 'date') return reading.describe(name, text.trim(), done, refused)
    const read = text.trim() === '' ? null : readTyped(text, settings.lang)
    if (read !== null && !read.ok) return refused(read.problem)
    const said = (): void => {
      done()
      const [doubt] = read?.value.doubts ?? []
      if (doubt !== undefined) notices.say(() => doubtWords(doubt))
    }
    reading.describe(name, read === null ? '' : read.value.edtf, said, refused)
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
