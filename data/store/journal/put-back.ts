import { join } from 'node:path'
import { sha256 } from '../core/digest.ts'
import type { Disk } from '../core/disk.ts'
import { listFolder, makeFolder, writeDurably } from '../core/durable.ts'
import { quarantineName, readSegment, segmentName } from '../core/names.ts'
import { readIfSound } from '../core/read-part.ts'
import { type FoundLine, scanSegment } from './scan.ts'
import type { Spot } from './segment-rows.ts'

/** Sets the end of a segment aside in `quarantine/`, and then puts the segment without it in its place. */
export async function setEndAside(
  disk: Disk,
  root: string,
  writer: string,
  segment: string,
  bytes: Uint8Array,
  at: number,
): Promise<void> {
  const tail = bytes.subarray(at)
  await makeFolder(disk, root, 'quarantine', writer)
  const apart = `-${at}-${sha256(tail).slice(0, 12)}.bin`
  const name = quarantineName(writer, segment.slice(-12, -6), apart)
  await writeDurably(disk, join(root, name), [tail])
  // Never cut in place: under a second name the same file may be something else.
  await writeDurably(disk, join(root, segment), [bytes.subarray(0, at)])
}

/** What became of a segment that was no longer there under its name: the new segment in its place, where in it the lines stand that were written again, and the numbers of lines that nobody here holds any more. */
export interface PutBack {
  readonly lost: string
  readonly segment: string
  /** The writer's segments that are there beside it. */
  readonly others: readonly string[]
  readonly again: readonly Spot[]
  readonly missing: readonly [from: number, to: number] | undefined
}

/** What is to be written again, and under which number the new segment goes on. */
export interface Owed {
  readonly bytes: Uint8Array
  readonly lines: readonly FoundLine[]
  readonly number: number
  readonly others: readonly string[]
  readonly missing: PutBack['missing']
}

/** Compares the lines that a writer knows with those that are in the folder now: what is not there is owed to it. What comes from the first bytes on that are no line, as a copy that was cut short leaves them, is set aside from the last segment, unless lines stand behind that nobody here knows. `next` is the line that is to be written after them. */
export async function owedTo(
  disk: Disk,
  root: string,
  writer: string,
  known: Uint8Array,
  next: Uint8Array,
): Promise<Owed> {
  const lines = scanSegment(known).good
  const written = [...lines, ...scanSegment(next).good]
  const first = written[0]?.n ?? 1
  const own = new Set(written.map(keyOf))
  const others = await segmentsOf(disk, root, writer)
  const there = new Set<string>()
  const isOwn = (line: FoundLine): boolean => own.has(keyOf(line))
  let below = 0
  for (const segment of others.toReversed()) {
    const bytes = (await readIfSound(disk, join(root, segment))) ?? new Uint8Array()
    const { good, bad } = scanSegment(bytes)
    const end = bad[0]?.start ?? bytes.byteLength
    const behind = good.filter(({ start }) => start >= end)
    const isCut = bad.length > 0 && segment === others.at(-1) && behind.every(isOwn)
    if (isCut) await setEndAside(disk, root, writer, segment, bytes, end)
    for (const line of good) {
      if (isCut && line.start >= end) continue
      there.add(keyOf(line))
      if (line.n < first) below = Math.max(below, line.n)
    }
    if (below > 0) break
  }
  const from = lines.findIndex((line) => !there.has(keyOf(line)))
  const owed = from < 0 ? [] : lines.slice(from)
  return {
    bytes: Buffer.concat(owed.map(({ start, end }) => known.subarray(start, end))),
    lines: owed,
    number: readSegment(others.at(-1) ?? '')?.number ?? 0,
    others,
    missing: below + 1 < first ? [below + 1, first - 1] : undefined,
  }
}

function keyOf({ n, hash }: FoundLine): string {
  return `${n} ${hash}`
}

async function segmentsOf(disk: Disk, root: string, writer: string): Promise<readonly string[]> {
  const entries = await listFolder(disk, join(root, 'journal', writer))
  return entries
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => `journal/${writer}/${name}`)
    .filter((path) => readSegment(path) !== undefined)
    .sort()
}

/** Tells what was put back, once it stands in the new segment. */
export function putBackIn(writer: string, number: number, lost: string, owed: Owed): PutBack {
  const segment = segmentName(writer, number)
  let start = 0
  const again = owed.lines.map(({ n, group = 0, closes, start: from, end: to }): Spot => {
    const end = start + to - from
    const spot = { n, segment, start, end, group, closes: closes !== undefined }
    start = end
    return spot
  })
  return { lost, segment, others: owed.others, again, missing: owed.missing }
}
