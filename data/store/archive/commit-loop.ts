import { applyParts, noteHead } from '../../changes/state.ts'
import { type LargeLine, writeParts } from '../../changes/writes.ts'
import { done, failed, type Outcome, type Problem } from '../../model/outcome.ts'
import { breathe } from '../core/breathe.ts'
import { codeOf } from '../core/disk.ts'
import { diskProblem } from '../core/durable.ts'
import { type Encoded, encodeLine, type LinePlace } from '../journal/journal-line.ts'
import { asAuthor, isSaying } from '../journal/line-shape.ts'
import { type SpeltWrites, spellWrites } from '../journal/spell-writes.ts'
import { type Act, sayingOf } from './act.ts'
import type { LoopParts } from './loop-parts.ts'

/** How a large act tells how far it is, in ops, and how it is called off. */
export interface CommitOptions {
  readonly onProgress?: (written: number, of: number) => void
  readonly signal?: AbortSignal
}

interface Job {
  readonly act: Act
  readonly time: string
  readonly author: string
  readonly options: CommitOptions
  readonly spelling: Iterator<SpeltWrites>
  readonly resolve: (outcome: Outcome<LargeLine>) => void
  readonly reject: (mistake: unknown) => void
  /** Ops already written, in lines of the group that begins with `first`. */
  written: number
  lines: number
  first: number
}

interface Written {
  readonly job: Job
  readonly n: number
  readonly encoded: Encoded
  readonly whole: boolean
  /** The first line of the act's group; 0 where the act is one line. */
  readonly group: number
}

/** What a line may come to, bytes of ops: a larger act is spread over several lines. */
export const lineLimit = 192 * 1024

const taken: Problem = { code: 'archive.taken' }
const batchLimit = 512 * 1024
const large = 1500
const slice = 500

/** The one loop that writes a journal: collects waiting acts, writes them in one go, syncs once, applies them, then acknowledges. */
export class CommitLoop {
  readonly #parts: LoopParts
  #queue: Job[] = []
  #running: Promise<void> | undefined
  #n: number
  #hash: string
  #working = 0
  #begun: Promise<void> | undefined
  /** Whether another process has taken this one's place. */
  #isTaken = false
  /** The act that the state is taking, a large one a slice at a time. */
  #taking: Promise<void> | undefined
  readonly #betweens: (() => void)[] = []
  /** Where the first line of a batch is spelt, once there was a large act. */
  #room: Buffer | undefined
  /** The large acts that wait or are being written. */
  readonly #large = new Set<Promise<unknown>>()

  constructor(parts: LoopParts) {
    this.#parts = parts
    this.#n = parts.head.n
    this.#hash = parts.head.hash
  }

  /** The last durable line. */
  get head(): { readonly n: number; readonly hash: string } {
    return { n: this.#n, hash: this.#hash }
  }

  /** How many acts are not yet acknowledged. */
  get pending(): number {
    return this.#queue.length + this.#working
  }

  /** Resolves once the act is durable and the state has it, or with why it is not saved. */
  commit(act: Act, time: string, options: CommitOptions = {}): Promise<Outcome<LargeLine>> {
    if (this.#isTaken) return Promise.resolve(failed(taken))
    const answered = new Promise<Outcome<LargeLine>>((resolve, reject) => {
      const author = asAuthor(this.#parts.author())
      this.#queue.push({
        act,
        time,
        author,
        options,
        spelling: spellWrites(act.ops),
        resolve,
        reject,
        written: 0,
        lines: 0,
        first: 0,
      })
      this.#running ??= this.#run()
    })
    if (act.ops.length > large) this.#follow(answered)
    return answered
  }

  #follow(large: Promise<unknown>): void {
    const end = (): void => void this.#large.delete(large)
    this.#large.add(large)
    large.then(end, end)
  }

  /** Resolves between two batches, when the state holds neither more nor less than the journal; edits may go on at once. */
  between(): Promise<void> {
    if (this.#running === undefined) return Promise.resolve()
    return new Promise((resolve) => this.#betweens.push(resolve))
  }

  /** Whether the state is taking an act. */
  get isTaking(): boolean {
    return this.#taking !== undefined
  }

  /** Resolves when the state holds each act whole or not at all; a large one that is being written to the journal it does not hold. */
  async whole(): Promise<void> {
    while (this.#taking !== undefined) await this.#taking
  }

  /** Resolves when no large act is on its way into the state: what is read from then on over many turns meets only those that come later. */
  async still(): Promise<void> {
    while (this.#large.size > 0) await Promise.allSettled(this.#large)
    await this.whole()
  }

  /** Resolves when nothing waits. */
  async settle(): Promise<void> {
    while (this.#running !== undefined) await this.#running
  }

  async #run(): Promise<void> {
    await Promise.resolve()
    while (this.#queue.length > 0) {
      const batch = this.#gather()
      this.#working = batch.length
      try {
        if (batch.length > 0) await this.#write(batch)
      } catch (mistake) {
        for (const { job } of batch) job.reject(mistake)
      }
      this.#working = 0
      for (const resolve of this.#betweens.splice(0)) resolve()
    }
    this.#running = undefined
  }

  #gather(): readonly Written[] {
    const batch: Written[] = []
    const later: Job[] = []
    let n = this.#n
    let previous = this.#hash
    let size = 0
    const waiting = this.#queue
    this.#queue = []
    for (let i = 0; i < waiting.length; i++) {
      const job = waiting[i] as Job
      if (size >= batchLimit) {
        later.push(job)
        continue
      }
      const place = { n: n + 1, previous, durable: this.#n }
      const part = this.#next(job, place, batch.length === 0)
      if (part === undefined) continue
      n++
      previous = part.encoded.hash
      size += part.encoded.bytes.byteLength
      batch.push(part)
    }
    this.#queue = [...later, ...this.#queue]
    return batch
  }

  // The next line of an act: all of it where it fits, else one part of its group.
  #next(job: Job, place: LinePlace, isFirst: boolean): Written | undefined {
    const { ops } = job.act
    const { writer } = this.#parts
    if (!isSaying({ ...job.act, time: job.time, author: job.author }, writer)) {
      job.resolve(failed({ code: 'act.unfit', act: job.act.act }))
      return undefined
    }
    if (job.options.signal?.aborted === true) {
      job.resolve(failed({ code: 'act.cancelled' }))
      return undefined
    }
    const rows: string[] = []
    for (let size = 0; job.written < ops.length && size < lineLimit; ) {
      const spelt = job.spelling.next()
      if (spelt.done === true) break
      const { row, writes, unfit } = spelt.value
      if (unfit !== undefined) {
        job.resolve(failed({ code: 'value.unstorable', id: unfit.id, field: unfit.field }))
        return undefined
      }
      size += Buffer.byteLength(row)
      job.written += writes
      rows.push(row)
    }
    const whole = job.written === ops.length
    if (job.lines === 0) job.first = place.n
    job.lines++
    const { act, time, author } = job
    const saying = { time, author, act: act.act, ...sayingOf(act, whole) }
    const group = whole && job.lines === 1 ? 0 : job.first
    const spread = {
      ...(group > 0 ? { group } : {}),
      ...(group > 0 && whole ? { closes: job.lines } : {}),
    }
    // Room that is made anew for each of a thousand lines has the whole memory searched for what is let go.
    if (isFirst && ops.length > large) this.#room ??= Buffer.allocUnsafeSlow(2 * lineLimit)
    const room = isFirst ? this.#room : undefined
    const encoded = encodeLine({ ...place, ...spread }, saying, rows, room)
    return { job, n: place.n, encoded, whole, group }
  }

  async #write(batch: readonly Written[]): Promise<void> {
    const [only] = batch
    const bytes =
      batch.length === 1 && only !== undefined
        ? only.encoded.bytes
        : Buffer.concat(batch.map(({ encoded }) => encoded.bytes))
    this.#begun ??= this.#parts.onFirst()
    try {
      await this.#begun
      const { journal, holds } = this.#parts
      const { segment, at, sealed, putBack } = await journal.append(bytes, holds)
      if (putBack !== undefined) this.#parts.onPutBack(putBack)
      let start = at
      batch.forEach(({ n, encoded, group, whole }, i) => {
        const end = start + encoded.bytes.byteLength
        this.#n = n
        this.#hash = encoded.hash
        const spot = { n, segment, start, end, group, closes: group > 0 && whole }
        this.#parts.onLine(spot, encoded.hash, i === 0 ? sealed : undefined)
        start = end
      })
    } catch (error) {
      this.#isTaken = codeOf(error) === 'ETAKEN'
      const problem = this.#isTaken ? taken : diskProblem(error)
      for (const { job } of batch) job.resolve(failed(problem))
      return
    }
    for (const { job, n, encoded, whole } of batch) {
      if (!whole) {
        noteHead(this.#parts.state, this.#parts.writer, n, encoded.hash)
        this.#queue.push(job)
        job.options.onProgress?.(job.written, job.act.ops.length)
        continue
      }
      const line: LargeLine = {
        ...job.act,
        writer: this.#parts.writer,
        n,
        time: job.time,
        author: job.author,
      }
      this.#taking = this.#take(line, encoded.hash, job.options).finally(() => {
        this.#taking = undefined
      })
      await this.#taking
      job.resolve(done(line))
    }
  }

  async #take(line: LargeLine, hash: string, { onProgress }: CommitOptions): Promise<void> {
    await this.#apply(line, hash)
    onProgress?.(line.ops.length, line.ops.length)
    this.#parts.onAct(line)
  }

  async #apply(line: LargeLine, hash: string): Promise<void> {
    const { state, onTouched } = this.#parts
    const parts = writeParts(line.ops)
    for (let from = 0; from < parts.length; ) {
      const some = parts.slice(from, from + slice)
      applyParts(state, line, some)
      onTouched(some)
      from += slice
      if (from < parts.length) await breathe()
    }
    noteHead(state, line.writer, line.n, hash)
  }
}
