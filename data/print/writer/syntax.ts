/** A length in points as PDF writes it: to a hundredth, no exponent. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** A share of one, to a thousandth. */
export function share(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** A reference to an object. */
export function ref(id: number): string {
  return `${id} 0 R`
}

/** Where PDFDocEncoding (ISO 32000-1, annex D.2) departs from Latin-1. */
const documentEncoding: Readonly<Record<string, number>> = {
  '•': 0x80,
  '…': 0x83,
  '—': 0x84,
  '–': 0x85,
  '−': 0x8a,
  '“': 0x8d,
  '”': 0x8e,
  '‘': 0x8f,
  '’': 0x90,
  Œ: 0x96,
  œ: 0x9c,
  '€': 0xa0,
}

/** A text string: in PDFDocEncoding where that has all its letters, else UTF-16 with a byte order mark. */
export function textString(value: string): string {
  let out = ''
  for (const character of value) {
    const code = documentEncoding[character] ?? character.charCodeAt(0)
    const plain = (code >= 0x20 && code <= 0x7e) || (code >= 0xa1 && code <= 0xff && code !== 0xad)
    if (character.length > 1 || !(plain || character in documentEncoding))
      return `<FEFF${utf16(value)}>`
    out += /[\\()]/u.test(character) ? `\\${character}` : String.fromCharCode(code)
  }
  return `(${out})`
}

/** A text string for people only: blanks of any width become plain ones. */
export function spoken(value: string): string {
  return textString(
    value.replace(/[\u00a0\u2009\u202f]/gu, ' ').replace(/[\u00ad\u2068\u2069]/gu, ''),
  )
}

/** The UTF-16 code units of a string in hexadecimal. */
export function utf16(value: string): string {
  let out = ''
  for (let at = 0; at < value.length; at++)
    out += value.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')
  return out
}

/** A name, with everything but plain characters escaped. */
export function name(value: string): string {
  let out = '/'
  for (const byte of new TextEncoder().encode(value))
    out += /[A-Za-z0-9+\-._]/u.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `#${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return out
}

/** A day as a PDF date at midnight, universal time. */
export function pdfDate(day: string): string {
  return `(D:${day.replaceAll('-', '')}000000Z)`
}

/** The three components of #rrggbb as PDF colour operands. */
export function colour(ink: string): string {
  const n = Number.parseInt(ink.slice(1), 16)
  return [n >> 16, (n >> 8) & 255, n & 255].map((part) => share(part / 255)).join(' ')
}
