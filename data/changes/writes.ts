import type { Fields } from '../model/kinds.ts'
import type { Json } from '../text/json.ts'
import type { Held, WriteMark } from './held.ts'
import type { Dot, Line, Op, Patch } from './patch.ts'

/** The writes of an act, one after the other. */
export interface Writes extends Iterable<Op> {
  readonly length: number
  readonly some: (is: (op: Op) => boolean) => boolean
}

/** A patch whose writes need not be held one by one. */
export interface LargePatch extends Omit<Patch, 'ops'> {
  readonly ops: Writes
}

/** A line as the state has taken it: of a large act the writes need not be held one by one. */
export interface LargeLine extends Omit<Line, 'ops'> {
  readonly ops: Writes
}

/** A record that an act makes, with all its fields: nothing stood under its id before. */
export interface MadeRecord extends Omit<Held, 'mark'> {
  /** Which write it was; unknown until the archive takes it. */
  readonly mark: WriteMark | undefined
}

const nothing: readonly Dot[] = []

/** The writes of a large act. The records that it makes are held whole, and become the archive’s own: a write for each of their fields takes more room than all else of an import. */
export class LargeWrites implements Writes {
  readonly #parts: (MadeRecord | Op)[] = []
  #length = 0

  /** How many writes they are. */
  get length(): number {
    return this.#length
  }

  /** The records that are made, and the other writes, in their order. */
  get parts(): readonly (MadeRecord | Op)[] {
    return this.#parts
  }

  /** Makes a record. Its fields are not to be changed from then on. */
  make(id: string, fields: Fields): void {
    let count = 0
    for (const _ in fields) count++
    if (count === 0) return
    this.#parts.push({ id, mark: undefined, fields })
    this.#length += count
  }

  /** Writes to a record that is there. */
  push(op: Op): void {
    this.#parts.push(op)
    this.#length++
  }

  some(is: (op: Op) => boolean): boolean {
    for (const op of this) if (is(op)) return true
    return false
  }

  *[Symbol.iterator](): Generator<Op> {
    for (const part of this.#parts) yield* writesIn(part)
  }
}

/** The writes of an act as it holds them. */
export function writeParts(ops: Writes): readonly (MadeRecord | Op)[] {
  if (ops instanceof LargeWrites) return ops.parts
  return Array.isArray(ops) ? (ops as readonly Op[]) : [...ops]
}

/** Whether a part of the writes of an act is a record that it makes. */
export function isMade(part: MadeRecord | Op): part is MadeRecord {
  return 'fields' in part
}

/** The record of an archive that a made one becomes: it is that itself, since another beside it for each of millions takes a tenth of the memory of an import. */
export function heldFrom(made: MadeRecord, mark: WriteMark): Held {
  return Object.assign(made, { mark })
}

/** The writes that a part comes to. */
export function writesIn(part: MadeRecord | Op): readonly Op[] {
  if (!isMade(part)) return [part]
  const { id, fields } = part
  return Object.keys(fields).map((field) => {
    return { id, field, value: fields[field] as Json, replaces: nothing }
  })
}
