/** A number as PDF writes it: at most three decimals, no exponent. */
export function num(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** A reference to an object. */
export function ref(id: number): string {
  return `${id} 0 R`
}

/** A text string: ASCII as it is, anything else as UTF-16 with a byte order mark. */
export function text(value: string): string {
  if (/^[\x20-\x7e]*$/u.test(value)) return `(${value.replace(/[\\()]/gu, (c) => `\\${c}`)})`
  return `<FEFF${utf16(value)}>`
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
  return [n >> 16, (n >> 8) & 255, n & 255].map((part) => num(part / 255)).join(' ')
}
