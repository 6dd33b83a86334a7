import { done, failed, type Outcome } from '../model/outcome.ts'
import { inflate, type ZipEntry, zipEntries } from './zip.ts'

const headLength = 4096

/** How a file begins: what tells its kind, whatever its name is. */
export interface Beginning {
  readonly bytes: Uint8Array
  /** Its first letters, as far as ASCII tells: without a mark of byte order, zeros of UTF-16, and blanks before the first letter. */
  readonly head: string
  /** The same in small letters, without what markup may have before it begins: comments. */
  readonly markup: string
  /** The table of a ZIP archive, with the names of its files; null where it is none. */
  readonly zip: Outcome<readonly ZipEntry[]> | null
  /** The kind that a ZIP archive of OpenDocument or EPUB says that it is. */
  readonly mimetype: string
}

/** Looks at how a file begins. */
export function readBeginning(bytes: Uint8Array): Beginning {
  let head = ''
  for (const byte of bytes.subarray(0, headLength)) head += String.fromCharCode(byte)
  head = head.replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
  // One NUL in a text of ASCII is no UTF-16: only where every other byte is one are they left out.
  if ((head.match(/\0/g)?.length ?? 0) * 3 > head.length) head = head.replaceAll('\0', '')
  const trimmed = head.trimStart()
  const zip = startsWith(bytes, [0x50, 0x4b]) ? zipEntries(bytes) : null
  return {
    bytes,
    head: trimmed,
    markup: withoutComments(trimmed).toLowerCase(),
    zip,
    mimetype: zip?.ok ? mimetypeOf(bytes, zip.value) : '',
  }
}

/** Whether bytes begin with these, `-1` standing for any. */
export function startsWith(bytes: Uint8Array, head: readonly number[], from = 0): boolean {
  return head.every((byte, at) => byte === -1 || bytes[from + at] === byte)
}

function withoutComments(text: string): string {
  let rest = text
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->')
    if (end < 0) return rest
    rest = rest.slice(end + 3).trimStart()
  }
  return rest
}

function mimetypeOf(bytes: Uint8Array, entries: readonly ZipEntry[]): string {
  const entry = entries.find(({ name }) => name === 'mimetype')
  if (entry === undefined || entry.octets > 200) return ''
  const plain = inflate(bytes, entry)
  return plain.ok ? new TextDecoder().decode(plain.value).trim() : ''
}

/** A file of a ZIP archive by its name. Refused: `zip.missing`, and what `inflate` refuses. */
export function zippedFile({ bytes, zip }: Beginning, name: string): Outcome<Uint8Array> {
  if (!zip?.ok) return zip ?? failed({ code: 'zip.cut' })
  const entry = zip.value.find((one) => one.name === name)
  return entry === undefined ? failed({ code: 'zip.missing', place: name }) : inflate(bytes, entry)
}

/** The same as text in UTF-8 or UTF-16, as XML says it; empty where there is none. */
export function zippedText(opening: Beginning, name: string): Outcome<string> {
  const plain = zippedFile(opening, name)
  if (!plain.ok) return plain.problem.code === 'zip.missing' ? done('') : plain
  return done(xmlText(plain.value))
}

/** XML as text: its mark or its zeros tell UTF-16, all else is UTF-8. */
export function xmlText(bytes: Uint8Array): string {
  const isLittle = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0x3c, 0])
  const isBig = startsWith(bytes, [0xfe, 0xff]) || startsWith(bytes, [0, 0x3c])
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes)
}
