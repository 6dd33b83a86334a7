import type { AnchorState } from '../model/vocabulary.ts'
import { pointAt, unitAt } from '../text/points.ts'
import { likeness, type Match, mostPlaces, nearly, occurrences } from './near.ts'
import { type Selectors, stands } from './quote.ts'
import { regionOf, type UnitSpan } from './region.ts'

/** A range of code points, half-open. */
export interface PointRange {
  readonly start: number
  readonly end: number
}

/** Where a passage was found again: its state, its code-point range, and how near that is, 0 to 1. `sure` where the very words stand there and nothing else can be meant: of anything else a person decides, and `others` are the next best places. An orphan keeps its old range. */
export interface Anchored extends PointRange {
  readonly state: AnchorState
  readonly score: number
  readonly sure: boolean
  readonly others: readonly PointRange[]
}

/** The share of each part in the score: the weights that Hypothesis publishes for its quote matching. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 }
const least = 0.75

/** How much text on each side tells one place from another, in UTF-16 units. */
const around = 64
/** How like its surroundings must be for words to be taken as the same, and by how much more than anywhere else. */
const familiar = 0.6
const margin = 0.25
/** Surroundings that are as good as the same. */
const same = 0.9
/** How much text on one side tells anything by itself. */
const telling = 16
/** How much text next to the words must be as it was: « 200 morts » is not said by « 1 200 morts ». */
const beside = 6
const mostOthers = 4

/** Finds passages of a former text again in a text: at their place, else the same words elsewhere, else nearly the same words; never dropped. What is the same before the first and after the last change is known to be the same. Without the former text the selectors alone are gone by. */
export function anchoring(text: string, former: string | null): (selectors: Selectors) => Anchored {
  const kept = former === null ? { head: 0, tail: 0 } : keptEnds(former, text)
  return (selectors) => {
    const base = former !== null && stands(former, selectors) ? former : null
    const from = unitAt(base ?? text, selectors.start)
    const to = from + selectors.exact.length
    if (base !== null) {
      const shift = text.length - base.length
      if (to + beside <= kept.head || base === text) return certain('exact', text, { from, to })
      if (from - beside >= base.length - kept.tail)
        return certain(
          shift === 0 ? 'exact' : 'moved',
          text,
          { from: from + shift, to: to + shift },
          selectors,
        )
    }
    return new Search(text, base, selectors, from).found()
  }
}

function certain(
  state: 'exact' | 'moved',
  text: string,
  { from, to }: UnitSpan,
  selectors?: Selectors,
): Anchored {
  const range = rangeOf(text, { from, to })
  const isSame = selectors?.start === range.start
  return { state: isSame ? 'exact' : state, ...range, score: 1, sure: true, others: [] }
}

/** How much of two texts is the same from their beginning, and from their end behind that. */
function keptEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)
  )
    tail++
  return { head, tail }
}

function rangeOf(text: string, { from, to }: UnitSpan): PointRange {
  return { start: pointAt(text, from), end: pointAt(text, to) }
}

interface Place extends Match {
  /** How like the surroundings are. */
  readonly context: number
  readonly score: number
}

/** The search for one passage. */
class Search {
  readonly #text: string
  readonly #former: string | null
  readonly #selectors: Selectors
  readonly #from: number
  readonly #before: string
  readonly #after: string

  constructor(text: string, former: string | null, selectors: Selectors, from: number) {
    const { exact, prefix, suffix } = selectors
    const to = from + exact.length
    this.#text = text
    this.#former = former
    this.#selectors = selectors
    this.#from = from
    this.#before = former?.slice(Math.max(0, from - around), from) ?? prefix
    this.#after = former?.slice(to, to + around) ?? suffix
  }

  found(): Anchored {
    const { exact, start, end } = this.#selectors
    const said = occurrences(this.#text, exact)
    const places = ranked(said.map((match) => this.#place(match)))
    const [first, second] = places
    const isAlone =
      first !== undefined &&
      said.length < mostPlaces &&
      first.context >= familiar &&
      first.context - (second?.context ?? 0) >= margin
    if (isAlone && this.#isSetAlike(first) && !this.#wasTwice() && !this.#mayBeMeant(first))
      return this.#tell(first, [], true)
    const near = ranked([...places, ...this.#near()])
    const [best, ...rest] = near
    if (best === undefined || best.score < least)
      return { state: 'orphan', start, end, score: best?.score ?? 0, sure: false, others: [] }
    return this.#tell(best, rest, false)
  }

  #tell(place: Place, rest: readonly Place[], sure: boolean): Anchored {
    const range = rangeOf(this.#text, place)
    const isSame = this.#text.slice(place.from, place.to) === this.#selectors.exact
    const state = !isSame ? 'changed' : range.start === this.#selectors.start ? 'exact' : 'moved'
    const others = rest
      .filter(({ score, from, to }) => score >= least && (to <= place.from || from >= place.to))
      .slice(0, mostOthers)
      .map((other) => rangeOf(this.#text, other))
    return { state, ...range, score: sure ? 1 : place.score, sure, others }
  }

  /** Whether what is next to the words is what was: nothing has grown on to them. */
  #isSetAlike({ from, to }: UnitSpan): boolean {
    const before = this.#before.slice(-beside)
    const after = this.#after.slice(0, beside)
    return (
      this.#text.slice(Math.max(0, from - beside), from).endsWith(before) &&
      this.#text.startsWith(after, to) &&
      (before !== '' || !isWordAt(this.#text, from)) &&
      (after !== '' || !isWordAt(this.#text, to))
    )
  }

  /** Whether the former text said the same elsewhere in like surroundings, or with the same on one side. */
  #wasTwice(): boolean {
    const former = this.#former
    if (former === null) return false
    const said = occurrences(former, this.#selectors.exact)
    return (
      said.length === mostPlaces ||
      said.some((match) => match.from !== this.#from && this.#isLike(former, match))
    )
  }

  /** Whether words that were changed may be the ones: those nearby whose surroundings are as familiar. */
  #mayBeMeant({ from, to, context }: Place): boolean {
    if (context >= same) return false
    return this.#near().some(
      (place) => (place.to <= from || place.from >= to) && place.context > context - margin,
    )
  }

  #near(): readonly Place[] {
    const { from, to } = regionOf(this.#text, this.#former, this.#from, this.#selectors)
    return nearly(this.#text, this.#selectors.exact, from, to).map((match) => this.#place(match))
  }

  #isLike(text: string, span: UnitSpan): boolean {
    const { before, after } = this.#sidesIn(text, span)
    return (
      this.#both(before, after) >= familiar ||
      (this.#before.length >= telling && before >= same) ||
      (this.#after.length >= telling && after >= same)
    )
  }

  #contextIn(text: string, span: UnitSpan): number {
    if (this.#before.length + this.#after.length === 0)
      return text.length === span.to - span.from ? 1 : 0
    const { before, after } = this.#sidesIn(text, span)
    return this.#both(before, after)
  }

  #both(before: number, after: number): number {
    const [a, b] = [this.#before.length, this.#after.length]
    return (before * a + after * b) / Math.max(1, a + b)
  }

  #sidesIn(
    text: string,
    { from, to }: UnitSpan,
  ): { readonly before: number; readonly after: number } {
    const before = text.slice(Math.max(0, from - this.#before.length), from)
    const after = text.slice(to, to + this.#after.length)
    return { before: likeness(before, this.#before), after: likeness(after, this.#after) }
  }

  #place(match: Match): Place {
    const { exact, prefix, suffix } = this.#selectors
    const before = this.#text.slice(Math.max(0, match.from - prefix.length), match.from)
    const after = this.#text.slice(match.to, match.to + suffix.length)
    const far = Math.abs(match.from - this.#from) / Math.max(1, this.#text.length)
    const points =
      weights.quote * (1 - match.errors / Math.max(1, exact.length)) +
      weights.prefix * likeness(before, prefix) +
      weights.suffix * likeness(after, suffix) +
      weights.position * (1 - Math.min(1, far))
    const score = points / (weights.quote + weights.prefix + weights.suffix + weights.position)
    return { ...match, score, context: this.#contextIn(this.#text, match) }
  }
}

/** Whether a word goes on across an offset. */
function isWordAt(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 2))
}

function ranked(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => b.score - a.score)
}
