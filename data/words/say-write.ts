import * as v from 'valibot'
import { fieldOf } from '../model/fields.ts'
import { kindOf } from '../model/id.ts'
import { Handling } from '../model/source.ts'
import { statedClaim } from '../model/stated.ts'
import type { Lang } from '../model/text.ts'
import type { HistoryEntry } from '../reading/past-view.ts'
import type { Json } from '../text/json.ts'
import { sayReason, sayReasonOf } from './say-reason.ts'
import { sayValue, type ValueManner } from './say-value.ts'
import { say } from './words.ts'

/** A field of a record, as a write names it. */
export type WriteOf = Pick<HistoryEntry, 'id' | 'field'>

function knownField({ id, field }: WriteOf) {
  return fieldOf(kindOf(id) ?? 'event', field)
}

/** What the field is called that a write sets; by its bare name where no record has it any longer. */
export function sayField(write: WriteOf, lang: Lang): string {
  const { field } = write
  if (field === 'deleted') return say(lang, 'field.deleted')
  const known = knownField(write)
  return known === undefined ? field : say(lang, known.label)
}

/** A value of a write in words, with the reason that was given for it. */
export function sayWritten(write: WriteOf, value: Json, saying: ValueManner): string {
  const words = sayBare(write, value, saying)
  const reason = reasonBeside(write, value, saying.lang)
  return reason === '' ? words : say(saying.lang, 'reason.behind', { value: words, reason })
}

/** The reason that stands beside a value; the empty string where none does, or where the reason is all there is. */
export function reasonBeside({ field }: WriteOf, value: Json, lang: Lang): string {
  return bareFields.has(field) ? '' : sayReasonOf(value, lang)
}

const bareFields: ReadonlySet<string> = new Set(['deleted', 'ground', 'statusReason', 'handling'])

/** A value of a write in words, without the reason that stands beside it. */
export function sayBare(write: WriteOf, value: Json, saying: ValueManner): string {
  if (write.field === 'deleted')
    return say(saying.lang, value === null ? 'field.deleted-no' : 'field.deleted-yes')
  const { lang } = saying
  if (write.field === 'ground') return sayReasonOf(value, lang) || (statedClaim(value) ?? '—')
  if (write.field === 'statusReason' && typeof value === 'string')
    return value === '' ? '—' : sayReason(value, lang)
  if (write.field === 'handling') return sayHandling(value, lang)
  return sayValue(knownField(write), value, saying)
}

/** What a person has said of a source's turn; a null takes it back. */
function sayHandling(value: Json, lang: Lang): string {
  const handling = v.safeParse(Handling, value)
  if (!handling.success) return value === null ? say(lang, 'turn.unread') : JSON.stringify(value)
  const said = say(lang, `turn.${handling.output.as}`)
  return handling.output.as === 'read'
    ? said
    : say(lang, 'reason.behind', { value: said, reason: handling.output.reason })
}
