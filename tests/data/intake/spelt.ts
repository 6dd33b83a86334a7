const signsOf1252 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const bytesOf1252 = [
  ...[0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92],
  ...[0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f],
]

type Table = ReadonlyMap<string, readonly number[]>

const tables = new Map<string, Table>()

/** The bytes that spell a text in an encoding, which must have a sign for each letter of it. */
export function spelt(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-7') return new TextEncoder().encode(text.replace(/[^ -~\n]+/g, shifted))
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from(text, 'utf16le')
    return encoding === 'utf-16le' ? bytes : bytes.swap16()
  }
  const table = tables.get(encoding) ?? tableOf(encoding)
  tables.set(encoding, table)
  const letters = encoding === 'windows-1258' ? withLooseTones(text) : text
  return Uint8Array.from(
    [...letters].flatMap((letter) => {
      const bytes = table.get(letter)
      if (bytes === undefined) throw new Error(`${encoding} has no ${letter}`)
      return bytes
    }),
  )
}

function shifted(stretch: string): string {
  const units = Buffer.from(stretch, 'utf16le').swap16()
  return `+${units.toString('base64').replace(/=+$/, '')}-`
}

// Vietnamese is spelt there by its vowels, each with its tone behind it.
function withLooseTones(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD')
    const tones = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark))
    const vowel = [base, ...marks.filter((mark) => !tones.includes(mark))].join('').normalize('NFC')
    return vowel + tones.join('')
  })
}

function tableOf(encoding: string): Table {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  // Signs are read many at a time, a line's end between them.
  const enter = (signs: readonly (readonly number[])[]): void => {
    const bytes = Uint8Array.from(signs.flatMap((sign) => [...sign, 10, 10]))
    const letters = decoder.decode(bytes).split('\n\n')
    for (const [at, sign] of signs.entries()) {
      const [letter = '\ufffd', more] = letters[at] ?? ''
      if (more === undefined && letter !== '\ufffd' && !table.has(letter)) table.set(letter, sign)
    }
  }
  const from = (first: number, last: number): readonly number[] =>
    Array.from({ length: last - first }, (_, at) => first + at)
  enter(
    from(0, 256)
      .filter((byte) => byte !== 10)
      .map((byte) => [byte]),
  )
  table.set('\n', [10])
  if (/^(shift_jis|euc-|gb|big5)/.test(encoding))
    for (const lead of from(0x81, 0xff)) enter(from(0x40, 0xff).map((trail) => [lead, trail]))
  if (encoding === 'windows-1252')
    for (const [at, sign] of [...signsOf1252].entries()) table.set(sign, [bytesOf1252[at] ?? 0])
  return table
}
