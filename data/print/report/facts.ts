import * as v from 'valibot'
import type { Printed } from '../../model/fact.ts'
import { type Field, fieldsOf } from '../../model/fields.ts'
import type { Kind } from '../../model/id.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { bareValue } from '../../model/stated.ts'
import { type Lang, Text, textIn } from '../../model/text.ts'
import { translated } from '../../model/translations.ts'
import type { Json } from '../../text/json.ts'
import { isGiven, sayValue } from '../../words/say-value.ts'
import { say } from '../../words/words.ts'
import type { PrintFact } from '../model.ts'

const Texts = v.array(Text)

/** The fields of a record that a print has on a line of their own or on the closing line, in words and in the order of the list. */
export function printedFacts<K extends Kind>(
  kind: K,
  record: RecordOf<K>,
  lang: Lang,
): readonly PrintFact[] {
  const held = record as { readonly [field: string]: unknown }
  const all = v.is(Texts, held.translations) ? held.translations : []
  return printedFields(kind).map((field) =>
    printedFact(field, bareValue((held[field.name] ?? null) as Json), lang, all),
  )
}

/** The fields of a kind that a print has on a line of their own or on the closing line. */
export function printedFields(kind: Kind): readonly Field[] {
  const known = printed.get(kind) ?? fieldsOf(kind).filter(({ print }) => placeOf(print) !== null)
  printed.set(kind, known)
  return known
}

const printed = new Map<Kind, readonly Field[]>()

/** A printed field with its value in words; `all` are those that its record has in other languages. */
export function printedFact(
  field: Field,
  value: Json,
  lang: Lang,
  all: readonly Text[] = [],
): PrintFact {
  const given = isGiven(value)
  const own = typeof value === 'string' ? translated(all, value, lang) : undefined
  const isWritten = given && field.written && v.is(Text, value)
  return {
    field: field.name,
    label: say(lang, field.label),
    at: placeOf(field.print) ?? 'line',
    text: own?.lang !== undefined ? own.text : given ? sayValue(field, value, { lang }) : '',
    lang: isWritten ? textIn(value, lang).lang : (own?.lang ?? lang),
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
