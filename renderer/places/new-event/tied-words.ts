import { holdsValue } from '../../../data/evidence/holds-value.ts'
import type { Offer } from '../../../data/evidence/proposal.ts'
import type { Words } from '../../desk/chosen-words.ts'
import { saidByWords } from '../../desk/said-by-words.svelte.ts'
import { settings } from '../../desk/settings.svelte.ts'
import {
  type ListField,
  listFields,
  type Statement,
  statementOf,
  statementWords,
} from '../../desk/statement.ts'
import type { ValueEdit } from '../../desk/value-edit.svelte.ts'

/** Whether words say a value of the form, and why where they do not hold it: a tie that is seen beside its field. */
export interface TieToWords {
  readonly isTied: boolean
  readonly why: string
  /** As an offer had it written. */
  readonly typed: string
}

/** A place, an actor or a theme to tie to the new event: one that exists, or a name to create; and whether the words say so. */
export interface Tied extends TieToWords {
  readonly id: string | null
  readonly name: string
}

/** Of a new event nobody has judged yet how credible it is, and words are noted for what they say. */
export const plainly = { stance: 'supports', credibility: null, note: '' } as const

/** What words are noted for in an event that is made: that its fields then show it goes without saying. */
export function sayNew(statements: readonly Statement[]): string {
  const bare = statements.map((one) => ({ ...one, isShown: false }))
  return statementWords(bare, plainly, null)
}

/** No place, no actor, no theme yet. */
export const nobody = { places: [], actors: [], themes: [] } as const

/** A field that stands by itself: nothing is said of it by any words. */
export const untied: TieToWords = { isTied: false, why: '', typed: '' }

/** The tie of a field that an offer filled. */
export function tieOfOffer(offer: Offer): TieToWords {
  const { interpretation, typed } = statementOf(offer)
  return { isTied: true, why: interpretation, typed }
}

/** What of a form is said by its words. */
interface Form {
  readonly edits: readonly ValueEdit[]
  readonly tied: Readonly<Record<ListField, readonly Tied[]>>
  readonly tieOf: (field: string) => TieToWords
}

/** What is tied to the words of a new event, as it will be noted: the values that the event then shows. */
export function statementsOf({ edits, tied, tieOf }: Form): readonly Statement[] {
  const own = edits.flatMap(({ field, value, date }): readonly Statement[] => {
    const { isTied, why, typed } = tieOf(field.name)
    if (!isTied || field.own || value === null || value === undefined) return []
    const written = typed !== '' || field.control !== 'date' ? typed : date.text
    return [{ ...bare(field.name, value), typed: written, interpretation: why }]
  })
  const named = listFields.flatMap((path) =>
    tied[path].flatMap(({ id, name, isTied, why }): readonly Statement[] => {
      const written = { text: name, lang: settings.lang }
      const stated = { name: written, isNew: id === null, interpretation: why }
      return isTied ? [{ ...bare(path, id ?? name), ...stated }] : []
    }),
  )
  return [...own, ...named]
}

function bare(path: string, value: Statement['value']): Statement {
  const none = { name: null, isNew: false, typed: '', interpretation: '' }
  return { path, value, ...none, isShown: true }
}

/** Whether the words hold a statement by themselves, or why they are read so is said. */
export function isBorneOut(
  words: Words,
  { path, value, name, interpretation }: Statement,
): boolean {
  return interpretation.trim() !== '' || isHeldBy(words, path, value, name?.text)
}

/** Whether words hold a value by themselves, or the name of the record that it names. */
export function isHeldBy(
  { exact }: Words,
  path: string,
  value: Statement['value'],
  name: string | undefined,
): boolean {
  const { proposals } = saidByWords.found
  return (
    holdsValue(exact, path, value, proposals) ||
    (name !== undefined && holdsValue(exact, path, name, proposals))
  )
}
