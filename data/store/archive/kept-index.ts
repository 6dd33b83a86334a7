import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Heads } from '../../changes/patch.ts'
import { breathe } from '../core/breathe.ts'
import type { Disk } from '../core/disk.ts'
import { makeFolder, writeDurably } from '../core/durable.ts'
import { readIfSound } from '../core/read-part.ts'
import { isHeadRows, spellHeads } from '../journal/line-shape.ts'

/** A search index as bytes, and which lines of which journals it was made from. */
export interface KeptIndex {
  /** The program that made it: another reads words otherwise. */
  readonly by: string
  readonly heads: Heads
  /** Each of them begins at a multiple of 8 bytes. */
  readonly parts: readonly Uint8Array[]
}

/** The machine's folder, where indexes are kept, and an archive. */
interface Place {
  readonly outside: Disk
  readonly machine: string
  readonly archive: string
}

interface Header {
  readonly format: 'tarikh-index'
  readonly version: 2
  readonly archive: string
  readonly by: string
  readonly heads: Readonly<Record<string, readonly [number, string]>>
  readonly lengths: readonly number[]
}

const hashedAtOnce = 1024 * 1024
const lengthDigits = 16
const mostHeads = 1_000_000

function indexPath({ machine, archive }: Omit<Place, 'outside'>): string {
  return join(machine, 'views', `${archive}.index`)
}

/** Keeps an index beside the first view, outside the archive: disposable, and believed only by the digest that this answers. */
export async function keepIndex(place: Place, { by, heads, parts }: KeptIndex): Promise<string> {
  const header: Header = {
    ...{ format: 'tarikh-index', version: 2, archive: place.archive, by },
    heads: spellHeads(heads),
    lengths: parts.map(({ byteLength }) => byteLength),
  }
  const text = Buffer.from(JSON.stringify(header))
  const length = Buffer.from(`${text.byteLength}\n`.padStart(lengthDigits, ' '))
  const pieces = [Buffer.concat([length, text]), ...parts].flatMap(padded)
  const hash = createHash('sha256')
  await makeFolder(place.outside, place.machine, 'views')
  await writeDurably(place.outside, indexPath(place), hashedInPieces(pieces, hash))
  return hash.digest('hex')
}

function padded(bytes: Uint8Array): readonly Uint8Array[] {
  return [bytes, new Uint8Array((8 - (bytes.byteLength % 8)) % 8)]
}

async function* hashedInPieces(
  whole: Iterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for (const bytes of whole)
    for (let from = 0; from < bytes.byteLength; from += hashedAtOnce) {
      const piece = bytes.subarray(from, from + hashedAtOnce)
      hash.update(piece)
      yield piece
      await breathe()
    }
}

/** Reads the index that is kept of an archive, in one go, if it is the one of that digest; undefined where it is not. */
export async function readIndex(place: Place, digest: string): Promise<KeptIndex | undefined> {
  const read = await readIfSound(place.outside, indexPath(place))
  if (read === undefined) return undefined
  const bytes = read.byteOffset % 8 === 0 ? read : read.slice()
  const hash = createHash('sha256')
  for await (const _ of hashedInPieces([bytes], hash));
  if (hash.digest('hex') !== digest) return undefined
  const start = lengthDigits + Number(textIn(bytes, 0, lengthDigits))
  const header = JSON.parse(textIn(bytes, lengthDigits, start)) as Header
  const { format, version, archive, by, heads, lengths } = header
  if (format !== 'tarikh-index' || version !== 2 || archive !== place.archive) return undefined
  if (!isHeadRows(heads, '', mostHeads)) return undefined
  let at = Math.ceil(start / 8) * 8
  const parts = lengths.map((length) => {
    const part = bytes.subarray(at, at + length)
    at += Math.ceil(length / 8) * 8
    return part
  })
  return {
    by,
    heads: new Map(Object.entries(heads).map(([of, [n, hash]]) => [of, { n, hash }])),
    parts,
  }
}

function textIn(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder().decode(bytes.subarray(from, to))
}

/** Removes the index that is kept of an archive, where there is one. */
export async function dropIndex(place: Place): Promise<void> {
  await place.outside.unlink(indexPath(place)).catch(() => undefined)
}
