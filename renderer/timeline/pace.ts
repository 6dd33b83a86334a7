/** What a hand must leave alone so long to be at rest. */
const restMs = 110
/** Moves that follow each other so soon are those of one hand. */
const oneHandMs = 150
/** While a hand moves on, what it has left is drawn anew so often at most, and for that share of the time: less often where that takes long. */
const againMs = 140
const shareOfTime = 0.15

/** When the picture is drawn anew: once the hand rests, and while it moves on so seldom that it is not held up. */
export class Pace {
  readonly #draw: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #isDue = false
  #isMoving = false
  #movedAt = Number.NEGATIVE_INFINITY
  #nextAt = 0

  constructor(draw: () => void) {
    this.#draw = draw
  }

  /** Whether a hand moves the window on. */
  get isMoving(): boolean {
    this.#isMoving &&= performance.now() - this.#movedAt < oneHandMs
    return this.#isMoving
  }

  /** The window was moved. */
  moved(): void {
    const now = performance.now()
    this.#isMoving = now - this.#movedAt < oneHandMs
    this.#movedAt = now
  }

  /** What is drawn still serves: it is drawn anew once the hand rests. */
  atRest(): void {
    this.#in(restMs)
  }

  /** What is drawn no longer serves: it is drawn anew in a task of its own, whatever comes before that. */
  soon(): void {
    this.#in(this.isMoving ? Math.max(this.#nextAt - performance.now(), 0) : 0)
    this.#isDue = true
  }

  /** It is drawn now, and need not be soon. */
  drawing(): void {
    clearTimeout(this.#timer)
    this.#isDue = false
  }

  /** It was drawn while a hand moves on; that took so long. */
  drawnMoving(ms: number): void {
    this.#nextAt = performance.now() + Math.max(againMs, ms / shareOfTime)
    this.atRest()
  }

  #in(ms: number): void {
    if (this.#isDue) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#draw, ms)
  }
}
