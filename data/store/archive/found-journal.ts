import { join } from 'node:path'
import { breathe } from '../core/breathe.ts'
import type { Disk } from '../core/disk.ts'
import { type FolderFinding, finding } from '../core/finding.ts'
import { readSegment } from '../core/names.ts'
import { readIfGiven } from '../core/read-part.ts'
import { noHash } from '../journal/journal-line.ts'
import type { Journals } from '../journal/journals.ts'
import type { Stretch } from '../journal/received.ts'
import { type Kept, type Resolved, resolve, type Scanned } from '../journal/resolve.ts'
import { scanSegment } from '../journal/scan.ts'
import { numbersIn, uniteLines } from '../journal/unite.ts'
import type { HeadClaim } from './claims.ts'
import type { LoadOptions, ReadingWatch } from './load-options.ts'
import type { SnapshotHead } from './snapshot-shape.ts'
import type { UnitedRow } from './spared-shape.ts'

/** One writer's journal as it was found on disk. */
export interface FoundJournal {
  readonly writer: string
  readonly segments: readonly string[]
  /** The segments, and then the stretches of received files that hold lines of the writer. */
  readonly files: readonly string[]
  /** Whether lines count that its own journal does not hold. */
  readonly isReceived: boolean
  readonly resolved: Resolved
  /** The length of the last segment, bytes. */
  readonly length: number
  /** The last line that is read or known from the snapshot. */
  readonly last: SnapshotHead
  /** Where a snapshot knew how the lines were united, and nothing has changed since: they have not been read. */
  readonly summed?: UnitedRow | undefined
}

/** The segments among an archive's files, by writer, in order. */
export function segmentsIn(files: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const path of [...files].sort()) {
    const { writer } = readSegment(path) ?? {}
    if (writer === undefined) continue
    const own = found.get(writer)
    if (own === undefined) found.set(writer, [path])
    else own.push(path)
  }
  return found
}

// Whether the journal is as long here as the snapshot knew it.
async function reaches(
  disk: Disk,
  root: string,
  segments: readonly string[],
  { segment, offset }: SnapshotHead,
): Promise<boolean> {
  if (!segments.includes(segment)) return false
  return ((await disk.stat(join(root, segment)))?.size ?? 0) >= offset
}

/** Reads a writer's journal, from where a snapshot lets reading go on, and makes sense of it; where what comes after does not follow what the snapshot knew, as a second branch does, all of it. */
export async function readJournal(
  disk: Disk,
  root: string,
  files: JournalFiles,
  known: KnownOfJournal,
  options: LoadOptions,
  journals: Journals,
): Promise<FoundJournal> {
  const found = await readFrom(disk, root, files, known, options, journals)
  const { findings, forks } = found.resolved
  const follows = forks.length === 0 && !findings.some(({ kind }) => kind === 'chain.broken')
  if (follows || found.isWhole) return found
  journals.index.readAgain(files.writer, [], [])
  const whole = { ...known, head: undefined }
  return readFrom(disk, root, files, whole, { ...options, watch: unheard(options) }, journals)
}

// What was heard of once is not counted again.
function unheard({ watch }: LoadOptions): ReadingWatch {
  return { ...(watch?.proven && { proven: watch.proven }), signal: watch?.signal }
}

interface KnownOfJournal {
  readonly head: SnapshotHead | undefined
  readonly written: readonly HeadClaim[]
}

async function readFrom(
  disk: Disk,
  root: string,
  { writer, segments, others }: JournalFiles,
  { head, written }: KnownOfJournal,
  { remembered, recalled, machine, watch }: LoadOptions,
  journals: Journals,
): Promise<FoundJournal & { readonly isWhole: boolean }> {
  const scanned: Scanned[] = []
  const unread: FolderFinding[] = []
  let length = 0
  const isReached =
    others === undefined && head !== undefined && (await reaches(disk, root, segments, head))
  const skip = isReached ? head : undefined
  for (const file of segments) {
    if (skip !== undefined && file < skip.segment) {
      journals.index.noteUnread(writer, file)
      scanned.push({ file, good: [], bad: [] })
      continue
    }
    const whole = await readIfGiven(disk, join(root, file), (code) => {
      unread.push(finding('file.unreadable', file, code, { writer }))
    })
    if (whole === undefined) continue
    const bytes = watch?.proven === undefined ? whole : watch.proven(file, whole)
    if (bytes === undefined) continue
    length = bytes.byteLength
    const from = file === skip?.segment ? skip.offset : 0
    if (from > 0) journals.index.noteUnread(writer, file)
    const one = { file, ...scanSegment(bytes, from) }
    scanned.push(one)
    watch?.onSegment?.(bytes, one)
    watch?.onScanned?.(length - from)
    await breathe()
    if (watch?.signal?.aborted === true) break
  }
  const known = remembered.find((one) => one.writer === writer)
  const seen = [known, recalled.heads.get(writer), head, ...written]
  tearUnended(disk, scanned, length, Math.max(...seen.map((one) => one?.n ?? 0)))
  const isForeign = machine && known === undefined
  // What is written down of another's journal may have come before the journal itself.
  const said = isForeign ? [] : written
  const read = resolve(writer, scanned, {
    n: skip?.n ?? 0,
    hash: skip?.hash ?? noHash,
    durable: said.reduce((most, { n }) => Math.max(most, n), head?.n ?? 0),
    remembered: known?.n ?? 0,
    isForeign,
    ...(others === undefined ? {} : { elsewhere: numbersIn(others) }),
  })
  const findings = [...unread, ...read.findings]
  const own = unread.length === 0 ? read : { ...read, findings, damaged: true }
  const files = [...segments, ...(others ?? []).map(({ file }) => file)]
  const resolved = others === undefined ? own : uniteLines(writer, own, others, files)
  const isReceived = resolved !== own
  const end = resolved.lines.at(-1)
  const last =
    end === undefined
      ? (skip ?? { n: 0, hash: noHash, segment: '', offset: 0 })
      : headAt(end, segments[end.segment])
  const isWhole = skip === undefined
  return {
    writer,
    segments,
    files,
    isReceived,
    resolved,
    length,
    isWhole,
    last: { ...last, writer },
  }
}

// A last line without its line feed is being written, but where it is known to have been whole: then something has taken the line feed away.
function tearUnended(disk: Disk, scanned: Scanned[], length: number, seen: number): void {
  const last = scanned.at(-1)
  const line = last?.good.at(-1)
  if (last === undefined || line === undefined || line.end !== length || line.n <= seen) return
  if (disk.respelled?.get(last.file)?.includes('last-line-end') !== true) return
  const { start, end } = line
  const torn = { why: 'torn', start, end: end - 1, row: 0, id: null } as const
  scanned[scanned.length - 1] = {
    file: last.file,
    good: last.good.slice(0, -1),
    bad: [...last.bad, torn],
  }
}

/** The files in which a writer's lines stand: its segments, and stretches of what others took in. */
export interface JournalFiles {
  readonly writer: string
  readonly segments: readonly string[]
  readonly others: readonly Stretch[] | undefined
}

// Where the last line came in another file, reading does not go on from it: what came since may stand before.
function headAt(
  { n, hash, start, end }: Kept,
  segment: string | undefined,
): Omit<SnapshotHead, 'writer'> {
  if (segment === undefined) return { n, hash, segment: '', offset: 0 }
  return { n, hash, segment, start, offset: end }
}
