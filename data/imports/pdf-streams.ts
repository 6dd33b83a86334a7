import { Unzlib } from 'fflate'

/** A file embedded in a PDF: its media type, its size unpacked in bytes, and its packed bytes. */
export interface EmbeddedFile {
  readonly mediaType: string
  readonly size: number
  readonly packed: Uint8Array
}

const longestHead = 4096
const piece = 1 << 16

/** Whether bytes begin as every PDF does (ISO 32000-1, 7.5.2). */
export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes, 0, 5) === '%PDF-'
}

/** The embedded files of a PDF as this program writes them, in the order of the file; the walk ends at the first thing that it does not know. */
export function* embeddedFiles(bytes: Uint8Array): Generator<EmbeddedFile> {
  let at = afterHeader(bytes)
  for (;;) {
    const head = latin1(bytes, at, longestHead)
    const opening = /^\d{1,10} 0 obj\n/.exec(head)
    if (opening === null) return
    const start = head.indexOf('>>\nstream\n')
    const plain = head.indexOf('\nendobj\n')
    if (start < 0 || (plain >= 0 && plain < start)) {
      const end = plain >= 0 ? at + plain : find(bytes, '\nendobj\n', at)
      if (end < 0) return
      at = end + '\nendobj\n'.length
      continue
    }
    const entries = head.slice(opening[0].length, start)
    const length = Number(/\/Length (\d{1,10})$/.exec(entries)?.[1] ?? Number.NaN)
    const from = at + start + '>>\nstream\n'.length
    const closing = '\nendstream\nendobj\n'
    if (!(latin1(bytes, from + length, closing.length) === closing)) return
    const file = embedded(entries, bytes.subarray(from, from + length))
    if (file !== undefined) yield file
    at = from + length + closing.length
  }
}

/** Unpacks a file piece by piece, so that one that claims less than it holds is stopped; answers whether it was as long as it says. */
export function* unpacked({ packed, size }: EmbeddedFile): Generator<Uint8Array, boolean> {
  let ready: Uint8Array[] = []
  let length = 0
  const inflate = new Unzlib((chunk) => {
    ready.push(chunk)
    length += chunk.length
  })
  for (let at = 0; at < packed.length; at += piece) {
    try {
      inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length)
    } catch {
      return false
    }
    if (length > size) return false
    yield* ready
    ready = []
  }
  return length === size
}

function embedded(entries: string, packed: Uint8Array): EmbeddedFile | undefined {
  const named = /^<<\/Type\/EmbeddedFile\/Subtype\/([^/<>[\]() ]+)\/Params<<\/Size (\d{1,12})\//
  const found = named.exec(entries)
  if (found === null || !entries.includes('/Filter/FlateDecode/')) return undefined
  const [, subtype = '', size = ''] = found
  const mediaType = subtype.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return { mediaType, size: Number(size), packed }
}

/** Where the first object begins: after the version and the comment of high bytes. */
function afterHeader(bytes: Uint8Array): number {
  let at = 0
  while (bytes[at] === 0x25) {
    const end = bytes.indexOf(0x0a, at)
    if (end < 0) return bytes.length
    at = end + 1
  }
  return at
}

function find(bytes: Uint8Array, words: string, from: number): number {
  const wanted = Uint8Array.from(words, (letter) => letter.charCodeAt(0))
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, nth) => bytes[at + nth] === byte)) return at
  return -1
}

function latin1(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length))
}
