import { join } from 'node:path'
import { breathe } from '../core/breathe.ts'
import { sha256 } from '../core/digest.ts'
import type { Disk } from '../core/disk.ts'
import { listFolder } from '../core/durable.ts'
import { type FolderFinding, finding } from '../core/finding.ts'
import { type FormatName, kindOfName, quarantineName } from '../core/names.ts'
import { readIfSound } from '../core/read-part.ts'
import { byWriter, readHeadings, type Stretch } from '../journal/received.ts'
import type { Scanned } from '../journal/resolve.ts'
import { readTakes, type Taken, type Takes } from '../journal/takes.ts'
import type { Rules } from '../migrations/format.ts'

/** What an archive holds in files of received lines: the stretches of each writer, and what is wrong with the files. */
export interface ReceivedLines {
  readonly stretches: ReadonlyMap<string, readonly Stretch[]>
  readonly takes: Takes
  readonly findings: readonly FolderFinding[]
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
  readonly signal?: AbortSignal | undefined
  readonly onFile?: (bytes: Uint8Array, scanned: Scanned) => void
}

/** Reads every file of received lines that a take names; one that none names does not count, and is told. */
export async function readReceivedLines(
  disk: Disk,
  root: string,
  files: ReadonlyMap<FormatName, number>,
  segments: ReadonlyMap<string, readonly string[]>,
  { rules, without, onFile, signal }: ReadingReceived,
): Promise<ReceivedLines> {
  const found = receivedIn(files.keys()).filter((file) => file !== without)
  const takes = await readTakes(disk, root, segments, new Set(found.map(takerOf)), rules)
  const standing = takes.standing()
  const stretches = new Map<string, Stretch[]>()
  const findings: FolderFinding[] = []
  for (const file of found) {
    if (signal?.aborted === true) break
    const taken = standing.get(file)
    if (taken === undefined) {
      findings.push(finding('received.orphan', file, '', { writer: takerOf(file) }))
      continue
    }
    const bytes = await disk.readFile(join(root, file))
    if (!isWhole(bytes, taken)) findings.push(finding('file.damaged', file))
    const own = (await readHeadings(file, bytes, signal)).stretches
    byWriter(own, stretches)
    const [good, bad] = [own.flatMap((one) => one.good), own.flatMap((one) => one.bad)]
    onFile?.(bytes, { file, good, bad })
    await breathe()
  }
  for (const file of standing.keys())
    if (file !== without && !files.has(file as FormatName))
      findings.push(finding('file.missing', file))
  return { stretches, takes, findings }
}

function isWhole(bytes: Uint8Array, taken: Taken): boolean {
  return bytes.byteLength === taken.bytes && sha256(bytes) === taken.sha256
}

/** The checksums of lines that were taken in and given back, where what kept them still lies in quarantine: that they are known somewhere does not mean that they are missing. */
export async function linesGivenBack(
  disk: Disk,
  root: string,
  segments: ReadonlyMap<string, readonly string[]>,
  rules: Rules,
): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>()
  for (const writer of segments.keys()) {
    const aside = await listFolder(disk, join(root, 'quarantine', writer))
    if (!aside.some(({ name }) => name.startsWith('received-'))) continue
    const takes = await readTakes(disk, root, segments, new Set([writer]), rules)
    for (const taken of takes.givenBack()) {
      const name = quarantineName(writer, taken.file, `-${taken.sha256.slice(0, 12)}.bin`)
      const bytes = await readIfSound(disk, join(root, name))
      if (bytes === undefined || !isWhole(bytes, taken)) continue
      for (const { good } of (await readHeadings(taken.file, bytes)).stretches)
        for (const { hash } of good) hashes.add(hash)
    }
  }
  return hashes
}
