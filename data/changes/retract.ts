import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { bearsOn, targetsOf } from './bearing.ts'
import { type Held, isDeleted, seenOf, writesOf } from './held.ts'
import { bornIn, type Undone } from './invert.ts'
import type { Dot, Op } from './patch.ts'
import { type Archive, dotsOf } from './state.ts'

/** An act taken back as far as nothing was built on it, and how many records it touched keep what they have. */
export interface Retracted {
  readonly ops: readonly Op[]
  readonly kept: number
  /** Whether a write that came meanwhile bears on what was decided. */
  readonly isTouchedBy: (op: Op) => boolean
}

const often = 200

/** Takes back an act that lies behind others: fields that still show what it set return to what they showed before, records that it made and nobody has touched since are deleted. What has been worked on since stays as it is, with all that it rests on, and is counted. Yields often. */
export function* retract(
  archive: Archive,
  of: Dot,
  writes: readonly Undone[],
): Generator<undefined, Outcome<Retracted>> {
  const made = new Set<string>()
  for (let from = 0; from < writes.length; from += often) {
    for (const id of bornIn(writes.slice(from, from + often))) made.add(id)
    yield
  }
  const kept = yield* keptOf(archive, of, made)
  const ops: Op[] = []
  let looked = 0
  for (const id of made) {
    if (++looked % often === 0) yield
    const held = archive.records.get(id)
    if (held === undefined || isDeleted(held) || kept.has(id)) continue
    ops.push({
      id,
      field: 'deleted',
      value: seenOf(held),
      replaces: dotsOf(archive, id, 'deleted'),
    })
  }
  const changed = new Set<string>()
  const passed = new Set<string>()
  for (const { id, field, before = null } of writes) {
    if (++looked % often === 0) yield
    if (made.has(id)) continue
    changed.add(id)
    const alive = dotsOf(archive, id, field)
    if (alive.length === 1 && alive[0] === of)
      ops.push({ id, field, value: before, replaces: alive })
    else passed.add(id)
  }
  if (ops.length === 0) return failed({ code: 'undo.built-on' })
  const isWritten = (id: string): boolean => made.has(id) || changed.has(id)
  const isTouchedBy = (op: Op): boolean => bearsOn(archive, isWritten, op)
  return done({ ops, kept: kept.size + passed.size, isTouchedBy })
}

/** The records made by the act that were touched since, those that belong to them, and those that they rest on. */
function* keptOf(
  archive: Archive,
  of: Dot,
  made: ReadonlySet<string>,
): Generator<undefined, ReadonlySet<string>> {
  const kept = new Set<string>()
  const waiting: string[] = []
  let looked = 0
  for (const id of made) {
    if (yield* isTouched(archive, of, made, id)) waiting.push(id)
    if (++looked % often === 0) yield
  }
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (kept.has(id)) continue
    kept.add(id)
    for (const other of archive.mentions.get(id) ?? []) {
      if (++looked % often === 0) yield
      if (made.has(other) && ownerOf(archive.records.get(other)) === id) waiting.push(other)
    }
    for (const target of targetsOf(archive.records.get(id)))
      if (made.has(target)) waiting.push(target)
  }
  return kept
}

function* isTouched(
  archive: Archive,
  of: Dot,
  made: ReadonlySet<string>,
  id: string,
): Generator<undefined, boolean> {
  const held = archive.records.get(id)
  if (held === undefined || isDeleted(held)) return false
  for (const field of Object.keys(held.fields))
    if (writesOf(held, field).some(({ mark }) => mark.dot !== of)) return true
  let looked = 0
  for (const other of archive.mentions.get(id) ?? []) {
    if (++looked % often === 0) yield
    const by = archive.records.get(other)
    if (!made.has(other) && by !== undefined && !isDeleted(by) && targetsOf(by).includes(id))
      return true
  }
  return false
}

/** The record that a link or a claim belongs to. */
function ownerOf(held: Held | undefined): string | undefined {
  if (held === undefined) return undefined
  const owner = kindOf(held.id) === 'claim' ? held.fields.subject : held.fields.event
  return typeof owner === 'string' ? owner : undefined
}
