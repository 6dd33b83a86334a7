import { type Kind, kindOf } from '../model/id.ts'
import type { Json } from '../model/json.ts'
import type { Fields } from '../model/kinds.ts'
import { type Dot, dotOf, type Line, type Op, readDot } from './patch.ts'

/** Who wrote a value, when and in which act. */
export interface Mark {
  readonly dot: Dot
  readonly time: string
  readonly author: string
  readonly act: string
}

/** One alive value of a field. */
export interface Write {
  readonly value: Json
  readonly mark: Mark
}

/** A record as it stands: the shown value of each field, its mark, and the values that nobody has replaced yet. */
export interface Held {
  readonly id: string
  readonly fields: Fields
  readonly mark: Mark
  readonly marks: { readonly [field: string]: Mark } | undefined
  readonly rivals: { readonly [field: string]: readonly Write[] } | undefined
}

/** What decisions and views read of an archive. */
export interface Archive {
  readonly records: ReadonlyMap<string, Held>
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>
  readonly heads: ReadonlyMap<string, Head>
}

/** The last line known of a writer: its number, and its checksum where the line itself was read. */
export interface Head {
  readonly n: number
  readonly hash: string
}

/** An archive in memory; only `applyLine` writes to it. */
export interface State extends Archive {
  readonly records: Map<string, Held>
  readonly mentions: Map<string, Set<string>>
  readonly heads: Map<string, Head>
  readonly superseded: Map<string, Set<Dot>>
}

/** An archive of which nothing has been read yet. */
export function emptyState(): State {
  return { records: new Map(), mentions: new Map(), heads: new Map(), superseded: new Map() }
}

/** The mark of a record's field, undefined where the field was never written. */
export function markOf(held: Held, field: string): Mark | undefined {
  if (!Object.hasOwn(held.fields, field)) return undefined
  return held.marks?.[field] ?? held.mark
}

/** Every alive value of a field, the shown one first. */
export function writesOf(held: Held | undefined, field: string): readonly Write[] {
  const mark = held && markOf(held, field)
  if (held === undefined || mark === undefined) return []
  const shown = { value: held.fields[field] as Json, mark }
  return [shown, ...(held.rivals?.[field] ?? [])]
}

/** The dots that a new write of the field replaces. */
export function dotsOf(archive: Archive, id: string, field: string): readonly Dot[] {
  return writesOf(archive.records.get(id), field).map((write) => write.mark.dot)
}

/** Whether a record stands deleted: its deletion has seen every other alive write (unseen edits win and show). */
export function isDeleted(held: Held): boolean {
  const seen = held.fields['deleted']
  if (seen === undefined || seen === null || typeof seen !== 'object') return false
  const upTo = seen as { readonly [writer: string]: number }
  for (const field of Object.keys(held.fields)) {
    if (field === 'deleted') continue
    for (const { mark } of writesOf(held, field)) {
      const { writer, n } = readDot(mark.dot)
      if (n > (upTo[writer] ?? 0)) return false
    }
  }
  return true
}

/** What a deletion of the record has seen: the highest number of each writer among its alive writes. */
export function seenOf(held: Held): { readonly [writer: string]: number } {
  const seen: Record<string, number> = {}
  for (const field of Object.keys(held.fields))
    for (const { mark } of writesOf(held, field)) {
      const { writer, n } = readDot(mark.dot)
      seen[writer] = Math.max(seen[writer] ?? 0, n)
    }
  return seen
}

/** The record, if it exists and is not deleted. */
export function standing(archive: Archive, id: string): Held | undefined {
  const held = archive.records.get(id)
  return held === undefined || isDeleted(held) ? undefined : held
}

/** The ids of the standing records of a kind, in the order in which they came. */
export function* standingIds(archive: Archive, kind: Kind): Generator<string> {
  for (const [id, held] of archive.records) if (kindOf(id) === kind && !isDeleted(held)) yield id
}

/** The standing records of a kind that mention the id: an event's links and claims, a source's passages, a passage's claims. */
export function mentioning(archive: Archive, id: string, kind: Kind): readonly Held[] {
  const found: Held[] = []
  for (const other of archive.mentions.get(id) ?? []) {
    if (kindOf(other) !== kind) continue
    const held = standing(archive, other)
    if (held !== undefined) found.push(held)
  }
  return found
}

const mentionFields: ReadonlySet<string> = new Set([
  'event',
  'to',
  'subject',
  'passages',
  'source',
  'derivesFrom',
])

function mention(state: State, id: string, field: string, value: Json): void {
  if (!mentionFields.has(field)) return
  const targets = Array.isArray(value) ? value : [value]
  for (const target of targets as readonly Json[]) {
    if (typeof target !== 'string' || kindOf(target) === undefined) continue
    const known = state.mentions.get(target)
    if (known === undefined) state.mentions.set(target, new Set([id]))
    else known.add(id)
  }
}

function later(a: Write, b: Write): number {
  if (a.mark.time !== b.mark.time) return a.mark.time < b.mark.time ? 1 : -1
  return a.mark.dot < b.mark.dot ? 1 : a.mark.dot > b.mark.dot ? -1 : 0
}

/** Applies one journal line: a multi-value register per field, in which a write stays alive until another replaces it or its own writer writes again (guide: storage §3.1). Clocks only order what is shown. */
export function applyLine(state: State, line: Line, hash: string): void {
  const dot = dotOf(line)
  const mark: Mark = { dot, time: line.time, author: line.author, act: line.act }
  for (const op of line.ops) {
    const held = state.records.get(op.id)
    const alive = aliveAfter(state, held, op, mark, line)
    const [shown, ...rivals] = alive
    if (shown === undefined) continue
    mention(state, op.id, op.field, op.value)
    state.records.set(op.id, withField(held, op.id, op.field, shown, rivals))
  }
  const head = state.heads.get(line.writer)
  if (head === undefined || head.n < line.n) state.heads.set(line.writer, { n: line.n, hash })
}

function aliveAfter(
  state: State,
  held: Held | undefined,
  op: Op,
  mark: Mark,
  line: Line,
): readonly Write[] {
  const key = `${op.id}\u0000${op.field}`
  const kept = writesOf(held, op.field).filter(
    (write) =>
      readDot(write.mark.dot).writer !== line.writer && !op.replaces.includes(write.mark.dot),
  )
  for (const dot of op.replaces) {
    const { writer, n } = readDot(dot)
    if (writer === line.writer || n <= (state.heads.get(writer)?.n ?? 0)) continue
    const awaited = state.superseded.get(key) ?? new Set()
    state.superseded.set(key, awaited.add(dot))
  }
  const awaited = state.superseded.get(key)
  if (awaited?.delete(mark.dot)) {
    if (awaited.size === 0) state.superseded.delete(key)
    return kept
  }
  return [...kept, { value: op.value, mark }].sort(later)
}

function withField(
  held: Held | undefined,
  id: string,
  field: string,
  shown: Write,
  rivals: readonly Write[],
): Held {
  if (held === undefined)
    return {
      id,
      fields: { [field]: shown.value },
      mark: shown.mark,
      marks: undefined,
      rivals: undefined,
    }
  const marks = { ...held.marks }
  if (shown.mark === held.mark) delete marks[field]
  else marks[field] = shown.mark
  const others = { ...held.rivals }
  if (rivals.length > 0) others[field] = rivals
  else delete others[field]
  return {
    id,
    fields: { ...held.fields, [field]: shown.value },
    mark: held.mark,
    marks: Object.keys(marks).length > 0 ? marks : undefined,
    rivals: Object.keys(others).length > 0 ? others : undefined,
  }
}
