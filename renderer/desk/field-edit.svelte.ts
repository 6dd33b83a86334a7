import type { Problem } from '../../data/model/outcome.ts'
import { drafts } from './drafts.svelte.ts'
import { FocusBack } from './focus-back.ts'

/** Where an edited text goes: `done` closes the field, `refused` keeps it open with the reason beside it. */
export type Save = (text: string, done: () => void, refused: (problem: Problem) => void) => void

/** One field edited in place: what is typed is kept as a draft until it is recorded or given up. */
export class FieldEdit {
  isEditing = $state(false)
  text = $state('')
  isSaving = $state(false)
  problem = $state.raw<Problem | null>(null)
  readonly #key: () => string
  #before = ''
  readonly focus = new FocusBack()

  constructor(key: () => string) {
    this.#key = key
  }

  /** Whether a text was left here that was never recorded. */
  get isFound(): boolean {
    return drafts.found.has(this.#key())
  }

  begin = (text: string): void => {
    this.#before = text
    this.text = drafts.found.get(this.#key()) ?? text
    this.problem = null
    this.isEditing = true
  }

  type = (text: string): void => {
    this.text = text
    this.problem = null
    drafts.keep(this.#key(), text)
  }

  cancel = (): void => {
    drafts.drop(this.#key())
    this.problem = null
    this.isEditing = false
  }

  finish = (save: Save): void => {
    if (!this.isEditing || this.isSaving) return
    if (this.text === this.#before) {
      this.cancel()
      return
    }
    const key = this.#key()
    this.isSaving = true
    save(
      this.text,
      () => {
        drafts.drop(key)
        this.isSaving = false
        this.isEditing = false
      },
      (problem) => {
        this.isSaving = false
        this.problem = problem
      },
    )
  }
}
