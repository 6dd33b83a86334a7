import { createHash } from 'node:crypto'
import { gzipSync as quickly } from 'node:zlib'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isEdtf } from '../../../data/dates/parse.ts'
import { warningsOf } from '../../../data/intake/read.ts'
import { sayWarning } from '../../../data/words/say-problem.ts'
import { extracted, utf8 } from './made.ts'

interface Page {
  readonly address: string
  readonly body: Uint8Array
  readonly type?: string
  readonly status?: string
  readonly fields?: string
  readonly digest?: string
}

const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts))

/** A record of a web archive as crawlers write it. */
function record(given: Page): Uint8Array {
  const { address, body, type = 'text/html; charset=utf-8', status = '200 OK', fields = '' } = given
  const block = joined(utf8(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${fields}\r\n`), body)
  const digest = given.digest ?? createHash('sha256').update(block).digest('hex')
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2025-11-12T08:30:15Z',
    `WARC-Block-Digest: sha256:${digest}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ]
  return joined(utf8(`${head.join('\r\n')}\r\n\r\n`), block, utf8('\r\n\r\n'))
}

const info = utf8('WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\na: b\r\n\r\n')
const page = (words: string, address = 'https://exemple.org/gao'): Page => ({
  address,
  body: utf8(`<html><head><title>${words}</title></head><body><p>${words}</p></body></html>`),
})
const codes = (read: Parameters<typeof warningsOf>[0]) => warningsOf(read).map(({ code }) => code)

test('one page of a web archive is read in the encoding that its server declared, and says where and when it was taken', async () => {
  const body = Uint8Array.from(Buffer.from('<html><p>Le marché de Ségou</p>', 'latin1'))
  const type = 'text/html; charset=ISO-8859-1'
  const plain = joined(info, record({ address: 'https://exemple.org/segou', body, type }))
  for (const bytes of [plain, joined(gzipSync(info), gzipSync(plain.subarray(info.length)))]) {
    const read = await extracted(bytes)
    expect(read).toMatchObject({ kind: 'warc', text: 'Le marché de Ségou\n', warnings: [] })
    expect(isEdtf(read.proposals.find(({ field }) => field === 'captured')?.value ?? '')).toBe(true)
    expect(read.proposals).toEqual(
      expect.arrayContaining([
        { field: 'identifier', value: 'https://exemple.org/segou', reason: 'web-archive' },
        { field: 'captured', value: '2025-11-12T08:30:15Z', reason: 'web-archive' },
      ]),
    )
  }
})

test('each page of a web archive is a file of its own that still says where and when it was taken', async () => {
  const read = await extracted(
    joined(
      info,
      record(page('Gao')),
      record({ ...page('Perdue'), status: '404 Not Found' }),
      record({ ...page('Image'), type: 'image/png' }),
      record(page('Kidal', 'https://exemple.org/kidal?a=1')),
    ),
  )
  expect(read).toMatchObject({ text: '', textless: { code: 'web.pages' } })
  expect(read.attached.map(({ name }) => name)).toEqual([
    'exemple.org-gao.warc',
    'exemple.org-kidal.warc',
  ])
  const inner = await extracted(read.attached[1]?.bytes ?? utf8(''))
  expect(inner.text).toBe('Kidal\n')
  expect(inner.proposals[0]?.value).toBe('https://exemple.org/kidal?a=1')
})

test('what was sent in chunks or compressed is joined and unfolded; a packing that is not known says so', async () => {
  const whole = utf8('<p>Le pont de Gao</p>')
  const chunks = joined(
    utf8('5\r\n'),
    whole.subarray(0, 5),
    utf8('\r\n10;x=y\r\n'),
    whole.subarray(5),
    utf8('\r\n0\r\n\r\n'),
  )
  const chunked = 'Transfer-Encoding: chunked\r\n'
  const packed = 'Content-Encoding: gzip\r\n'
  const address = 'https://exemple.org/pont'
  const cases: readonly Page[] = [
    { address, body: chunks, fields: chunked },
    { address, body: whole, fields: chunked },
    { address, body: gzipSync(whole), fields: packed },
    { address, body: whole, fields: packed },
  ]
  for (const given of cases) expect((await extracted(record(given))).text).toBe('Le pont de Gao\n')
  const brotli = { address, body: Uint8Array.from([1, 2, 3]), fields: 'Content-Encoding: br\r\n' }
  expect((await extracted(record(brotli))).textless).toEqual({ code: 'web.packed', packing: 'br' })
})

test('a page that is not what its record states is told', async () => {
  const other = createHash('sha256').update('autre').digest('hex')
  expect(codes(await extracted(record({ ...page('Gao'), digest: other })))).toEqual([
    'warning.web.digest',
  ])
})

test('a packed web archive reads the pages of its list, and tells which of its files are not those that it states', async () => {
  const warc = gzipSync(joined(record(page('Gao')), record(page('Cadre', 'https://pub.test/c'))))
  const hash = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const made = (stated: string) =>
    zipSync({
      'archive/data.warc.gz': warc,
      'pages/pages.jsonl': strToU8(
        '{"format":"json-pages-1.0"}\n{"url":"https://exemple.org/gao"}',
      ),
      'datapackage.json': strToU8(
        JSON.stringify({ resources: [{ path: 'archive/data.warc.gz', hash: stated }] }),
      ),
    })
  const sound = await extracted(made(hash(warc)))
  expect(sound).toMatchObject({ kind: 'wacz', text: 'Gao\n', warnings: [] })
  const changed = await extracted(made(hash(utf8('autre'))))
  expect(codes(changed)).toEqual(['warning.web.hash'])
  const [warning = { code: '' }] = changed.warnings
  for (const lang of ['fr', 'en'] as const)
    expect(sayWarning(lang, warning)).toContain('archive/data.warc.gz')
})

test('a web archive that is cut, empty or a bomb is kept, with what could be read of it', async () => {
  const two = joined(record(page('Gao')), record(page('Kidal')))
  const cut = await extracted(two.subarray(0, two.length - 20))
  expect([cut.text, codes(cut)]).toEqual(['Gao\n', ['warning.web.cut']])
  expect((await extracted(two.subarray(0, 200))).textless).toEqual({ code: 'web.broken' })
  expect((await extracted(info)).textless).toEqual({ code: 'web.pageless' })
  const lying = utf8('WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\n')
  expect((await extracted(lying)).textless).toEqual({ code: 'web.broken' })
  const bomb = joined(
    gzipSync(record(page('Gao'))),
    quickly(new Uint8Array(200 * 1024 * 1024), { level: 1 }),
  )
  const opened = await extracted(bomb)
  expect([opened.text, codes(opened)]).toEqual(['Gao\n', ['warning.web.cut']])
})
