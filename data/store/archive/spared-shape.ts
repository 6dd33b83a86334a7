import { isBranch, isDot, isWriter, readReceived, readSegment } from '../core/names.ts'
import { isDigest, isTake, isTime } from '../journal/line-shape.ts'
import { fileOfStretch, isStretch } from '../journal/stretch.ts'
import type { Taken } from '../journal/takes.ts'

/** A file of received lines that a snapshot sums up: its bytes, their checksum, and the writers whose lines it holds. */
export type ReceivedRow = readonly [
  file: string,
  bytes: number,
  sha256: string,
  writers: readonly string[],
]

/** What was taken in and given back by the writers whose journals were looked through for that. */
export interface TakesRow {
  readonly of: readonly string[]
  readonly taken: readonly Taken[]
  readonly back: readonly string[]
}

/** Lines under one name that stand in one file: the number of the first, and from which byte to which they stand together. */
export type RunsRow = readonly [
  file: string,
  first: number,
  runs: readonly (readonly [from: number, to: number])[],
]

/** A name under which lines count, its writer's or that of a second branch: the number of the first, and where they stand. */
export type NameRow = readonly [name: string, first: number, files: readonly RunsRow[]]

/** A segment: its size, where the last of its lines that count begins, and that line's checksum. */
export type SegmentRow = readonly [segment: string, size: number, start: number, hash: string]

/** A writer whose lines stand in several files or on several branches, and how they were united. */
export interface UnitedRow {
  readonly writer: string
  readonly segments: readonly SegmentRow[]
  readonly names: readonly NameRow[]
}

/** What a snapshot says of lines that no head tells where they stand; earlier snapshots say nothing of it. */
export interface SparedRows {
  readonly received?: readonly ReceivedRow[]
  readonly takes?: TakesRow
  readonly united?: readonly UnitedRow[]
}

type Loose = { readonly [key: string]: unknown }

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function areAll(value: unknown, each: (one: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(each)
}

function isReceivedRow(row: unknown): boolean {
  if (!Array.isArray(row) || row.length !== 4) return false
  const [file, bytes, sha256, writers] = row as readonly unknown[]
  const isName = typeof file === 'string' && readReceived(file) !== undefined
  return isName && isCount(bytes) && isDigest(sha256) && areAll(writers, isWriter)
}

function isTaken(value: unknown): boolean {
  if (!isObject(value)) return false
  const { writer, n, time, ...take } = value
  return isWriter(writer) && isCount(n) && isTime(time) && isTake(take, writer)
}

function isTakes(value: unknown): boolean {
  if (!isObject(value)) return false
  return areAll(value.of, isWriter) && areAll(value.taken, isTaken) && areAll(value.back, isDot)
}

function isRun(run: unknown): boolean {
  return areAll(run, isCount) && run.length === 2 && Number(run[0]) < Number(run[1])
}

function isRuns(row: unknown, writer: string): boolean {
  if (!Array.isArray(row) || row.length !== 3) return false
  const [file, first, runs] = row as readonly unknown[]
  if (typeof file !== 'string' || !isCount(first) || !areAll(runs, isRun)) return false
  if (!isStretch(file)) return readSegment(file)?.writer === writer
  return readReceived(fileOfStretch(file)) !== undefined
}

function isNameRow(row: unknown, writer: string): boolean {
  if (!Array.isArray(row) || row.length !== 3) return false
  const [name, first, files] = row as readonly unknown[]
  const isOwn = isBranch(name) && name.split('~')[0] === writer
  return isOwn && isCount(first) && areAll(files, (one) => isRuns(one, writer))
}

function isSegmentRow(row: unknown, writer: string): boolean {
  if (!Array.isArray(row) || row.length !== 4) return false
  const [segment, size, start, hash] = row as readonly unknown[]
  const isName = typeof segment === 'string' && readSegment(segment)?.writer === writer
  return isName && isCount(size) && isCount(start) && (hash === '' || isDigest(hash))
}

function isUnited(value: unknown): boolean {
  if (!isObject(value)) return false
  const { writer, segments, names } = value
  return (
    isWriter(writer) &&
    areAll(segments, (one) => isSegmentRow(one, writer)) &&
    areAll(names, (one) => isNameRow(one, writer))
  )
}

/** Whether what a snapshot says of received files and branches has its shape, and names nothing but what the format names. */
export function areSparedRows({ received, takes, united }: Loose): boolean {
  return (
    (received === undefined || areAll(received, isReceivedRow)) &&
    (takes === undefined || isTakes(takes)) &&
    (united === undefined || areAll(united, isUnited))
  )
}
