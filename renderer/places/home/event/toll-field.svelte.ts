import type { Toll } from '../../../../data/model/event.ts'
import type { Field } from '../../../../data/model/fields.ts'
import type { Problem } from '../../../../data/model/outcome.ts'
import { keepValue } from '../../../desk/event-acts.ts'
import { FocusBack } from '../../../desk/focus-back.ts'
import { TollEdit } from '../../../desk/toll-edit.svelte.ts'

/** An event's toll edited in place: the lowest, the best and the highest figure. */
export class TollField {
  isEditing = $state(false)
  problem = $state.raw<Problem | null>(null)
  readonly toll = new TollEdit()
  readonly focus = new FocusBack()
  readonly #id: () => string
  readonly #field: () => Field

  constructor(id: () => string, field: () => Field) {
    this.#id = id
    this.#field = field
  }

  begin = (toll: Toll | undefined): void => {
    this.toll.show(toll)
    this.problem = null
    this.isEditing = true
  }

  cancel = (): void => {
    this.focus.expect()
    this.isEditing = false
  }

  save = (): void => {
    const { value } = this.toll
    if (value === undefined) {
      this.problem = { code: 'toll.order' }
      return
    }
    const toll = value === null ? null : { ...value }
    keepValue(this.#id(), this.#field(), toll, this.cancel, (problem) => {
      this.problem = problem
    })
  }
}
