import { isUtf8 } from 'node:buffer'
import type { Heads, Line, Op } from '../../changes/patch.ts'
import { sha256 } from '../core/digest.ts'
import { longestHead, longestLine } from '../core/limits.ts'
import { ownRules, type Rules } from '../migrations/format.ts'
import {
  type HeadRows,
  isHeadRows,
  isPayload,
  isTake,
  type Payload,
  type Saying,
  spellHeads,
} from './line-shape.ts'

/** The checksum that the first line of a writer names as its predecessor's. */
export const noHash = '0'.repeat(64)

/** Where a line stands in its writer's chain, and the parts of an act that is spread over several lines. */
export interface LinePlace {
  readonly n: number
  readonly previous: string
  readonly durable: number
  readonly group?: number
  readonly closes?: number
}

const frame = '["'.length + 64 + '",'.length + ']\n'.length

/** A journal line ready to be written. */
export interface Encoded {
  readonly bytes: Uint8Array
  readonly hash: string
}

/** Spells one write of a line that fits the format: in the names of its record and its field nothing is to be escaped. */
export function spellOp({ id, field, value, replaces }: Op): string {
  const seen = replaces.length === 0 ? '[]' : JSON.stringify(replaces)
  return `["${id}","${field}",${JSON.stringify(value)},${seen}]`
}

/** Spells a line: the checksum of the payload's bytes, then the payload (data/README.md). Where it fits into a room that is given, its bytes stand there. */
export function encodeLine(
  place: LinePlace,
  saying: Saying,
  ops: readonly string[],
  room?: Buffer,
): Encoded {
  const head = JSON.stringify({
    n: place.n,
    p: place.previous,
    s: place.durable,
    t: saying.time,
    a: saying.author,
    act: saying.act,
    of: saying.of,
    g: place.group,
    c: place.closes,
    event: saying.event,
  })
  const payload = `${head.slice(0, -1)},"ops":[${ops.join(',')}]${more(saying)}}`
  const size = frame + Buffer.byteLength(payload)
  const isRoomy = room !== undefined && room.byteLength >= size
  const bytes = isRoomy ? room.subarray(0, size) : Buffer.allocUnsafe(size)
  const end = 68 + bytes.write(payload, 68)
  const hash = sha256(bytes.subarray(68, end))
  bytes.write(`["${hash}",`, 0, 'latin1')
  bytes.write(']\n', end, 'latin1')
  return { bytes, hash }
}

// After the writes, so that a reader of the first format still finds the head as it knows it.
function more({ heads, take }: Saying): string {
  const said = { ...(heads && { heads: spellHeads(heads) }), ...(take && { take }) }
  const spelled = JSON.stringify(said).slice(1, -1)
  return spelled === '' ? '' : `,${spelled}`
}

/** What the head of a line says, read without its ops: `group` and `closes` where the line is part of an act spread over several. */
export interface LineHead {
  readonly hash: string
  readonly n: number
  readonly previous: string
  readonly durable: number
  readonly group: number | undefined
  readonly closes: number | undefined
}

const text = String.raw`"(?:[^"\\]|\\.)*"`
const headShape = new RegExp(
  String.raw`^\{"n":([1-9]\d{0,14}),"p":"([0-9a-f]{64})","s":(0|[1-9]\d{0,14}),"t":${text},` +
    String.raw`"a":${text},"act":${text}(?:,"of":${text})?(?:,"g":(\d{1,15}))?(?:,"c":(\d{1,15}))?,` +
    '"(?:event|ops)":',
)
const usualHead = 1000

/** Why bytes are no line. */
export type Unreadable = 'torn' | 'shape' | 'checksum'

/** Verifies one line without its line feed and reads its head. */
export function readHead(bytes: Uint8Array): LineHead | Exclude<Unreadable, 'torn'> {
  const size = bytes.byteLength
  if (size < 71 || bytes[0] !== 0x5b || bytes[1] !== 0x22) return 'shape'
  if (bytes[66] !== 0x22 || bytes[67] !== 0x2c || bytes[size - 1] !== 0x5d) return 'shape'
  const hash = Buffer.from(bytes.buffer, bytes.byteOffset + 2, 64).toString('latin1')
  if (sha256(bytes.subarray(68, size - 1)) !== hash) return 'checksum'
  return peekHead(bytes) ?? 'shape'
}

/** Reads the head of a line that has been verified before; `bytes` may end anywhere after it. */
export function peekHead(bytes: Uint8Array): LineHead | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const read =
    headShape.exec(start.toString('latin1', 68, Math.min(68 + usualHead, start.length))) ??
    headShape.exec(start.length > usualHead ? start.toString('latin1', 68, 68 + longestHead) : '')
  if (read === null || Number(read[3]) >= Number(read[1])) return undefined
  return {
    hash: start.toString('latin1', 2, 66),
    n: Number(read[1]),
    previous: read[2] ?? '',
    durable: Number(read[3]),
    group: read[4] === undefined ? undefined : Number(read[4]),
    closes: read[5] === undefined ? undefined : Number(read[5]),
  }
}

/** A line as it was read: the patch, and its part in an act of several lines. */
export interface ReadLine extends Line {
  readonly group?: number
  readonly closes?: number
}

/** Reads a verified line whole, by the one schema that every reader keeps to; undefined where it does not fit: its number counts all the same, and nothing that it says does. */
export function readLine(
  writer: string,
  bytes: Uint8Array,
  { upgrade, isNewer }: Rules = ownRules,
): ReadLine | undefined {
  if (!isNewer && bytes.byteLength > longestLine) return undefined
  const head = peekHead(bytes)
  const payload = parsed(bytes)
  if (head === undefined || !isPayload(payload, writer, isNewer)) return undefined
  const { n, p, s, g, c } = payload
  // A key that stands twice would say one thing to the chain and another to the state.
  if (n !== head.n || p !== head.previous || s !== head.durable) return undefined
  if (g !== head.group || c !== head.closes) return undefined
  const ops = payload.ops.map(
    ([id, field, value, replaces]): Op => ({ id, field, value, replaces }),
  )
  return {
    writer,
    n,
    time: payload.t,
    author: payload.a,
    act: payload.act,
    ops: upgrade ? ops.flatMap(upgrade) : ops,
    ...(payload.of === undefined ? {} : { of: payload.of }),
    ...(g === undefined ? {} : { group: g }),
    ...(c === undefined ? {} : { closes: c }),
    ...(payload.event === undefined ? {} : { event: payload.event }),
    ...taken(payload, writer),
  }
}

// Of a later format these may say what is not known here.
function taken({ heads, take }: Payload, writer: string): Pick<Line, 'heads' | 'take'> {
  return {
    ...(isHeadRows(heads, writer) ? { heads: headsOf(heads) } : {}),
    ...(isTake(take, writer) ? { take } : {}),
  }
}

function headsOf(rows: HeadRows): Heads {
  return new Map(Object.entries(rows).map(([of, [n, hash]]) => [of, { n, hash }]))
}

function parsed(bytes: Uint8Array): unknown {
  if (!isUtf8(bytes)) return undefined
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return JSON.parse(text.toString('utf8', 68, text.length - 1))
  } catch {
    return undefined
  }
}
