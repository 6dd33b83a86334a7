import type { TimeWindow } from '../../data/timeline/time-window.ts'

const settleMs = 120
/** Moves that follow each other so soon are one: a way back leads before all of them. */
const oneMoveMs = 1200
const mostKept = 60

type Shown = TimeWindow | null

/** The window of time on the screen, and the ones before it. Null shows everything there is, whatever comes or goes. */
export class ViewportState {
  chosen = $state.raw<Shown>(null)
  /** The window once it has stopped moving: what is listed follows this one. */
  settled = $state.raw<Shown>(null)
  /** The window that was shown because it is that of what passes a filter. */
  #followed = $state.raw<Shown>(null)
  /** The window that a person chose: null where all there is is shown, or all that passes a filter. */
  zoomed = $derived(this.chosen === this.#followed ? null : this.chosen)
  #past = $state.raw<readonly Shown[]>([])
  #future = $state.raw<readonly Shown[]>([])
  hasPast = $derived(this.#past.length > 0)
  hasFuture = $derived(this.#future.length > 0)
  /** How many times the window was moved: who follows something sees whether a hand came between. */
  moves = 0
  #settling: ReturnType<typeof setTimeout> | undefined
  #keptAt = Number.NEGATIVE_INFINITY

  show = (window: TimeWindow): void => {
    this.#keep()
    this.#move(window)
  }

  /** Shows the days of what passes a filter. */
  follow = (window: TimeWindow): void => {
    this.show(window)
    this.#followed = this.chosen
  }

  fit = (): void => {
    if (this.chosen !== null) this.#keep()
    this.#move(null)
  }

  /** The window before the last move. */
  back = (): void => {
    const before = this.#past.at(-1)
    if (before === undefined) return
    this.#past = this.#past.slice(0, -1)
    this.#future = [...this.#future, this.chosen]
    this.#keptAt = Number.NEGATIVE_INFINITY
    this.#move(before)
  }

  /** The window from which a way back led. */
  forward = (): void => {
    const after = this.#future.at(-1)
    if (after === undefined) return
    this.#future = this.#future.slice(0, -1)
    this.#past = [...this.#past, this.chosen]
    this.#move(after)
  }

  /** Another archive stands open: no way leads back into the one before. */
  leave = (): void => {
    this.#move(null)
    this.#keptAt = Number.NEGATIVE_INFINITY
    this.#past = []
    this.#future = []
  }

  #keep(): void {
    const now = performance.now()
    if (now - this.#keptAt > oneMoveMs) this.#past = [...this.#past.slice(-mostKept), this.chosen]
    this.#keptAt = now
    if (this.#future.length > 0) this.#future = []
  }

  #move(window: Shown): void {
    this.moves += 1
    this.chosen = window
    clearTimeout(this.#settling)
    if (window === null) this.settled = null
    else
      this.#settling = setTimeout(() => {
        this.settled = this.chosen
      }, settleMs)
  }
}

export const viewport = new ViewportState()
