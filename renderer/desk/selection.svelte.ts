import type { EventView } from '../../data/reading/event-view.ts'
import type { HistoryEntry } from '../../data/reading/past-view.ts'
import { acts } from './acts.svelte.ts'
import { archive } from './archive.svelte.ts'
import { asId } from './as-id.ts'
import { attempt } from './attempt.ts'
import { ChoiceState } from './choice.svelte.ts'
import { notices } from './notices.svelte.ts'
import { settings, t } from './settings.svelte.ts'
import { everything, type Touched } from './touched.ts'

const historyLength = 200

/** The event that is open beside the timeline and its list, read whole, and the events that are chosen together. */
export class SelectionState {
  id = $state<string | null>(null)
  readonly choice = new ChoiceState(
    () => archive.columns,
    () => this.id,
  )
  view = $state.raw<EventView | null>(null)
  history = $state.raw<readonly HistoryEntry[] | null>(null)
  isHistoryWhole = $state(true)
  /** Below 1200 px: whether the event is drawn over the list. */
  isOpen = $state(false)

  select = (id: string | null): void => {
    if (id === this.id) return
    this.choice.follow()
    this.id = id
    this.view = null
    this.history = null
    this.refresh()
  }

  open = (id: string): void => {
    this.select(id)
    this.isOpen = true
  }

  close = (): void => {
    this.isOpen = false
  }

  /** Reads the event again where what was touched bears on it. */
  refresh = (touched: Touched = everything): void => {
    const { id, view } = this
    if (id === null || !bears(touched, view)) return
    attempt(
      'event.read',
      { id: asId(id) },
      (view) => {
        if (this.id === id) this.view = view
      },
      () => {
        if (this.id === id) this.select(null)
      },
    )
    if (this.history !== null) this.readHistory()
  }

  readHistory = (): void => {
    const { id } = this
    if (id === null) return
    this.#past(id, {}, (entries) => {
      this.history = entries
    })
  }

  moreHistory = (): void => {
    const { id, history } = this
    const last = history?.at(-1)
    if (id === null || last === undefined) return
    this.#past(id, { before: last.dot }, (entries) => {
      this.history = [...(history ?? []), ...entries]
    })
  }

  hideHistory = (): void => {
    this.history = null
  }

  #past(
    id: string,
    from: { readonly before?: string },
    then: (entries: readonly HistoryEntry[]) => void,
  ): void {
    attempt('history', { id, limit: historyLength, ...from }, (entries) => {
      if (this.id !== id) return
      this.isHistoryWhole = entries.length < historyLength
      then(entries)
    })
  }

  remove = (id: string): void =>
    acts.change({ kind: 'delete', id: asId(id) }, () => notices.say(() => t('panel.deleted')))

  restore = (id: string): void => acts.change({ kind: 'restore', id: asId(id) })

  copyCitation = (id: string): void =>
    attempt('event.citation', { id: asId(id), lang: settings.lang }, ({ text }) => {
      void navigator.clipboard.writeText(text).then(
        () => notices.say(() => t('panel.citation-copied')),
        () => notices.refuse({ code: 'window.clipboard' }),
      )
    })
}

/** Whether a record that was touched stands in what is shown of an event, or may: a new claim or tie is not in it yet, and any source may be what one of its own derives from. */
function bears(touched: Touched, view: EventView | null): boolean {
  if (view === null) return !touched.isNothing
  if (touched.some('claim', 'link')) return true
  if (view.claims.length > 0 && touched.some('source', 'passage')) return true
  return touched.has([view.id, ...view.links.map(({ to }) => to)])
}

export const selection = new SelectionState()
