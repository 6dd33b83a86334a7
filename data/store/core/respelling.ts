import { sha256 } from './digest.ts'
import type { NameKind } from './names.ts'

/** How another program has changed the spelling of a text file, and nothing of what it says: UTF-16 in place of UTF-8, a byte order mark before it, carriage returns before its line feeds, no line feed at its end. */
export type Respelling = 'utf-16' | 'byte-order-mark' | 'line-ends' | 'last-line-end'

const carriage = 13
const feed = 10
const mark = Buffer.from([0xef, 0xbb, 0xbf])
const ends = Buffer.from('\r\n')

/** The most bytes of a text whose spellings are tried. */
export const mostRespelled = 4 * 1024 * 1024

const texts: ReadonlySet<NameKind> = new Set([
  ...(['description', 'segment', 'received', 'manifest'] as const),
])

/** A text file of an archive as the program spells it, and what of its spelling had been changed; undefined where nothing was. No text of the format holds a carriage return or a byte order mark, so that none of its own is taken away. */
export function asSpelled(
  kind: NameKind,
  bytes: Uint8Array,
): { readonly bytes: Uint8Array; readonly changed: readonly Respelling[] } | undefined {
  if (!texts.has(kind) || bytes.byteLength === 0) return undefined
  const changed: Respelling[] = []
  let spelled = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const narrow = inUtf8(spelled)
  if (narrow !== undefined) {
    changed.push('utf-16')
    spelled = narrow
  } else if (spelled.subarray(0, 3).equals(mark)) {
    changed.push('byte-order-mark')
    spelled = spelled.subarray(3)
  }
  if (hasCarriage(spelled)) {
    changed.push('line-ends')
    spelled = withFeeds(spelled)
  }
  if (kind === 'segment' && isUnended(spelled)) {
    changed.push('last-line-end')
    spelled = Buffer.concat([spelled, Buffer.from([feed])])
  }
  return changed.length === 0 ? undefined : { bytes: spelled, changed }
}

/** The spelling under which a text has the digest that is known of it, of those that editors and synchronisers give texts; undefined where none has, or the text is too long to try. */
export function withDigest(
  bytes: Uint8Array,
  isKnown: (sha: string) => boolean,
): Uint8Array | undefined {
  if (bytes.byteLength > mostRespelled) return undefined
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const bare = inUtf8(whole) ?? (whole.subarray(0, 3).equals(mark) ? whole.subarray(3) : whole)
  for (const text of bare === whole ? [whole, Buffer.concat([mark, whole])] : [bare, whole])
    for (const lines of [text, hasCarriage(text) ? withFeeds(text) : withCarriages(text)])
      for (const one of [lines, Buffer.concat([lines, Buffer.from([feed])]), withoutEnd(lines)])
        if (isKnown(sha256(one))) return one
  return undefined
}

// A text of the format begins with a sign of ASCII, whatever comes first in the file.
function inUtf8(bytes: Buffer): Buffer | undefined {
  const [first, second] = bytes
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0)
  if (bytes.byteLength < 4 || (!isLittle && !isBig)) return undefined
  const even = Buffer.from(bytes.subarray(0, bytes.byteLength & ~1))
  const text = (isLittle ? even : even.swap16()).toString('utf16le')
  return Buffer.from(text.replace(/^\uFEFF/, ''))
}

function hasCarriage(bytes: Buffer): boolean {
  // One sign is looked for much faster than two.
  const first = bytes.indexOf(carriage)
  return first >= 0 && bytes.indexOf(ends, first) >= 0
}

function withFeeds(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

function withCarriages(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')
}

function withoutEnd(bytes: Buffer): Buffer {
  return bytes.at(-1) === feed ? bytes.subarray(0, bytes.at(-2) === carriage ? -2 : -1) : bytes
}

// The last stretch is a line whose checksum is true, but for the line feed that would end it.
function isUnended(bytes: Buffer): boolean {
  if (bytes.at(-1) === feed) return false
  const last = bytes.subarray(bytes.lastIndexOf(feed) + 1)
  return checksumOf(last) !== undefined
}

const framed = /^\["[0-9a-f]{64}",$/

/** The checksum that heads a journal line without its line feed, where it is true of what follows. */
function checksumOf(line: Buffer): string | undefined {
  if (line.byteLength < 71 || line.at(-1) !== 0x5d) return undefined
  if (!framed.test(line.toString('latin1', 0, 68))) return undefined
  const stated = line.toString('latin1', 2, 66)
  return sha256(line.subarray(68, -1)) === stated ? stated : undefined
}
