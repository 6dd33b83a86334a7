import type { Arrivals } from '../../../data/reading/arrivals-view.ts'
import { attempt } from '../../desk/attempt.ts'
import { rereading } from '../../desk/rereading.svelte.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { everything, type Touched } from '../../desk/touched.ts'

const step = 300

/** What came into the archive: when, by whom, from which file, and how it was read. */
export class ArrivalsState {
  view = $state.raw<Arrivals | null>(null)
  #most = step

  /** Reads the list again where what was touched bears on it. */
  refresh = (touched: Touched = everything): void => {
    if (this.view === null || touched.some('source', 'reading')) this.#read()
  }

  more = (): void => {
    this.#most += step
    this.#read()
  }

  /** Opens a source with its original being read again. */
  readAgain = (id: string): void => {
    rereading.begin(id)
    screen.go('reading', { id })
  }

  /** Another archive stands open. */
  leave = (): void => {
    this.view = null
    this.#most = step
  }

  #read(): void {
    attempt('sources.arrivals', { most: this.#most }, (view) => {
      this.view = view
    })
  }
}

export const arrivals = new ArrivalsState()
