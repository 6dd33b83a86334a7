import { isId } from '../../model/id.ts'
import type { Json } from '../../text/json.ts'
import { isBranch, isDot, readSegment } from '../core/names.ts'
import { isStorable } from '../core/storable.ts'
import type { CustodyDates } from '../journal/custody-dates.ts'
import { isAuthor, isDigest, isField, isTime, isWord } from '../journal/line-shape.ts'
import { areSparedRows, type SparedRows } from './spared-shape.ts'

type Loose = { readonly [key: string]: unknown }

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function areDots(value: unknown): boolean {
  return Array.isArray(value) && value.every(isDot)
}

function isDate(value: unknown): boolean {
  return value === null || isTime(value)
}

// A head may name a branch, whose lines stand in its writer's segments; one that was not found again has no segment.
function isHead(value: unknown): value is SnapshotHead {
  if (!isObject(value)) return false
  const { writer, n, hash, segment, offset, start = 0 } = value
  if (
    !isBranch(writer) ||
    !isCount(n) ||
    !isCount(offset) ||
    !isCount(start) ||
    typeof segment !== 'string'
  )
    return false
  if (typeof hash !== 'string' || !/^(?:[0-9a-f]{64})?$/.test(hash)) return false
  return segment === '' ? offset === 0 : readSegment(segment)?.writer === writer.split('~')[0]
}

function isAwaited(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [key, dots] = value as readonly unknown[]
  const [id, field, ...more] = typeof key === 'string' ? key.split('\u0000') : []
  return isId(id) && isField(field) && more.length === 0 && areDots(dots)
}

function isCustody(value: unknown): boolean {
  if (!isObject(value) || !isDate(value.verified) || !isDate(value.copied)) return false
  const { checked } = value
  if (checked === undefined || checked === null) return true
  return (
    isObject(checked) &&
    isTime(checked.time) &&
    typeof checked.ok === 'boolean' &&
    isCount(checked.findings)
  )
}

function areClaims(value: unknown): boolean {
  if (value === undefined) return true
  return (
    Array.isArray(value) &&
    value.every(
      (row) =>
        Array.isArray(row) &&
        row.length === 3 &&
        isBranch(row[0]) &&
        isCount(row[1]) &&
        isDigest(row[2]),
    )
  )
}

/** Whether what a snapshot says of itself has its shape, and names nothing but writers, segments, writes and records as the format names them. */
export function isHeader(value: unknown): value is SnapshotHeader {
  if (!isObject(value) || value.format !== 'tarikh-snapshot') return false
  const { version, archive, heads, superseded, undo, redo, custody, count } = value
  const { claims, told } = value
  return (
    isCount(version) &&
    isId(archive) &&
    Array.isArray(heads) &&
    heads.every(isHead) &&
    Array.isArray(superseded) &&
    superseded.every(isAwaited) &&
    areDots(undo) &&
    areDots(redo) &&
    isCustody(custody) &&
    areClaims(claims) &&
    areClaims(told) &&
    areSparedRows(value) &&
    isCount(count)
  )
}

/** Whether a value has the shape of a mark; of those of a record it is asked once for each act, when it is first met. */
export function isMark(value: unknown): value is MarkRow {
  if (!Array.isArray(value) || value.length !== 4) return false
  const [dot, time, author, act] = value as readonly unknown[]
  return isDot(dot) && isTime(time) && isAuthor(author) && isWord(act)
}

function isOfFields(value: unknown, each: (one: unknown) => boolean): boolean {
  if (!isObject(value)) return false
  for (const field of Object.keys(value)) if (!isField(field) || !each(value[field])) return false
  return true
}

function isRival(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === 2 && isStorable(value[0]) && Array.isArray(value[1])
  )
}

/** Whether a record in a snapshot has the shape of one: the limits of a journal line hold for it too. */
export function isRow(value: unknown): value is RecordRow {
  if (!Array.isArray(value) || value.length < 3 || value.length > 5) return false
  const [id, fields, mark, others, rivals] = value as readonly unknown[]
  return (
    isId(id) &&
    Array.isArray(mark) &&
    isOfFields(fields, (one) => isStorable(one)) &&
    (others === undefined || isOfFields(others, Array.isArray)) &&
    (rivals === undefined ||
      isOfFields(rivals, (writes) => Array.isArray(writes) && writes.every(isRival)))
  )
}

/** Where reading of a writer's journal goes on after a snapshot: its last line applied, where that begins (unknown to earlier snapshots), and the byte after it. */
export interface SnapshotHead {
  readonly start?: number
  readonly writer: string
  readonly n: number
  readonly hash: string
  readonly segment: string
  readonly offset: number
}

/** What a snapshot says of itself. */
export interface SnapshotHeader extends SparedRows {
  readonly format: 'tarikh-snapshot'
  readonly version: number
  readonly archive: string
  readonly heads: readonly SnapshotHead[]
  readonly superseded: readonly (readonly [string, readonly string[]])[]
  readonly undo: readonly string[]
  readonly redo: readonly string[]
  readonly custody: CustodyDates
  /** What the lines of heads that it sums up say of each journal; `told`, what its own writer has said. */
  readonly claims?: readonly ClaimRow[]
  readonly told?: readonly ClaimRow[]
  readonly count: number
}

/** A head that somebody has written down: of whom, the number, the checksum. */
export type ClaimRow = readonly [string, number, string]

/** A mark as a snapshot spells it: `[dot, time, author, act]`. */
export type MarkRow = readonly [string, string, string, string]

/** A record as a snapshot spells it. */
export type RecordRow = readonly [
  string,
  { readonly [field: string]: Json },
  MarkRow,
  { readonly [field: string]: MarkRow }?,
  { readonly [field: string]: readonly (readonly [Json, MarkRow])[] }?,
]
