import { type Kind, kindOf } from '../model/id.ts'
import type { Json } from '../text/json.ts'
import { type Held, isDeleted, type Write, type WriteMark, writesOf } from './held.ts'
import { type Dot, dotOf, type Head, type Line, type Op, readDot } from './patch.ts'
import { isKnown, type KnownRecords, Records } from './records.ts'
import { heldFrom, isMade, type LargeLine, type MadeRecord, writesIn } from './writes.ts'

/** What decisions and views read of an archive. */
export interface Archive {
  readonly records: ReadonlyMap<string, Held>
  readonly mentions: ReadonlyMap<string, Iterable<string>>
  readonly heads: ReadonlyMap<string, Head>
}

/** An archive in memory; only `applyLine` writes to it. */
export interface State extends Archive {
  readonly records: Records
  readonly mentions: Map<string, Set<string> | readonly string[]>
  readonly heads: Map<string, Head>
  readonly superseded: Map<string, Set<Dot>>
}

/** An archive of which nothing has been read yet. */
export function emptyState(): State {
  return {
    records: new Records(),
    mentions: new Map(),
    heads: new Map(),
    superseded: new Map(),
  }
}

/** The dots that a new write of the field replaces. */
export function dotsOf(archive: Archive, id: string, field: string): readonly Dot[] {
  return writesOf(archive.records.get(id), field).map((write) => write.mark.dot)
}

/** An archive as it stands, for what reads it over many turns: no later write is seen in it. What mentions a record may be known of it that has not come yet; by the records themselves it does not. */
export function asItStands({ records, mentions, heads }: State): Archive {
  return { records: records.asTheyStand(), mentions, heads: new Map(heads) }
}

/** Lets go of an archive as it stood: nobody reads it over many turns any more, and what is written from then on is seen in it. */
export function letGo({ records }: Archive): void {
  if (isKnown(records)) records.letGo()
}

/** The record, if it exists and is not deleted. */
export function standing(archive: Archive, id: string): Held | undefined {
  const held = archive.records.get(id)
  return held === undefined || isDeleted(held) ? undefined : held
}

/** The ids of the standing records of a kind, in the order in which they came. */
export function* standingIds(archive: Archive, kind: Kind): Generator<string> {
  const records = recordsOf(archive)
  const deleted = records.deletedOf(kind)
  for (const id of records.idsOf(kind)) if (!deleted.has(id)) yield id
}

/** An archive's records with what is known of all of them; of an archive that was put together otherwise it is found out. */
export function recordsOf({ records }: Archive): KnownRecords {
  if (isKnown(records)) return records
  const known = new Records()
  for (const [id, held] of records) known.set(id, held)
  return known
}

/** The standing records of a kind that mention the id: an event's links and claims, a source's passages, a passage's claims. */
export function mentioning(archive: Archive, id: string, kind: Kind): readonly Held[] {
  const found: Held[] = []
  for (const other of archive.mentions.get(id) ?? []) {
    if (kindOf(other) !== kind) continue
    const held = archive.records.get(other)
    if (held !== undefined && mentions(held, id) && !isDeleted(held)) found.push(held)
  }
  return found
}

const naming = ['event', 'to', 'subject', 'passages', 'source', 'derivesFrom', 'partOf']

/** The fields that name other records. */
export const mentionFields: ReadonlySet<string> = new Set(naming)

function mentions({ fields, rivals }: Held, id: string): boolean {
  for (const field of naming) {
    const value = fields[field]
    if (value !== undefined && names(value, id)) return true
    if (rivals?.[field]?.some((other) => names(other.value, id))) return true
  }
  return false
}

function names(value: Json | undefined, id: string): boolean {
  return value === id || (Array.isArray(value) && (value as readonly Json[]).includes(id))
}

/** Notes which records a value names, so that they are found from the other end. */
export function noteMention(state: State, id: string, field: string, value: Json): void {
  if (!mentionFields.has(field)) return
  if (typeof value === 'string') noteOne(state, id, value)
  else if (Array.isArray(value))
    for (const target of value as readonly Json[])
      if (typeof target === 'string') noteOne(state, id, target)
}

// Most records are mentioned by a handful: a set of so few takes twice the room.
const few = 8

function noteOne({ mentions }: State, id: string, target: string): void {
  const known = mentions.get(target)
  if (known === undefined) {
    if (kindOf(target) !== undefined) mentions.set(target, [id])
  } else if (known instanceof Set) known.add(id)
  else if (!known.includes(id))
    mentions.set(target, known.length < few ? [...known, id] : new Set([...known, id]))
}

/** Notes the last line known of a writer. */
export function noteHead(state: State, writer: string, n: number, hash: string): void {
  const head = state.heads.get(writer)
  if (head === undefined || head.n < n) state.heads.set(writer, { n, hash })
}

interface Draft {
  readonly id: string
  readonly mark: WriteMark
  readonly fields: Record<string, Json>
  marks: Record<string, WriteMark> | undefined
  rivals: Record<string, readonly Write[]> | undefined
}

function draftOf(held: Held | undefined, id: string, mark: WriteMark): Draft {
  return {
    id,
    mark: held?.mark ?? mark,
    fields: { ...held?.fields },
    marks: held?.marks && { ...held.marks },
    rivals: held?.rivals && { ...held.rivals },
  }
}

function later(a: Write, b: Write): number {
  if (a.mark.time !== b.mark.time) return a.mark.time < b.mark.time ? 1 : -1
  return a.mark.dot < b.mark.dot ? 1 : a.mark.dot > b.mark.dot ? -1 : 0
}

/** Applies one journal line: a multi-value register per field, in which a write stays alive until another replaces it or its own writer writes again (guide: storage §3.1). Clocks only order what is shown. Records are replaced, never changed, so a snapshot may be taken meanwhile. */
export function applyLine(state: State, line: Line, hash: string): void {
  applySome(state, line.ops, line.writer, markOfLine(line))
  noteHead(state, line.writer, line.n, hash)
}

/** Applies some of the writes of a line, as it holds them: the part of `applyLine` that a large act takes in slices. A record that it makes is taken as it is. */
export function applyParts(
  state: State,
  line: LargeLine,
  parts: readonly (MadeRecord | Op)[],
): void {
  const mark = markOfLine(line)
  for (let from = 0; from < parts.length; ) {
    const part = parts[from]
    if (part !== undefined && isMade(part)) {
      takeMade(state, line.writer, part, mark)
      from++
      continue
    }
    const ops: Op[] = []
    for (; from < parts.length; from++) {
      const next = parts[from]
      if (next === undefined || isMade(next)) break
      ops.push(next)
    }
    applySome(state, ops, line.writer, mark)
  }
}

// What came meanwhile from elsewhere, or is awaited, is weighed write by write.
function takeMade(state: State, writer: string, made: MadeRecord, mark: WriteMark): void {
  const { id, fields } = made
  if (state.superseded.size > 0 || state.records.has(id)) {
    applySome(state, writesIn(made), writer, mark)
    return
  }
  state.records.set(id, heldFrom(made, mark))
  for (const field in fields) noteMention(state, id, field, fields[field] as Json)
}

function markOfLine(line: Omit<Line, 'ops'>): WriteMark {
  return { dot: dotOf(line), time: line.time, author: line.author, act: line.act }
}

function applySome(state: State, ops: readonly Op[], writer: string, mark: WriteMark): void {
  let draft: Draft | undefined
  for (const op of ops) {
    if (draft?.id !== op.id) {
      if (draft !== undefined) state.records.set(draft.id, draft)
      draft = draftOf(state.records.get(op.id), op.id, mark)
    }
    applyOp(state, draft, op, mark, writer)
    noteMention(state, op.id, op.field, op.value)
  }
  if (draft !== undefined) state.records.set(draft.id, draft)
}

function applyOp(state: State, draft: Draft, op: Op, mark: WriteMark, writer: string): void {
  // Most writes of a large act are the first of their field.
  const isFirst = op.replaces.length === 0 && !Object.hasOwn(draft.fields, op.field)
  if (isFirst && state.superseded.size === 0) {
    show(draft, op.field, op.value, mark)
    return
  }
  const own = `${writer}:`
  const before = writesOf(draft, op.field)
  if (before.length > 0 || op.replaces.length > 0 || state.superseded.size > 0) {
    const kept = before.filter(
      ({ mark: { dot } }) => !dot.startsWith(own) && !op.replaces.includes(dot),
    )
    if (isAwaited(state, op, mark.dot, own)) setWrites(draft, op.field, kept)
    else setWrites(draft, op.field, [...kept, { value: op.value, mark }].sort(later))
  } else setWrites(draft, op.field, [{ value: op.value, mark }])
}

function isAwaited(state: State, op: Op, dot: Dot, own: string): boolean {
  const key = `${op.id}\u0000${op.field}`
  for (const replaced of op.replaces) {
    if (replaced.startsWith(own)) continue
    const { writer, n } = readDot(replaced)
    if (n <= (state.heads.get(writer)?.n ?? 0)) continue
    const awaited = state.superseded.get(key) ?? new Set()
    state.superseded.set(key, awaited.add(replaced))
  }
  const awaited = state.superseded.get(key)
  if (awaited?.delete(dot) !== true) return false
  if (awaited.size === 0) state.superseded.delete(key)
  return true
}

function show(draft: Draft, field: string, value: Json, mark: WriteMark): void {
  draft.fields[field] = value
  if (mark.dot !== draft.mark.dot) draft.marks = { ...draft.marks, [field]: mark }
  else if (draft.marks !== undefined) delete draft.marks[field]
}

function setWrites(draft: Draft, field: string, [shown, ...rivals]: readonly Write[]): void {
  if (shown === undefined) return
  show(draft, field, shown.value, shown.mark)
  if (rivals.length > 0) draft.rivals = { ...draft.rivals, [field]: rivals }
  else if (draft.rivals !== undefined) {
    delete draft.rivals[field]
    if (Object.keys(draft.rivals).length === 0) draft.rivals = undefined
  }
}
