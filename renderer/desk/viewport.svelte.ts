import type { TimeWindow } from '../../data/timeline/time-window.ts'

const settleMs = 120

/** The window of time on the screen. Null shows everything there is, whatever comes or goes. */
export class ViewportState {
  chosen = $state.raw<TimeWindow | null>(null)
  /** The window once it has stopped moving: what is listed follows this one. */
  settled = $state.raw<TimeWindow | null>(null)
  #settling: ReturnType<typeof setTimeout> | undefined

  show = (window: TimeWindow): void => {
    this.chosen = window
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => {
      this.settled = this.chosen
    }, settleMs)
  }

  fit = (): void => {
    clearTimeout(this.#settling)
    this.chosen = null
    this.settled = null
  }
}

export const viewport = new ViewportState()
