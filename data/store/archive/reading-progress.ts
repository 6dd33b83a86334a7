import type { Contents } from '../core/contents.ts'
import { kindOfName, readSegment } from '../core/names.ts'
import { steadyNow } from '../core/steady-now.ts'
import type { Snapshot } from './snapshot.ts'
import type { Spared } from './spared.ts'

const quietMs = 250
const lookedAtAfter = 256 * 1024

/** How an opening is followed and called off: how many bytes of the journals have been read, of how many. */
export interface OpeningWatch {
  readonly onRead?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Tells how far the reading of an archive's journals is: four times a second and at its end, and nothing of one that is over sooner. */
export class ReadingProgress {
  readonly #total: number
  readonly #tell: OpeningWatch['onRead']
  #done = 0
  #looked = 0
  #at = steadyNow()
  #hasTold = false

  constructor(total: number, tell: OpeningWatch['onRead']) {
    this.#total = total
    this.#tell = tell
  }

  /** Counts bytes, once as they are found and once as what they say is taken in; whether it is time to let others go first. */
  count = (bytes: number): boolean => {
    this.#done += bytes / 2
    if (this.#done - this.#looked < lookedAtAfter) return false
    this.#looked = this.#done
    const now = steadyNow()
    if (now - this.#at < quietMs) return true
    this.#at = now
    this.#hasTold = true
    this.#tell?.(Math.min(Math.floor(this.#done), this.#total), this.#total)
    return true
  }

  /** Tells the end of a reading of which anything was told. */
  end(): void {
    if (this.#hasTold) this.#tell?.(this.#total, this.#total)
  }
}

/** The bytes of an archive's journals, and of what was received, that no snapshot spares reading. */
export function bytesToRead(
  { files }: Contents,
  { snapshot, spared }: { readonly snapshot: Snapshot | undefined; readonly spared: Spared },
): number {
  let total = 0
  for (const [path, size] of files) {
    const isSpared = spared.received.has(path) || spared.united.has(readSegment(path)?.writer ?? '')
    if (!isSpared && ['segment', 'received'].includes(kindOfName(path) ?? '')) total += size
  }
  const reached = new Map<string, { readonly segment: string; readonly offset: number }>()
  for (const head of snapshot?.header.heads ?? []) {
    const { writer } = readSegment(head.segment) ?? {}
    if (writer !== undefined && !spared.united.has(writer)) reached.set(writer, head)
  }
  for (const [path, size] of files) {
    const { segment = '', offset = 0 } = reached.get(readSegment(path)?.writer ?? '') ?? {}
    if (path <= segment) total -= path < segment ? size : offset
  }
  return Math.max(0, total)
}

/** Tells, while an archive's files are still being listed, how many bytes have been found that are to be read: four times a second. */
export function tellListed(tell: OpeningWatch['onRead']): (bytes: number) => void {
  let at = steadyNow()
  return (bytes) => {
    const now = steadyNow()
    if (now - at < quietMs) return
    at = now
    tell?.(0, Math.max(1, bytes))
  }
}
