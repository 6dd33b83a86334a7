import type { EventRow } from '../../data/reading/event-view.ts'
import { isGlance } from '../../data/timeline/columns.ts'
import { everything, type Touched } from './touched.ts'

/** Answers the rows of events, in the order asked for, for columns of a head; those that do not stand are left out. */
type ReadRows = (ids: readonly string[], head: string) => Promise<readonly EventRow[]>

const mostAtOnce = 400
const mostHeld = 4000
// What the lanes draw and the list shows at once.
const mostShown = 150

/** The rows of the events that are on the screen, asked for when they are first wanted. */
export class RowsState {
  held = $state.raw<ReadonlyMap<string, EventRow>>(new Map())
  readonly #read: ReadRows
  /** Read since the archive last changed; other rows are shown until they have been read again. */
  #fresh = new Set<string>()
  #wanted = new Set<string>()
  #asked = new Set<string>()
  /** What was wanted last, and of that what has to be read again since the archive changed. */
  readonly #shown = new Set<string>()
  #again = new Set<string>()
  #head = ''
  /** What was touched since the head was last seen to move, as far as it was told. */
  #touched: Touched | null = null
  #waiting = false

  constructor(read: ReadRows) {
    this.#read = read
  }

  /** Asks for what is not held as it now stands, once, together with all that is wanted in the same moment. */
  want = (ids: readonly string[]): void => {
    for (const id of ids) {
      this.#shown.delete(id)
      this.#shown.add(id)
      if (!this.#fresh.has(id) && !this.#asked.has(id)) this.#wanted.add(id)
    }
    for (const id of this.#shown) {
      if (this.#shown.size <= mostShown) break
      this.#shown.delete(id)
    }
    if (this.#wanted.size === 0 || this.#waiting) return
    this.#waiting = true
    queueMicrotask(() => {
      this.#waiting = false
      this.#ask()
    })
  }

  /** Something was touched: once the head moves, only what that bears on is read again. */
  hear = (touched: Touched): void => {
    this.#touched = this.#touched?.and(touched) ?? touched
  }

  /** The archive changed: what is wanted from now on is read again, all of it where nothing was told, or where what is held is of a glance; and with it what was on the screen, for lanes and list want theirs at different moments. */
  renew = (head: string): void => {
    if (head === this.#head) return
    const touched = isGlance(this.#head) ? everything : (this.#touched ?? everything)
    this.#head = head
    this.#touched = null
    this.#asked = new Set()
    for (const id of this.#fresh) if (bears(touched, id, this.held.get(id))) this.#fresh.delete(id)
    this.#again = new Set([...this.#shown].filter((id) => !this.#fresh.has(id)))
  }

  /** Another archive stands open: what is held is not of its events. */
  leave = (): void => {
    this.held = new Map()
    this.#fresh = new Set()
    this.#asked = new Set()
    this.#shown.clear()
    this.#again = new Set()
  }

  #ask(): void {
    const ids = [...new Set([...this.#wanted, ...this.#again])]
    this.#wanted = new Set()
    this.#again = new Set()
    for (let at = 0; at < ids.length; at += mostAtOnce) this.#send(ids.slice(at, at + mostAtOnce))
  }

  #send(ids: readonly string[]): void {
    const head = this.#head
    for (const id of ids) this.#asked.add(id)
    void this.#read(ids, head).then(
      (rows) => this.#keep(ids, rows, head),
      () => {
        for (const id of ids) this.#asked.delete(id)
      },
    )
  }

  #keep(ids: readonly string[], rows: readonly EventRow[], head: string): void {
    if (head !== this.#head) return
    for (const id of ids) {
      this.#asked.delete(id)
      this.#fresh.add(id)
    }
    const next = new Map(this.held)
    for (const row of rows) {
      next.delete(row.id)
      next.set(row.id, row)
    }
    for (const id of next.keys()) {
      if (next.size <= mostHeld) break
      next.delete(id)
      this.#fresh.delete(id)
    }
    this.held = next
  }
}

/** Whether what was touched stands in a row: its event, the name of a place or an actor, or, in any row, what is counted of sources. */
function bears(touched: Touched, id: string, row: EventRow | undefined): boolean {
  if (touched.some('source', 'passage', 'claim', 'link')) return true
  const named = [...(row?.places ?? []), ...(row?.actors ?? [])]
  return touched.has([id, ...named.map((one) => one.id)])
}
