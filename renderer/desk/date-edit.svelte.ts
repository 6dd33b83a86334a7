import {
  blankForm,
  type DateForm,
  edtfToForm,
  type FormDate,
  formToEdtf,
} from '../../data/dates/form.ts'
import { isEdtf } from '../../data/dates/parse.ts'
import { meantOf } from '../../data/dates/problem.ts'
import { readTyped } from '../../data/dates/typed.ts'
import { dateWords } from '../../data/dates/words.ts'
import type { Problem } from '../../data/model/outcome.ts'
import { settings } from './settings.svelte.ts'

/** A date while it is typed or composed: the EDTF it was understood as and its words, or why it was not. */
export class DateEdit {
  text = $state('')
  isComposing = $state(false)
  form = $state.raw<DateForm>(blankForm)
  /** What the form still lacks. */
  lacking = $state.raw<Problem | null>(null)

  #read = $derived(this.text.trim() === '' ? null : readTyped(this.text, settings.lang))
  edtf = $derived<string | null>(this.#read?.ok ? this.#read.value.edtf : null)
  words = $derived(this.edtf === null ? '' : dateWords(this.edtf, settings.lang, 'weekday'))
  problem = $derived<Problem | null>(this.#read && !this.#read.ok ? this.#read.problem : null)
  doubts = $derived(this.#read?.ok ? this.#read.value.doubts : [])
  /** The dates that may be meant instead, as EDTF: of what was refused, or of what is doubted. */
  others = $derived<readonly string[]>(
    this.problem === null
      ? this.doubts.flatMap(({ instead }) => instead ?? [])
      : meantOf(this.problem).filter(isEdtf),
  )
  isEmpty = $derived(this.text.trim() === '')

  /** Shows a date, the form closed. */
  show = (text: string): void => {
    this.text = text
    this.isComposing = false
    this.lacking = null
  }

  /** Opens the form on the date as it stands, or empty where the form has no fields for it. */
  compose = (): void => {
    this.form = (this.edtf === null ? undefined : edtfToForm(this.edtf)) ?? blankForm
    this.lacking = null
    this.isComposing = !this.isComposing
  }

  set = (part: Partial<DateForm>): void => {
    this.form = { ...this.form, ...part }
    const built = formToEdtf(this.form)
    this.lacking = built.ok ? null : built.problem
    if (built.ok) this.text = built.value
  }

  setDate = (which: 'first' | 'second', part: Partial<FormDate>): void =>
    this.set({ [which]: { ...this.form[which], ...part } })
}
