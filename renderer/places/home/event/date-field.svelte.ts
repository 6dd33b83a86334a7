import type { Field } from '../../../../data/model/fields.ts'
import type { Problem } from '../../../../data/model/outcome.ts'
import { DateEdit } from '../../../desk/date-edit.svelte.ts'
import { drafts } from '../../../desk/drafts.svelte.ts'
import { keepValue } from '../../../desk/event-acts.ts'
import { FocusBack } from '../../../desk/focus-back.ts'

/** A date of an event edited in place: saved only as EDTF, what was typed kept as the reason where it differs and no other is asked for. */
export class DateField {
  isEditing = $state(false)
  problem = $state.raw<Problem | null>(null)
  readonly date = new DateEdit()
  readonly focus = new FocusBack()
  readonly #id: () => string
  readonly #field: () => Field
  readonly #isSourced: () => boolean

  canSave = $derived(this.date.isEmpty || this.date.edtf !== null)

  constructor(id: () => string, field: () => Field, isSourced: () => boolean) {
    this.#id = id
    this.#field = field
    this.#isSourced = isSourced
  }

  get #key(): string {
    return `${this.#id()}/${this.#field().name}`
  }

  /** Whether a date was left here that was never recorded. */
  get isFound(): boolean {
    return drafts.found.has(this.#key)
  }

  begin = (edtf: string): void => {
    this.date.show(drafts.found.get(this.#key) ?? edtf)
    this.problem = null
    this.isEditing = true
  }

  keep = (): void => drafts.keep(this.#key, this.date.text)

  cancel = (): void => {
    this.focus.expect()
    drafts.drop(this.#key)
    this.isEditing = false
  }

  save = (): void => {
    if (!this.canSave) return
    const { edtf } = this.date
    const typed = this.date.text.trim()
    keepValue(
      this.#id(),
      this.#field(),
      edtf ?? (this.#field().claims === 'stated' ? null : ''),
      this.cancel,
      (problem) => {
        this.problem = problem
      },
      typed === edtf || this.#isSourced() ? '' : typed,
    )
  }
}
