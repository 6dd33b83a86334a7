import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { bornIn, type Undone } from './invert.ts'
import type { Dot, Op, Patch } from './patch.ts'
import { type Archive, dotsOf, type Held, isDeleted, seenOf, writesOf } from './state.ts'

/** An act taken back as far as nothing was built on it, and how many records it touched keep what they have. */
export interface Retracted {
  readonly patch: Patch
  readonly kept: number
}

/** Takes back an act that lies behind others: fields that still show what it set return to what they showed before, records that it made and nobody has touched since are deleted. What has been worked on since stays as it is, with all that it rests on, and is counted. */
export function retract(archive: Archive, of: Dot, writes: readonly Undone[]): Outcome<Retracted> {
  const made = bornIn(writes)
  const kept = keptOf(archive, of, made)
  const ops: Op[] = []
  for (const id of made) {
    const held = archive.records.get(id)
    if (held === undefined || isDeleted(held) || kept.has(id)) continue
    ops.push({
      id,
      field: 'deleted',
      value: seenOf(held),
      replaces: dotsOf(archive, id, 'deleted'),
    })
  }
  const passed = new Set(kept)
  for (const { id, field, before = null } of writes) {
    if (made.has(id)) continue
    const alive = dotsOf(archive, id, field)
    if (alive.length === 1 && alive[0] === of)
      ops.push({ id, field, value: before, replaces: alive })
    else passed.add(id)
  }
  if (ops.length === 0) return failed({ code: 'undo.built-on' })
  return done({ patch: { act: 'undo', of, ops }, kept: passed.size })
}

/** The records made by the act that were touched since, those that belong to them, and those that they rest on. */
function keptOf(archive: Archive, of: Dot, made: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set<string>()
  const waiting = [...made].filter((id) => isTouched(archive, of, made, id))
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (kept.has(id)) continue
    kept.add(id)
    for (const other of archive.mentions.get(id) ?? [])
      if (made.has(other) && ownerOf(archive.records.get(other)) === id) waiting.push(other)
    for (const target of targetsOf(archive.records.get(id)))
      if (made.has(target)) waiting.push(target)
  }
  return kept
}

function isTouched(archive: Archive, of: Dot, made: ReadonlySet<string>, id: string): boolean {
  const held = archive.records.get(id)
  if (held === undefined || isDeleted(held)) return false
  for (const field of Object.keys(held.fields))
    if (writesOf(held, field).some(({ mark }) => mark.dot !== of)) return true
  for (const other of archive.mentions.get(id) ?? []) {
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

/** The texts of a record's fields that may name others: ids among them are found by looking them up. */
function targetsOf(held: Held | undefined): readonly string[] {
  return Object.values(held?.fields ?? {})
    .flat()
    .filter((value) => typeof value === 'string')
}
