import type { Para } from '../type/para.ts'
import { setLine } from '../type/set-line.ts'
import type { Shaper } from '../type/shape.ts'
import type { Leaf } from '../type/tree.ts'

/** What is placed whole on a page: its height, the notes called in it, and how to draw it. */
export interface PageSlice {
  readonly height: number
  readonly notes?: readonly number[]
  /** Never separated from the slice after it; `softly`, only rather than leave a large blank. */
  readonly glued?: boolean | 'softly'
  /** A blank, left out at the top of a page. */
  readonly blank?: boolean
  /** Said in the running head of the page. */
  readonly mark?: string
  draw(leaf: Leaf, x: number, top: number): void
}

/** The height of slices one below the other. */
export function bodyOf(slices: readonly PageSlice[]): number {
  return slices.reduce((sum, slice) => sum + slice.height, 0)
}

/** Slices in the groups that may not be separated; in the least ones where asked. */
export function groups(
  slices: readonly PageSlice[],
  least = false,
): readonly (readonly PageSlice[])[] {
  const out: PageSlice[][] = []
  let open: PageSlice[] = []
  for (const slice of slices) {
    open.push(slice)
    if (slice.glued !== true && (least || slice.glued !== 'softly')) {
      out.push(open)
      open = []
    }
  }
  if (open.length > 0) out.push(open)
  return out
}

/** The lines of a paragraph as slices: no first line left alone below, no last line alone above, no broken word at the end of a page. */
export function lines(
  shaper: Shaper,
  para: Para,
  tag: () => number,
  dx = 0,
  marks: Partial<Pick<PageSlice, 'mark'>> = {},
): readonly PageSlice[] {
  let known: number | undefined
  const last = para.lines.length - 1
  return para.lines.map((line, at) => ({
    height: line.height,
    notes: line.notes,
    glued: last > 0 && (at === 0 || at === last - 1 || line.hyphened),
    ...(at === 0 ? marks : {}),
    draw: (leaf, x, top) => {
      known ??= tag()
      setLine(leaf, shaper, para, line, x + dx, top, known)
    },
  }))
}

/** A blank of some height that stays with what follows. */
export function blank(height: number): PageSlice {
  return { height, glued: true, blank: true, draw: () => undefined }
}
