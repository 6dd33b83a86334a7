/** Words found in a text: UTF-16 offsets, and how many edits lie between them and the words looked for. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly errors: number
}

/** How many places of one and the same wording are looked at; more are as good as none. */
export const mostPlaces = 400

/** How many cells of a table of edits are filled at most for one passage. */
const most = 60_000_000
const whole = 400
const edge = 200

/** Every place where a text says exactly these words, up to `mostPlaces`. */
export function occurrences(text: string, exact: string): readonly Match[] {
  const all: Match[] = []
  if (exact === '') return all
  for (let at = text.indexOf(exact); at >= 0 && all.length < mostPlaces; )
    at = text.indexOf(exact, all.push({ from: at, to: at + exact.length, errors: 0 }) && at + 1)
  return all
}

/** The places between two offsets where a text says nearly these words, within a third of their length in edits; long words by their beginning and their end. */
export function nearly(text: string, exact: string, from: number, to: number): readonly Match[] {
  const part = text.slice(from, to)
  const found = exact.length <= whole ? dipsOf(part, exact) : spansOf(part, exact)
  return found.map((match) => ({ ...match, from: match.from + from, to: match.to + from }))
}

function spansOf(text: string, exact: string): readonly Match[] {
  const heads = dipsOf(text, exact.slice(0, edge)).slice(0, 8)
  const tails = dipsOf(text, exact.slice(-edge)).slice(0, 8)
  return heads.flatMap((head) =>
    tails.flatMap((tail) => {
      const length = tail.to - head.from
      if (Math.abs(length - exact.length) * 3 > exact.length) return []
      const share = exact.length / (2 * edge)
      const errors = Math.round((head.errors + tail.errors) * share)
      return [{ from: head.from, to: tail.to, errors }]
    }),
  )
}

/** Sellers' algorithm: substrings of the text within a third of the words' length in edits, one best end per dip, the nearest first. */
function dipsOf(text: string, pattern: string): Match[] {
  const limit = Math.floor(pattern.length / 3)
  if (pattern.length === 0 || text.length * pattern.length > most) return []
  const rows = pattern.length + 1
  let costs = Uint16Array.from({ length: rows }, (_, i) => i)
  let starts = new Uint32Array(rows)
  let nextCosts = new Uint16Array(rows)
  let nextStarts = new Uint32Array(rows)
  const dips: Match[] = []
  for (let j = 1; j <= text.length; j++) {
    const unit = text.charCodeAt(j - 1)
    nextCosts[0] = 0
    nextStarts[0] = j
    for (let i = 1; i < rows; i++) {
      const swap = (costs[i - 1] as number) + (pattern.charCodeAt(i - 1) === unit ? 0 : 1)
      const drop = (costs[i] as number) + 1
      const add = (nextCosts[i - 1] as number) + 1
      const least = swap <= drop ? (swap <= add ? swap : add) : drop <= add ? drop : add
      nextCosts[i] = least
      nextStarts[i] = (
        least === swap ? starts[i - 1] : least === drop ? starts[i] : nextStarts[i - 1]
      ) as number
    }
    ;[costs, nextCosts] = [nextCosts, costs]
    ;[starts, nextStarts] = [nextStarts, starts]
    const errors = costs[rows - 1] as number
    if (errors <= limit) keepDip(dips, { from: starts[rows - 1] as number, to: j, errors })
  }
  return dips.sort((a, b) => a.errors - b.errors).slice(0, mostPlaces)
}

function keepDip(dips: Match[], match: Match): void {
  const last = dips.at(-1)
  if (last !== undefined && match.from < last.to) {
    if (match.errors < last.errors) dips[dips.length - 1] = match
  } else dips.push(match)
}

/** One less the edit distance of two short strings over the longer length. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  if (a === b) return 1
  const row = Uint16Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1)
    let corner = i - 1
    let left = i
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number
      const swap = corner + (unit === b.charCodeAt(j - 1) ? 0 : 1)
      const step = (above < left ? above : left) + 1
      left = swap < step ? swap : step
      row[j] = left
      corner = above
    }
  }
  return 1 - (row[b.length] as number) / longer
}
