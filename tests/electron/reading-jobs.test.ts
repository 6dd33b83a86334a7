import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createReaders } from '../../electron/engine/reading-jobs.ts'
import { docxOf, utf8 } from '../data/intake/made.ts'

const program = path.resolve('out/reader.js')
const textOf = (name: string) => ({ bytes: utf8(`Gao, ${name}`), fileName: name, isText: false })

function readersWith(limitMs?: number) {
  expect(existsSync(program), `${program} is not built: npm run build`).toBe(true)
  const readers = createReaders(program, limitMs)
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
  const called = patient.read(textOf('3 mai'), controller.signal)
  controller.abort()
  expect(await called).toMatchObject({ ok: false, problem: { code: 'act.cancelled' } })
  expect(await patient.read(textOf('4 mai'))).toMatchObject({ value: { text: 'Gao, 4 mai' } })
})
