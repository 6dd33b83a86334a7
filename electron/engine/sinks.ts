import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Sink } from '../../data/exports/format.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { codeOf } from '../../data/store/core/disk.ts'
import { exists, type WholeFile, writeWhole } from '../../data/store/core/whole-file.ts'
import type { Job } from './jobs.ts'

/** The writer of a format at work on the sink that it is given. */
export type Writing = (sink: Sink) => Promise<void>

/** How a format is named where its writer fails, and whether it is a folder. */
export interface WrittenAs {
  readonly name: string
  readonly files: 'one' | 'many'
}

const flushAt = 1 << 20
const innerName = /^\w[\w.-]*(?:\/\w[\w.-]*)*$/

/** Has a format written where a person wants it: whole, or nothing of it is left. */
export function writeInto(
  format: WrittenAs,
  file: string,
  job: Job,
  write: Writing,
): Promise<Outcome<null>> {
  switch (format.files) {
    case 'one':
      return writeWhole(file, (whole) => writeFile(format, whole, job, write))
    case 'many':
      return writeFolder(file, (beside) => writeFiles(format, beside, job, write))
  }
}

/** The beginning of the first file that a format would have, as text. */
export async function beginningOf(
  format: WrittenAs,
  most: number,
  { signal }: Job,
  write: Writing,
): Promise<Outcome<string>> {
  const enough = new Error('enough')
  const decoder = new TextDecoder()
  let text: string | undefined
  const take = async (piece: string | Uint8Array): Promise<void> => {
    signal.throwIfAborted()
    text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
    if ((text?.length ?? 0) > most) throw enough
  }
  const file: Sink['file'] = async () => {
    if (text !== undefined) throw enough
    text = ''
    return { write: take }
  }
  const fault = await write({ file, progress: () => undefined }).catch(orFault)
  if (signal.aborted) return failed({ code: 'act.cancelled' })
  if (fault !== undefined && fault !== enough) return writerFailed(format, fault)
  const whole = text ?? ''
  return done(whole.length > most ? whole.slice(0, whole.lastIndexOf('\n', most) + 1) : whole)
}

async function writeFile(
  format: WrittenAs,
  whole: WholeFile,
  job: Job,
  write: Writing,
): Promise<Outcome<null>> {
  let isOpen = false
  const pieces = new Pieces(job)
  const file: Sink['file'] = async () => {
    if (isOpen) throw new Error(`${format.name} has one file`)
    isOpen = true
    return pieces.into(whole)
  }
  return written(format, pieces, job, async () => {
    await write({ file, progress: (at, total) => job.progress('write', at, total) })
    await pieces.end()
  })
}

async function writeFiles(
  format: WrittenAs,
  folder: string,
  job: Job,
  write: Writing,
): Promise<Outcome<null>> {
  const pieces = new Pieces(job)
  let handle: FileHandle | undefined
  const end = async (): Promise<void> => {
    await pieces.end()
    await handle?.sync()
    await handle?.close()
    handle = undefined
  }
  const file: Sink['file'] = async (name = '') => {
    if (!innerName.test(name)) throw new Error(`no name for a file: ${name}`)
    await end()
    const at = path.join(folder, name)
    await pieces.onDisk(mkdir(path.dirname(at), { recursive: true, mode: 0o700 }))
    handle = await pieces.onDisk(open(at, 'wx', 0o600))
    return pieces.into(handle)
  }
  try {
    return await written(format, pieces, job, async () => {
      await write({ file, progress: (at, total) => job.progress('write', at, total) })
      await end()
    })
  } finally {
    await handle?.close().catch(() => undefined)
  }
}

/** What the disk refuses is told as such; what the writer throws, as a failure of its format. */
async function written(
  format: WrittenAs,
  pieces: Pieces,
  { signal }: Job,
  write: () => Promise<void>,
): Promise<Outcome<null>> {
  const fault = await write().catch(orFault)
  if (signal.aborted) return failed({ code: 'act.cancelled' })
  if (pieces.fault !== undefined) throw pieces.fault
  return fault === undefined ? done(null) : writerFailed(format, fault)
}

function orFault(fault: unknown): unknown {
  return fault ?? new Error('unknown')
}

function writerFailed({ name }: WrittenAs, fault: unknown): Outcome<never> {
  const reason = fault instanceof Error ? fault.name : typeof fault
  return failed({ code: 'export.failed', format: name, reason })
}

/** Gathers pieces and puts them on disk by the megabyte. */
class Pieces {
  /** What the disk refused. */
  fault: unknown
  readonly #job: Job
  #open: WholeFile | undefined
  #waiting = ''
  #count = 0

  constructor(job: Job) {
    this.#job = job
  }

  into(file: WholeFile) {
    this.#open = file
    const write = async (piece: string | Uint8Array): Promise<void> => {
      this.#job.signal.throwIfAborted()
      this.#count += 1
      if (typeof piece === 'string') {
        this.#waiting += piece
        if (this.#waiting.length > flushAt) await this.#flush()
        return
      }
      await this.#flush()
      await this.onDisk(file.writeFile(piece))
    }
    return { write }
  }

  async end(): Promise<void> {
    await this.#flush()
    this.#open = undefined
  }

  async onDisk<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (fault) {
      this.fault = fault
      throw fault
    }
  }

  async #flush(): Promise<void> {
    const text = this.#waiting
    if (text === '') return
    this.#waiting = ''
    await this.onDisk(this.#open?.writeFile(text) ?? Promise.resolve())
    this.#job.progress('write', this.#count, this.#count)
  }
}

/** Fills a folder beside the one that is wanted and puts it in its place at the end; one that stands there is left alone. */
export async function writeFolder<T>(
  folder: string,
  fill: (beside: string) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const name = path.basename(folder)
  if (await exists(folder)) return failed({ code: 'file.exists', file: name })
  const beside = path.join(path.dirname(folder), `.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await mkdir(beside, { mode: 0o700 })
    const outcome = await fill(beside)
    if (outcome.ok) await rename(beside, folder)
    else await rm(beside, { recursive: true })
    return outcome
  } catch (fault) {
    await rm(beside, { recursive: true, force: true })
    const reason = codeOf(fault)
    if (reason === '') throw fault
    const isFull = reason === 'ENOSPC' || reason === 'EDQUOT'
    return failed({ code: isFull ? 'disk.full' : 'file.unwritable', file: name, reason })
  }
}
