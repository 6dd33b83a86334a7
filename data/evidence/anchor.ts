import type { AnchorState } from '../model/vocabulary.ts'
import { pointAt, unitAt } from '../text/points.ts'
import { type Selectors, stands } from './quote.ts'

/** Where a passage was found again: its state, its code-point range, and how sure that is, 0 to 1. An orphan keeps its old range. */
export interface Anchored {
  readonly state: AnchorState
  readonly start: number
  readonly end: number
  readonly score: number
}

/** The share of each part in the score: the weights that Hypothesis publishes for its quote matching. */
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 }
const least = 0.75
const candidateLimit = 400

/** Finds a passage again in a text that may have changed: at its place, else the same words elsewhere, else nearly the same words; never dropped. */
export function reanchor(text: string, selectors: Selectors): Anchored {
  if (stands(text, selectors))
    return { state: 'exact', start: selectors.start, end: selectors.end, score: 1 }
  const expected = unitAt(text, selectors.start)
  const same = best(occurrences(text, selectors.exact), text, selectors, expected)
  if (same !== undefined) return found('moved', text, same)
  const near = best(approximate(text, selectors.exact), text, selectors, expected)
  if (near !== undefined && near.score >= least) return found('changed', text, near)
  return { state: 'orphan', start: selectors.start, end: selectors.end, score: near?.score ?? 0 }
}

interface Match {
  readonly from: number
  readonly to: number
  readonly errors: number
}

function found(state: AnchorState, text: string, match: Match & { score: number }): Anchored {
  return {
    state,
    start: pointAt(text, match.from),
    end: pointAt(text, match.to),
    score: match.score,
  }
}

function occurrences(text: string, exact: string): Match[] {
  const all: Match[] = []
  for (let at = text.indexOf(exact); at >= 0 && all.length < candidateLimit; )
    at = text.indexOf(exact, all.push({ from: at, to: at + exact.length, errors: 0 }) && at + 1)
  return all
}

/** Sellers' algorithm: substrings of the text within a third of the quote's length in edits, one best end per dip. */
function approximate(text: string, exact: string): Match[] {
  const pattern = exact.slice(0, 600)
  const most = Math.min(200, Math.floor(pattern.length / 3))
  if (pattern.length === 0 || text.length * pattern.length > 60_000_000) return []
  let costs = Array.from({ length: pattern.length + 1 }, (_, i) => i)
  let starts = new Array<number>(pattern.length + 1).fill(0)
  const dips: Match[] = []
  for (let j = 1; j <= text.length; j++) {
    const nextCosts = [0]
    const nextStarts = [j]
    for (let i = 1; i <= pattern.length; i++) {
      const swap = (costs[i - 1] ?? 0) + (pattern[i - 1] === text[j - 1] ? 0 : 1)
      const drop = (costs[i] ?? 0) + 1
      const add = (nextCosts[i - 1] ?? 0) + 1
      const least = Math.min(swap, drop, add)
      nextCosts.push(least)
      nextStarts.push(
        (least === swap ? starts[i - 1] : least === drop ? starts[i] : nextStarts[i - 1]) ?? 0,
      )
    }
    costs = nextCosts
    starts = nextStarts
    const errors = costs[pattern.length] ?? most + 1
    if (errors <= most) keepDip(dips, { from: starts[pattern.length] ?? 0, to: j, errors })
  }
  return dips.sort((a, b) => a.errors - b.errors).slice(0, candidateLimit)
}

function keepDip(dips: Match[], match: Match): void {
  const last = dips.at(-1)
  if (last !== undefined && match.from < last.to) {
    if (match.errors < last.errors) dips[dips.length - 1] = match
  } else dips.push(match)
}

function best(
  matches: readonly Match[],
  text: string,
  selectors: Selectors,
  expected: number,
): (Match & { score: number }) | undefined {
  let top: (Match & { score: number }) | undefined
  for (const match of matches) {
    const score = scoreOf(match, text, selectors, expected)
    if (top === undefined || score > top.score) top = { ...match, score }
  }
  return top
}

function scoreOf(match: Match, text: string, selectors: Selectors, expected: number): number {
  const { prefix, suffix, exact } = selectors
  const before = text.slice(Math.max(0, match.from - prefix.length), match.from)
  const after = text.slice(match.to, match.to + suffix.length)
  const far = Math.abs(match.from - expected) / Math.max(1, text.length)
  const points =
    weights.quote * (1 - match.errors / Math.max(1, exact.length)) +
    weights.prefix * likeness(before, prefix) +
    weights.suffix * likeness(after, suffix) +
    weights.position * (1 - far)
  return points / (weights.quote + weights.prefix + weights.suffix + weights.position)
}

/** One less the edit distance of two short strings over the longer length. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
        ),
      )
    row = next
  }
  return 1 - (row[b.length] ?? 0) / longer
}
