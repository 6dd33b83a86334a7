import type { Disk } from '../core/disk.ts'
import { diskRefusal } from '../core/disk.ts'
import { readHead } from '../journal/journal-line.ts'
import { SegmentLines } from '../journal/segment-lines.ts'
import type { MissingLine } from './missing-lines.ts'

/** Reads the bytes of lines in their order, without their line feeds, a file at a time; what has become another line meanwhile is refused (`EIO`). */
export async function* bytesOf(
  disk: Disk,
  root: string,
  lines: readonly MissingLine[],
): AsyncGenerator<readonly [MissingLine, Uint8Array]> {
  const read = new SegmentLines(disk, root)
  for (const one of lines) {
    const { segment, line } = one
    const bytes = await read.of(segment, line)
    const head = readHead(bytes)
    if (typeof head === 'string' || head.hash !== line.hash) throw diskRefusal('EIO', segment)
    yield [one, bytes]
  }
}
