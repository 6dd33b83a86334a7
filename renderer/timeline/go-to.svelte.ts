import { readBounds } from '../../data/dates/bounds.ts'
import { doubtReason } from '../../data/dates/doubt-words.ts'
import { readTyped } from '../../data/dates/typed.ts'
import { dateWords } from '../../data/dates/words.ts'
import type { Problem } from '../../data/model/outcome.ts'
import type { Extent } from '../../data/timeline/time-window.ts'
import { sayProblem } from '../../data/words/say-problem.ts'
import { say } from '../../data/words/words.ts'
import type { Board } from './board.svelte.ts'

/** The date that someone types to go there: what was understood, or why nothing was. */
export class GoTo {
  text = $state('')
  #asked = $state(false)
  readonly #board: () => Board

  #read = $derived.by(() =>
    this.text.trim() === '' ? null : readTyped(this.text, this.#board().lang),
  )
  problem = $derived<Problem | null>(
    this.#asked && this.#read !== null && !this.#read.ok ? this.#read.problem : null,
  )
  said = $derived.by(() => {
    const { lang } = this.#board()
    if (this.problem !== null) return sayProblem(lang, this.problem)
    if (this.#read === null || !this.#read.ok) return ''
    const { edtf, doubts } = this.#read.value
    const understood = say(lang, 'timeline.go-understood', { date: dateWords(edtf, lang, 'long') })
    return [understood, ...doubts.map((doubt) => doubtReason(doubt, lang))].join(' ')
  })

  constructor(board: () => Board) {
    this.#board = board
  }

  /** Moves the window to the date, or says why not. */
  go = (): void => {
    this.#asked = true
    if (this.#read === null || !this.#read.ok) return
    const days = daysOfDate(this.#read.value.edtf)
    if (days === null) return
    this.#board().time.goAround(days)
    this.clear()
  }

  clear = (): void => {
    this.text = ''
    this.#asked = false
  }
}

/** The days to show of a date; where an end is open or unknown, the other stands for both. */
function daysOfDate(edtf: string): Extent | null {
  const bounds = readBounds(edtf)
  if (!bounds.ok) return null
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds.value
  const first = earliestStart ?? latestStart ?? earliestEnd ?? latestEnd
  const last = latestEnd ?? earliestEnd ?? latestStart ?? earliestStart
  return first === null || last === null ? null : { first, last }
}
