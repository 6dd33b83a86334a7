import { join } from 'node:path'
import { kindOf } from '../../model/id.ts'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import type { ArchiveFile } from '../archive/archive-file.ts'
import { breathe } from '../core/breathe.ts'
import { contentsOf } from '../core/contents.ts'
import type { Disk } from '../core/disk.ts'
import { readSegment } from '../core/names.ts'
import { readIfSound } from '../core/read-part.ts'
import { readLine } from '../journal/journal-line.ts'
import { scanSegment } from '../journal/scan.ts'

/** What `archive.json` said, found again in the journals: the line that made the archive names it, its moment and its version, and later migrations say to what it was raised. Refused where no line made it, or lines disagree. */
export async function describedByJournals(disk: Disk, root: string): Promise<Outcome<ArchiveFile>> {
  const made = new Map<string, string>()
  let version = 0
  const { files } = await contentsOf(disk, root, { blobs: false })
  for (const path of files.keys()) {
    const { writer } = readSegment(path) ?? {}
    const bytes = writer === undefined ? undefined : await readIfSound(disk, join(root, path))
    if (writer === undefined || bytes === undefined) continue
    for (const { start, end } of scanSegment(bytes).good) {
      // Events stand in lines of their own, and most lines are none.
      if (!mayHaveEvent(bytes, start, end)) continue
      const line = readLine(writer, bytes.subarray(start, end - 1))
      const { type, detail } = line?.event ?? {}
      const raised = type === 'creation' ? detail?.version : type === 'migration' && detail?.to
      if (typeof raised === 'number') version = Math.max(version, raised)
      const id = line?.ops.find((op) => kindOf(op.id) === 'archive')?.id
      if (type === 'creation' && line !== undefined && id !== undefined) made.set(id, line.time)
    }
    await breathe()
  }
  const [first, other] = made
  if (first === undefined || other !== undefined || version < 1)
    return failed({ code: 'archive.damaged', file: 'archive.json' })
  const [id, created] = first
  return done({ format: 'tarikh-archive', version, id, created } as ArchiveFile)
}

const mark = Buffer.from('"event":{')

function mayHaveEvent(bytes: Uint8Array, start: number, end: number): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(end - start, 4096)).includes(
    mark,
  )
}
