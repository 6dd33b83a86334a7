import type { Flow } from './flow.ts'
import { bodyOf, groups, type PageSlice } from './slices.ts'

/** How text stands in columns: how many, how wide each is, and how far apart their left edges are, in points. */
export interface TextColumns {
  readonly count: number
  readonly width: number
  readonly step: number
}

type Group = readonly PageSlice[]

/** A page with less room than this, in points, is not begun. */
const leastRoom = 90

/** So many columns across a measure. */
export function columnsAcross(measure: number, count: number, gap: number): TextColumns {
  const width = (measure - gap * (count - 1)) / count
  return { count, width, step: width + gap }
}

/** Sets slices down one column after the other, page after page; on the last page the columns end at one height. */
export function* inColumns(
  flow: Flow,
  slices: readonly PageSlice[],
  columns: TextColumns,
): Generator<number> {
  let left = groups(slices)
  while (left.length > 0) {
    const room = flow.room < leastRoom ? flow.frame.depth : flow.room
    const full = filled(left, columns.count, room)
    const taken = full.reduce((sum, column) => sum + column.length, 0)
    const set = taken === left.length ? balanced(left, columns.count, room) : full
    flow.put([band(set, columns)], true)
    left = left.slice(taken)
    yield taken
  }
}

/** The groups that each column takes at a height; the first takes one at least, however tall. */
function filled(given: readonly Group[], count: number, height: number): readonly Group[][] {
  const out: Group[][] = Array.from({ length: count }, () => [])
  let next = 0
  for (const column of out) {
    let used = 0
    for (let group = given[next]; group !== undefined; group = given[next]) {
      const tall = bodyOf(used === 0 ? withoutBlanks(group) : group)
      if (used + tall > height && !(next === 0 && used === 0)) break
      column.push(group)
      used += tall
      next++
    }
  }
  return out
}

function balanced(given: readonly Group[], count: number, most: number): readonly Group[][] {
  const all = (height: number): boolean =>
    filled(given, count, height).reduce((sum, column) => sum + column.length, 0) === given.length
  let low = 0
  let high = most
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (all(middle)) high = middle
    else low = middle
  }
  return filled(given, count, high)
}

function withoutBlanks(group: Group): Group {
  const first = group.findIndex((slice) => slice.blank !== true)
  return first < 0 ? [] : group.slice(first)
}

/** Columns side by side as one slice, drawn one after the other: the order of reading. */
function band(set: readonly Group[][], columns: TextColumns): PageSlice {
  const stacks = set.map((column) => [...withoutBlanks(column[0] ?? []), ...column.slice(1).flat()])
  return {
    height: Math.max(...stacks.map(bodyOf)),
    draw: (leaf, x, top) => {
      stacks.forEach((stack, nth) => {
        let y = top
        for (const slice of stack) {
          slice.draw(leaf, x + nth * columns.step, y)
          y += slice.height
        }
      })
    },
  }
}
