import { Inflate } from 'fflate'
import { done, failed, type Outcome } from '../model/outcome.ts'

/** A file in a ZIP archive, as the archive's table lists it. */
export interface ZipEntry {
  readonly name: string
  /** How many bytes it takes as it stands, and how many it says that it will be. */
  readonly packed: number
  readonly octets: number
  readonly method: number
  readonly isLocked: boolean
  readonly at: number
  readonly checksum: number
}

/** The most bytes that all entries of an archive may be, and that one of them may. */
export const inflatedLimit = 256 * 1024 * 1024
const entryLimit = 128 * 1024 * 1024
const mostEntries = 20_000
// A piece of this size becomes 17 MB at the most, a thousand times as much.
const piece = 16 * 1024

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const wideEndMark = 0x06064b50
const wideEndPointer = 0x07064b50
// What stands in a field of two or four bytes whose value is in ZIP64 (APPNOTE 6.3.10, 4.4.1.4).
const elsewhere16 = 0xffff
const elsewhere = 0xffffffff
const wideField = 1

/** The table of a ZIP archive, of ZIP64 too. Refused: `zip.cut` where there is none, `zip.damaged` where what stands in ZIP64 does not hold together, `zip.too-many`, `zip.too-large` where what it says is more than is inflated. */
export function zipEntries(bytes: Uint8Array): Outcome<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) return failed({ code: 'zip.cut' })
  const stated = tableAt(view, end)
  if (stated === undefined) return failed({ code: 'zip.damaged', place: 'ZIP64' })
  const { count } = stated
  if (count > mostEntries) return failed({ code: 'zip.too-many', n: count, limit: mostEntries })
  const entries: ZipEntry[] = []
  let { at } = stated
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark)
      return failed({ code: 'zip.cut' })
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const flags = view.getUint16(at + 8, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const extent = extentOf(view, at, bytes.subarray(at + 46 + nameLength).subarray(0, extraLength))
    if (extent === undefined) return failed({ code: 'zip.damaged', place: name })
    entries.push({
      name,
      ...extent,
      method: view.getUint16(at + 10, true),
      isLocked: (flags & 1) === 1,
      checksum: view.getUint32(at + 16, true),
    })
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  const octets = entries.reduce((sum, entry) => sum + entry.octets, 0)
  if (octets > inflatedLimit) return failed({ code: 'zip.too-large', octets, limit: inflatedLimit })
  return done(entries)
}

/** How many entries the table has and where it begins; undefined where ZIP64 says it in a place that is none, or otherwise than the end of the archive. */
function tableAt(
  view: DataView,
  end: number,
): { readonly count: number; readonly at: number } | undefined {
  const count = view.getUint16(end + 10, true)
  const at = view.getUint32(end + 16, true)
  const pointer = end - 20
  const isWide = pointer >= 0 && view.getUint32(pointer, true) === wideEndPointer
  if (!isWide) return { count, at }
  const wide = wideNumber(view, pointer + 8)
  if (wide + 56 > pointer || view.getUint32(wide, true) !== wideEndMark) return undefined
  const [wideCount, wideAt] = [wideNumber(view, wide + 32), wideNumber(view, wide + 48)]
  const isSame =
    (count === elsewhere16 || count === wideCount) && (at === elsewhere || at === wideAt)
  return isSame && wideAt <= wide ? { count: wideCount, at: wideAt } : undefined
}

/** How much an entry takes and where it begins: what its own fields leave to ZIP64 stands in its extra field, in their order. Undefined where that is too short, or leads out of the archive. */
function extentOf(
  view: DataView,
  at: number,
  extra: Uint8Array,
): Pick<ZipEntry, 'packed' | 'octets' | 'at'> | undefined {
  const wide = wideIn(extra)
  let read = 0
  const numbers = [24, 20, 42].map((place) => {
    const own = view.getUint32(at + place, true)
    if (own !== elsewhere || wide === undefined) return own
    read += 8
    return read > wide.byteLength ? undefined : wideNumber(wide, read - 8)
  })
  const [octets, packed, begins] = numbers
  if (octets === undefined || packed === undefined || begins === undefined) return undefined
  const isThere = wide === undefined || begins + packed <= view.byteLength
  return isThere ? { packed, octets, at: begins } : undefined
}

/** The part of an extra field that ZIP64 has; undefined where there is none. */
function wideIn(extra: Uint8Array): DataView | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === wideField) {
      const part = extra.subarray(at + 4, at + 4 + length)
      return new DataView(part.buffer, part.byteOffset, part.byteLength)
    }
    at += 4 + length
  }
  return undefined
}

/** A number of eight bytes; one beyond what a number holds exactly is beyond every bound here. */
function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true))
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at--)
    if (view.getUint32(at, true) === endMark) return at
  return -1
}

/** The bytes of an entry, never more than it says that it will be. Refused: `zip.locked`, `zip.too-large`, `zip.damaged`. */
export function inflate(bytes: Uint8Array, entry: ZipEntry): Outcome<Uint8Array> {
  const damaged = failed({ code: 'zip.damaged', place: entry.name })
  if (entry.isLocked) return failed({ code: 'zip.locked', place: entry.name })
  if (entry.octets > entryLimit)
    return failed({ code: 'zip.too-large', octets: entry.octets, limit: entryLimit })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== localMark) return damaged
  const from =
    entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (packed.length < entry.packed) return damaged
  const plain = entry.method === 0 ? packed : inflated(packed, entry.method, entry.octets)
  if (plain === undefined || plain.length !== entry.octets) return damaged
  return checksumOf(plain) === entry.checksum ? done(plain) : damaged
}

function inflated(packed: Uint8Array, method: number, octets: number): Uint8Array | undefined {
  if (method !== 8) return undefined
  const plain = new Uint8Array(octets)
  let length = 0
  let isWhole = true
  const inflate = new Inflate((part) => {
    if (length + part.length <= octets) plain.set(part, length)
    length += part.length
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += piece) {
      inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length)
      if (length > octets) return undefined
    }
  } catch {
    isWhole = false
  }
  return isWhole && length === octets ? plain : undefined
}

let table: Uint32Array | undefined

/** The CRC-32 of bytes, as ZIP has it. */
function checksumOf(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 255] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}
