import type { Problem } from '../../data/model/outcome.ts'
import { parseQuery } from '../../data/search/parse-query.ts'
import {
  type DatedField,
  type NamedField,
  printQuery,
  valueAsked,
  withField,
} from '../../data/search/query.ts'
import { settings } from './settings.svelte.ts'

const pause = 120

/** The one field in which is typed what is searched for. What is typed is asked a moment later; what is no query is said, and what was asked before stays. */
export class SearchField {
  words = $state('')
  problem = $state.raw<Problem | null>(null)
  /** Told of each query that is asked. */
  onasked: () => void = () => undefined
  readonly #ask: (query: string | undefined) => void
  #timer = 0

  constructor(ask: (query: string | undefined) => void) {
    this.#ask = ask
  }

  type = (words: string): void => {
    this.words = words
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(this.#settle, pause)
  }

  /** Asks at once. */
  set = (words: string): void => {
    this.words = words
    this.#settle()
  }

  /** The query is typed to its end: its last word is a whole one. */
  finish = (): void => {
    const query = parseQuery(this.words)
    this.set(query.ok && query.value.open ? `${this.words} ` : this.words)
  }

  /** What is asked of a field. */
  of = (field: NamedField | DatedField): string => {
    const query = parseQuery(this.words)
    return query.ok ? valueAsked(query.value, field) : ''
  }

  /** Asks of one field what is said, in the place of what was asked of it. */
  put = (field: NamedField | DatedField, value: string): void => {
    const query = parseQuery(this.words)
    const plain = value.replace(/["“”„«»]/g, ' ').trim()
    if (query.ok) this.set(printQuery(withField(query.value, field, plain), settings.lang))
  }

  /** Shows a query that is asked already. */
  show = (words: string): void => {
    clearTimeout(this.#timer)
    this.words = words
    this.problem = null
  }

  readonly #settle = (): void => {
    clearTimeout(this.#timer)
    const query = parseQuery(this.words)
    this.problem = query.ok ? null : query.problem
    if (!query.ok) return
    this.#ask(query.value.parts.length === 0 ? undefined : this.words)
    this.onasked()
  }
}
