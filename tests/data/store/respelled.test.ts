import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleBlobs, sampleLines } from '../../../data/sample/sample.ts'
import { repairArchive } from '../../../data/store/care/repair.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import {
  at,
  type Desk,
  desk,
  eventId,
  newArchive,
  reached,
  reopened,
  shown,
  write,
} from './archives.ts'

// Made once, and copied for each test with the machine's own state.
const model = await desk()
afterAll(() => rm(model.machine, { recursive: true, force: true }))
const one = eventId(1)
let writer = ''
let hash = ''

beforeAll(async () => {
  const store = await newArchive(model, { sample: sampleLines(), blobs: sampleBlobs() })
  for (const note of ['Vu de Gao', 'Été à Niamey', 'Dernier mot'])
    reached(
      await store.commit({ act: 'record', ops: [write(store.archive, one, 'note', note)] }, at(1)),
    )
  writer = store.writer
  await store.snapshot()
  hash = store.stateHash()
  await store.close()
})

async function place(): Promise<Desk & { readonly journal: string }> {
  const made = await desk()
  await cp(model.machine, made.machine, { recursive: true })
  return { ...made, journal: join(made.folder, 'journal', writer, '000001.jsonl') }
}

async function found({ folder, machine }: Desk): Promise<readonly string[]> {
  const { findings } = reached(await verifyArchive(folder, { machine }))
  return findings.map(({ kind, file, place: where }) => `${kind} ${file} ${where}`.trim())
}

function withCarriages(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')
}

const mark = Buffer.from([0xef, 0xbb, 0xbf])
const wide = (bytes: Buffer): Buffer => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le')
const changes: readonly (readonly [string, string, (bytes: Buffer) => Buffer])[] = [
  ['line ends turned into CR LF', 'line-ends', withCarriages],
  ['a byte order mark', 'byte-order-mark', (bytes) => Buffer.concat([mark, bytes])],
  ['no line end after the last line', 'last-line-end', (bytes) => bytes.subarray(0, -1)],
  ['UTF-16', 'utf-16', wide],
  ['UTF-16 of the other order', 'utf-16', (bytes) => wide(bytes).swap16()],
  [
    'a byte order mark, CR LF and no last line end',
    'byte-order-mark line-ends last-line-end',
    (bytes) => Buffer.concat([mark, withCarriages(bytes).subarray(0, -2)]),
  ],
]

describe('a journal that another program has respelled', () => {
  test.each(changes)(
    '%s: all its lines count, it is named, and set back byte for byte',
    async (_, where, change) => {
      const here = await place()
      const bytes = await readFile(here.journal)
      await writeFile(here.journal, change(bytes))
      const name = `file.respelled journal/${writer}/000001.jsonl ${where}`
      const store = await reopened(here)
      expect(store.findings.map(({ kind, file, place: at }) => `${kind} ${file} ${at}`)).toEqual([
        name,
      ])
      expect([store.stateHash(), store.writer]).toEqual([hash, writer])
      const history = await store.past.history(one)
      expect(history.length).toBeGreaterThan(2)
      await store.close()
      expect(await found(here)).toEqual([name])
      const repaired = reached(await repairArchive(here.folder, null, { machine: here.machine }))
      expect(repaired).toMatchObject({ repaired: 1, left: [], refused: [] })
      expect(await readFile(here.journal)).toEqual(bytes)
      expect(await readFile(join(here.folder, repaired.aside[0] ?? ''))).toEqual(change(bytes))
      expect(await found(here)).toEqual([])
    },
  )

  test('is not appended to: the next act goes into a new segment, and all is sound after the repair', async () => {
    const here = await place()
    const bytes = await readFile(here.journal)
    await writeFile(here.journal, withCarriages(bytes))
    const store = await reopened(here)
    reached(
      await store.commit(
        { act: 'record', ops: [write(store.archive, one, 'note', 'Après')] },
        at(2),
      ),
    )
    await store.close()
    expect(store.writer).toBe(writer)
    expect(await readFile(here.journal)).toEqual(withCarriages(bytes))
    expect((await readdir(join(here.folder, 'journal', writer))).length).toBe(2)
    reached(await repairArchive(here.folder, null, { machine: here.machine }))
    expect(await found(here)).toEqual([])
    const again = await reopened(here)
    expect(shown(again, one, 'note')).toBe('Après')
    expect(again.findings).toEqual([])
    await again.close()
  })

  test('keeps its line ends where a line of it is damaged, until a copy mends that line', async () => {
    const here = await place()
    const bytes = await readFile(here.journal)
    const copy = join(here.machine, 'copie')
    await cp(here.folder, copy, { recursive: true })
    const harmed = Buffer.from(bytes)
    harmed.write('VU', harmed.indexOf('Vu de Gao'))
    await writeFile(here.journal, withCarriages(harmed))
    const alone = reached(await repairArchive(here.folder, null, { machine: here.machine }))
    expect(alone.repaired).toBe(0)
    expect(await readFile(here.journal)).toEqual(withCarriages(harmed))
    const repaired = reached(await repairArchive(here.folder, copy, { machine: here.machine }))
    expect(repaired.left).toEqual([])
    expect(await readFile(here.journal)).toEqual(bytes)
  })
})

test('a whole archive whose texts all got CR LF is read as it was, each file is named, and all set back', async () => {
  const here = await place()
  const before = new Map<string, Buffer>()
  for (const entry of await readdir(here.folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || path.includes('snapshots')) continue
    const bytes = await readFile(path)
    before.set(path, bytes)
    await writeFile(path, withCarriages(bytes))
  }
  const store = await reopened(here)
  expect(store.stateHash()).toBe(hash)
  await store.close()
  const kinds = new Set((await found(here)).map((one) => one.split(' ')[0]))
  expect([...kinds]).toEqual(['file.respelled'])
  const repaired = reached(await repairArchive(here.folder, null, { machine: here.machine }))
  expect(repaired.left).toEqual([])
  for (const [path, bytes] of before) expect(await readFile(path), path).toEqual(bytes)
})
