import type { Problem } from '../../../../data/model/outcome.ts'
import { DateEdit } from '../../../desk/date-edit.svelte.ts'
import { drafts } from '../../../desk/drafts.svelte.ts'
import { stateField } from '../../../desk/event-acts.ts'
import { FocusBack } from '../../../desk/focus-back.ts'

/** An event's date edited in place: saved only as EDTF, what was typed kept as the reason where it differs. */
export class DateField {
  isEditing = $state(false)
  problem = $state.raw<Problem | null>(null)
  readonly date = new DateEdit()
  readonly focus = new FocusBack()
  readonly #id: () => string

  canSave = $derived(this.date.isEmpty || this.date.edtf !== null)

  constructor(id: () => string) {
    this.#id = id
  }

  get #key(): string {
    return `${this.#id()}/date`
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
    stateField(
      this.#id(),
      'date',
      edtf,
      this.cancel,
      (problem) => {
        this.problem = problem
      },
      typed === edtf ? '' : typed,
    )
  }
}
