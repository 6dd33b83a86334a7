import * as v from 'valibot'
import type { Printed } from '../../model/fact.ts'
import { type Field, fieldsOf } from '../../model/fields.ts'
import type { Kind } from '../../model/id.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { bareValue } from '../../model/stated.ts'
import { type Lang, Text, textIn } from '../../model/text.ts'
import type { Json } from '../../text/json.ts'
import { isGiven, sayValue } from '../../words/say-value.ts'
import { say } from '../../words/words.ts'
import type { PrintFact } from '../model.ts'

/** The fields of a record that a print has on a line of their own or on the closing line, in words and in the order of the list. */
export function printedFacts<K extends Kind>(
  kind: K,
  record: RecordOf<K>,
  lang: Lang,
): readonly PrintFact[] {
  const held = record as { readonly [field: string]: unknown }
  return printedFields(kind).map((field) =>
    printedFact(field, bareValue((held[field.name] ?? null) as Json), lang),
  )
}

/** The fields of a kind that a print has on a line of their own or on the closing line. */
export function printedFields(kind: Kind): readonly Field[] {
  const known = printed.get(kind) ?? fieldsOf(kind).filter(({ print }) => placeOf(print) !== null)
  printed.set(kind, known)
  return known
}

const printed = new Map<Kind, readonly Field[]>()

/** A printed field with its value in words. */
export function printedFact(field: Field, value: Json, lang: Lang): PrintFact {
  const given = isGiven(value)
  const isWritten = given && field.written && v.is(Text, value)
  return {
    field: field.name,
    label: say(lang, field.label),
    at: placeOf(field.print) ?? 'line',
    text: given ? sayValue(field, value, { lang }) : '',
    lang: isWritten ? textIn(value, lang).lang : lang,
  }
}

function placeOf(print: Printed): PrintFact['at'] | null {
  switch (print) {
    case 'line':
    case 'closing':
      return print
    case 'title':
    case 'date':
    case 'body':
    case 'none':
      return null
  }
}
