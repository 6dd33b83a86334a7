import { isEdtf } from '../../data/dates/parse.ts'
import { meantOf } from '../../data/dates/problem.ts'
import { readTyped } from '../../data/dates/typed.ts'
import type { Field } from '../../data/model/fields.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import { readTollLine } from '../../data/model/read-toll.ts'
import type { Json } from '../../data/text/json.ts'
import type { CommandCall, OptionSpec } from './command.ts'

/** How a toll is written on a line: a figure, two bounds, or all three. */
export const tollForm = 'N|LOW-HIGH|LOW:BEST:HIGH'

/** The name of the option that gives a field, in small letters: of a list one of its values each time. */
export function optionName({ name, control }: Field): string {
  const spelt = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return control === 'lines' ? spelt.replace(/s$/, '') : spelt
}

/** The option that gives a field, where a command line can. */
export function fieldOption(field: Field): readonly OptionSpec[] {
  const name = optionName(field)
  switch (field.control) {
    case 'line':
    case 'text':
      return [{ name, value: 'T' }]
    case 'date':
      return [{ name, value: 'D' }]
    case 'choice':
      return [{ name, value: 'T', known: field.choices.map(String) }]
    case 'lines':
      return [{ name, value: 'T', many: true }]
    case 'toll':
      return [{ name, value: tollForm, fits: (text) => (readTollLine(text) ?? null) !== null }]
    case 'identifiers':
    case 'cells':
    case 'texts':
    case 'names':
    case 'records':
    case 'none':
      return []
  }
}

/** A date that is given in EDTF alone; one in words is told how EDTF writes it. */
export const exactDate = { value: 'EDTF', fits: isEdtf, likely: likelyDate } as const

function likelyDate(typed: string): string | undefined {
  const read = readTyped(typed, 'fr')
  const meant = read.ok ? [read.value.edtf] : meantOf(read.problem)
  return meant.length === 1 && !(read.ok && read.value.doubts.length > 0) ? meant[0] : undefined
}

/** The same, for a date that is given in EDTF alone. */
export function exactOption(field: Field): readonly OptionSpec[] {
  return fieldOption(field).map((option) =>
    field.control === 'date' ? { ...option, ...exactDate } : option,
  )
}

/** The value that its option gives a field; undefined where it is not given. */
export function fieldValue(field: Field, call: CommandCall): Outcome<Json | undefined> {
  const name = optionName(field)
  const text = call.one(name)
  if (text === undefined && !call.has(name)) return done(undefined)
  switch (field.control) {
    case 'line':
    case 'text':
      return done(field.written && text !== undefined ? { text, lang: call.lang } : text)
    case 'date': {
      const read = readTyped(text ?? '', call.lang)
      return read.ok ? done(read.value.edtf) : read
    }
    case 'choice':
      return done(field.choices.find((choice) => String(choice) === text))
    case 'lines':
      return done([...call.all(name)])
    case 'toll': {
      const toll = readTollLine(text ?? '')
      return done(toll === undefined || toll === null ? undefined : { ...toll })
    }
    case 'identifiers':
    case 'cells':
    case 'texts':
    case 'names':
    case 'records':
    case 'none':
      return done(undefined)
  }
}
