import * as v from 'valibot'
import type { Printed } from '../../model/fact.ts'
import { fieldsOf } from '../../model/fields.ts'
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
  return fieldsOf(kind).flatMap((field) => {
    const at = placeOf(field.print)
    if (at === null) return []
    const value = bareValue((held[field.name] ?? null) as Json)
    const text = isGiven(value) ? sayValue(field, value, { lang }) : ''
    const isWritten = field.written && v.is(Text, value)
    const spoken = isWritten ? textIn(value, lang).lang : lang
    return { field: field.name, label: say(lang, field.label), at, text, lang: spoken }
  })
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
