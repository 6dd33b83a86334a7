import { failed, type Outcome } from '../../model/outcome.ts'
import { codeOf, type Disk, diskRefusal } from '../core/disk.ts'
import { diskProblem } from '../core/durable.ts'

/** How a long reading is watched and called off. */
export interface Reading {
  readonly onBytes: (bytes: number) => void
  readonly signal?: AbortSignal | undefined
}

const calledOff = 'ECANCELED'

/** Refuses to go on where work was called off. */
export function unlessCalledOff(signal: AbortSignal | undefined, path = ''): void {
  if (signal?.aborted === true) throw diskRefusal(calledOff, path)
}

/** A disk that tells of the files read from it, and reads no more once the work is called off. */
export function watched(disk: Disk, { onBytes, signal }: Reading): Disk {
  return {
    ...disk,
    async readFile(path, most) {
      unlessCalledOff(signal, path)
      const bytes = await disk.readFile(path, most)
      onBytes(bytes.byteLength)
      return bytes
    },
    async lstat(path) {
      unlessCalledOff(signal, path)
      return disk.lstat(path)
    },
  }
}

/** Puts what ended long work in the terms of an outcome. */
export function whyEnded(error: unknown): Outcome<never> {
  if (codeOf(error) === calledOff) return failed({ code: 'act.cancelled' })
  return failed(diskProblem(error))
}
