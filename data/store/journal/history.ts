import { type Dot, dotOf, type Line } from '../../changes/patch.ts'
import type { Json } from '../../text/json.ts'
import { breathe } from '../core/breathe.ts'
import type { Journals } from './journals.ts'

/** One write of the past: who, when, in which act; the value that was shown before (undefined: none) and the value set. */
export interface PastWrite {
  readonly dot: Dot
  readonly author: string
  readonly time: string
  readonly act: string
  readonly of: Dot | undefined
  readonly record: string
  readonly field: string
  readonly before: Json | undefined
  readonly after: Json
}

/** Which part of a history is wanted: the newest `limit` writes, older than the act that `before` names. */
export interface HistoryOptions {
  readonly before?: Dot
  readonly limit?: number
}

/** One write of an act, and the value that it took the place of (undefined: none). */
export interface WasAndIs {
  readonly id: string
  readonly field: string
  readonly before: Json | undefined
  readonly after: Json
}

interface Replaced {
  readonly time: string
  readonly dot: Dot
  readonly value: Json
}

// A large act is gone through between other work.
const often = 2000

// From so many writes on that replace writes of one act, that act is read whole.
const many = 200

/** What each write of an act took the place of: the value that was shown among those it replaced. */
export async function undoneOf(journals: Journals, line: Line): Promise<readonly WasAndIs[]> {
  const find = await finder(journals, line)
  const found: WasAndIs[] = []
  for (const { id, field, value: after, replaces } of line.ops) {
    if (found.length % often === often - 1) await breathe()
    const replaced: Replaced[] = []
    for (const dot of replaces) {
      const one = await find(dot, id, field)
      if (one !== undefined) replaced.push(one)
    }
    replaced.sort((a, b) => (isLater(a, b) ? -1 : 1))
    found.push({ id, field, before: replaced[0]?.value, after })
  }
  return found
}

type Find = (dot: Dot, id: string, field: string) => Promise<Replaced | undefined>

async function finder(journals: Journals, { ops }: Line): Promise<Find> {
  const counts = new Map<Dot, number>()
  for (const [i, { replaces }] of ops.entries()) {
    if (i % often === often - 1) await breathe()
    for (const dot of replaces) counts.set(dot, (counts.get(dot) ?? 0) + 1)
  }
  const known = new Map<string, ReadonlyMap<string, Replaced>>()
  return async (dot, id, field) => {
    const whole = (counts.get(dot) ?? 0) > many
    const key = whole ? dot : `${dot} ${id}`
    const read =
      known.get(key) ?? valuesOf(await (whole ? journals.act(dot) : journals.actOn(dot, id)))
    known.set(key, read)
    return read.get(`${id} ${field}`)
  }
}

function valuesOf(act: Line | undefined): ReadonlyMap<string, Replaced> {
  const values = new Map<string, Replaced>()
  if (act === undefined) return values
  const { time } = act
  const dot = dotOf(act)
  for (const { id, field, value } of act.ops) values.set(`${id} ${field}`, { time, dot, value })
  return values
}

function isLater(a: Replaced, b: Replaced): boolean {
  return a.time === b.time ? a.dot > b.dot : a.time > b.time
}

/** The history of a record, or of the archive, newest first. */
export async function historyOf(
  journals: Journals,
  id: string | undefined,
  { before, limit = 100 }: HistoryOptions,
): Promise<readonly PastWrite[]> {
  const writers = journals.index.writers()
  const sources = writers.map((writer) =>
    id === undefined ? journals.backwards(writer) : actsOn(journals, writer, id),
  )
  const entries: PastWrite[] = []
  let waiting = before !== undefined
  for await (const found of newestFirst(sources)) {
    const dot = dotOf(found)
    if (waiting) {
      waiting = dot !== before
      continue
    }
    const act = id === undefined ? ((await journals.beginningOf(dot, limit)) ?? found) : found
    const { author, time, of } = act
    const writes = await undoneOf(journals, { ...act, ops: act.ops.slice(0, limit) })
    for (const { id: record, field, before: was, after } of writes)
      entries.push({ dot, author, time, act: act.act, of, record, field, before: was, after })
    if (entries.length >= limit) break
  }
  return entries
}

// Only the lines whose bytes name the record are parsed: a hundred megabytes are searched in the time that a thousand lines take to parse.
async function* actsOn(journals: Journals, writer: string, id: string): AsyncGenerator<Line> {
  const seen = new Set<Dot>()
  for (const segment of journals.index.segments(writer).toReversed())
    for (const dot of await journals.naming(writer, segment, id)) {
      if (seen.has(dot)) continue
      seen.add(dot)
      const act = await journals.actOn(dot, id)
      if (act !== undefined && act.ops.length > 0) yield act
    }
}

/** The lines of several writers as one row, newest first; each writer's own keep their order. */
export async function* newestFirst(sources: readonly AsyncGenerator<Line>[]): AsyncGenerator<Line> {
  const heads: { source: AsyncGenerator<Line>; line: Line }[] = []
  const advance = async (source: AsyncGenerator<Line>): Promise<void> => {
    const next = await source.next()
    if (next.done !== true) heads.push({ source, line: next.value })
  }
  for (const source of sources) await advance(source)
  while (heads.length > 0) {
    heads.sort((a, b) => (a.line.time < b.line.time ? 1 : -1))
    const first = heads.shift()
    if (first === undefined) return
    yield first.line
    await advance(first.source)
  }
}
