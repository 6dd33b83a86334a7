import type { Dot } from '../../changes/patch.ts'
import { contentsOf } from '../core/contents.ts'
import type { Disk } from '../core/disk.ts'
import type { FolderFinding } from '../core/finding.ts'
import type { FormatName } from '../core/names.ts'
import { Journals } from '../journal/journals.ts'
import type { Kept } from '../journal/resolve.ts'
import type { Takes } from '../journal/takes.ts'
import { branchName } from '../journal/unite.ts'
import { formatVersions, newestOf, ownRules } from '../migrations/format.ts'
import { type FoundJournal, readJournal, segmentsIn } from './found-journal.ts'
import { readReceivedLines } from './received-files.ts'
import { nothingRecalled } from './recollection.ts'

/** The lines that a folder holds of one writer: those under its name, and those of second branches; each with the index of its file. */
export type Chain = Pick<FoundJournal, 'writer' | 'files' | 'resolved'>

/** Every line of a folder, by its writer, with its place and its checksum, but not what it says. */
export interface Chains {
  readonly disk: Disk
  readonly root: string
  readonly writers: ReadonlyMap<string, Chain>
  readonly takes: Takes
  readonly files: ReadonlyMap<FormatName, number>
  readonly findings: readonly FolderFinding[]
}

const nothing = { head: undefined, written: [] }
const nobody = {
  ...{ archive: '', remembered: [], machine: false, recalled: nothingRecalled },
  ...{ version: newestOf(formatVersions), rules: ownRules },
}

/** Reads where every line of a folder stands, each verified; no snapshot is believed. `without` leaves a received file out. */
export async function readChains(disk: Disk, root: string, without?: string): Promise<Chains> {
  const { files } = await contentsOf(disk, root)
  const segments = segmentsIn(files.keys())
  const how = { rules: ownRules, without }
  const { stretches, takes, findings } = await readReceivedLines(disk, root, files, segments, how)
  for (const writer of stretches.keys()) if (!segments.has(writer)) segments.set(writer, [])
  const writers = new Map<string, Chain>()
  const journals = new Journals(disk, root, ownRules)
  for (const [writer, own] of segments) {
    const journal = { writer, segments: own, others: stretches.get(writer) }
    writers.set(writer, await readJournal(disk, root, journal, nothing, nobody, journals))
  }
  return { disk, root, writers, takes, files, findings }
}

/** The lines of a chain, each with the name under which it counts: its writer's, or that of a second branch. */
export function* chainLines({ writer, resolved }: Chain): Generator<readonly [string, Kept]> {
  for (const line of resolved.lines) yield [writer, line]
  for (const fork of resolved.forks) {
    const [first] = fork
    if (first === undefined) continue
    const name = branchName(writer, first)
    for (const line of fork) yield [name, line]
  }
}

/** The dot of a line under the name that it counts under. */
export function dotUnder(name: string, { n }: Kept): Dot {
  return `${name}:${n}`
}
