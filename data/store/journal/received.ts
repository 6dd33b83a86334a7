import { breathe } from '../core/breathe.ts'
import { mostStretches } from '../core/limits.ts'
import { isWriter } from '../core/names.ts'
import { sealedAt } from './journals.ts'
import type { Scanned } from './resolve.ts'
import { scanSegment } from './scan.ts'
import { stretchName } from './stretch.ts'

/** Lines of one writer that stand together in a received file. */
export interface Stretch extends Scanned {
  readonly writer: string
}

const slice = 256 * 1024
const feed = 10
const brace = 0x7b
const mostLines = 30_000
const headingShape = /^\{"writer":"([^"]*)"\}$/

/** Spells the heading under which a received file keeps lines of a writer. */
export function spellHeading(writer: string): Uint8Array {
  return Buffer.from(`{"writer":"${writer}"}\n`)
}

function readHeading(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 100))
  const [, writer] = headingShape.exec(text.toString('latin1')) ?? []
  return isWriter(writer) ? writer : undefined
}

/** Reads a received file, between other work and until it is called off: the lines under each heading, in stretches that are read whole, and the bytes at which something stands that is neither. */
export async function readHeadings(
  file: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<{ readonly stretches: readonly Stretch[]; readonly bad: readonly number[] }> {
  const stretches: Stretch[] = []
  const bad: number[] = []
  let writer: string | undefined
  let from = 0
  let lines = 0
  const end = (to: number): void => {
    if (to > from && writer !== undefined) {
      const { good, bad: torn } = scanSegment(bytes.subarray(from, to))
      stretches.push({ writer, file: stretchName(file, from, to), good, bad: torn })
      for (const { start } of torn) bad.push(from + start)
    } else if (to > from) bad.push(from)
    from = to
    lines = 0
  }
  let breathed = 0
  for (let at = 0; at < bytes.byteLength && bad.length < mostStretches; ) {
    if (at - breathed > slice) {
      breathed = at
      await breathe()
      if (signal?.aborted === true) break
    }
    const found = bytes.indexOf(feed, at)
    const next = found < 0 ? bytes.byteLength : found + 1
    const isHeading = bytes[at] === brace
    if (isHeading || next - from > sealedAt || lines >= mostLines) end(at)
    if (isHeading) {
      writer = found < 0 ? undefined : readHeading(bytes.subarray(at, found))
      if (writer === undefined) bad.push(at)
      from = next
    } else lines++
    at = next
  }
  end(bytes.byteLength)
  return { stretches, bad }
}

/** Sorts stretches by the writer whose lines they hold, each after those that are there already. */
export function byWriter(
  stretches: readonly Stretch[],
  into: Map<string, Stretch[]> = new Map(),
): Map<string, Stretch[]> {
  for (const one of stretches) {
    const own = into.get(one.writer)
    if (own === undefined) into.set(one.writer, [one])
    else own.push(one)
  }
  return into
}
