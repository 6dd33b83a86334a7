import { dayNumber } from '../../data/dates/days.ts'
import type { Spans } from '../../data/timeline/spans.ts'
import {
  around,
  centred,
  type Extent,
  fitted,
  kept,
  panned,
  revealing,
  type TimeWindow,
  widthOf,
  zoomed,
} from '../../data/timeline/time-window.ts'
import { viewport } from './viewport.svelte.ts'

/** The window of time over some events, and every move of it. All views of time stand on the same viewport, and so move together. */
export class WindowOfTime {
  readonly #spans: () => Spans
  readonly today = today()
  /** The day that was asked for, where a line stands; null for none. */
  pointed = $state<number | null>(null)
  /** The window before the first filter that it followed; undefined while it follows none. */
  #before: TimeWindow | null | undefined
  whole = $derived.by(() => fitted(this.#spans().extent, this.today))
  shown = $derived.by(() => viewport.chosen ?? this.whole)
  /** The window once it has stopped moving. */
  resting = $derived.by(() => viewport.settled ?? this.whole)

  /** `spans` are those of all events, also of those that do not pass a filter. */
  constructor(spans: () => Spans) {
    this.#spans = spans
  }

  show = (window: TimeWindow): void => viewport.show(kept(window))

  pan = (share: number): void => viewport.show(panned(this.shown, share))

  zoom = (factor: number, at = (this.shown.from + this.shown.to) / 2): void =>
    viewport.show(zoomed(this.shown, factor, at))

  fit = (): void => viewport.fit()

  goTo = (day: number): void => viewport.show(centred(this.shown, day))

  /** Shows the days whole and what lies around them, and points at their middle until a hand points elsewhere. */
  goAround = (extent: Extent): void => {
    this.pointed = (extent.first + extent.last + 1) / 2
    viewport.show(around(extent, Math.min(widthOf(this.shown), neighbourhood)))
  }

  /** The last days up to today, and a little of those to come. */
  goToday = (): void => {
    const days = Math.min(widthOf(this.shown), 365)
    this.pointed = null
    viewport.show(kept({ from: this.today + 1 - days * 0.85, to: this.today + 1 + days * 0.15 }))
  }

  point = (day: number | null): void => {
    this.pointed = day
  }

  /** After a filter was changed by hand, the days of what passes it; once none is on, the window as it was before. `moves` is how often the window had been moved by then. */
  follow = (extent: Extent | null, moves: number): void => {
    if (moves !== viewport.moves) return
    this.pointed = null
    if (extent !== null && this.#before === undefined) this.#before = viewport.chosen
    const { isFollowing } = this
    if (extent !== null) viewport.follow(fitted(extent, this.today))
    else if (isFollowing && this.#before) viewport.show(this.#before)
    else if (isFollowing) viewport.fit()
    if (extent === null) this.#before = undefined
  }

  /** Whether the window was moved to follow a filter. */
  get isFollowing(): boolean {
    return this.#before !== undefined
  }

  /** Looks closer, so that all these days just fit; false where that would hardly be closer. */
  goCloser = (extent: Extent): boolean => {
    const closer = around(extent, 14)
    if (widthOf(closer) >= widthOf(this.shown) * 0.7) return false
    viewport.show(closer)
    return true
  }

  /** Brings an event into view, if it is dated and not in view. */
  reveal = (event: number): void => {
    const spans = this.#spans()
    const first = spans.first[event] ?? Number.NaN
    const last = spans.last[event] ?? Number.NaN
    if (Number.isNaN(first)) return
    const extent = {
      first: Number.isFinite(first) ? first : last,
      last: Number.isFinite(last) ? last : first,
    }
    const next = revealing(this.shown, extent)
    if (next !== this.shown) viewport.show(next)
  }
}

/** So many days are shown around one that is asked for. */
const neighbourhood = 45

/** Today as the calendar on the wall here has it. */
function today(): number {
  const now = new Date()
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
