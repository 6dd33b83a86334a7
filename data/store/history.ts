import { type Dot, dotOf, type Line } from '../changes/patch.ts'
import type { Json } from '../model/json.ts'
import type { Journals } from './journals.ts'

/** One write of the past: who, when, in which act; the value that was shown before (undefined: none) and the value set. */
export interface HistoryEntry {
  readonly dot: Dot
  readonly author: string
  readonly time: string
  readonly act: string
  readonly of: Dot | undefined
  /** How many writes the whole act has. */
  readonly writes: number
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

/** What each write of an act took the place of: the value that was shown among those it replaced. */
export async function undoneOf(journals: Journals, line: Line): Promise<readonly WasAndIs[]> {
  const known = new Map<string, Line | undefined>()
  const actOn = async (dot: Dot, id: string): Promise<Line | undefined> => {
    const key = `${dot} ${id}`
    if (!known.has(key)) known.set(key, await journals.actOn(dot, id))
    return known.get(key)
  }
  const found: WasAndIs[] = []
  for (const { id, field, value: after, replaces } of line.ops) {
    const replaced: { readonly time: string; readonly dot: Dot; readonly value: Json }[] = []
    for (const dot of replaces) {
      const act = await actOn(dot, id)
      const op = act?.ops.find((one) => one.field === field)
      if (act !== undefined && op !== undefined)
        replaced.push({ time: act.time, dot, value: op.value })
    }
    replaced.sort((a, b) => (later(a, b) ? -1 : 1))
    found.push({ id, field, before: replaced[0]?.value, after })
  }
  return found
}

function later(
  a: { readonly time: string; readonly dot: Dot },
  b: { readonly time: string; readonly dot: Dot },
): boolean {
  return a.time === b.time ? a.dot > b.dot : a.time > b.time
}

/** The history of a record, or of the archive, newest first. */
export async function historyOf(
  journals: Journals,
  id: string | undefined,
  { before, limit = 100 }: HistoryOptions,
): Promise<readonly HistoryEntry[]> {
  const sources = journals
    .writers()
    .map((writer) => (id === undefined ? acts(journals, writer) : actsOn(journals, writer, id)))
  const entries: HistoryEntry[] = []
  let waiting = before !== undefined
  for await (const act of newestFirst(sources)) {
    const dot = dotOf(act)
    if (waiting) {
      waiting = dot !== before
      continue
    }
    const shown = { ...act, ops: act.ops.slice(0, limit) }
    const { author, time, of } = act
    for (const { id: record, field, before: was, after } of await undoneOf(journals, shown))
      entries.push({
        ...{ dot, author, time, act: act.act, of, writes: act.ops.length },
        ...{ record, field, before: was, after },
      })
    if (entries.length >= limit) break
  }
  return entries
}

// Only the lines whose bytes name the record are parsed: a hundred megabytes are searched in the time that a thousand lines take to parse.
async function* actsOn(journals: Journals, writer: string, id: string): AsyncGenerator<Line> {
  const seen = new Set<number>()
  for (const segment of journals.segments(writer).toReversed())
    for (const n of await journals.naming(writer, segment, id)) {
      if (seen.has(n)) continue
      seen.add(n)
      const act = await journals.actOn(`${writer}:${n}`, id)
      if (act !== undefined && act.ops.length > 0) yield act
    }
}

async function* acts(journals: Journals, writer: string): AsyncGenerator<Line> {
  for await (const line of journals.backwards(writer)) {
    if (line.group === undefined) yield line
    else if (line.closes !== undefined) {
      const act = await journals.act(dotOf(line))
      if (act !== undefined) yield act
    }
  }
}

async function* newestFirst(sources: readonly AsyncGenerator<Line>[]): AsyncGenerator<Line> {
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
