/** Moves that follow each other so soon are those of one hand. */
const oneHandMs = 130
/** What a hand must leave alone so long to be at rest. */
const restMs = oneHandMs + 5
/** While a hand moves on, what it has left is drawn anew so often at most, and for that share of the time: less often where that takes long. */
const againMs = 220
const shareOfTime = 0.15

/** When the picture is drawn anew: once the hand rests, and while it moves on so seldom that it is not held up. */
export class Pace {
  readonly #draw: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When it is drawn anew, and when the timer next looks: setting one for each step of a hand would cost more than the step. */
  #dueAt = Number.POSITIVE_INFINITY
  #looksAt = Number.POSITIVE_INFINITY
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

  /** The hand rests, however lately it moved. */
  rest(): void {
    this.#movedAt = Number.NEGATIVE_INFINITY
    this.#isMoving = false
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
    this.#dueAt = Number.POSITIVE_INFINITY
    this.#isDue = false
  }

  /** Nothing is drawn any more. */
  stop(): void {
    this.drawing()
    clearTimeout(this.#timer)
  }

  /** It was drawn while a hand moves on; that took so long. */
  drawnMoving(ms: number): void {
    this.#nextAt = performance.now() + Math.max(againMs, ms / shareOfTime)
    this.atRest()
  }

  #in(ms: number): void {
    if (this.#isDue) return
    this.#dueAt = performance.now() + ms
    this.#lookBy(this.#dueAt)
  }

  #lookBy(time: number): void {
    if (this.#looksAt <= time) return
    clearTimeout(this.#timer)
    this.#looksAt = time
    this.#timer = setTimeout(this.#look, time - performance.now())
  }

  /** What was put off since the timer was set is put off. */
  readonly #look = (): void => {
    this.#looksAt = Number.POSITIVE_INFINITY
    if (this.#dueAt > performance.now() + 1) {
      if (this.#dueAt < Number.POSITIVE_INFINITY) this.#lookBy(this.#dueAt)
    } else this.#draw()
  }
}
