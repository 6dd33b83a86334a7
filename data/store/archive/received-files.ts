import { join } from 'node:path'
import { breathe } from '../core/breathe.ts'
import { sha256 } from '../core/digest.ts'
import type { Disk } from '../core/disk.ts'
import { type FolderFinding, finding } from '../core/finding.ts'
import { type FormatName, kindOfName } from '../core/names.ts'
import { readIfGiven } from '../core/read-part.ts'
import { byWriter, readHeadings, type Stretch } from '../journal/received.ts'
import type { Scanned } from '../journal/resolve.ts'
import { readTakes, type Taken, type Takes } from '../journal/takes.ts'
import type { Rules } from '../migrations/format.ts'
import { nothingSpared, type Spared } from './spared.ts'
import type { ReceivedRow } from './spared-shape.ts'

/** What an archive holds in files of received lines: the stretches of each writer, and what is wrong with the files. */
export interface ReceivedLines {
  readonly stretches: ReadonlyMap<string, readonly Stretch[]>
  readonly takes: Takes
  readonly findings: readonly FolderFinding[]
  /** The files that count and are whole, for a snapshot to spare reading them. */
  readonly whole: readonly ReceivedRow[]
}

/** The files of received lines among an archive's files. */
export function receivedIn(files: Iterable<FormatName>): readonly FormatName[] {
  return [...files].filter((path) => kindOfName(path) === 'received').sort()
}

/** The writer whose take a file of received lines is. */
export function takerOf(file: string): string {
  return file.split('/')[1] ?? ''
}

/** How received lines are read: by which rules, without which file, and who is told of each file. */
export interface ReadingReceived {
  readonly rules: Rules
  readonly without?: string | undefined
  /** What a snapshot spares reading, where there is one. */
  readonly spared?: Spared
  readonly signal?: AbortSignal | undefined
  readonly onFile?: (bytes: Uint8Array, scanned: Scanned) => void
}

/** Reads every file of received lines that a take names; one that none names does not count, and is told. */
export async function readReceivedLines(
  disk: Disk,
  root: string,
  files: ReadonlyMap<FormatName, number>,
  segments: ReadonlyMap<string, readonly string[]>,
  { rules, without, spared = nothingSpared, onFile, signal }: ReadingReceived,
): Promise<ReceivedLines> {
  const found = receivedIn(files.keys()).filter((file) => file !== without)
  const takers = takersOf(files.keys())
  const takes = await readTakes(disk, root, segments, takers, rules, spared)
  const standing = takes.standing()
  const stretches = new Map<string, Stretch[]>()
  const findings: FolderFinding[] = []
  const whole: ReceivedRow[] = []
  const left: ReceivedRow[] = []
  const read = async (file: FormatName, taken: Taken | undefined): Promise<readonly Stretch[]> => {
    const bytes = await readIfGiven(disk, join(root, file), (code) => {
      findings.push(finding('file.unreadable', file, code))
    })
    if (bytes === undefined) return []
    const own = (await readHeadings(file, bytes, signal)).stretches
    if (taken !== undefined && isAsTaken(bytes, taken)) whole.push(rowOf(taken, own))
    else if (taken !== undefined) findings.push(finding('file.damaged', file))
    const [good, bad] = [own.flatMap((one) => one.good), own.flatMap((one) => one.bad)]
    onFile?.(bytes, { file, good, bad })
    await breathe()
    return own
  }
  for (const file of found) {
    if (signal?.aborted === true) break
    const [taken, known] = [standing.get(file), spared.received.get(file)]
    if (taken === undefined)
      findings.push(finding('received.orphan', file, '', { writer: takerOf(file) }))
    else if (known?.[2] === taken.sha256) left.push(known)
    else byWriter(await read(file, taken), stretches)
  }
  // Whose lines were united otherwise needs all of them, those too that lie where nothing has changed.
  const doubted = new Set([...spared.doubted, ...stretches.keys()])
  for (const row of left) {
    const [file, , , writers] = row
    whole.push(row)
    if (signal?.aborted === true || !writers.some((writer) => doubted.has(writer))) continue
    const own = await read(file as FormatName, undefined)
    byWriter(
      own.filter(({ writer }) => doubted.has(writer)),
      stretches,
    )
  }
  for (const file of standing.keys())
    if (file !== without && !files.has(file as FormatName))
      findings.push(finding('file.missing', file))
  return { stretches, takes, findings, whole }
}

/** The writers whose journals tell what was taken in: those with files of received lines. */
export function takersOf(files: Iterable<FormatName>): ReadonlySet<string> {
  return new Set(receivedIn(files).map(takerOf))
}

function rowOf({ file, bytes, sha256 }: Taken, own: readonly Stretch[]): ReceivedRow {
  return [file, bytes, sha256, [...new Set(own.map(({ writer }) => writer))]]
}

/** Whether a file of received lines has the bytes that the line which names it says. */
export function isAsTaken(bytes: Uint8Array, taken: Taken): boolean {
  return bytes.byteLength === taken.bytes && sha256(bytes) === taken.sha256
}
