import { createHash } from 'node:crypto'
import type { Held } from '../../changes/held.ts'
import type { Archive } from '../../changes/state.ts'
import { stateLines } from '../../changes/state-hash.ts'
import { breathe } from '../core/breathe.ts'
import { sha256 } from '../core/digest.ts'
import { steadyNow } from '../core/steady-now.ts'

const sliceMs = 4

/** The hash of the whole state, taken between other work; undefined where `isStill` says that the archive has changed meanwhile. */
export async function hashState(
  archive: Archive,
  isStill: () => boolean,
): Promise<string | undefined> {
  let due = steadyNow() + sliceMs
  // Ids of one beginning are sorted by themselves: to sort a million at once takes a second.
  const shelves = new Map<string, Map<string, Held>>()
  for (const [id, held] of archive.records) {
    const beginning = id.slice(0, 4)
    const shelf = shelves.get(beginning)
    if (shelf === undefined) shelves.set(beginning, new Map([[id, held]]))
    else shelf.set(id, held)
    if (steadyNow() < due) continue
    await breathe()
    if (!isStill()) return undefined
    due = steadyNow() + sliceMs
  }
  const hash = createHash('sha256')
  for (const beginning of [...shelves.keys()].sort())
    for (const lines of stateLines({ ...archive, records: shelves.get(beginning) ?? new Map() })) {
      hash.update(lines)
      if (steadyNow() < due) continue
      await breathe()
      if (!isStill()) return undefined
      due = steadyNow() + sliceMs
    }
  return isStill() ? hash.digest('hex') : undefined
}

/** The hash of the whole state, taken in one go. */
export function hashAtOnce(archive: Archive): string {
  const hash = createHash('sha256')
  for (const lines of stateLines(archive)) hash.update(lines)
  return hash.digest('hex')
}

/** A short name of the lines that are known: the same for the same last lines of every writer. */
export function nameOfHeads(heads: Archive['heads']): string {
  const rows = [...heads].map(([writer, { n, hash }]) => `${writer} ${n} ${hash}\n`)
  return sha256(rows.sort().join('')).slice(0, 24)
}
