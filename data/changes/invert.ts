import { type Kind, kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Json } from '../text/json.ts'
import { seenOf } from './held.ts'
import type { Dot, Op, Patch } from './patch.ts'
import { type Archive, dotsOf } from './state.ts'

/** One write of an act, with the value that was shown before it; `before` is undefined where the field had never been written. */
export interface Undone {
  readonly id: string
  readonly field: string
  readonly before: Json | undefined
}

/** The field that every record of a kind is born with. */
const birthField: Readonly<Record<Kind, string>> = {
  archive: 'title',
  event: 'title',
  source: 'title',
  passage: 'source',
  claim: 'subject',
  actor: 'name',
  place: 'name',
  term: 'name',
  link: 'event',
  reading: 'source',
}

/** The act that takes an act back: fields return to what was shown before, records that the act made are deleted. A new act like any other, so that it is safe after exchange. */
export function invert(
  archive: Archive,
  of: Dot,
  act: 'undo' | 'redo',
  writes: readonly Undone[],
): Outcome<Patch> {
  const made = bornIn(writes)
  const ops: Op[] = []
  for (const id of made) {
    const held = archive.records.get(id)
    if (held !== undefined) ops.push(opOf(archive, id, 'deleted', seenOf(held)))
  }
  for (const { id, field, before } of writes)
    if (!made.has(id)) ops.push(opOf(archive, id, field, before ?? null))
  return ops.length === 0 ? failed({ code: 'undo.nothing' }) : done({ act, of, ops })
}

/** The records that an act made. */
export function bornIn(writes: readonly Undone[]): ReadonlySet<string> {
  return new Set(writes.filter(isBirth).map(({ id }) => id))
}

function isBirth({ id, field, before }: Undone): boolean {
  const kind = kindOf(id)
  return before === undefined && kind !== undefined && birthField[kind] === field
}

function opOf(archive: Archive, id: string, field: string, value: Json): Op {
  return { id, field, value, replaces: dotsOf(archive, id, field) }
}
