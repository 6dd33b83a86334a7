import {
  appendFile,
  cp,
  readdir,
  readFile,
  rm,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleBlobs, sampleLines } from '../../../data/sample/sample.ts'
import { repairArchive } from '../../../data/store/care/repair.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { at, desk, newArchive, reached, reopened } from './archives.ts'

// Made once, and copied for each test with the machine's own state.
const model = await desk()
afterAll(() => rm(model.machine, { recursive: true, force: true }))
let writer = ''

beforeAll(async () => {
  const store = await newArchive(model, { sample: sampleLines(), blobs: sampleBlobs() })
  await store.snapshot()
  await store.close()
  writer = store.writer
})

/** A starter archive, a good copy of it, and the machine that made it. */
async function starter() {
  const place = await desk()
  const copy = join(place.machine, 'copie')
  await cp(model.machine, place.machine, { recursive: true })
  await cp(model.folder, copy, { recursive: true })
  return { ...place, copy, writer }
}

async function kindsIn(folder: string, machine: string): Promise<readonly string[]> {
  const { findings } = reached(await verifyArchive(folder, { machine }))
  return findings.map(({ kind, file }) => `${kind} ${file}`).sort()
}

test('an archive whose description is unreadable is verified all the same, and mended from a copy', async () => {
  const { folder, machine, copy } = await starter()
  await writeFile(join(folder, 'archive.json'), '{"format"')
  expect(await kindsIn(folder, machine)).toEqual(['archive.damaged archive.json'])
  expect(reached(await repairArchive(folder, copy, { machine }))).toMatchObject({ left: [] })
  expect(await kindsIn(folder, machine)).toEqual([])
})

test('the starter’s journal cut short is damage: nobody was writing to it', async () => {
  const { folder, machine, copy } = await starter()
  const journal = join(folder, 'journal', 'starter', '000001.jsonl')
  await truncate(journal, (await readFile(journal)).byteLength - 500)
  const { ok, findings } = reached(await verifyArchive(folder, { machine }))
  expect(ok).toBe(false)
  expect(findings).toMatchObject([
    {
      ...{ kind: 'line.damaged', severity: 'damage', file: 'journal/starter/000001.jsonl' },
      place: expect.stringMatching(/^line \d+, byte \d+$/),
      record: expect.stringMatching(/^[a-z]-[0-9a-z]{16}$/),
    },
  ])
  expect(reached(await repairArchive(folder, copy, { machine })).left).toEqual([])
  expect(await kindsIn(folder, machine)).toEqual([])
})

test('what a damaged manifest no longer vouched for is mended together with it', async () => {
  const { folder, machine, copy, writer } = await starter()
  await appendFile(join(folder, 'README.txt'), 'x')
  const manifest = join(folder, 'manifest', `${writer}.txt`)
  const rows = await readFile(manifest)
  rows[200] = (rows[200] ?? 0) ^ 4
  await writeFile(manifest, rows)
  expect(await kindsIn(folder, machine)).toEqual([`manifest.damaged manifest/${writer}.txt`])
  expect(reached(await repairArchive(folder, copy, { machine }))).toMatchObject({
    repaired: 2,
    left: [],
  })
  expect(await kindsIn(folder, machine)).toEqual([])
})

test('a flipped byte, a lost text, a cut snapshot and an altered README are each named and mended', async () => {
  const { folder, machine, copy, writer } = await starter()
  const journal = `journal/${writer}/000001.jsonl`
  const store = await reopened({ folder, machine })
  reached(await store.note({ type: 'fixity check', outcome: 'success', detail: {} }, at(1)))
  await store.close()
  await cp(join(folder, journal), join(copy, journal))
  const bytes = await readFile(join(folder, journal))
  bytes[200] = (bytes[200] ?? 0) ^ 1
  await writeFile(join(folder, journal), bytes)
  const shelf = (await readdir(join(folder, 'blobs'))).sort()[0] ?? ''
  const blob = (await readdir(join(folder, 'blobs', shelf)))[0] ?? ''
  await unlink(join(folder, 'blobs', shelf, blob))
  const [snapshot = ''] = await readdir(join(folder, 'snapshots', writer))
  await truncate(join(folder, 'snapshots', writer, snapshot), 900)
  await appendFile(join(folder, 'README.txt'), 'x')
  expect(await kindsIn(folder, machine)).toEqual([
    `blob.missing blobs/${shelf}/${blob}`,
    'file.damaged README.txt',
    `line.damaged ${journal}`,
    `snapshot.damaged snapshots/${writer}/${snapshot}`,
  ])
  const repaired = reached(await repairArchive(folder, copy, { machine }))
  expect(repaired).toMatchObject({ repaired: 4, left: [] })
  expect(repaired.events).toMatchObject([
    { type: 'repair', outcome: 'success', detail: { from: 'copie', left: 0 } },
    { type: 'fixity check', outcome: 'success', detail: { findings: 0 } },
  ])
  expect(await kindsIn(folder, machine)).toEqual([])
})
