import type { Dot, Op } from '../../changes/patch.ts'
import { isMade, type MadeRecord, type Writes, writeParts, writesIn } from '../../changes/writes.ts'
import { isId } from '../../model/id.ts'
import type { Json } from '../../text/json.ts'
import { deepest, longestWrite } from '../core/limits.ts'
import { isStorable } from '../core/storable.ts'
import { spellOp } from './journal-line.ts'
import { isField, isOp } from './line-shape.ts'

/** Writes of a line as it spells them, and how many; or one that does not fit the format. */
export interface SpeltWrites {
  readonly row: string
  readonly writes: number
  readonly unfit?: Op
}

const nothing: readonly Dot[] = []
// In UTF-8 a unit comes to three bytes at the most.
const longestRecord = longestWrite / 8

/** Spells the writes of an act; those of a record that it makes are spelt in one go. */
export function* spellWrites(ops: Writes): Generator<SpeltWrites> {
  for (const part of writeParts(ops)) {
    const record = isMade(part) ? spellRecord(part) : undefined
    if (record !== undefined) yield record
    else for (const op of writesIn(part)) yield spellOne(op)
  }
}

function spellOne(op: Op): SpeltWrites {
  const row = isOp(op) ? spellOp(op) : undefined
  if (row === undefined || Buffer.byteLength(row) > longestWrite)
    return { row: '', writes: 0, unfit: op }
  return { row, writes: 1 }
}

/** The writes of a whole record; undefined where it is long, or one of them does not fit the format. */
function spellRecord({ id, fields }: MadeRecord): SpeltWrites | undefined {
  if (!isId(id)) return undefined
  const rows: (readonly [string, string, Json | undefined, readonly Dot[]])[] = []
  for (const field of Object.keys(fields)) {
    const value = fields[field]
    if (!isField(field) || !isStorable(value, deepest)) return undefined
    rows.push([id, field, value, nothing])
  }
  const row = JSON.stringify(rows).slice(1, -1)
  return row.length > longestRecord ? undefined : { row, writes: rows.length }
}
