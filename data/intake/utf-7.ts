import type { Spelt } from './spelt.ts'

const shifted = /\+([A-Za-z0-9+/]*)(-?)/g
const bitsOfDigit = 6
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Reads UTF-7 (RFC 2152), in which old mail spells what is beyond ASCII: units of UTF-16 as digits between + and -. A stretch that is none stays as it stands and is a flaw, as is each byte beyond ASCII. */
export function fromUtf7(bytes: Uint8Array): Spelt {
  let flaws = 0
  const text = asciiOf(bytes).replace(shifted, (stretch, spelled: string, end: string) => {
    if (spelled === '' && end === '-') return '+'
    const units = unitsOf(spelled)
    if (units !== null) return units
    flaws++
    return stretch
  })
  return { text, flaws: flaws + (text.match(/\ufffd/g)?.length ?? 0) }
}

function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.map((byte) => (byte < 0x80 ? byte : 0xff)))
}

/** The units that digits spell; null where they are no whole number of them, or half a pair. */
function unitsOf(spelled: string): string | null {
  let held = 0
  let bits = 0
  let text = ''
  for (const digit of spelled) {
    held = ((held << bitsOfDigit) | digits.indexOf(digit)) & 0x3fffff
    bits += bitsOfDigit
    if (bits < 16) continue
    bits -= 16
    text += String.fromCharCode((held >> bits) & 0xffff)
  }
  const isWhole = text !== '' && bits < bitsOfDigit && (held & ((1 << bits) - 1)) === 0
  return isWhole && text.isWellFormed() ? text : null
}
