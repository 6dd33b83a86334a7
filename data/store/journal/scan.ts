import { idIn } from '../core/finding.ts'
import { mostStretches } from '../core/limits.ts'
import { type LineHead, readHead, type Unreadable } from './journal-line.ts'

/** A verified line and where it stands in its segment. */
export interface FoundLine extends LineHead {
  readonly start: number
  readonly end: number
}

/** Bytes between two line feeds that are no line. */
export interface BadLine {
  readonly why: Unreadable
  readonly start: number
  readonly end: number
  readonly row: number
  readonly id: string | null
}

/** Verifies every line of a segment from a byte on; `end` counts the line feed. A segment that has more stretches than lines fit into it ends in one stretch. */
export function scanSegment(
  bytes: Uint8Array,
  from = 0,
): { readonly good: readonly FoundLine[]; readonly bad: readonly BadLine[] } {
  const good: FoundLine[] = []
  const bad: BadLine[] = []
  let row = 0
  for (let start = from; start < bytes.byteLength; ) {
    row++
    const feed = row > mostStretches ? -1 : bytes.indexOf(10, start)
    const end = feed < 0 ? bytes.byteLength : feed + 1
    const body = bytes.subarray(start, feed < 0 ? end : feed)
    const head = feed < 0 ? 'torn' : readHead(body)
    if (typeof head === 'string') bad.push({ why: head, start, end, row, id: idIn(body) })
    else good.push({ ...head, start, end })
    start = end
  }
  return { good, bad }
}
