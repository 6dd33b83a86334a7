import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import type { Extraction } from '../../data/intake/read.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { DrawnPage } from './drawing.ts'
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

/** What the worker is asked. */
export type ReaderTask = ReadTask | DrawTask

/** How long the reading of one document may take, and how much memory: what takes more is kept without its text. */
export const patienceMs = 20_000
const lateMs = 14_000
const memoryMb = 512
// What a document is read from; larger ones are kept as they are.
const mostRead = 256 * 1024 * 1024
// An idle worker holds some fifty megabytes.
const idleMs = 30_000

/** Reads documents one after the other, each within bounds. */
export interface Readers {
  /** Reads a document; called off by the signal, it answers `act.cancelled`. */
  read(task: ReadTask, signal?: AbortSignal): Promise<Outcome<Extraction>>
  /** Draws a page of a PDF. */
  draw(task: DrawTask): Promise<Outcome<DrawnPage>>
  /** Lets the worker go; the next document gets a new one. */
  close(): void
}

/** Reads a document in the process that calls it; `tables` is the folder of the tables of characters that a PDF may name. */
export async function readHere(
  { bytes, fileName, ...how }: ReadTask,
  tables?: string,
): Promise<Outcome<Extraction>> {
  const [{ readDocument }, { unpack }] = await Promise.all([
    import('../../data/intake/read.ts'),
    import('./unpacking.ts'),
  ])
  const began = performance.now()
  return readDocument(bytes, {
    name: fileName,
    ...how,
    isLate: () => performance.now() - began > lateMs,
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

/** Makes readers whose documents are read by one worker, used again and replaced where it was ended; `program` null reads them here. */
export function createReaders(program: string | null, limitMs = patienceMs): Readers {
  let at: Running | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  const close = (): void => {
    clearTimeout(idle)
    void at?.worker.terminate()
    at = undefined
  }
  const workThere = async <T>(file: string, work: Work<T>): Promise<Outcome<T>> => {
    clearTimeout(idle)
    at ??= await startWorker(file)
    const ended = await workIn(at, work, limitMs)
    if (ended.isSound) idle = setTimeout(close, idleMs).unref()
    else close()
    return ended.outcome
  }
  const inTurn = <T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const mine = turn.then(act)
    turn = mine.catch(() => undefined)
    return mine
  }

  return {
    read: (task, signal) =>
      inTurn(async (): Promise<Outcome<Extraction>> => {
        if (signal?.aborted) return failed({ code: 'act.cancelled' })
        if (task.bytes.length > mostRead) return without(task, 'reading.too-large', mostRead)
        if (program === null) return readHere(task)
        const failing = (code: string, limit: number) => without(task, code, limit)
        return workThere<Extraction>(program, { task, signal, failing })
      }),
    draw: (task) =>
      inTurn(async (): Promise<Outcome<DrawnPage>> => {
        const failing = () => failed({ code: 'page.not-drawn', n: task.page })
        if (program === null || task.bytes.length > mostRead) return failing()
        return workThere<DrawnPage>(program, { task, failing })
      }),
    close,
  }
}

/** Work for the worker, and what it comes to where it is not done. */
interface Work<T> {
  readonly task: ReaderTask
  readonly signal?: AbortSignal | undefined
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
  tell: (told: Outcome<unknown> | Error) => void
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
  worker.on('message', (outcome: Outcome<unknown>) => running.tell(outcome))
  worker.on('error', (error) => running.tell(error))
  worker.on('exit', () => running.tell(new Error('the worker ended')))
  return running
}

/** Does one piece of work in a worker; where that did not end soundly, the worker is to be let go. */
function workIn<T>(
  running: Running,
  { task, signal, failing }: Work<T>,
  limitMs: number,
): Promise<Ended<T>> {
  return new Promise((resolve) => {
    const end = (outcome: Ended<T>['outcome'], isSound: boolean): void => {
      clearTimeout(patience)
      signal?.removeEventListener('abort', callOff)
      running.tell = () => undefined
      resolve({ outcome, isSound })
    }
    const callOff = (): void => end(failed({ code: 'act.cancelled' }), false)
    const patience = setTimeout(
      () => end(failing('reading.too-long', limitMs / 1000), false),
      limitMs,
    )
    signal?.addEventListener('abort', callOff)
    running.tell = (told) => {
      // The worker answers what it was asked.
      if (!(told instanceof Error)) return end(told as Outcome<T>, true)
      const { code } = told as NodeJS.ErrnoException
      const isFull = code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(failing(isFull ? 'reading.too-much' : 'reading.stumbled', 0), false)
    }
    running.worker.postMessage(task)
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
