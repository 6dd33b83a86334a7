import { join } from 'node:path'
import type { Op } from '../../changes/patch.ts'
import { readDot } from '../../changes/patch.ts'
import type { Disk } from '../core/disk.ts'
import type { FindingKind, FolderFinding } from '../core/finding.ts'
import { finding } from '../core/finding.ts'
import { readSegment } from '../core/names.ts'
import { readLine } from '../journal/journal-line.ts'
import { JournalWriter } from '../journal/journal-writer.ts'
import { type PutBack, setEndAside } from '../journal/put-back.ts'
import type { Act } from './act.ts'
import type { FoundJournal } from './found-journal.ts'
import type { Loaded } from './load.ts'
import { newWriter, type RememberedWriter } from './machine.ts'

// Names end here: a journal that has come so far was not written by the program.
const lastSegment = 999_999

// What is known of a journal says that it is not as this machine left it.
const ofOthers: ReadonlySet<FindingKind> = new Set([
  ...(['journal.rewritten', 'journal.continued', 'journal.arriving'] as const),
  ...(['journal.missing', 'journal.behind', 'journal.elsewhere'] as const),
])

/** The writer that this machine goes on as: one whose remembered last line the archive holds and that was not left to another process, else a new one, so that a restored backup never uses a number twice. */
export function chooseWriter(loaded: Loaded, remembered: readonly RememberedWriter[]): string {
  const doubtful = new Set(
    loaded.findings.flatMap(({ kind, writer }) => (ofOthers.has(kind) ? (writer ?? []) : [])),
  )
  for (const { writer, n, hash, isLeft } of remembered) {
    if (isLeft || doubtful.has(writer)) continue
    const found = loaded.found.get(writer)
    if (found?.resolved.damaged === true || (found?.resolved.forks.length ?? 0) > 0) continue
    // Its own journal ends before: a line written there now would seem to follow nothing.
    if (found?.isReceived === true) continue
    if ((readSegment(found?.segments.at(-1) ?? '')?.number ?? 0) >= lastSegment) continue
    if (n === 0) return writer
    if (found === undefined) continue
    const { lines } = found.resolved
    if (found.last.n === n && found.last.hash === hash) return writer
    if (lines.some((line) => line.n === n && line.hash === hash)) return writer
    // Below what the snapshot let reading skip: the number has been passed and the chain goes on.
    const first = lines[0]?.n ?? found.last.n
    if (n < first && n > 0 && found.last.n > n) return writer
  }
  return newWriter()
}

/** What opening says: another writer's incomplete tail may still be arriving. */
export function openingFindings(
  { findings }: Loaded,
  writer: string | undefined,
): readonly FolderFinding[] {
  return findings.map((one) =>
    one.kind === 'journal.interrupted' && one.writer !== writer
      ? { ...one, kind: 'journal.arriving' as const }
      : one,
  )
}

/** What is said of a segment that was gone from under its name: which lines were written again, and which are lost. */
export function putBackFindings(
  writer: string,
  { lost, segment, again, missing }: PutBack,
): readonly FolderFinding[] {
  const [first] = again
  const place = first === undefined ? '' : lineRange(first.n, again.at(-1)?.n ?? first.n)
  const told = finding('journal.replaced', lost, place, { writer })
  if (missing === undefined) return [told]
  return [told, finding('lines.missing', segment, lineRange(...missing), { writer })]
}

function lineRange(from: number, to: number): string {
  return from === to ? `line ${from}` : `line ${from} to ${to}`
}

/** An act found behind an interrupted write, to be journalled again under a new number. */
export interface Salvaged {
  readonly act: Act
  readonly time: string
}

/** A writer's journal made ready to be written to. */
export interface ReadyJournal {
  readonly journal: JournalWriter
  readonly salvaged: readonly Salvaged[]
}

/** Makes the own journal ready: an interrupted tail goes to `quarantine/` first and is then cut; whole acts readable behind it are handed back to be journalled again. */
export async function makeReady(
  disk: Disk,
  root: string,
  writer: string,
  found: FoundJournal | undefined,
): Promise<ReadyJournal> {
  const last = found?.segments.at(-1)
  if (found === undefined || last === undefined)
    return { journal: new JournalWriter(disk, root, writer, 0, 0), salvaged: [] }
  const number = readSegment(last)?.number ?? 0
  const { cut, damaged } = found.resolved
  const changed = disk.respelled?.get(last) ?? []
  if (cut === undefined) {
    // Behind line ends that another program has changed nothing is appended.
    const isLeft = damaged || changed.length > 0
    const length = isLeft ? Number.MAX_SAFE_INTEGER : found.length
    return { journal: new JournalWriter(disk, root, writer, number, length), salvaged: [] }
  }
  const path = join(root, last)
  const bytes = await disk.readFile(path)
  const salvaged = found.resolved.behind.flatMap(({ start, end }) => {
    const line = readLine(writer, bytes.subarray(start, end - 1))
    if (line === undefined || line.group !== undefined || line.heads !== undefined) return []
    const { act, of, event, take, ops } = line
    const kept = ops.map((op) => withoutLost(op, writer, found.last.n))
    const more = {
      ...(of === undefined ? {} : { of }),
      ...(event === undefined ? {} : { event }),
      ...(take === undefined ? {} : { take }),
    }
    return [{ act: { act, ops: kept, ...more }, time: line.time }]
  })
  // Nor is anything cut there: what the places say holds of the file as it was spelled before.
  const isMoved = changed.some((one) => one !== 'last-line-end')
  const end = isMoved ? Number.MAX_SAFE_INTEGER : cut.at
  const whole = changed.length === 0 ? bytes : bytes.subarray(0, -1)
  if (!isMoved) await setEndAside(disk, root, writer, last, whole, cut.at)
  return { journal: new JournalWriter(disk, root, writer, number, end), salvaged }
}

// The numbers behind the cut are given out again: an act may not seem to replace itself.
function withoutLost(op: Op, writer: string, last: number): Op {
  const replaces = op.replaces.filter((dot) => {
    const named = readDot(dot)
    return named.writer !== writer || named.n <= last
  })
  return { ...op, replaces }
}
