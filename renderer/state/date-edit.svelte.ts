import { readTyped } from '../../data/dates/typed.ts'
import { dateWords } from '../../data/dates/words.ts'
import type { Problem } from '../../data/model/outcome.ts'
import { settings } from './settings.svelte.ts'

/** A date while it is typed: the EDTF it was understood as and its words, or why it was not. */
export class DateEdit {
  text = $state('')

  #read = $derived(this.text.trim() === '' ? null : readTyped(this.text, settings.lang))
  edtf = $derived<string | null>(this.#read?.ok ? this.#read.value.edtf : null)
  words = $derived(this.edtf === null ? '' : dateWords(this.edtf, settings.lang, 'weekday'))
  problem = $derived<Problem | null>(this.#read && !this.#read.ok ? this.#read.problem : null)
  isEmpty = $derived(this.text.trim() === '')
}
