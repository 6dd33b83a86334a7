import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Extraction } from '../../data/intake/read.ts'
import type { OnReading, ReadingPhase } from '../../data/intake/reader.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { DrawnPage } from './drawing.ts'
import type { Job } from './jobs.ts'
import type { ReadingAsked } from './tray.ts'

/** A document to be read, with how a person wants it read; `isText` where it is a text and nothing else, whatever it begins with. */
export interface ReadTask extends ReadingAsked {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly isText: boolean
}

/** A page of a document that is to be drawn. */
export interface DrawTask extends ReadingAsked {
  readonly bytes: Uint8Array
  readonly page: number
}

/** What the worker is asked, and how long it may take. */
export type ReaderTask = (ReadTask | DrawTask) & { readonly bounds: ReadingBounds }

/** How far a reading has come. */
export interface ReadingStep {
  readonly phase: ReadingPhase
  readonly done: number
  readonly total: number
}

/** How long a document may take from one part that has been read to the next, and as a whole. */
export interface ReadingBounds {
  readonly patienceMs: number
  readonly mostMs: number
}

/** How long the reading of one document may take, and how much memory: what takes more is kept without its text, or with as much as was read. */
export const readingBounds: ReadingBounds = { patienceMs: 20_000, mostMs: 300_000 }
const memoryMb = 512
// A reader that is late has this part of the patience to end with what it has.
const ending = 0.3
// A reading that ends sooner than this tells nothing of itself, and a longer one no more often.
const quietMs = 100
// What a document is read from; larger ones are kept as they are.
const mostRead = 256 * 1024 * 1024
// An idle worker holds some fifty megabytes.
const idleMs = 30_000

/** Reads documents one after the other, each within bounds. */
export interface Readers {
  /** Reads a document as long as it moves on; called off by the signal, it answers `act.cancelled`. */
  read(task: ReadTask, job?: Partial<Job>): Promise<Outcome<Extraction>>
  /** Draws a page of a PDF. */
  draw(task: DrawTask): Promise<Outcome<DrawnPage>>
  /** Lets the worker go; the next document gets a new one. */
  close(): void
}

/** Reads a document in the process that calls it; `tables` is the folder of the tables of characters that a PDF may name. */
export async function readHere(
  { bytes, fileName, ...how }: ReadTask,
  { patienceMs, mostMs }: ReadingBounds,
  onReading: OnReading,
  tables?: string,
): Promise<Outcome<Extraction>> {
  const [{ readDocument }, { unpack }] = await Promise.all([
    import('../../data/intake/read.ts'),
    import('./unpacking.ts'),
  ])
  const began = performance.now()
  const ends = began + mostMs - patienceMs * ending
  let [moved, told] = [began, began]
  return readDocument(bytes, {
    name: fileName,
    ...how,
    isLate: () => {
      const now = performance.now()
      return now - moved > patienceMs * (1 - ending) || now > ends
    },
    onReading: (...step) => {
      moved = performance.now()
      if (moved - told < quietMs) return
      told = moved
      onReading(...step)
    },
    unpack,
    ...(tables === undefined ? {} : { charactersOf: (name) => readTable(tables, name) }),
  })
}

/** Draws a page in the process that calls it; `folder` holds the tables of characters and the library that draws. */
export async function drawHere(
  { bytes, page, password }: DrawTask,
  folder: string,
): Promise<Outcome<DrawnPage>> {
  const { drawPage } = await import('./drawing.ts')
  return drawPage(bytes, page, path.join(folder, 'pdfium.wasm'), {
    name: '',
    password,
    charactersOf: (name) => readTable(path.join(folder, 'cmaps'), name),
  })
}

async function readTable(folder: string, name: string): Promise<Uint8Array> {
  // The name comes from the document.
  if (!/^[\w-]{1,60}$/.test(name)) throw new Error('no such table')
  return readFile(path.join(folder, `${name}.bcmap`))
}

/** Makes readers whose documents are read by one worker, and their pages drawn by another, each used again and replaced where it was ended; `program` null reads them here. */
export function createReaders(program: string | null, bounds = readingBounds): Readers {
  const reading = createLane(bounds)
  // Who turns a page does not wait until a long document has been read.
  const drawing = createLane(bounds)
  return {
    read: (task, { signal, progress = () => undefined } = {}) =>
      reading.inTurn(async (): Promise<Outcome<Extraction>> => {
        if (signal?.aborted) return failed({ code: 'act.cancelled' })
        if (task.bytes.length > mostRead) return without(task, 'reading.too-large', mostRead)
        if (program === null) return readHere(task, bounds, progress)
        const failing = (code: string, limit: number) => without(task, code, limit)
        return reading.work<Extraction>(program, { task, signal, progress, failing })
      }),
    draw: (task) =>
      drawing.inTurn(async (): Promise<Outcome<DrawnPage>> => {
        const failing = () => failed({ code: 'page.not-drawn', n: task.page })
        if (program === null || task.bytes.length > mostRead) return failing()
        return drawing.work<DrawnPage>(program, { task, failing })
      }),
    close: () => {
      reading.close()
      drawing.close()
    },
  }
}

/** Work of one kind, one piece after the other, and the worker that does it. */
interface Lane {
  readonly inTurn: <T>(act: () => Promise<Outcome<T>>) => Promise<Outcome<T>>
  readonly work: <T>(program: string, work: Work<T>) => Promise<Outcome<T>>
  readonly close: () => void
}

function createLane(bounds: ReadingBounds): Lane {
  let at: Running | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  const close = (): void => {
    clearTimeout(idle)
    void at?.worker.terminate()
    at = undefined
  }
  const work = async <T>(program: string, asked: Work<T>): Promise<Outcome<T>> => {
    clearTimeout(idle)
    at ??= await startWorker(program)
    const ended = await workIn(at, asked, bounds)
    if (ended.isSound) idle = setTimeout(close, idleMs).unref()
    else close()
    return ended.outcome
  }
  const inTurn: Lane['inTurn'] = (act) => {
    const mine = turn.then(act)
    turn = mine.catch(() => undefined)
    return mine
  }
  return { inTurn, work, close }
}

/** Work for the worker, and what it comes to where it is not done. */
interface Work<T> {
  readonly task: ReadTask | DrawTask
  readonly signal?: AbortSignal | undefined
  readonly progress?: OnReading
  readonly failing: (code: string, limit: number) => Outcome<T> | Promise<Outcome<T>>
}

/** How work ended: whether the worker can be asked again. */
interface Ended<T> {
  readonly outcome: Outcome<T> | Promise<Outcome<T>>
  readonly isSound: boolean
}

interface Running {
  readonly worker: Worker
  /** What is told of the work that is being done. */
  tell: (told: Outcome<unknown> | ReadingStep | Error) => void
}

async function startWorker(file: string): Promise<Running> {
  const { Worker } = await import('node:worker_threads')
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // A library's remarks are no answer of ours.
    stdout: true,
    stderr: true,
  })
  const running: Running = { worker, tell: () => undefined }
  worker.on('message', (told: Outcome<unknown> | ReadingStep) => running.tell(told))
  worker.on('error', (error) => running.tell(error))
  worker.on('exit', () => running.tell(new Error('the worker ended')))
  return running
}

/** Does one piece of work in a worker; where that did not end soundly, the worker is to be let go. */
function workIn<T>(
  running: Running,
  { task, signal, progress, failing }: Work<T>,
  bounds: ReadingBounds,
): Promise<Ended<T>> {
  return new Promise((resolve) => {
    const end = (outcome: Ended<T>['outcome'], isSound: boolean): void => {
      clearTimeout(patience)
      clearTimeout(whole)
      signal?.removeEventListener('abort', callOff)
      running.tell = () => undefined
      resolve({ outcome, isSound })
    }
    const callOff = (): void => end(failed({ code: 'act.cancelled' }), false)
    const endAfter = (ms: number): NodeJS.Timeout =>
      setTimeout(() => end(failing('reading.too-long', ms / 1000), false), ms)
    const patience = endAfter(bounds.patienceMs)
    const whole = endAfter(bounds.mostMs)
    signal?.addEventListener('abort', callOff)
    running.tell = (told) => {
      if ('phase' in told) {
        patience.refresh()
        return progress?.(told.phase, told.done, told.total)
      }
      // The worker answers what it was asked.
      if (!(told instanceof Error)) return end(told as Outcome<T>, true)
      const { code } = told as NodeJS.ErrnoException
      const isFull = code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(failing(isFull ? 'reading.too-much' : 'reading.stumbled', 0), false)
    }
    running.worker.postMessage({ ...task, bounds } satisfies ReaderTask)
  })
}

async function without(
  { bytes }: ReadTask,
  code: string,
  limit: number,
): Promise<Outcome<Extraction>> {
  const { documentKindOf } = await import('../../data/intake/kinds.ts')
  const { textlessOf } = await import('../../data/intake/read.ts')
  return done(textlessOf(documentKindOf(bytes), { code, limit }))
}
