import type { CustodyEvent, CustodyType, Heads, Op, Take } from '../../changes/patch.ts'
import type { LargeLine } from '../../changes/writes.ts'
import { isId } from '../../model/id.ts'
import {
  deepest,
  longestAuthor,
  longestEvent,
  mostBytes,
  mostHeads,
  mostReplaced,
} from '../core/limits.ts'
import { isBranch, isDot, readReceived } from '../core/names.ts'
import { isStorable } from '../core/storable.ts'

const time = /^(?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/
const word = /^[a-z][a-z0-9-]{0,39}$/
const field = /^[a-z][A-Za-z0-9]{0,63}$/
// A million writes have a few dozen fields between them.
const fields = new Set<unknown>()
const mostFields = 256
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether a text is a moment in UTC as a journal spells it. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && time.test(value)
}

/** Whether a text may sign a line. */
export function isAuthor(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 2 * longestAuthor) return false
  return (
    value.isWellFormed() && (value.length <= longestAuthor || [...value].length <= longestAuthor)
  )
}

/** A name as it may sign a line: what is beyond the limit, or is no text, is left out. */
export function asAuthor(name: string): string {
  return isAuthor(name) ? name : [...name.toWellFormed()].slice(0, longestAuthor).join('')
}

/** Whether a text says what was done, in one word. */
export function isWord(value: unknown): value is string {
  return typeof value === 'string' && word.test(value)
}

/** Whether a text names a field of a record; what every object of the language has under a name of its own is no field. */
export function isField(value: unknown): value is string {
  if (fields.has(value)) return true
  if (typeof value !== 'string' || !field.test(value) || inherited.has(value)) return false
  if (fields.size < mostFields) fields.add(value)
  return true
}

const eventTypes: Readonly<Record<CustodyType, true>> = {
  ...{ creation: true, 'fixity check': true, replication: true, migration: true, repair: true },
}
const outcomes: ReadonlySet<unknown> = new Set(['success', 'warning', 'failure'])

/** Whether a value is an event of custody. */
export function isEvent(value: unknown): value is CustodyEvent {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 3) return false
  const { type, outcome, detail } = value as Readonly<Record<string, unknown>>
  if (typeof type !== 'string' || !Object.hasOwn(eventTypes, type)) return false
  const isDetail = typeof detail === 'object' && detail !== null && !Array.isArray(detail)
  return isDetail && outcomes.has(outcome) && isStorable(detail)
}

const digest = /^[0-9a-f]{64}$/

/** Whether a text is a SHA-256 as the format spells it. */
export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && digest.test(value)
}

function isCountTo(value: unknown, most: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most
}

/** The heads of other writers as a line spells them. */
export type HeadRows = Readonly<Record<string, readonly [number, string]>>

/** Whether a value says how far a writer had seen other journals: of each writer but itself, a number and a checksum. */
export function isHeadRows(
  value: unknown,
  writer: string,
  most: number = mostHeads,
): value is HeadRows {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const rows = Object.entries(value as Readonly<Record<string, unknown>>)
  return rows.length <= most && rows.every(([of, row]) => of !== writer && isHeadRow(of, row))
}

function isHeadRow(of: string, row: unknown): boolean {
  if (!isBranch(of) || !Array.isArray(row) || row.length !== 2) return false
  const [n, hash] = row as readonly unknown[]
  return isCountTo(n, mostNumber) && isDigest(hash)
}

const mostNumber = 999_999_999_999_999

/** Spells heads as a line keeps them, in the order of the writers' names. */
export function spellHeads(heads: Heads): HeadRows {
  const rows = [...heads].map(([of, { n, hash }]) => [of, [n, hash]] as const)
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether a value names a file of received lines of this writer's own, its digest, its bytes and its lines. */
export function isTake(value: unknown, writer: string): value is Take {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 4) return false
  const { file, sha256, bytes, lines } = value as Readonly<Record<string, unknown>>
  if (typeof file !== 'string' || readReceived(file)?.writer !== writer) return false
  return isDigest(sha256) && isCountTo(bytes, mostBytes.received) && isCountTo(lines, mostNumber)
}

/** Whether what a line of this writer is to say fits the format: the readers' own schema, so that nothing is written which they would set aside. */
export function isSaying(saying: Saying, writer: string): boolean {
  const { time: when, author, act, of, event, heads, take } = saying
  if (event !== undefined && !(isEvent(event) && JSON.stringify(event).length < longestEvent))
    return false
  if ((act === headsAct) !== (heads !== undefined) || (act === takeAct) !== (take !== undefined))
    return false
  if (heads !== undefined && !isHeadRows(spellHeads(heads), writer)) return false
  if (take !== undefined && !isTake(take, writer)) return false
  return isWord(act) && isTime(when) && isAuthor(author) && (of === undefined || isDot(of))
}

/** The act of a line that says how far its writer had seen the journals of others. */
export const headsAct = 'heads'

/** The act of a line that takes in lines of another copy. */
export const takeAct = 'take'

/** Whether a line says more than how far its writer had seen others and what it took in from them: that goes back and forth between copies for ever, and none lacks it. */
export function isSayingMore({ ops, event }: Pick<LargeLine, 'ops' | 'event'>): boolean {
  return ops.length > 0 || event !== undefined
}

/** Whether an archive lacks something without a line: the note of a copy is written when the copy stands, and no copy can hold its own. */
export function isMissed(line: Pick<LargeLine, 'ops' | 'event'>): boolean {
  return isSayingMore(line) && (line.ops.length > 0 || line.event?.type !== 'replication')
}

/** Whether a write fits the format: its record, its field, its value, and the writes that it replaces. */
export function isOp({ id, field: name, value, replaces }: Op): boolean {
  return (
    isId(id) &&
    isField(name) &&
    isStorable(value, deepest) &&
    Array.isArray(replaces) &&
    replaces.length <= mostReplaced &&
    replaces.every(isDot)
  )
}

// A later format may have other records, fields and values; what could harm a reader of this one is no write there either.
function isSafeOp([id, name, value, replaces]: readonly unknown[]): boolean {
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    !inherited.has(name) &&
    isStorable(value, 4 * deepest) &&
    Array.isArray(replaces) &&
    replaces.every((dot) => typeof dot === 'string')
  )
}

const keys: ReadonlySet<string> = new Set([
  ...['n', 'p', 's', 't', 'a', 'act', 'of', 'g', 'c', 'event', 'ops', headsAct, takeAct],
])

/** A line's payload whose shape has been shown. */
export interface Payload {
  readonly n: number
  readonly p: string
  readonly s: number
  readonly t: string
  readonly a: string
  readonly act: string
  readonly of?: string
  readonly g?: number
  readonly c?: number
  readonly event?: CustodyEvent
  readonly heads?: HeadRows
  readonly take?: Take
  readonly ops: readonly (readonly [Op['id'], Op['field'], Op['value'], Op['replaces']])[]
}

/** Whether a value is the payload of a line of this writer: every key, every write, every name and number of it. Of a later format only what could harm is refused. */
export function isPayload(value: unknown, writer: string, isNewer: boolean): value is Payload {
  if (typeof value !== 'object' || value === null) return false
  const { t, a, act, of, g, c, n, event, ops } = value as Loose
  if (typeof n !== 'number' || !Array.isArray(ops)) return false
  if (typeof t !== 'string' || typeof a !== 'string' || typeof act !== 'string') return false
  if (of !== undefined && !isDot(of)) return false
  if (event !== undefined && !isEvent(event)) return false
  const rows = ops as readonly unknown[]
  if (isNewer) return rows.every((row) => Array.isArray(row) && isSafeOp(row))
  if (!isTime(t) || !isAuthor(a) || !isWord(act)) return false
  if (!Object.keys(value).every((key) => keys.has(key))) return false
  if (typeof g === 'number' && g > n) return false
  if (c !== undefined && (typeof g !== 'number' || (c as number) > n - g + 1)) return false
  return isAlone(value as Loose, writer) && rows.every((row) => isOwnOp(row, writer, n))
}

type Loose = Readonly<Record<string, unknown>>

// What says how far others were seen, or takes lines in, says nothing else.
function isAlone(value: Loose, writer: string): boolean {
  const { act, ops, heads, take } = value
  if (heads === undefined && take === undefined) return true
  const isBare = ['of', 'g', 'c', 'event'].every((key) => value[key] === undefined)
  if (!isBare || (ops as readonly unknown[]).length > 0) return false
  if (heads === undefined) return act === takeAct && isTake(take, writer)
  return act === headsAct && take === undefined && isHeadRows(heads, writer)
}

// A writer can have seen of its own only what it had written before.
function isOwnOp(row: unknown, writer: string, n: number): boolean {
  if (!Array.isArray(row) || row.length !== 4) return false
  const [id, name, value, replaces] = row as unknown as Payload['ops'][number]
  if (!isOp({ id, field: name, value, replaces })) return false
  const own = `${writer}:`
  return replaces.every((dot) => !dot.startsWith(own) || Number(dot.slice(own.length)) < n)
}

/** What a line says, but for its writes. */
export interface Saying {
  readonly time: string
  readonly author: string
  readonly act: string
  readonly of?: string
  readonly event?: CustodyEvent
  readonly heads?: Heads
  readonly take?: Take
}
