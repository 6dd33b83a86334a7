import type { Para, ParaLine } from '../type/para.ts'
import { setLine } from '../type/set-line.ts'
import type { Shaper } from '../type/shape.ts'
import { Leaf, type Tree } from '../type/tree.ts'

/** What is placed whole on a page: its height, the notes called in it, and how to draw it. */
export interface PageSlice {
  readonly height: number
  readonly notes?: readonly number[]
  /** Never separated from the slice after it. */
  readonly glued?: boolean
  /** A blank, left out at the top of a page. */
  readonly blank?: boolean
  /** Said in the running head of the page. */
  readonly mark?: string
  draw(leaf: Leaf, x: number, top: number): void
}

/** A page-foot note: its paragraph, the structure it hangs on, and its anchor. */
export interface FootNote {
  readonly number: number
  readonly para: Para
  readonly parent: number
  readonly anchor: string
}

/** Where text stands on a page, in points. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly top: number
  readonly measure: number
  readonly depth: number
}

/** A page of text and what its running head says. */
export interface FlowPage {
  readonly leaf: Leaf
  readonly section: string
  readonly marks: string[]
  readonly lying: boolean
}

const ruleAbove = 12
const noteGap = 1.2
/** The share of a page that may stay blank so that a block need not be broken. */
const largestBlank = 0.18

/** Fills pages from top to bottom: blocks that belong together stay together, notes go to the foot of the page that calls them and run on where they are too long. */
export class Flow {
  readonly frame: Frame
  readonly pages: FlowPage[] = []
  /** The page (from 1) of each anchor placed so far. */
  readonly places = new Map<string, number>()
  readonly tree: Tree
  readonly #shaper: Shaper
  readonly #ink: string
  readonly #notes = new Map<number, FootNote>()
  #section = ''
  #y = 0
  #foot: { note: FootNote; line: ParaLine }[] = []
  #footHeight = 0
  #pending: { note: FootNote; line: ParaLine }[] = []
  #noteTags = new Map<number, number>()
  #header: PageSlice | null = null
  #held: readonly PageSlice[] = []

  constructor(frame: Frame, tree: Tree, shaper: Shaper, ink: string) {
    this.frame = frame
    this.tree = tree
    this.#shaper = shaper
    this.#ink = ink
  }

  /** Starts a section, on a new page or where the last one ended; pages that open from here bear its title. */
  section(title: string, opens = true): void {
    if (opens) this.settle()
    this.#section = title
    if (opens) this.#y = Number.POSITIVE_INFINITY
  }

  /** Adds a page of its own size that the flow does not fill. */
  sheet(title: string, width: number, height: number): Leaf {
    this.settle()
    const leaf = this.#leaf(width, height)
    this.pages.push({ leaf, section: title, marks: [], lying: true })
    this.#y = Number.POSITIVE_INFINITY
    return leaf
  }

  /** What is left of the page in which the next slice would stand, in points; a whole page where none is open. */
  get room(): number {
    const left = this.frame.depth - this.#y - this.#footHeight
    return left > 0 ? left : this.frame.depth
  }

  /** Makes a note known, so that a slice may call it by number. */
  note(note: FootNote): void {
    this.#notes.set(note.number, note)
  }

  /** Repeats a slice at the top of each new page, until null is given. */
  header(slice: PageSlice | null): void {
    this.#header = slice
  }

  /** Leaves a blank, unless at the top of a page. */
  gap(height: number): void {
    if (this.#y > 0) this.#y += height
  }

  /** Keeps slices back, a heading, until there is something to put under them. */
  hold(slices: readonly PageSlice[]): void {
    this.#held = [...this.#held, ...slices]
  }

  /** Places slices in order; together on one page when asked, or when they are under half a page and leave no large blank behind by going to the next. */
  put(given: readonly PageSlice[], together = false): void {
    const slices = [...this.#held, ...given]
    this.#held = []
    const need = together ? 0 : this.#need(slices)
    const whole = need <= this.frame.depth / 2 && !this.#leavesBlank(need)
    if (together || whole) this.#group(slices)
    else
      for (const group of groups(slices)) {
        if (bodyOf(group) > this.frame.depth) for (const slice of group) this.#group([slice])
        else this.#group(group)
      }
  }

  /** Finishes the page: draws its notes and those still waiting. */
  settle(): void {
    if (this.#held.length > 0) this.put([])
    this.#closeFoot()
    while (this.#pending.length > 0) {
      this.#open()
      this.#closeFoot()
    }
  }

  #leaf(width: number, height: number): Leaf {
    const number = this.pages.length + 1
    return new Leaf(width, height, this.tree, (id) => {
      if (!this.places.has(id)) this.places.set(id, number)
    })
  }

  #leavesBlank(need: number): boolean {
    const room = this.frame.depth - this.#y - this.#footHeight
    return need > room && room > this.frame.depth * largestBlank
  }

  #need(slices: readonly PageSlice[]): number {
    let need = 0
    for (const slice of slices) need += slice.height + this.#noteHeight(slice.notes ?? [])
    return need
  }

  #noteHeight(numbers: readonly number[]): number {
    let height = 0
    for (const number of numbers) height += (this.#notes.get(number)?.para.height ?? 0) + noteGap
    return height > 0 && this.#footHeight === 0 ? height + ruleAbove : height
  }

  #group(slices: readonly PageSlice[]): void {
    const body = bodyOf(slices)
    const called = slices.flatMap((slice) => slice.notes ?? [])
    const notes = this.#noteHeight(called)
    const room = this.frame.depth - this.#y - this.#footHeight
    // Long notes run on after two lines, and others rather than leave a large blank behind.
    const long = notes > this.frame.depth * 0.4 || this.#leavesBlank(body + notes)
    const need = body + (long ? Math.min(notes, this.#leastOf(called)) : notes)
    if (room < need && !(this.#y === 0 && this.pages.length > 0)) {
      this.#closeFoot()
      this.#open()
      if (this.frame.depth - this.#footHeight < body && this.#footHeight > 0) {
        this.settle()
        this.#open()
      }
    }
    for (const slice of slices) {
      const page = this.pages.at(-1)
      if (page === undefined) return
      if (slice.blank === true && this.#y === 0) continue
      slice.draw(page.leaf, this.frame.left, this.frame.top + this.#y)
      this.#y += slice.height
      if (slice.mark !== undefined && page.marks.at(-1) !== slice.mark) page.marks.push(slice.mark)
    }
    for (const number of called) this.#call(number)
  }

  #leastOf([first = 0]: readonly number[]): number {
    const two = this.#notes.get(first)?.para.lines.slice(0, 2) ?? []
    return two.reduce((sum, { height }) => sum + height, this.#footHeight === 0 ? ruleAbove : 0)
  }

  #call(number: number): void {
    const note = this.#notes.get(number)
    if (note === undefined) return
    for (const line of note.para.lines) this.#pending.push({ note, line })
    this.#fillFoot(this.frame.depth - this.#y)
  }

  #fillFoot(limit: number): void {
    while (this.#pending.length > 0) {
      const next = this.#pending[0]
      if (next === undefined) return
      const { lines } = next.note.para
      const at = lines.indexOf(next.line)
      const height =
        next.line.height + (at === 0 ? noteGap : 0) + (this.#footHeight === 0 ? ruleAbove : 0)
      const below = at === 0 || at === lines.length - 2 ? (lines[at + 1]?.height ?? 0) : 0
      if (this.#footHeight + height + below > limit) return
      this.#pending.shift()
      this.#foot.push(next)
      this.#footHeight += height
    }
  }

  #open(): void {
    const leaf = this.#leaf(this.frame.width, this.frame.height)
    this.pages.push({ leaf, section: this.#section, marks: [], lying: false })
    this.#y = 0
    this.#foot = []
    this.#footHeight = 0
    this.#fillFoot(this.frame.depth * 0.7)
    if (this.#header === null) return
    this.#header.draw(leaf, this.frame.left, this.frame.top)
    this.#y = this.#header.height
  }

  #closeFoot(): void {
    const page = this.pages.at(-1)
    if (page === undefined || this.#foot.length === 0) return
    const { frame } = this
    let y = frame.top + frame.depth - this.#footHeight + ruleAbove
    page.leaf.block(frame.left, y - 5, frame.measure * 0.3, 0.5, this.#ink)
    for (const { note, line } of this.#foot) {
      let tag = this.#noteTags.get(note.number)
      if (tag === undefined) {
        tag = this.tree.add(note.parent, 'Note', { note: `n${note.number}` })
        this.#noteTags.set(note.number, tag)
        page.leaf.anchor(note.anchor, y)
      }
      if (line === note.para.lines[0]) y += noteGap
      setLine(page.leaf, this.#shaper, note.para, line, frame.left, y, tag)
      y += line.height
    }
    this.#foot = []
    this.#footHeight = 0
  }
}

/** The height of slices one below the other. */
export function bodyOf(slices: readonly PageSlice[]): number {
  return slices.reduce((sum, slice) => sum + slice.height, 0)
}

/** Slices in the groups that may not be separated. */
export function groups(slices: readonly PageSlice[]): readonly (readonly PageSlice[])[] {
  const out: PageSlice[][] = []
  let open: PageSlice[] = []
  for (const slice of slices) {
    open.push(slice)
    if (slice.glued !== true) {
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
