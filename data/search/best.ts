import type { Fits } from './fitting.ts'

/** A document found and how well it fits (BM25; Robertson and Zaragoza, 2009). */
export interface FoundDocument {
  readonly id: string
  readonly score: number
}

/** The best of what is found, so many of them, and how much there was. */
export class Best {
  total = 0
  readonly #limit: number
  #best: FoundDocument[] = []
  #worst: FoundDocument | undefined
  #isInOrder = true

  constructor(limit: number) {
    this.#limit = limit
  }

  add(found: FoundDocument): void {
    this.total++
    if (this.#worst !== undefined && byFit(found, this.#worst) > 0) return
    this.#isInOrder = false
    if (this.#best.push(found) < 2 * this.#limit) return
    this.#best = [...this.sorted()]
    this.#worst = this.#best.at(-1)
  }

  /** Adds what fits in one index: its ids are in order, so that numbers stand for them until the best are known. */
  addAll(ids: readonly string[], { numbers, scores, unit }: Fits): void {
    if (numbers.length === 0) return
    const heap = new Heap(Math.min(this.#limit, numbers.length))
    const lowest = scores instanceof Uint16Array ? lowestOfBest(scores, heap.most) : 0
    let least = Number.NEGATIVE_INFINITY
    for (let at = 0; at < numbers.length; at++) {
      const score = scores[at] ?? 0
      if (score < lowest) continue
      if (score > least || (score === least && (numbers[at] ?? 0) < heap.last))
        least = heap.offer(numbers[at] ?? 0, score)
    }
    const isFirst = this.#best.length === 0
    this.total += numbers.length - heap.size
    for (const { number, score } of heap.emptied())
      this.add({ id: ids[number] ?? '', score: score * unit })
    this.#isInOrder = isFirst
  }

  /** The best, best first. */
  sorted(): readonly FoundDocument[] {
    if (!this.#isInOrder) this.#best.sort(byFit)
    this.#isInOrder = true
    return this.#best.slice(0, this.#limit)
  }
}

/** A score that as many of some scores reach as are wanted, and few more. */
function lowestOfBest(scores: Uint16Array, wanted: number): number {
  if (scores.length < 4 * wanted) return 0
  const held = new Uint32Array(1024)
  for (let at = 0; at < scores.length; at++) {
    const step = (scores[at] ?? 0) >> 6
    held[step] = (held[step] ?? 0) + 1
  }
  let step = held.length
  for (let reached = 0; reached < wanted && step > 0; ) reached += held[--step] ?? 0
  return step << 6
}

function byFit(a: FoundDocument, b: FoundDocument): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1)
}

/** So many of the best documents by their numbers, the worst of them first; of two that fit alike, the lesser number is better. */
class Heap {
  size = 0
  readonly most: number
  readonly #numbers: Uint32Array
  readonly #scores: Float64Array

  constructor(most: number) {
    this.most = most
    this.#numbers = new Uint32Array(most)
    this.#scores = new Float64Array(most)
  }

  /** The number of the worst that is held. */
  get last(): number {
    return this.#numbers[0] ?? 0
  }

  /** Takes one in where it is among the best, and answers the score below which none is any more. */
  offer(number: number, score: number): number {
    if (this.size < this.most) this.#rise(this.size++, number, score)
    else if (this.#isBelow(0, number, score)) this.#sink(number, score)
    return this.size < this.most ? Number.NEGATIVE_INFINITY : (this.#scores[0] ?? 0)
  }

  /** What was held, best first; nothing is held after it. */
  emptied(): readonly { readonly number: number; readonly score: number }[] {
    const held: { readonly number: number; readonly score: number }[] = new Array(this.size)
    while (this.size > 0) {
      held[--this.size] = { number: this.#numbers[0] ?? 0, score: this.#scores[0] ?? 0 }
      this.#sink(this.#numbers[this.size] ?? 0, this.#scores[this.size] ?? 0)
    }
    return held
  }

  /** Whether the one at a place fits worse than another. */
  #isBelow(at: number, number: number, score: number): boolean {
    const held = this.#scores[at] ?? 0
    return held < score || (held === score && (this.#numbers[at] ?? 0) > number)
  }

  #put(at: number, number: number, score: number): void {
    this.#numbers[at] = number
    this.#scores[at] = score
  }

  #rise(from: number, number: number, score: number): void {
    let at = from
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.#isBelow(above, number, score)) break
      this.#put(at, this.#numbers[above] ?? 0, this.#scores[above] ?? 0)
      at = above
    }
    this.#put(at, number, score)
  }

  /** Puts one in the place of the worst. */
  #sink(number: number, score: number): void {
    let at = 0
    for (;;) {
      let next = 2 * at + 1
      if (next >= this.size) break
      const right = next + 1
      if (
        right < this.size &&
        this.#isBelow(right, this.#numbers[next] ?? 0, this.#scores[next] ?? 0)
      )
        next = right
      if (!this.#isBelow(next, number, score)) break
      this.#put(at, this.#numbers[next] ?? 0, this.#scores[next] ?? 0)
      at = next
    }
    this.#put(at, number, score)
  }
}
