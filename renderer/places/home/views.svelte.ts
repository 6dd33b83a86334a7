import { isSameShown, type Shown, type View } from '../../../data/calls/views.ts'
import type { Problem } from '../../../data/model/outcome.ts'
import { kept } from '../../../data/timeline/time-window.ts'
import { asId } from '../../desk/as-id.ts'
import { attempt } from '../../desk/attempt.ts'
import { filter } from '../../desk/filter.svelte.ts'
import { FocusBack } from '../../desk/focus-back.ts'
import { home } from '../../desk/home.svelte.ts'
import { notices } from '../../desk/notices.svelte.ts'
import { t } from '../../desk/settings.svelte.ts'
import { viewport } from '../../desk/viewport.svelte.ts'

/** The views of the open archive that are kept on this machine, and the name being typed for one. */
export class ViewsState {
  list = $state.raw<readonly View[]>([])
  /** The view that is being renamed, `of` null where a new one is to be kept; null where no name is typed. */
  naming = $state.raw<{ readonly of: string | null } | null>(null)
  problem = $state.raw<Problem | null>(null)
  readonly focus = new FocusBack()
  #archive = ''

  isKeepable = $derived(
    (filter.isOn || this.list.length > 0) && !this.list.some((view) => this.isShown(view)),
  )

  isShown = (view: View): boolean => isSameShown(view, shownNow())

  load = (archive: string): void => {
    this.#archive = archive
    this.list = []
    this.#endNaming()
    attempt('views.read', { archive: asId(archive) }, (list) => {
      if (this.#archive === archive) this.list = list
    })
  }

  open = (view: View): void => {
    filter.use(view.filter)
    home.group(view.lanes)
    if (view.days === null) viewport.fit()
    else viewport.show(kept(view.days))
  }

  /** Asks for a name: of a new view, or a new one for a view. */
  name = (of: string | null): void => {
    this.naming = { of }
    this.problem = null
  }

  /** Gives the name that was typed. */
  save = (name: string): void => {
    const archive = asId(this.#archive)
    const of = this.naming?.of ?? null
    const refused = (problem: Problem): void => {
      this.problem = problem
    }
    if (of === null)
      attempt('views.keep', { archive, name, shown: shownNow() }, this.#show, refused)
    else attempt('views.rename', { archive, name: of, to: name }, this.#show, refused)
  }

  cancel = (): void => {
    if (this.naming?.of !== null || this.isKeepable) this.focus.expect()
    this.#endNaming()
  }

  /** Keeps what is shown now under the name of a view that showed something else. */
  replace = (name: string): void =>
    attempt('views.replace', { archive: asId(this.#archive), name, shown: shownNow() }, (list) => {
      this.#show(list)
      notices.say(() => t('views.replaced', { name }))
    })

  drop = (name: string): void =>
    attempt('views.drop', { archive: asId(this.#archive), name }, (list) => {
      this.list = list
      notices.say(() => t('views.dropped', { name }))
    })

  readonly #show = (list: readonly View[]): void => {
    this.focus.expect()
    this.#endNaming()
    this.list = list
  }

  #endNaming(): void {
    this.naming = null
    this.problem = null
  }
}

function shownNow(): Shown {
  const { chosen } = viewport
  const days = chosen && { from: chosen.from, to: chosen.to }
  return { filter: filter.chosen, lanes: home.grouping, days }
}

export const views = new ViewsState()
