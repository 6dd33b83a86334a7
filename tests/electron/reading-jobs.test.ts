import { existsSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, deflateSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { createReaders } from '../../electron/engine/reading-jobs.ts'
import { docxOf, utf8 } from '../data/intake/made.ts'
import { pdfOf } from '../data/intake/made-pdf.ts'

const program = path.resolve('out/reader.js')
const textOf = (name: string) => ({ bytes: utf8(`Gao, ${name}`), fileName: name, isText: false })

/** Readers that a busy machine does not call off, but where a test says when. */
function readersWith(patienceMs = 60_000, mostMs = 300_000) {
  expect(existsSync(program), `${program} is not built: npm run build`).toBe(true)
  const readers = createReaders(program, { patienceMs, mostMs })
  onTestFinished(() => readers.close())
  return readers
}

test('documents are read one after the other by a worker, each as what it is', async () => {
  const readers = readersWith()
  const word = docxOf('<w:p><w:r><w:t>Kidal</w:t></w:r></w:p>')
  const all = [textOf('3 mai'), { ...textOf('note.txt'), bytes: word }, textOf('4 mai')]
  const read = await Promise.all(all.map((task) => readers.read(task)))
  expect(read).toMatchObject([
    { value: { kind: 'text', text: 'Gao, 3 mai' } },
    { value: { kind: 'docx', text: 'Kidal\n' } },
    { value: { kind: 'text', text: 'Gao, 4 mai' } },
  ])
})

test('a reading that takes too long is stopped and said, and the next document is read', async () => {
  const readers = readersWith(1)
  const stopped = await readers.read(textOf('3 mai'))
  expect(stopped).toMatchObject({
    ok: true,
    value: { kind: 'text', text: '', textless: { code: 'reading.too-long' } },
  })
  const patient = readersWith()
  const controller = new AbortController()
  const called = patient.read(textOf('3 mai'), controller)
  controller.abort()
  expect(await called).toMatchObject({ ok: false, problem: { code: 'act.cancelled' } })
  expect(await patient.read(textOf('4 mai'))).toMatchObject({ value: { text: 'Gao, 4 mai' } })
})

test('a long document is read in full as long as it moves on, and tells how far it is', async () => {
  const readers = readersWith(2000)
  await readers.read({ ...textOf('1'), bytes: pdfOf(['Gao']) })
  const long = pdfOf(Array.from({ length: 2400 }, (_, at) => `Page ${at + 1} du registre`))
  const task = { bytes: long, fileName: 'registre.pdf', isText: false }
  const told: (readonly [phase: string, done: number, total: number])[] = []
  const read = await readers.read(task, { progress: (...step) => told.push(step) })
  if (!read.ok) throw new Error(read.problem.code)
  expect(read.value.text.endsWith('Page 2400 du registre\n')).toBe(true)
  expect(read.value.warnings).toEqual([])
  expect(told.length).toBeGreaterThan(3)
  expect(told.every(([phase, done, total]) => phase === 'pages' && done <= total)).toBe(true)
  const hurried = readersWith(60_000, 1)
  expect(await hurried.read(task)).toMatchObject({
    value: { textless: { code: 'reading.too-long' } },
  })
})

test('a page that the web packed is unfolded, and one that would be endless is not', async () => {
  const readers = readersWith()
  const recordOf = (packing: string, body: Uint8Array) => {
    const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: ${packing}\r\n\r\n`
    const length = head.length + body.length
    const said = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: ${length}\r\n\r\n`
    const bytes = Uint8Array.from([...utf8(said + head), ...body, ...utf8('\r\n\r\n')])
    return { bytes, fileName: 'page.warc', isText: false }
  }
  const page = '<p>Le pont de Gao</p>'
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
  const endless = brotliCompressSync(new Uint8Array(2 ** 27), quick)
  const read = await Promise.all([
    readers.read(recordOf('br', brotliCompressSync(page))),
    readers.read(recordOf('deflate', deflateSync(page))),
    readers.read(recordOf('br', endless)),
  ])
  expect(read).toMatchObject([
    { value: { text: 'Le pont de Gao\n' } },
    { value: { text: 'Le pont de Gao\n' } },
    { value: { textless: { code: 'web.packed', packing: 'br' } } },
  ])
})
