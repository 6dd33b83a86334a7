import type { Toll } from '../../../../data/model/event.ts'
import type { Problem } from '../../../../data/model/outcome.ts'
import { stateField } from '../../../desk/event-acts.ts'
import { FocusBack } from '../../../desk/focus-back.ts'
import { TollEdit } from '../../../desk/toll-edit.svelte.ts'

/** An event's toll edited in place: the lowest, the best and the highest figure. */
export class TollField {
  isEditing = $state(false)
  problem = $state.raw<Problem | null>(null)
  readonly toll = new TollEdit()
  readonly focus = new FocusBack()
  readonly #id: () => string

  constructor(id: () => string) {
    this.#id = id
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
    stateField(this.#id(), 'toll', value, this.cancel, (problem) => {
      this.problem = problem
    })
  }
}
