import { isSameShown, type Shown, type View } from '../../data/calls/views.ts'
import type { Problem } from '../../data/model/outcome.ts'
import type { Filter } from '../../data/search/filter-input.ts'
import { kept } from '../../data/timeline/time-window.ts'
import { asId } from './as-id.ts'
import { attempt } from './attempt.ts'
import { filter } from './filter.svelte.ts'
import { FocusBack } from './focus-back.ts'
import { home } from './home.svelte.ts'
import { notices } from './notices.svelte.ts'
import { screen } from './screen.svelte.ts'
import { inLang, t } from './settings.svelte.ts'
import { sort } from './sort.svelte.ts'
import { viewport } from './viewport.svelte.ts'

/** The views of the open archive that are kept on this machine, and the name being typed for one. Facets, palette and export read the same list. */
export class ViewsState {
  list = $state.raw<readonly View[]>([])
  /** The view that is being renamed, `of` null where a new one is to be kept; null where no name is typed. */
  naming = $state.raw<{ readonly of: string | null } | null>(null)
  problem = $state.raw<Problem | null>(null)
  readonly focus = new FocusBack()
  #archive = ''
  /** The view that was opened last, and what it showed: of a record that it names there may be another now. */
  #opened = $state.raw<{ readonly id: string; readonly shown: Shown } | null>(null)

  /** The view that is shown as it was kept; null where what is shown is none. */
  shown = $derived(this.list.find((view) => this.isShown(view)) ?? null)
  isKeepable = $derived((filter.isOn || this.list.length > 0) && this.shown === null)

  isShown = (view: View): boolean => {
    const now = shownNow()
    if (isSameShown(view, now)) return true
    return this.#opened?.id === view.id && isSameShown(this.#opened.shown, now)
  }

  load = (archive: string): void => {
    this.#archive = archive
    this.list = []
    this.#opened = null
    this.#endNaming()
    attempt('views.read', { archive: asId(archive) }, (list) => {
      if (this.#archive === archive) this.list = list
    })
  }

  /** Shows what was kept: records that were merged since are followed, and of those that are gone it is said. */
  open = (view: View): void =>
    attempt(
      'views.follow',
      view.filter,
      ({ filter: followed, changed }) => {
        this.#show(view, followed)
        for (const { name, into } of changed)
          notices.say(() =>
            into === null
              ? t('views.gone', { name: inLang(name).text })
              : t('views.merged', { name: inLang(name).text, into: inLang(into).text }),
          )
      },
      () => this.#show(view, view.filter),
    )

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
      attempt('views.keep', { archive, name, shown: shownNow() }, this.#list, refused)
    else attempt('views.rename', { archive, name: of, to: name }, this.#list, refused)
  }

  cancel = (): void => {
    if (this.naming?.of !== null || this.isKeepable) this.focus.expect()
    this.#endNaming()
  }

  /** Keeps what is shown now under the name of a view that showed something else. */
  replace = (name: string): void =>
    attempt('views.replace', { archive: asId(this.#archive), name, shown: shownNow() }, (list) => {
      this.#list(list)
      notices.say(() => t('views.replaced', { name }))
    })

  drop = (name: string): void => {
    const dropped = this.list.find((view) => view.name === name)
    attempt('views.drop', { archive: asId(this.#archive), name }, (list) => {
      this.list = list
      if (dropped === undefined) return
      notices.say(() => t('views.dropped', { name }), {
        words: () => t('views.restore'),
        act: () => this.#restore(dropped),
      })
    })
  }

  #restore({ id, name, ...shown }: View): void {
    attempt('views.keep', { archive: asId(this.#archive), name, shown, id }, (list) => {
      this.list = list
      notices.say(() => t('views.restored', { name }))
    })
  }

  #show(view: View, followed: Filter): void {
    // Before the filter, so that the window can follow it; days that were kept come after.
    if (view.days === null) viewport.fit()
    filter.use(followed)
    home.group(view.lanes)
    sort.use(view.sort)
    if (view.days !== null) viewport.show(kept(view.days))
    this.#opened = { id: view.id, shown: shownNow() }
    screen.go('timeline')
  }

  readonly #list = (list: readonly View[]): void => {
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
  const { zoomed } = viewport
  const days = zoomed && { from: zoomed.from, to: zoomed.to }
  return { filter: filter.chosen, lanes: home.grouping, days, sort: sort.chosen }
}

export const views = new ViewsState()
