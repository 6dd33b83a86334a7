import type { Ink } from '../type/display.ts'
import type { Shaper } from '../type/shape.ts'
import { Leaf, type Tree } from '../type/tree.ts'
import { Foot, type FootNote } from './foot.ts'
import type { Frame } from './frame.ts'
import { bodyOf, groups, type PageSlice } from './slices.ts'

/** A page of text and what its running head says. */
export interface FlowPage {
  readonly leaf: Leaf
  readonly section: string
  readonly marks: string[]
  readonly lying: boolean
}

/** The share of a page that may stay blank so that a block need not be broken. */
const largestBlank = 0.18
/** The share that may stay blank so that notes stand on the page that calls them. */
const blankForNotes = 0.235

/** Fills pages from top to bottom: blocks that belong together stay together, notes go to the foot of the page that calls them and run on where they are too long. */
export class Flow {
  readonly frame: Frame
  readonly pages: FlowPage[] = []
  /** The page (from 1) of each anchor placed so far. */
  readonly places = new Map<string, number>()
  readonly tree: Tree
  readonly #foot: Foot
  #section = ''
  #y = 0
  /** Where the text of the open page begins, under what is repeated there. */
  #top = 0
  #header: PageSlice | null = null
  #again: (() => PageSlice) | null = null
  /** Whether something stands already of what `again` heads. */
  #hasBegun = false
  #held: readonly PageSlice[] = []

  constructor(frame: Frame, tree: Tree, shaper: Shaper, ink: Ink) {
    this.frame = frame
    this.tree = tree
    this.#foot = new Foot(frame, tree, shaper, ink)
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
    const left = this.#left
    return left > 0 ? left : this.frame.depth
  }

  /** Makes a note known, so that a slice may call it by number. */
  note(note: FootNote): void {
    this.#foot.note(note)
  }

  /** Repeats a slice at the top of each new page, until null is given. */
  header(slice: PageSlice | null): void {
    this.#header = slice
  }

  /** Heads each page on which what comes next runs on, until null is given; the heading is set where one is needed. */
  again(heading: (() => PageSlice) | null): void {
    this.#again = heading
    this.#hasBegun = false
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
    const need = together ? 0 : bodyOf(slices) + this.#foot.need(slices.flatMap(notesOf))
    const whole = need <= this.frame.depth / 2 && !this.#leavesBlank(need)
    if (together || whole) this.#group(slices)
    else for (const group of groups(slices)) this.#parted(group)
  }

  /** Finishes the page: draws its notes and those still waiting. */
  settle(): void {
    if (this.#held.length > 0) this.put([])
    this.#closeFoot()
    while (this.#foot.isWaiting) {
      this.#open()
      this.#closeFoot()
    }
  }

  get #left(): number {
    return this.frame.depth - this.#y - this.#foot.height
  }

  #leaf(width: number, height: number): Leaf {
    const number = this.pages.length + 1
    return new Leaf(width, height, this.tree, (id) => {
      if (!this.places.has(id)) this.places.set(id, number)
    })
  }

  #leavesBlank(need: number): boolean {
    return need > this.#left && this.#left > this.frame.depth * largestBlank
  }

  /** Places what belongs together; in the least parts that may stand alone where it would leave a large blank, slice by slice where no page holds it. */
  #parted(group: readonly PageSlice[]): void {
    const body = bodyOf(group)
    if (body > this.frame.depth) for (const slice of group) this.#group([slice])
    else if (!this.#leavesBlank(body + this.#foot.need(group.flatMap(notesOf)))) this.#group(group)
    else for (const part of groups(group, true)) this.#group(part)
  }

  #group(slices: readonly PageSlice[]): void {
    const body = bodyOf(slices)
    const called = slices.flatMap(notesOf)
    if (this.#left < body + this.#room(called) && this.#y > this.#top) this.#next(body)
    else if (this.pages.length === 0) this.#next(body)
    for (const slice of slices) {
      const page = this.pages.at(-1)
      if (page === undefined) return
      if (slice.blank === true && this.#y === 0) continue
      slice.draw(page.leaf, this.frame.left, this.frame.top + this.#y)
      this.#y += slice.height
      if (slice.mark !== undefined && page.marks.at(-1) !== slice.mark) page.marks.push(slice.mark)
    }
    this.#hasBegun = true
    this.#foot.call(called, this.frame.depth - this.#y)
  }

  /** What notes must have at the foot: the whole of them, unless they are long or would leave a large blank behind. */
  #room(called: readonly number[]): number {
    if (called.length === 0) return 0
    const { depth } = this.frame
    const notes = this.#foot.need(called)
    if (this.#left > depth * blankForNotes) return this.#foot.least(called.slice(0, 1))
    if (this.#foot.isWaiting) return Number.POSITIVE_INFINITY
    return notes > depth * 0.4 ? this.#foot.least(called) : notes
  }

  /** Goes to a page that has room for a body, under the heading of what runs on. */
  #next(body: number): void {
    const again = this.#hasBegun && this.#again !== null ? this.#again() : null
    this.#closeFoot()
    this.#open()
    if (this.#left < body + (again?.height ?? 0) && this.#foot.height > 0) {
      this.settle()
      this.#open()
    }
    const page = this.pages.at(-1)
    if (again === null || page === undefined) return
    again.draw(page.leaf, this.frame.left, this.frame.top + this.#y)
    this.#y += again.height
    this.#top = this.#y
  }

  #open(): void {
    const leaf = this.#leaf(this.frame.width, this.frame.height)
    this.pages.push({ leaf, section: this.#section, marks: [], lying: false })
    this.#y = 0
    this.#foot.open(this.frame.depth * 0.7)
    if (this.#header !== null) {
      this.#header.draw(leaf, this.frame.left, this.frame.top)
      this.#y = this.#header.height
    }
    this.#top = this.#y
  }

  #closeFoot(): void {
    const page = this.pages.at(-1)
    if (page !== undefined) this.#foot.close(page.leaf)
  }
}

function notesOf(slice: PageSlice): readonly number[] {
  return slice.notes ?? []
}
