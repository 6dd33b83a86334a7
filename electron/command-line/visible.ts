// What a terminal obeys instead of showing it: control characters, and those that turn the direction of what follows.
const obeyed = /\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu

const kept: ReadonlySet<string> = new Set(['\n', '\t'])

/** A text for people: what a terminal would obey stands in it as a sign that is seen. Line feeds and tabs between words stay. */
export function visible(text: string): string {
  return text.replace(obeyed, (sign) => (kept.has(sign) ? sign : signOf(sign)))
}

/** A text that stands in one line among others: a line feed of its own is a sign too. */
export function inLine(text: string): string {
  return text.replace(obeyed, signOf)
}

/** A value as JSON, which a terminal may show as well: what it would obey stands in it as its number, and is read again as it was. */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(obeyed, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

// U+2400 to U+2421 are the pictures of the control characters; the others are told by their number.
function signOf(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
