import { type Dot, dotOf, readDot } from '../../changes/patch.ts'
import type { LargeLine } from '../../changes/writes.ts'
import { takeAct } from './line-shape.ts'
import { untakeAct } from './takes.ts'

/** The act of a line that takes back the line that its `of` names. */
export const undoAct = 'undo'

/** The act of a line that takes back the undoing that its `of` names. */
export const redoAct = 'redo'

const silent: ReadonlySet<string> = new Set(['create', 'custody'])
const depth = 1000

/** Which acts can be undone and redone, each writer's own, derived from the journal alone and so the same after a restart. A merge is among them; it is not redone, but made again. */
export class UndoStack {
  #undo: Dot[]
  #redo: Dot[]

  constructor(undo: readonly Dot[] = [], redo: readonly Dot[] = []) {
    this.#undo = [...undo]
    this.#redo = [...redo]
  }

  /** Takes note of a line, in the order of its writer's journal. */
  note(line: LargeLine): void {
    const isTaking = line.act === takeAct || line.act === untakeAct
    if (silent.has(line.act) || (line.ops.length === 0 && !isTaking)) return
    const dot = dotOf(line)
    const { writer } = line
    switch (line.act) {
      case untakeAct:
        this.#undo = without(this.#undo, line.of)
        return
      case undoAct:
        this.#undo = without(this.#undo, line.of)
        this.#redo.push(dot)
        return
      case redoAct:
        this.#redo = without(this.#redo, line.of)
        this.#undo.push(dot)
        return
    }
    this.#redo = this.#redo.filter((one) => readDot(one).writer !== writer)
    this.#undo.push(dot)
    if (this.#undo.length > 2 * depth) this.#undo = this.#undo.slice(-depth)
  }

  /** The writer's line that an undo takes back next, and the undoing that a redo takes back next. */
  next(writer: string): { readonly undo: Dot | undefined; readonly redo: Dot | undefined } {
    const own = (dot: Dot): boolean => readDot(dot).writer === writer
    return { undo: this.#undo.findLast(own), redo: this.#redo.findLast(own) }
  }

  /** Both stacks, as a snapshot keeps them. */
  rows(): { readonly undo: readonly Dot[]; readonly redo: readonly Dot[] } {
    return { undo: this.#undo.slice(-depth), redo: this.#redo.slice(-depth) }
  }
}

function without(dots: Dot[], dot: Dot | undefined): Dot[] {
  return dots.filter((one) => one !== dot)
}
