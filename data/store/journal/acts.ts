import { type Dot, dotOf, type Line, readDot } from '../../changes/patch.ts'
import { newestFirst, type PastWrite, undoneOf } from './history.ts'
import type { Journals } from './journals.ts'

/** One act of the archive's past, without its writes. */
export interface PastAct {
  readonly dot: Dot
  readonly author: string
  readonly time: string
  readonly act: string
  readonly of: Dot | undefined
  /** How many fields it set; null where the act is spread over several lines, which are then not read for a list. */
  readonly writes: number | null
  /** How many lines of the journal it takes. */
  readonly lines: number
  /** The write that names it best: a title or a name, else its first. */
  readonly first: PastWrite | undefined
}

/** A page of acts, newest first, and where the next page begins: the lowest number told of each writer. */
export interface ActsPage {
  readonly acts: readonly PastAct[]
  readonly next: Below | null
}

/** Of each writer, the number below which its acts have not been told. */
export type Below = Readonly<Record<string, number>>

/** A page of an act's writes, and where the next begins: a part of the act and a write in it. */
export interface WritesPage {
  readonly writes: readonly PastWrite[]
  readonly next: WritesFrom | null
}

/** A place in an act: the part (a line of the journal, from 0) and the write in it (from 0). */
export interface WritesFrom {
  readonly part: number
  readonly at: number
}

/** The acts of every writer, newest first, lines of custody left out. */
export async function actsOf(
  journals: Journals,
  { below = {}, limit = 50 }: { readonly below?: Below; readonly limit?: number },
): Promise<ActsPage> {
  const writers = journals.index.writers()
  const sources = writers.map((writer) => journals.backwards(writer, below[writer]))
  const next: Record<string, number> = { ...below }
  const acts: PastAct[] = []
  for await (const line of newestFirst(sources)) {
    if (acts.length >= limit) return { acts, next }
    next[line.writer] = line.n
    if (line.ops.length > 0) acts.push(await told(journals, line))
  }
  return { acts, next: null }
}

async function told(journals: Journals, closing: Line): Promise<PastAct> {
  const dot = dotOf(closing)
  const lines = await partsOf(journals, dot)
  const beginning = (await journals.beginningOf(dot, 1)) ?? closing
  const naming = beginning.ops.find(({ field }) => field === 'title' || field === 'name')
  const op = naming ?? beginning.ops[0]
  const [was] = op === undefined ? [] : await undoneOf(journals, { ...beginning, ops: [op] })
  const { author, time, act, of } = closing
  const same = { dot, author, time, act, of }
  return {
    ...same,
    writes: lines.length > 1 ? null : closing.ops.length,
    lines: lines.length,
    first: was && entry(same, was),
  }
}

/** The writes of one act in the order of its lines, from a place in it. */
export async function writesOfAct(
  journals: Journals,
  dot: Dot,
  { part, at }: WritesFrom,
  limit: number,
): Promise<WritesPage> {
  const { writer, n } = readDot(dot)
  const closing = await journals.line(writer, n)
  if (closing === undefined) return { writes: [], next: null }
  const { author, time, act, of } = closing
  const lines = await partsOf(journals, dot)
  const writes: PastWrite[] = []
  for (let i = part; i < lines.length; i++) {
    const line = await journals.line(writer, lines[i] ?? n)
    const from = i === part ? at : 0
    const ops = line?.ops.slice(from, from + limit - writes.length) ?? []
    const found = await undoneOf(journals, { ...closing, ops })
    for (const was of found) writes.push(entry({ dot, author, time, act, of }, was))
    const end = from + ops.length
    if (writes.length < limit) continue
    const isThrough = end >= (line?.ops.length ?? 0)
    if (isThrough && i + 1 === lines.length) return { writes, next: null }
    return { writes, next: isThrough ? { part: i + 1, at: 0 } : { part: i, at: end } }
  }
  return { writes, next: null }
}

/** The numbers of the lines that an act takes, in order. */
async function partsOf(journals: Journals, dot: Dot): Promise<readonly number[]> {
  const { writer, n } = readDot(dot)
  const closing = await journals.index.spot(writer, n)
  if (closing === undefined) return []
  return (await journals.index.parts(writer, closing)).map((spot) => spot.n)
}

function entry(
  act: Pick<PastWrite, 'dot' | 'author' | 'time' | 'act' | 'of'>,
  { id, field, before, after }: Pick<PastWrite, 'field' | 'before' | 'after'> & { id: string },
): PastWrite {
  return { ...act, record: id, field, before, after }
}
