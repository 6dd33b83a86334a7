import { Parts, relabel } from '../../changes/merge.ts'
import type { Line, Op } from '../../changes/patch.ts'
import { applyLine, applyParts, noteHead, type State } from '../../changes/state.ts'
import { HeldOnce } from '../../text/held-once.ts'
import { breathe } from '../core/breathe.ts'
import type { Disk } from '../core/disk.ts'
import { type Findings, finding } from '../core/finding.ts'
import type { Custody } from '../journal/custody-dates.ts'
import { type ReadLine, readLine } from '../journal/journal-line.ts'
import type { Journals } from '../journal/journals.ts'
import { isMissed } from '../journal/line-shape.ts'
import type { Kept } from '../journal/resolve.ts'
import { SegmentLines } from '../journal/segment-lines.ts'
import { fileOfStretch, readSegmentPart } from '../journal/stretch.ts'
import { untakeAct } from '../journal/takes.ts'
import { unbrokenActs } from '../journal/unbroken.ts'
import type { UndoStack } from '../journal/undo.ts'
import { branchName } from '../journal/unite.ts'
import type { Rules } from '../migrations/format.ts'
import type { FoundJournal } from './found-journal.ts'
import type { ReadingProgress } from './reading-progress.ts'
import { refuseIfShort, roomToOpen } from './room-to-open.ts'
import type { SaidHeads } from './said-heads.ts'
import type { TouchedSince } from './touched.ts'

/** What is told of a journal's lines as they are taken in. */
export interface LinesTold {
  /** The number of the last line of each writer that fits the format. */
  readonly said: Map<string, number>
  readonly spoken: Map<string, number>
  readonly heads: SaidHeads
  /** Whether a line gives back what a take had taken in. */
  given: boolean
  readonly journals: Journals
  readonly findings: Findings
  readonly undo: UndoStack
  readonly custody: Custody
  readonly touched: TouchedSince
  readonly reading: ReadingProgress
  readonly signal: AbortSignal | undefined
}

interface Taken {
  /** The number of the line that closes it. */
  readonly n: number
  /** That line; undefined where it does not fit the format. */
  readonly act: Line | undefined
  /** The first of its writes. */
  first: readonly Op[]
}

/** Takes the lines of a journal into a state. */
export class LineTaker {
  readonly #disk: Disk
  readonly #root: string
  readonly #lines: SegmentLines
  readonly #found: FoundJournal
  readonly #state: State
  readonly #told: LinesTold
  readonly #rules: Rules
  readonly #parts = new Parts()
  readonly #once = new HeldOnce()
  readonly #room = roomToOpen()
  /** The act whose parts are being taken one by one. */
  #taken: Taken | undefined

  constructor(
    disk: Disk,
    root: string,
    found: FoundJournal,
    state: State,
    told: LinesTold,
    rules: Rules,
  ) {
    this.#disk = disk
    this.#root = root
    this.#rules = rules
    this.#lines = new SegmentLines(disk, root)
    this.#found = found
    this.#state = state
    this.#told = told
  }

  async apply(writer: string, lines: readonly Kept[], branchFrom?: number): Promise<number> {
    let applied = 0
    const since = this.#state.heads.get(writer)?.n ?? 0
    const unbroken = unbrokenActs(since === 0 ? lines : lines.filter(({ n }) => n > since))
    for (const kept of lines) {
      const segment = this.#found.files[kept.segment] ?? ''
      const { n, start, end, group = 0, closes } = kept
      const spot = { n, start, end, group, segment, closes: closes !== undefined }
      this.#told.journals.index.note(writer, spot)
      if (kept.n <= (this.#state.heads.get(writer)?.n ?? 0)) continue
      if (this.#told.reading.count(kept.end - kept.start)) {
        refuseIfShort(this.#room)
        await breathe()
      }
      if (this.#told.signal?.aborted === true) break
      const bytes = await this.#lines.of(segment, kept)
      const read = readLine(this.#found.writer, bytes, this.#rules)
      if (read === undefined) {
        const file = fileOfStretch(segment)
        this.#told.findings.add(finding('line.unfit', file, `line ${kept.n}`, { writer }))
        noteHead(this.#state, writer, kept.n, kept.hash)
        this.#told.spoken.set(writer, kept.n)
        continue
      }
      const line = this.#named(read, writer, branchFrom)
      applied += kept.end - kept.start
      this.#told.said.set(this.#found.writer, kept.n)
      if (isMissed(line)) this.#told.spoken.set(writer, kept.n)
      if (line.act === untakeAct) this.#told.given = true
      if (line.heads !== undefined) this.#told.heads.note(line.writer, line.heads)
      const closing = unbroken.get(n)
      if (closing === undefined) await this.#take(line, kept, segment)
      else await this.#takePart(line, kept, closing, branchFrom)
    }
    return applied
  }

  #named(read: ReadLine, writer: string, branchFrom: number | undefined): ReadLine {
    return branchFrom === undefined ? read : { ...read, ...relabel(read, writer, branchFrom) }
  }

  async #take(line: ReadLine, { n, hash }: Kept, segment: string): Promise<void> {
    const act = await this.#wholeAct(line, segment)
    if (act === undefined) return noteHead(this.#state, line.writer, n, hash)
    applyLine(this.#state, { ...act, ops: this.#heldOnce(act.ops) }, hash)
    this.#note(act)
    for (const { id } of act.ops) this.#told.touched.note(id)
  }

  // Of an act of a million rows no list of all its writes is held: they would take more memory than the archive.
  async #takePart(
    line: ReadLine,
    { n, hash }: Kept,
    closing: Kept,
    branchFrom: number | undefined,
  ): Promise<void> {
    const { writer } = line
    if (this.#taken?.n !== closing.n) {
      const read = n === closing.n ? line : await this.#lineAt(closing)
      const act = read && this.#named(read, writer, branchFrom)
      this.#taken = { n: closing.n, act, first: [] }
    }
    const { act, first } = this.#taken
    // What does not fit the format closes no act.
    if (act !== undefined) {
      applyParts(this.#state, act, this.#heldOnce(line.ops))
      for (const { id } of line.ops) this.#told.touched.note(id)
      if (first.length === 0) this.#taken.first = line.ops.slice(0, 1)
    }
    noteHead(this.#state, writer, n, hash)
    if (n === closing.n && act !== undefined) this.#note({ ...act, ops: this.#taken.first })
  }

  async #lineAt(kept: Kept): Promise<ReadLine | undefined> {
    const segment = this.#found.files[kept.segment] ?? ''
    const { start, end } = kept
    const bytes = await readSegmentPart(this.#disk, this.#root, segment, start, end - 1)
    return readLine(this.#found.writer, bytes, this.#rules)
  }

  #note(act: Line): void {
    this.#told.undo.note(act)
    this.#told.custody.note(act)
  }

  #heldOnce(ops: readonly Op[]): readonly Op[] {
    return ops.map(({ id, field, value, replaces }) => {
      return { id: this.#once.id(id), field, value: this.#once.value(field, value), replaces }
    })
  }

  async applyBranch(lines: readonly Kept[]): Promise<number> {
    const first = lines[0]
    if (first === undefined) return 0
    const branch = branchName(this.#found.writer, first)
    this.#told.journals.noteBranch(branch, this.#found.writer, first.n)
    return this.apply(branch, lines, first.n)
  }

  async #wholeAct(line: ReadLine, segment: string): Promise<Line | undefined> {
    const { group, closes } = line
    const spread = { ...(group === undefined ? {} : { group }), ...(closes ? { closes } : {}) }
    const whole = this.#parts.whole({ line, ...spread })
    if (whole !== undefined || closes === undefined) return whole
    // Parts that lie before what the snapshot let reading skip are read now.
    if ((await this.#partsMissing(line)) > 0) {
      const { writer } = line
      const file = fileOfStretch(segment)
      this.#told.findings.add(finding('act.incomplete', file, `line ${line.n}`, { writer }))
    }
    return this.#told.journals.act(`${line.writer}:${line.n}`)
  }

  async #partsMissing({ writer, n, closes = 0 }: ReadLine): Promise<number> {
    const { index } = this.#told.journals
    const spot = await index.spot(writer, n)
    return closes - (spot ? (await index.parts(writer, spot)).length : 0)
  }
}
