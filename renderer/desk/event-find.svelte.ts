import { attempt } from './attempt.ts'
import { inLang } from './settings.svelte.ts'
import type { Option } from './suggest.svelte.ts'

const pause = 120
const limit = 30
const shown = 10

/** Events that match what is typed in a field that names one. */
export class EventFind {
  options = $state.raw<readonly Option[]>([])
  readonly #except: () => string | null
  #timer = 0
  #asked = 0

  constructor(except: () => string | null = () => null) {
    this.#except = except
  }

  find = (words: string): void => {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#ask(words), pause)
  }

  #ask(words: string): void {
    this.#asked += 1
    const mine = this.#asked
    if (words.trim() === '') {
      this.options = []
      return
    }
    attempt('search', { words, limit }, ({ hits }) => {
      if (mine !== this.#asked) return
      this.options = hits
        .filter((hit) => hit.kind === 'event' && hit.id !== this.#except())
        .slice(0, shown)
        .map((hit) => ({ id: hit.id, name: inLang(hit.title).text, detail: hit.edtf ?? '' }))
    })
  }
}
