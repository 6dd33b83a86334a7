import { differingFields, type Held, isDeleted } from '../../changes/held.ts'
import { Parts, relabel } from '../../changes/merge.ts'
import type { Line, Op } from '../../changes/patch.ts'
import { applyLine, emptyState, noteHead, type State } from '../../changes/state.ts'
import { kindOf } from '../../model/id.ts'
import type { ReadLine } from '../journal/journal-line.ts'
import { isSayingMore } from '../journal/line-shape.ts'
import type { MissingLine } from './missing-lines.ts'

/** How much lines that are taken in come to. */
export interface MergeCounts {
  readonly acts: number
  readonly records: number
  /** Fields on which copies disagree that agreed before. */
  readonly conflicts: number
}

/** Counts what lines would do to an archive, on the records that they touch alone; the archive itself stays as it is. */
export class MergeTally {
  readonly #state: State
  readonly #scratch: State = emptyState()
  readonly #parts = new Parts()
  readonly #registers = new Map<string, readonly [id: string, field: string]>()
  readonly #branches = new Map<string, number>()
  /** The digests of texts and originals that the lines name, each with the first record that does. */
  readonly named = new Map<string, string>()
  #acts = 0
  /** Whether any line is worth taking in. */
  isWorthTaking = false

  constructor(state: State) {
    this.#state = state
    for (const [key, dots] of state.superseded) this.#scratch.superseded.set(key, new Set(dots))
    for (const [writer, head] of state.heads) this.#scratch.heads.set(writer, head)
  }

  /** Takes note of the next line of a writer; `whole` finds the act of a line whose other parts were here before. */
  async note(
    { writer, name, line: { n, hash } }: MissingLine,
    read: ReadLine | undefined,
    whole: () => Promise<Line | undefined>,
  ): Promise<void> {
    if (read === undefined) return noteHead(this.#scratch, name, n, hash)
    this.isWorthTaking ||= isSayingMore(read)
    const from = this.#branches.get(name) ?? n
    if (name !== writer) this.#branches.set(name, from)
    const line: ReadLine = name === writer ? read : { ...read, ...relabel(read, name, from) }
    const act = this.#parts.whole({ ...line, line }) ?? (line.closes ? await whole() : undefined)
    if (act === undefined) return noteHead(this.#scratch, name, n, hash)
    for (const op of act.ops) this.#touch(op)
    applyLine(this.#scratch, act, hash)
    if (act.ops.length > 0) this.#acts++
  }

  /** What the lines noted come to. */
  counts(): MergeCounts {
    const records = new Set<string>()
    let conflicts = 0
    for (const [id, field] of this.#registers.values()) {
      records.add(id)
      const after = this.#scratch.records.get(id)
      const before = this.#state.records.get(id)
      if (disagree(after, field) && !disagree(before, field)) conflicts++
    }
    return { acts: this.#acts, records: records.size, conflicts }
  }

  #touch({ id, field, value }: Op): void {
    this.#registers.set(`${id} ${field}`, [id, field])
    const held = this.#state.records.get(id)
    if (held !== undefined && !this.#scratch.records.has(id)) this.#scratch.records.set(id, held)
    if (isOfText(id, field) && typeof value === 'string' && !this.named.has(value))
      this.named.set(value, id)
  }
}

// The same said on both sides is no disagreement, and nothing is to be settled of what is deleted.
function disagree(held: Held | undefined, field: string): boolean {
  return held !== undefined && !isDeleted(held) && differingFields(held).includes(field)
}

/** Whether a field names a blob by its digest: an original, a text, or where a text's parts stand. */
export function isOfText(id: string, field: string): boolean {
  const kind = kindOf(id)
  const isText = field === 'original' || field === 'text' || field === 'parts'
  return isText && (kind === 'source' || kind === 'reading')
}
