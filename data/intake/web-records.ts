import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { gunzipWithin } from './gunzip.ts'
import type { Unpack } from './reader.ts'

/** Fields of a head, by their names in small letters. */
export type HeadFields = ReadonlyMap<string, string>

/** A record of a web archive: its head, the bytes that it holds, and all of it as it stands. */
export interface WebRecord {
  readonly head: HeadFields
  readonly block: Uint8Array
  readonly whole: Uint8Array
}

/** What a server answered: its status, its fields, and what it sent, unfolded. */
export interface WebAnswer {
  readonly status: number
  readonly head: HeadFields
  readonly payload: Uint8Array
  /** The name of a packing that could not be undone; empty where all was. */
  readonly packed: string
}

const longestHead = 64 * 1024
const inflatedLimit = 96 * 1024 * 1024
const feed = 10

/** The records of a web archive in their order; it ends where the bytes are cut. */
export function* recordsIn(bytes: Uint8Array): Generator<WebRecord, boolean> {
  let from = 0
  while (from < bytes.length) {
    while (bytes[from] === feed || bytes[from] === 13) from++
    if (from >= bytes.length) break
    const parted = headAt(bytes, from)
    if (parted === undefined || !/^WARC\/1\.\d/.test(parted.first)) return false
    const length = Number(parted.fields.get('content-length') ?? '')
    const end = parted.end + length
    if (!Number.isSafeInteger(length) || length < 0 || end > bytes.length) return false
    yield {
      head: parted.fields,
      block: bytes.subarray(parted.end, end),
      whole: bytes.subarray(from, end),
    }
    from = end
  }
  return true
}

/** What a server answered, as a record of it stands; undefined where it is no answer. */
export function answerIn(block: Uint8Array, unpack?: Unpack): WebAnswer | undefined {
  const parted = headAt(block, 0)
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(parted?.first ?? '')?.[1])
  if (parted === undefined || Number.isNaN(status)) return undefined
  const { fields, end } = parted
  const sent = block.subarray(end)
  const isChunked = /chunked/i.test(fields.get('transfer-encoding') ?? '')
  const joined = isChunked ? (unchunked(sent) ?? sent) : sent
  return { status, head: fields, ...unpacked(joined, fields.get('content-encoding') ?? '', unpack) }
}

/** Whether the digest that a record states of what it holds is the one that is counted here; undefined where it states none that is known. */
export function isIntact({ head, block }: WebRecord): boolean | undefined {
  const [, kind = '', value = ''] =
    /^(sha-?1|sha-?256):([A-Za-z0-9]+)=*$/i.exec(head.get('warc-block-digest') ?? '') ?? []
  if (value === '') return undefined
  const digest = kind.endsWith('1') ? sha1(block) : sha256(block)
  const said = value.toLowerCase()
  return said === bytesToHex(digest) || said === base32(digest)
}

function headAt(
  bytes: Uint8Array,
  from: number,
): { readonly first: string; readonly fields: HeadFields; readonly end: number } | undefined {
  const most = Math.min(bytes.length, from + longestHead)
  let line = from
  for (let at = bytes.indexOf(feed, from); at >= 0 && at < most; at = bytes.indexOf(feed, line)) {
    const isBlank = at === line || (at === line + 1 && bytes[line] === 13)
    line = at + 1
    if (!isBlank) continue
    const [first = '', ...lines] = new TextDecoder().decode(bytes.subarray(from, at)).split(/\r?\n/)
    return { first, fields: fieldsIn(lines), end: line }
  }
  return undefined
}

function fieldsIn(lines: readonly string[]): HeadFields {
  const fields = new Map<string, string>()
  for (const line of lines) {
    const [, name, value = ''] = /^([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? []
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value)
  }
  return fields
}

// Many tools keep the field and send what it speaks of already joined: then nothing fits, and it stays as it is.
function unchunked(sent: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  let length = 0
  for (let at = 0; ; ) {
    const end = sent.indexOf(feed, at)
    if (end < 0 || end - at > 1000) return undefined
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(
      new TextDecoder().decode(sent.subarray(at, end)).trim(),
    )?.[1]
    if (size === undefined) return undefined
    const octets = Number.parseInt(size, 16)
    if (octets === 0) break
    const part = sent.subarray(end + 1, end + 1 + octets)
    if (part.length < octets) return undefined
    parts.push(part)
    length += octets
    at = end + 1 + octets
    while (sent[at] === 13 || sent[at] === feed) at++
  }
  const joined = new Uint8Array(length)
  let to = 0
  for (const part of parts) {
    joined.set(part, to)
    to += part.length
  }
  return joined
}

function unpacked(
  payload: Uint8Array,
  packing: string,
  unpack: Unpack | undefined,
): { readonly payload: Uint8Array; readonly packed: string } {
  const name = packing.trim().toLowerCase()
  const isGzip = payload[0] === 0x1f && payload[1] === 0x8b
  if (isGzip) return { payload: gunzipWithin(payload, inflatedLimit).bytes, packed: '' }
  // What is plain already begins with a sign of markup or a letter, whatever its field says.
  const isPlain = name === '' || name === 'identity' || /gzip/.test(name) || isMarkup(payload)
  if (isPlain) return { payload, packed: '' }
  const plain = unpack?.(name, payload, inflatedLimit)
  return plain === undefined
    ? { payload, packed: name.slice(0, 40) }
    : { payload: plain, packed: '' }
}

function isMarkup(payload: Uint8Array): boolean {
  return /^\uFEFF?\s*</.test(new TextDecoder().decode(payload.subarray(0, 64)))
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

function base32(digest: Uint8Array): string {
  let bits = ''
  for (const byte of digest) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('')
}
