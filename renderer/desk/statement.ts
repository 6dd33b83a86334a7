import type { Input } from '../../data/calls/contract.ts'
import type { Offer } from '../../data/evidence/proposal.ts'
import type { Text } from '../../data/model/text.ts'
import type { Credibility } from '../../data/model/vocabulary.ts'
import type { EventView } from '../../data/reading/event-view.ts'
import { type Json, toJson } from '../../data/text/json.ts'
import {
  fieldInStatement,
  type SaidSo,
  type Stated,
  sayStatement,
} from '../../data/words/say-statement.ts'
import { chosenOf, type Words } from './chosen-words.ts'
import { inLang, settings, t } from './settings.svelte.ts'
import { claimWords, pathWords, shortDate } from './value-words.ts'

type CitingInput = Extract<Input<'change'>, { kind: 'cite' }>['cite'][number]

/** One thing that a person takes chosen words to say. Of places, actors and themes the value is an id or, with `isNew`, the name of a record to make. */
export interface Statement {
  readonly path: string
  readonly value: Json
  /** What the record that the value names is called. */
  readonly name: Text | null
  readonly isNew: boolean
  /** As it was typed or written, where that says more than the value. */
  readonly typed: string
  /** Why the words are read so, where they do not say it themselves. */
  readonly interpretation: string
  /** Whether it becomes what the event shows. */
  readonly isShown: boolean
}

/** What holds for all that is noted in one act. */
export interface NotedSo {
  readonly stance: 'supports' | 'disputes'
  /** Null where nobody judged the information. */
  readonly credibility: Credibility | null
  readonly note: string
}

/** The lists of what an event is tied to. */
export const listFields = ['places', 'actors', 'themes'] as const
export type ListField = (typeof listFields)[number]

/** Whether a path is a list, of which a statement names one. */
export function isListField(path: string): path is ListField {
  return listFields.some((list) => list === path)
}

/** What an offer says once it is taken; a date that was counted from the day of issue says so. */
export function statementOf({ field, value, words, reckoned, name }: Offer): Statement {
  const interpretation =
    reckoned === null
      ? ''
      : t('state.reckoned', { words, issued: shortDate(reckoned, settings.lang) })
  const typed = field === 'date' || field === 'toll' ? words : ''
  return { path: field, value, name, isNew: false, typed, interpretation, isShown: false }
}

/** Whether two statements say the same value of the same field. */
export function isSame(one: Statement, other: Statement): boolean {
  return one.path === other.path && JSON.stringify(one.value) === JSON.stringify(other.value)
}

/** Whether a statement is the one that an offer makes. */
export function isOf(statement: Statement, offer: Offer): boolean {
  return isSame(statement, statementOf(offer))
}

/** The call that records a statement of chosen words: what the button says, and nothing else. */
export function citingOf(statement: Statement, words: Words, so: NotedSo): CitingInput {
  const { path, value, name, isNew, typed, interpretation, isShown } = statement
  const party = isNew && name !== null ? { name } : { id: value }
  return {
    chosen: chosenOf(words),
    field: path,
    value: isListField(path) ? toJson(party) : value,
    stance: so.stance,
    choose: isShown,
    ...(so.credibility === null ? {} : { credibility: so.credibility }),
    ...(typed === '' ? {} : { typed }),
    ...(interpretation.trim() === '' ? {} : { interpretation: interpretation.trim() }),
    ...(so.note.trim() === '' ? {} : { note: so.note.trim() }),
  }
}

/** A statement in words. */
export function statedOf(statement: Statement, view: EventView | null): Stated {
  const { path, interpretation, isShown } = statement
  return {
    field: fieldInStatement(settings.lang, path, pathWords(path, view)),
    value: valueWords(statement, view),
    isInterpreted: interpretation.trim() !== '',
    isShown,
  }
}

/** The value of a statement in words. */
export function valueWords({ path, value, name }: Statement, view: EventView | null): string {
  return name === null ? claimWords(path, value, view) : inLang(name).text
}

/** All that an act records of chosen words, in words. */
export function statementWords(
  statements: readonly Statement[],
  so: NotedSo,
  view: EventView | null,
): string {
  const manner: SaidSo = {
    stance: so.stance,
    credibility: so.credibility,
    hasNote: so.note.trim() !== '',
  }
  return sayStatement(
    settings.lang,
    statements.map((one) => statedOf(one, view)),
    manner,
  )
}
