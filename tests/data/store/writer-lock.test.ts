import { spawnSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../data/store/archive/archive-store.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { realDisk } from '../../../data/store/core/disk.ts'
import { takeWriterLock } from '../../../data/store/core/writer-lock.ts'
import { at, type Desk, desk, eventId, newArchive, reached, reopened, write } from './archives.ts'

/** Where the writers of an archive are remembered and locked on a machine. */
function folderOf({ machine }: Desk, { id }: ArchiveStore): string {
  return join(machine, 'writers', id)
}

async function lockIn(folder: string): Promise<string> {
  const locks = (await readdir(folder)).filter((name) => name.startsWith('lock-'))
  expect(locks.length).toBe(1)
  return join(folder, locks[0] ?? '')
}

/** An archive that another process is said to hold: `as` changes what its lock says of it. */
async function heldBy(as: object) {
  const place = await desk()
  const store = await newArchive(place)
  const folder = folderOf(place, store)
  const told = JSON.parse(await readFile(await lockIn(folder), 'utf8'))
  await store.close()
  const lock = await lockIn(folder)
  await writeFile(lock, JSON.stringify({ ...told, nonce: 'another', ...as }))
  const open = (takeOver = false) =>
    openArchive(place.folder, { machine: place.machine, author: 'Awa', takeOver })
  return { place, store, folder, lock, told, open }
}

function noted(store: ArchiveStore, number: number) {
  const ops = [write(store.archive, eventId(number), 'note', `note ${number}`)]
  return store.commit({ act: 'record', ops }, at(number))
}

test('a process that has ended on this machine holds nothing any more, and the writer goes on', async () => {
  const { pid } = spawnSync('true')
  const { open, store } = await heldBy({ pid })
  const again = reached(await open())
  expect(again.writer).toBe(store.writer)
  await again.close()
})

test('a process of the same number that was started at another time is another one', async () => {
  const { open, store } = await heldBy({ started: '1' })
  const again = reached(await open())
  expect(again.writer).toBe(store.writer)
  await again.close()
})

test('a process that runs keeps its place, also against a person’s word', async () => {
  const { open } = await heldBy({})
  for (const takeOver of [false, true])
    expect(await open(takeOver)).toEqual({ ok: false, problem: { code: 'archive.locked' } })
})

test.for([
  ['on another machine', { machine: 'another', host: 'bureau-2' }],
  ['before this machine was started anew', { boot: 'another' }],
  ['of which the system tells no beginning', { started: '' }],
] as const)(
  'who holds an archive %s is named, and passed over by a person’s word alone, under a new writer',
  async ([, as]) => {
    const { open, store, place, lock, told } = await heldBy({
      ...as,
      since: '2001-01-01T08:15:00.000Z',
    })
    const before = await readFile(lock, 'utf8')
    for (let again = 0; again < 2; again++)
      expect(await open()).toEqual({
        ok: false,
        problem: {
          code: 'archive.held',
          machine: 'host' in as ? as.host : told.host,
          program: told.program,
          pid: told.pid,
          since: '2001-01-01 08:15',
        },
      })
    expect(await readFile(lock, 'utf8')).toBe(before)
    const over = reached(await open(true))
    expect(over.writer).not.toBe(store.writer)
    expect((await noted(over, 1)).ok).toBe(true)
    await over.close()
    const later = await reopened(place)
    expect([later.writer, later.findings]).toEqual([over.writer, []])
    await later.close()
  },
)

test('a lock that says nothing is not taken for free', async () => {
  const { open, lock, store } = await heldBy({})
  await writeFile(lock, '')
  expect(await open()).toMatchObject({ problem: { code: 'archive.held' } })
  const over = reached(await open(true))
  expect(over.writer).not.toBe(store.writer)
  await over.close()
})

test('who was passed over has no further edit acknowledged, and none of it stays in its journal', async () => {
  const place = await desk()
  const store = await newArchive(place)
  expect((await noted(store, 1)).ok).toBe(true)
  const folder = folderOf(place, store)
  const lock = await lockIn(folder)
  await writeFile(
    lock,
    (await readFile(lock, 'utf8')).replace(/"nonce":"[0-9a-f]+"/, '"nonce":"b"'),
  )
  const journal = join(place.folder, 'journal', store.writer, '000001.jsonl')
  const before = await readFile(journal)
  for (let again = 0; again < 2; again++)
    expect(await noted(store, 2)).toEqual({ ok: false, problem: { code: 'archive.taken' } })
  expect(await readFile(journal)).toEqual(before)
  await store.close()
  expect(await readFile(lock, 'utf8')).toContain('"nonce":"b"')
})

test('nothing of the lock lies in the archive', async () => {
  const place = await desk()
  const store = await newArchive(place)
  const names = await readdir(place.folder, { recursive: true })
  expect(names.filter((name) => /lock|left/.test(name))).toEqual([])
  await store.close()
})

test('of many who take a free lock at once, one gets it, and again once it has let go', async () => {
  const { machine } = await desk()
  const place = { disk: realDisk, folder: [machine, 'writers', 'f-x'] as const }
  for (let round = 0; round < 8; round++) {
    const all = await Promise.all(Array.from({ length: 6 }, () => takeWriterLock(place)))
    const taken = all.filter(({ ok }) => ok)
    expect(taken.length).toBe(1)
    expect(all.find(({ ok }) => !ok)).toEqual({ ok: false, problem: { code: 'archive.locked' } })
    const lock = reached(taken[0] ?? { ok: false, problem: { code: 'none' } })
    expect(await lock.holds()).toBe(true)
    await lock.release()
  }
  expect((await readdir(join(machine, 'writers', 'f-x'))).length).toBe(1)
})
