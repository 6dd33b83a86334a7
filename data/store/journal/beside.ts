import { basename, dirname, join } from 'node:path'
import { codeOf, type Disk } from '../core/disk.ts'
import { listFolder } from '../core/durable.ts'
import { type FolderFinding, finding } from '../core/finding.ts'
import { mostBytes } from '../core/limits.ts'
import { isBeside } from '../core/names.ts'
import { readIfSound } from '../core/read-part.ts'
import { readHeadings, type Stretch } from './received.ts'
import { scanSegment } from './scan.ts'

/** Whether a file that something has left stands beside an archive's own under exactly this name. Where a disk takes one name for another (capitals, short names, a dot at the end, a stream), no other name leads to a file of the archive. */
export async function isLeftBeside(disk: Disk, root: string, file: string): Promise<boolean> {
  if (!isBeside(file)) return false
  const [folder, name] = [dirname(file), basename(file)]
  const listed = await listFolder(disk, join(root, folder))
  return listed.some((one) => one.name === name && one.kind === 'file')
}

/** Reads a file that was left beside segments or received files as a copy of them: the lines whose checksums are true, and how many stretches are none. */
export async function readBeside(
  disk: Disk,
  root: string,
  file: string,
): Promise<readonly Stretch[]> {
  const [place, writer = ''] = file.split('/')
  const most = place === 'journal' ? mostBytes.segment : mostBytes.received
  const found = isBeside(file) ? await disk.lstat(join(root, file)) : undefined
  if (found?.kind !== 'file' || found.size > most) return []
  const bytes = await readIfReadable(disk, join(root, file))
  if (bytes === undefined) return []
  const stretches =
    place === 'journal'
      ? [{ writer, file, ...scanSegment(bytes) }]
      : (await readHeadings(file, bytes)).stretches
  return stretches.filter(({ good }) => good.length > 0)
}

// What may not be read is foreign, and stops nobody.
async function readIfReadable(disk: Disk, path: string): Promise<Uint8Array | undefined> {
  try {
    return await readIfSound(disk, path)
  } catch (error) {
    if (codeOf(error) === '') throw error
    return undefined
  }
}

/** Tells of the files that stand beside an archive's own which of them are copies of a journal, and which lines these hold. */
export async function tellBesides(
  disk: Disk,
  root: string,
  findings: readonly FolderFinding[],
): Promise<readonly FolderFinding[]> {
  const told: FolderFinding[] = []
  for (const one of findings) {
    const isOdd = one.kind === 'file.foreign' && isBeside(one.file)
    const [first] = isOdd ? await readBeside(disk, root, one.file) : []
    if (first === undefined) told.push(one)
    else {
      const [from, to] = [first.good[0]?.n ?? 0, first.good.at(-1)?.n ?? 0]
      const place = `line ${from}${to > from ? ` to ${to}` : ''}`
      told.push(finding('journal.copy', one.file, place, { writer: first.writer }))
    }
  }
  return told
}
