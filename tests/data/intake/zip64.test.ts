import { gzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxOf, extracted, utf8 } from './made.ts'

interface Wide {
  /** What the ends say of the table. */
  readonly count: bigint
  readonly at: bigint
  /** Where the pointer says that the end of ZIP64 is. */
  readonly end: bigint
  readonly ownCount: number
  readonly ownAt: number
  /** What every extra field says: octets, packed, where it begins. */
  readonly extra: (said: readonly bigint[]) => readonly bigint[]
}

/** An archive as ZIP64 has it: every size and place of its table stands in extra fields, after a field of another kind. */
function widened(zip: Uint8Array, lies: Partial<Wide> = {}): Uint8Array {
  const { extra = (said) => said } = lies
  const plain = Buffer.from(zip)
  const end = plain.length - 22
  const [count, at] = [plain.readUInt16LE(end + 10), plain.readUInt32LE(end + 16)]
  const table: Buffer[] = []
  for (let from = at; from < end; ) {
    const head = Buffer.from(plain.subarray(from, from + 46))
    const [name, more, comment] = [28, 30, 32].map((place) => head.readUInt16LE(place)) as number[]
    const said = [24, 20, 42].map((place) => BigInt(head.readUInt32LE(place)))
    for (const place of [24, 20, 42]) head.writeUInt32LE(0xffffffff, place)
    const wide = extra(said)
    const field = Buffer.alloc(9 + 4 + wide.length * 8)
    field.set([0x55, 0x54, 5, 0, 1, 0, 0, 0, 0, 1, 0, wide.length * 8, 0])
    for (const [n, value] of wide.entries()) field.writeBigUInt64LE(value, 13 + n * 8)
    head.writeUInt16LE(field.length, 30)
    head.writeUInt16LE(0, 32)
    table.push(head, plain.subarray(from + 46, from + 46 + (name ?? 0)), field)
    from += 46 + (name ?? 0) + (more ?? 0) + (comment ?? 0)
  }
  const whole = Buffer.concat([plain.subarray(0, at), ...table])
  const wideEnd = Buffer.alloc(56)
  wideEnd.writeUInt32LE(0x06064b50, 0)
  wideEnd.writeBigUInt64LE(44n, 4)
  wideEnd.writeBigUInt64LE(lies.count ?? BigInt(count), 24)
  wideEnd.writeBigUInt64LE(lies.count ?? BigInt(count), 32)
  wideEnd.writeBigUInt64LE(BigInt(whole.length - at), 40)
  wideEnd.writeBigUInt64LE(lies.at ?? BigInt(at), 48)
  const pointer = Buffer.alloc(20)
  pointer.writeUInt32LE(0x07064b50, 0)
  pointer.writeBigUInt64LE(lies.end ?? BigInt(whole.length), 8)
  pointer.writeUInt32LE(1, 16)
  const last = Buffer.alloc(22)
  last.writeUInt32LE(0x06054b50, 0)
  for (const place of [8, 10]) last.writeUInt16LE(lies.ownCount ?? 0xffff, place)
  last.writeUInt32LE(0xffffffff, 12)
  last.writeUInt32LE(lies.ownAt ?? 0xffffffff, 16)
  return Uint8Array.from(Buffer.concat([whole, wideEnd, pointer, last]))
}

const docx = docxOf('<w:p><w:r><w:t>Le marché de Gao</w:t></w:r></w:p>')

test('a document and a web archive whose sizes and places stand in ZIP64 are read as others are', async () => {
  expect(await extracted(widened(docx))).toMatchObject({ kind: 'docx', text: 'Le marché de Gao\n' })
  const block = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Le pont de Gao</p>'
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://exemple.org/pont\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}`
  const wacz = zipSync({
    'archive/data.warc.gz': gzipSync(utf8(`${head}\r\n\r\n${block}\r\n\r\n`)),
    'datapackage.json': utf8('{}'),
  })
  expect(await extracted(widened(wacz))).toMatchObject({ kind: 'wacz', text: 'Le pont de Gao\n' })
  const plain = Buffer.from(docx)
  const [count, at] = [plain.readUInt16LE(docx.length - 12), plain.readUInt32LE(docx.length - 6)]
  const both = widened(docx, { ownCount: count, ownAt: at })
  expect((await extracted(both)).text).toBe('Le marché de Gao\n')
})

test.each<readonly [string, Partial<Wide>, object]>([
  [
    'more bytes than are unfolded',
    { extra: ([, ...rest]) => [2n ** 60n, ...rest] },
    {
      code: 'zip.too-large',
    },
  ],
  ['more files than are read', { count: 2n ** 40n }, { code: 'zip.too-many', n: 2 ** 40 }],
  [
    'an extra field that is too short',
    { extra: (said) => said.slice(0, 2) },
    {
      code: 'zip.damaged',
      place: '[Content_Types].xml',
    },
  ],
  [
    'a file that begins beyond the end',
    { extra: ([a = 0n, b = 0n]) => [a, b, 2n ** 63n] },
    {
      code: 'zip.damaged',
      place: '[Content_Types].xml',
    },
  ],
  ['a table beyond its end', { at: 2n ** 64n - 1n }, { code: 'zip.damaged', place: 'ZIP64' }],
  ['an end that is none', { end: 4n }, { code: 'zip.damaged', place: 'ZIP64' }],
  ['an end beyond the file', { end: 2n ** 53n }, { code: 'zip.damaged', place: 'ZIP64' }],
  ['two ends that say two things', { ownCount: 1 }, { code: 'zip.damaged', place: 'ZIP64' }],
])('ZIP64 that says %s is kept and refused by name', async (_, lies, problem) => {
  expect(await extracted(widened(docx, lies))).toMatchObject({ text: '', textless: problem })
})
