import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { encodingNamed, encodings, spell } from '../../../data/intake/encodings.ts'
import { decodeText } from '../../../data/intake/text.ts'

const data = process.env.TARIKH_DATA
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const french = 'Au Sommet de Ségou, « l’œuvre » coûte 3 €.'

function bytesOf(text: string, unit: (code: number) => readonly number[]): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => unit(letter.codePointAt(0) ?? 0)))
}

function read(bytes: Uint8Array, encoding?: string) {
  const outcome = decodeText(bytes, encoding)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}

test('UTF-8 is recognised by its validity and loses its mark, its CRLF and its loose accents', () => {
  const read8 = read(new TextEncoder().encode('\uFEFFE\u0301te\u0301\r\nfin\r'))
  expect(read8).toMatchObject({ encoding: 'utf-8', sure: true, text: 'Été\nfin\n', characters: 8 })
})

test('UTF-16 without a mark is recognised by its zeros, in both orders and in Arabic', () => {
  const arabic = 'وقعت الهجمة في مالي يوم السبت'
  for (const text of [french, arabic]) {
    const little = bytesOf(text, (code) => [code & 255, code >> 8])
    const big = bytesOf(text, (code) => [code >> 8, code & 255])
    expect(read(little)).toMatchObject({ encoding: 'utf-16le', sure: true, text })
    expect(read(big)).toMatchObject({ encoding: 'utf-16be', sure: true, text })
  }
})

test('anything else is proposed as windows-1252, with the other possible encodings to choose from', () => {
  const bytes = Uint8Array.from([0x53, 0xe9, 0x67, 0x6f, 0x75, 0x20, 0x92, 0x80])
  const proposal = read(bytes)
  expect(proposal).toMatchObject({ encoding: 'windows-1252', sure: false, text: 'Ségou ’€' })
  expect(proposal.encodings[0]).toBe('windows-1252')
  expect(proposal.encodings).toContain('macintosh')
  expect(proposal.encodings).toContain('utf-8')
  expect(read(bytes, 'MacRoman')).toMatchObject({ found: 'windows-1252', encoding: 'macintosh' })
})

test('a chosen encoding is obeyed, and what it cannot read is counted', () => {
  const cut = read(Uint8Array.from([0x72, 0xc3, 0xa9, 0x67, 0xc3]), 'utf-8')
  expect(cut).toMatchObject({ text: 'rég\uFFFD', flaws: 1, sure: false })
  expect(decodeText(Uint8Array.of(65), 'ebcdic')).toMatchObject({
    ok: false,
    problem: { code: 'text.encoding', encoding: 'ebcdic' },
  })
})

test('one wrong byte in UTF-8 is a flaw of it, and one NUL in ASCII is no UTF-16', () => {
  const flawed = Uint8Array.from([
    ...new TextEncoder().encode('La relève à Ménaka, près de Gao'),
    0xe9,
  ])
  expect(read(flawed)).toMatchObject({ encoding: 'utf-8', sure: false, flaws: 1 })
  const nul = Uint8Array.from([...new TextEncoder().encode('Gao, 3 mai. Un convoi est parti'), 0])
  expect(decodeText(nul)).toMatchObject({ ok: false, problem: { code: 'text.binary' } })
})

test('Arabic and Cyrillic of one byte a letter are told from Latin, the likeliest encoding first', () => {
  const arabic = Uint8Array.from([
    ...[0xe6, 0xde, 0xda, 0xca, 0x20, 0xc7, 0xe1, 0xe5, 0xcc, 0xe3, 0xc9, 0x20, 0xdd, 0xed, 0x20],
    ...[0xe3, 0xc7, 0xe1, 0xed],
  ])
  expect(read(arabic)).toMatchObject({
    encoding: 'windows-1256',
    sure: false,
    text: 'وقعت الهجمة في مالي',
  })
  const russian = 'В Мали начались переговоры о поставках вооружения'
  const bytes = Uint8Array.from([...russian], (letter) => {
    const code = letter.charCodeAt(0)
    return code < 128 ? code : code - 0x350
  })
  expect(read(bytes)).toMatchObject({ encoding: 'windows-1251', text: russian })
  expect(encodingNamed('KOI8-R')).toBe('koi8-r')
})

test('an empty file, a mark alone and blank lines are refused as empty', () => {
  for (const bytes of [[], [0xef, 0xbb, 0xbf], [10, 10, 32, 13, 10]])
    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({
      ok: false,
      problem: { code: 'text.empty' },
    })
})

test('a file that is no text is refused, by its signature or by its bytes', () => {
  const kinds: readonly (readonly [string, readonly number[]])[] = [
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['NUL', [65, 0, 66, 67, 0, 68, 69]],
    ['C0', [1, 2, 3, 4, 5, 6, 7, 65, 66]],
  ]
  for (const [kind, bytes] of kinds)
    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({
      ok: false,
      problem: { code: 'text.binary', kind },
    })
})

test('every byte of a one-byte encoding is read as one character', () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i)
  const ofMoreBytes = /^(utf-|iso-2022-jp|shift_jis|euc-|gb18030|big5)/
  for (const encoding of encodings.filter((name) => !ofMoreBytes.test(name)))
    expect([...spell(all, encoding).text]).toHaveLength(256)
})

test('an encoding is known by the names that people write', () => {
  expect(encodingNamed('UTF8')).toBe('utf-8')
  expect(encodingNamed('ISO-8859-1')).toBe('windows-1252')
  expect(encodingNamed('Mac_Roman')).toBe('macintosh')
  expect(encodingNamed('constructor')).toBeUndefined()
})

const labels: { readonly [python: string]: string } = { 'latin-1': 'windows-1252' }

test.skipIf(data === undefined)('each sample file gives the text that is known of it', () => {
  const folder = path.join(data ?? '', 'text/encodings')
  const { files } = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as {
    files: readonly { file: string; encoding: string; text_nfc_lf_sha256: string }[]
  }
  expect(files.length).toBeGreaterThan(20)
  for (const { file, encoding, text_nfc_lf_sha256: hash } of files) {
    const bytes = readFileSync(path.join(folder, file))
    const known = encodingNamed(labels[encoding] ?? encoding)
    expect(known, encoding).toBeDefined()
    const guess = read(bytes)
    expect(guess.sure, file).toBe(known?.startsWith('utf-') ?? false)
    if (guess.sure) expect(sha256(guess.text), file).toBe(hash)
    else expect(guess.encodings, file).toContain(known)
    expect(sha256(read(bytes, known ?? '').text), file).toBe(hash)
  }
})

test.skipIf(data === undefined)('each hostile text is read, or refused with its reason', () => {
  const folder = path.join(data ?? '', 'text/hostile')
  const refused: { readonly [file: string]: string } = {
    'binary-named-txt.txt': 'text.binary',
    'bom-only.txt': 'text.empty',
    'control-characters.txt': 'text.binary',
    'empty.txt': 'text.empty',
    'nul-bytes.txt': 'text.binary',
    'only-newlines.txt': 'text.empty',
  }
  for (const file of readdirSync(folder)) {
    const outcome = decodeText(readFileSync(path.join(folder, file)))
    expect(outcome.ok ? undefined : outcome.problem.code, file).toBe(refused[file])
  }
})
