import { oneByteTables } from './one-byte-tables.ts'
import type { Spelt } from './spelt.ts'
import { fromUtf7 } from './utf-7.ts'

/** The encodings of text that can be read; `encodings` lists them in the order in which a person is offered them. */
export const encodings = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'iso-8859-15',
  'macintosh',
  'cp850',
  'windows-1256',
  'iso-8859-6',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'utf-32le',
  'utf-32be',
  'iso-2022-jp',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'windows-1254',
  'windows-1258',
  'windows-1250',
  'iso-8859-2',
  'utf-7',
] as const
export type Encoding = (typeof encodings)[number]

const aliases: { readonly [alias: string]: Encoding } = {
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  utf32le: 'utf-32le',
  utf32be: 'utf-32be',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  latin9: 'iso-8859-15',
  macroman: 'macintosh',
  mac: 'macintosh',
  ibm850: 'cp850',
  cp1256: 'windows-1256',
  cp1251: 'windows-1251',
  koi8r: 'koi8-r',
  koi8: 'koi8-r',
  cp866: 'ibm866',
  sjis: 'shift_jis',
  cp932: 'shift_jis',
  windows31j: 'shift_jis',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  cp950: 'big5',
  ksc5601: 'euc-kr',
  cp949: 'euc-kr',
  cp1254: 'windows-1254',
  iso88599: 'windows-1254',
  latin5: 'windows-1254',
  cp1258: 'windows-1258',
  cp1250: 'windows-1250',
  latin2: 'iso-8859-2',
}

/** The encoding that a person's spelling names, in any case and with any separators; ISO 8859-1 is read as windows-1252, its superset, as the WHATWG Encoding Standard does. */
export function encodingNamed(label: string): Encoding | undefined {
  const bare = label.toLowerCase().replace(/[^a-z0-9]/g, '')
  const named = encodings.find((encoding) => encoding.replace(/[-_]/g, '') === bare)
  return named ?? (Object.hasOwn(aliases, bare) ? aliases[bare] : undefined)
}

/** Reads bytes in a given encoding, keeping a byte-order mark if there is one. */
export function spell(bytes: Uint8Array, encoding: Encoding): Spelt {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
    case 'iso-2022-jp':
    case 'shift_jis':
    case 'euc-jp':
    case 'gb18030':
    case 'big5':
    case 'euc-kr':
      return withDecoder(bytes, encoding)
    case 'utf-32le':
      return fromWords(bytes, true)
    case 'utf-32be':
      return fromWords(bytes, false)
    case 'windows-1256':
    case 'iso-8859-6':
    case 'windows-1251':
    case 'koi8-r':
    case 'ibm866':
    case 'iso-8859-15':
    case 'macintosh':
    case 'windows-1254':
    case 'windows-1258':
    case 'windows-1250':
    case 'iso-8859-2':
      return marked(new TextDecoder(encoding).decode(bytes))
    case 'windows-1252':
    case 'cp850':
      return fromTable(bytes, oneByteTables[encoding])
    case 'utf-7':
      return fromUtf7(bytes)
  }
}

function withDecoder(bytes: Uint8Array, label: string): Spelt {
  const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
  const shown = countOf(text, '\uFFFD')
  if (shown === 0) return { text, flaws: 0 }
  try {
    new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, flaws: 0 }
  } catch {
    return { text, flaws: shown }
  }
}

function fromTable(bytes: Uint8Array, table: string): Spelt {
  const upper = [...table]
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    let part = ''
    for (const byte of bytes.subarray(from, from + 8192)) {
      part += byte < 128 ? String.fromCharCode(byte) : (upper[byte - 128] ?? '\uFFFD')
    }
    parts.push(part)
  }
  return marked(parts.join(''))
}

// A one-byte encoding gives some bytes no meaning, and others that of controls which no text holds.
function marked(text: string): Spelt {
  return { text, flaws: text.match(/[\u0080-\u009f\ufffd]/g)?.length ?? 0 }
}

function fromWords(bytes: Uint8Array, little: boolean): Spelt {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  let flaws = bytes.length % 4 === 0 ? 0 : 1
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, little)
    const valid = point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    if (!valid) flaws++
    text += String.fromCodePoint(valid ? point : 0xfffd)
  }
  return { text, flaws }
}

function countOf(text: string, letter: string): number {
  let count = 0
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count++
  return count
}
