const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

// Two letters at a time, twelve bits: a copy spells millions of them.
const pairs = Uint16Array.from({ length: 4096 }, (_, bits) => {
  return (letters.charCodeAt(bits >> 6) << 8) | letters.charCodeAt(bits & 63)
})
const equals = '='.charCodeAt(0)

/** Spells bytes in base64 (RFC 4648, with padding). */
export function toBase64(bytes: Uint8Array): string {
  const spelt = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  for (let at = 0, to = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const [first = 0, second = 0] = [pairs[group >> 12], pairs[group & 4095]]
    spelt[to++] = first >> 8
    spelt[to++] = first & 255
    spelt[to++] = second >> 8
    spelt[to++] = second & 255
  }
  const over = bytes.length % 3
  if (over > 0) spelt.fill(equals, spelt.length - 3 + over)
  return new TextDecoder().decode(spelt)
}

/** Reads base64; undefined where the spelling is not base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of text.slice(0, text.length - padding)) {
    held = (held << 6) | letters.indexOf(letter)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 255
  }
  return bytes
}
