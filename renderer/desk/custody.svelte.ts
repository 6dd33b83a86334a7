import type { CustodySaved } from '../../data/calls/custody.ts'
import type { CustodyFormat } from '../../data/exports/custody-formats.ts'
import type { CustodyKind } from '../../data/model/custody-types.ts'
import type { CustodyView } from '../../data/reading/custody-view.ts'
import { asId } from './as-id.ts'
import { attempt } from './attempt.ts'
import { settings } from './settings.svelte.ts'

const page = 50
const most = 500

/** The archive's log of custody, newest first, read page by page; of one type where one is chosen. */
export class CustodyState {
  type = $state<CustodyKind | null>(null)
  events = $state.raw<readonly CustodyView[]>([])
  total = $state(0)
  isRead = $state(false)
  saved = $state.raw<CustodySaved | null>(null)
  #asked = 0

  refresh = (): void => {
    this.#asked += 1
    const mine = this.#asked
    const limit = Math.min(most, Math.max(page, this.events.length))
    attempt('custody.read', { ...this.#chosen(), limit }, ({ total, events }) => {
      if (mine !== this.#asked) return
      this.events = events
      this.total = total
      this.isRead = true
    })
  }

  more = (): void => {
    const before = this.events.at(-1)?.identifier
    if (before === undefined) return
    const mine = this.#asked
    attempt('custody.read', { ...this.#chosen(), before, limit: page }, ({ total, events }) => {
      // The log was read anew meanwhile, or this page has come already.
      if (mine !== this.#asked || this.events.at(-1)?.identifier !== before) return
      this.events = [...this.events, ...events]
      this.total = total
    })
  }

  choose = (type: CustodyKind | null): void => {
    this.type = type
    this.events = []
    this.isRead = false
    this.saved = null
    this.refresh()
  }

  /** Writes what is chosen of the log into a file. */
  save = (format: CustodyFormat): void =>
    attempt('custody.save', { ...this.#chosen(), format, lang: settings.lang }, (saved) => {
      if (saved !== null) this.saved = saved
    })

  /** Another archive stands open. */
  leave = (): void => {
    this.type = null
    this.events = []
    this.isRead = false
    this.saved = null
  }

  #chosen(): { readonly type?: CustodyKind } {
    return this.type === null ? {} : { type: this.type }
  }
}

export const custody = new CustodyState()

/** The custody of one source, read when it is unfolded. */
export class SourceCustody {
  isOpen = $state(false)
  events = $state.raw<readonly CustodyView[] | null>(null)
  readonly #id: string

  constructor(id: string) {
    this.#id = id
  }

  turn = (): void => {
    this.isOpen = !this.isOpen
  }

  read = (): void =>
    attempt('custody.read', { id: asId(this.#id), limit: page }, ({ events }) => {
      this.events = events
    })
}
