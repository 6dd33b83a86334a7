import type { Change } from '../../../data/changes/change.ts'
import { decide } from '../../../data/changes/decide.ts'
import type { State } from '../../../data/changes/state.ts'
import { dotsOf } from '../../../data/changes/state.ts'
import type { Field } from '../../../data/model/fields.ts'
import { makeId } from '../../../data/model/id.ts'
import { done } from '../../../data/model/outcome.ts'
import type { Json } from '../../../data/text/json.ts'
import { applied } from '../imports/archive-of.ts'

/** The words that a passage gives a field that can hold any. */
export const word = 'kanari'

/** A value that a field of this kind can hold, which no field has by itself. */
export function valueFor({ control, written, choices }: Field): Json {
  switch (control) {
    case 'line':
    case 'text':
      return written ? { text: word, lang: 'fr' } : word
    case 'date':
      return '2012-04-03'
    case 'choice':
      // What an event must have to be verified is told elsewhere.
      return choices.filter((choice) => choice !== 'verified').at(-1) ?? ''
    case 'toll':
      return { low: 17, best: 18, high: 19 }
    case 'identifiers':
      return [{ scheme: word, value: '7' }]
    case 'cells':
      return { [word]: '7' }
    case 'lines':
      return [word]
    case 'texts':
      return [{ text: word, lang: 'fr' }]
    case 'names':
      return [{ text: word }]
    case 'records':
    case 'none':
      return []
  }
}

/** The value as a field of an event holds it. */
export function heldFor(field: Field): Json {
  const value = valueFor(field)
  return field.claims === 'stated' ? { value } : value
}

/** The event of these tests, its source and a passage of it. */
export const event = 'e-0000000000000001'
export const source = 's-0000000000000001'
const passage = 'p-0000000000000001'

/** What any event of these tests has. */
export const titled: { readonly [field: string]: Json } = {
  title: { value: { text: 'Relève', lang: 'fr' } },
}

/** A source that can be cited, and a passage in it. */
export const cited: { readonly [id: string]: { readonly [field: string]: Json } } = {
  [source]: { title: 'Dépêche', accessRights: 'open', language: 'fr', text: 'f'.repeat(64) },
  [passage]: { source, exact: word, start: 0, end: 6, text: 'f'.repeat(64) },
}

let made = 0

/** Decides an act on an archive and applies it; a refusal is thrown as its code. */
export function acted(archive: State, change: Change): string {
  const decided = decide(archive, change, {
    makeId: (kind) => makeId(kind, new Uint8Array(10).fill(++made)),
    quote: ({ source, start, end }) =>
      done({ source, start, end, exact: word, prefix: '', suffix: '', text: 'f'.repeat(64) }),
  })
  if (!decided.ok) throw new Error(decided.problem.code)
  const ops = decided.value.patch.ops.map((op) => ({
    ...op,
    replaces: dotsOf(archive, op.id, op.field),
  }))
  applied(archive, ops, ++made)
  return decided.value.id ?? ''
}

/** A text with each run of blanks, narrow and unbreakable ones too, as one space. */
export function plainly(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
