import { bornIn } from '../../changes/invert.ts'
import type { Dot, Op } from '../../changes/patch.ts'
import { type Chains, chainLines, dotUnder } from '../archive/chains.ts'
import { type ReadLine, readLine } from '../journal/journal-line.ts'
import type { Kept } from '../journal/resolve.ts'
import { SegmentLines } from '../journal/segment-lines.ts'

/** Lines that are held nowhere but in one file: their checksums, their dots, and of each writer the lowest number among them. */
interface Alone {
  readonly hashes: ReadonlySet<string>
  readonly dots: ReadonlySet<Dot>
  readonly lowest: ReadonlyMap<string, number>
}

const recordShape = /[fespcaltrv]-[0-9a-hjkmnp-tv-z]{16}/g

/** The acts that build on lines which are there in `whole` and not in `rest`: they follow one of them, replace or take back a write of theirs, have seen one when they deleted, or write to or name a record that only they make. */
export async function actsOn(whole: Chains, rest: Chains): Promise<readonly ReadLine[]> {
  const alone = aloneIn(whole, rest)
  const made = new Set<string>()
  for await (const [, { ops }] of readLines(whole, ({ hash }) => alone.hashes.has(hash)))
    for (const id of bornBy(ops)) made.add(id)
  const built = new Set<ReadLine>()
  const onMade = new Map<string, ReadLine[]>()
  for await (const [kept, line] of readLines(whole, ({ hash }) => !alone.hashes.has(hash))) {
    if (alone.hashes.has(kept.previous) || buildsOn(line, alone)) built.add(line)
    for (const id of bornBy(line.ops)) made.delete(id)
    for (const op of line.ops)
      for (const id of namedIn(op))
        if (made.has(id)) (onMade.get(id) ?? within(onMade, id)).push(line)
  }
  for (const id of made) for (const line of onMade.get(id) ?? []) built.add(line)
  return [...built]
}

function aloneIn(whole: Chains, rest: Chains): Alone {
  const held = new Set<string>()
  for (const chain of rest.writers.values())
    for (const [, { hash }] of chainLines(chain)) held.add(hash)
  const hashes = new Set<string>()
  const dots = new Set<Dot>()
  const lowest = new Map<string, number>()
  for (const chain of whole.writers.values())
    for (const [name, line] of chainLines(chain)) {
      if (held.has(line.hash)) continue
      hashes.add(line.hash)
      dots.add(dotUnder(name, line))
      lowest.set(name, Math.min(line.n, lowest.get(name) ?? line.n))
    }
  return { hashes, dots, lowest }
}

function within(onMade: Map<string, ReadLine[]>, id: string): ReadLine[] {
  const lines: ReadLine[] = []
  onMade.set(id, lines)
  return lines
}

function bornBy(ops: readonly Op[]): ReadonlySet<string> {
  return bornIn(ops.map(({ id, field }) => ({ id, field, before: undefined })))
}

function namedIn({ id, value }: Op): readonly string[] {
  return [id, ...(JSON.stringify(value).match(recordShape) ?? [])]
}

function buildsOn({ of, ops }: ReadLine, { dots, lowest }: Alone): boolean {
  if (of !== undefined && dots.has(of)) return true
  return ops.some(
    ({ field, value, replaces }) =>
      replaces.some((dot) => dots.has(dot)) || (field === 'deleted' && hasSeen(value, lowest)),
  )
}

// A deletion says of each writer how far it had seen.
function hasSeen(value: Op['value'], lowest: ReadonlyMap<string, number>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).some(([writer, n]) => Number(n) >= (lowest.get(writer) ?? Infinity))
}

async function* readLines(
  { disk, root, writers }: Chains,
  wanted: (line: Kept) => boolean,
): AsyncGenerator<readonly [Kept, ReadLine]> {
  for (const chain of writers.values()) {
    const lines = new SegmentLines(disk, root)
    for (const [, kept] of chainLines(chain)) {
      if (!wanted(kept)) continue
      const bytes = await lines.of(chain.files[kept.segment] ?? '', kept)
      const line = readLine(chain.writer, bytes)
      if (line !== undefined) yield [kept, line]
    }
  }
}
