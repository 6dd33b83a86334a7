import type { Ink } from '../type/display.ts'
import { artifact } from '../type/display.ts'
import type { Para, ParaLine } from '../type/para.ts'
import { setLine, setPara } from '../type/set-line.ts'
import type { Shaper } from '../type/shape.ts'
import type { Leaf, Tree } from '../type/tree.ts'
import type { Frame } from './frame.ts'

/** A page-foot note: its paragraph, the structure it hangs on, its anchor, and what is said over the rest of it where it runs on. */
export interface FootNote {
  readonly number: number
  readonly para: Para
  readonly parent: number
  readonly anchor: string
  readonly again: () => Para
}

/** A line of a note, and which of its lines it is. */
interface NoteLine {
  readonly note: FootNote
  readonly line: ParaLine
  readonly at: number
}

const ruleAbove = 12
const noteGap = 1.2

/** The foot of the open page: the notes called on it, and those that wait for the next. */
export class Foot {
  readonly #frame: Frame
  readonly #tree: Tree
  readonly #shaper: Shaper
  readonly #ink: Ink
  readonly #notes = new Map<number, FootNote>()
  readonly #tags = new Map<number, number>()
  #set: NoteLine[] = []
  #height = 0
  #waiting: NoteLine[] = []
  #again: Para | null = null

  constructor(frame: Frame, tree: Tree, shaper: Shaper, ink: Ink) {
    this.#frame = frame
    this.#tree = tree
    this.#shaper = shaper
    this.#ink = ink
  }

  /** How much of the page it takes. */
  get height(): number {
    return this.#height
  }

  /** Whether notes that were called wait for the next page. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0
  }

  /** Makes a note known, so that it may be called by number. */
  note(note: FootNote): void {
    this.#notes.set(note.number, note)
  }

  /** How much more of the page some notes take, whole. */
  need(numbers: readonly number[]): number {
    let height = 0
    for (const number of numbers) height += (this.#notes.get(number)?.para.height ?? 0) + noteGap
    return height > 0 && this.#height === 0 ? height + ruleAbove : height
  }

  /** How much more they take where the last of them runs on after its first lines. */
  least(numbers: readonly number[]): number {
    const para = this.#notes.get(numbers.at(-1) ?? 0)?.para
    if (para === undefined) return 0
    const rest = para.lines.slice(chunkEnd(para, 0)).reduce((sum, { height }) => sum + height, 0)
    return this.need(numbers) - rest
  }

  /** Sets notes in order, as far as a height allows; the others wait. */
  call(numbers: readonly number[], limit: number): void {
    for (const number of numbers) {
      const note = this.#notes.get(number)
      note?.para.lines.forEach((line, at) => {
        this.#waiting.push({ note, line, at })
      })
    }
    this.#fill(limit)
  }

  /** Begins a new page with what waits. */
  open(limit: number): void {
    this.#set = []
    this.#height = 0
    this.#again = null
    this.#fill(limit)
  }

  /** Draws what was set, under a rule; one across the column over the rest of a note. */
  close(leaf: Leaf): void {
    if (this.#set.length === 0) return
    const { left, top, depth, measure } = this.#frame
    let y = top + depth - this.#height + ruleAbove
    const rule = this.#again === null ? measure * 0.3 : measure
    leaf.block(left, y - 5, rule, 0.5, this.#ink)
    if (this.#again !== null) y = setPara(leaf, this.#shaper, this.#again, left, y, artifact)
    for (const { note, line, at } of this.#set) {
      let tag = this.#tags.get(note.number)
      if (tag === undefined) {
        tag = this.#tree.add(note.parent, 'Note', { note: `n${note.number}` })
        this.#tags.set(note.number, tag)
        leaf.anchor(note.anchor, y)
      }
      if (at === 0) y += noteGap
      setLine(leaf, this.#shaper, note.para, line, left, y, tag)
      y += line.height
    }
    this.#set = []
    this.#height = 0
    this.#again = null
  }

  #fill(limit: number): void {
    for (;;) {
      const next = this.#waiting[0]
      if (next === undefined) return
      const { note, at } = next
      const count = chunkEnd(note.para, at) - at
      const lines = this.#waiting.slice(0, count)
      const again = this.#height === 0 && at > 0 ? note.again() : null
      const height =
        lines.reduce((sum, { line }) => sum + line.height, 0) +
        (at === 0 ? noteGap : 0) +
        (this.#height === 0 ? ruleAbove + (again?.height ?? 0) : 0)
      if (this.#height + height > limit) return
      if (again !== null) this.#again = again
      this.#waiting.splice(0, count)
      this.#set.push(...lines)
      this.#height += height
    }
  }
}

/** Where the lines of a note may be parted next: never one alone. */
function chunkEnd({ lines }: Para, at: number): number {
  const next = Math.max(at + 1, 2)
  return lines.length - next < 2 ? lines.length : next
}
