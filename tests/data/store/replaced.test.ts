import {
  copyFile,
  cp,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../data/store/archive/archive-store.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { type Disk, realDisk } from '../../../data/store/core/disk.ts'
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

interface Held {
  readonly place: Desk
  readonly store: ArchiveStore
  /** The segment that is being written. */
  readonly file: string
  /** A copy of it from before the last edits. */
  readonly older: string
}

let edits = 0

/** Notes something of an event; each is a line, acknowledged when this resolves. */
async function edit(store: ArchiveStore, number: number): Promise<void> {
  const ops = [write(store.archive, eventId(number), 'note', `note ${number}`)]
  reached(await store.commit({ act: 'record', ops }, at(++edits)))
}

/** An open archive with four edits, of which the last two came after the copy was made. */
async function held(reopens = false): Promise<Held> {
  const place = await desk()
  let store = await newArchive(place)
  await edit(store, 1)
  await edit(store, 2)
  const file = join(place.folder, 'journal', store.writer, '000001.jsonl')
  const older = join(place.machine, 'older.jsonl')
  await copyFile(file, older)
  await edit(store, 3)
  if (reopens) {
    await store.close()
    store = await reopened(place)
  }
  await edit(store, 4)
  return { place, store, file, older }
}

function kinds({ findings }: ArchiveStore): readonly string[] {
  return findings.map(({ kind }) => kind)
}

/** Edits once more, closes, and opens again: all five edits must be there and nothing be wrong. */
async function nothingIsLost({ place, store }: Held): Promise<ArchiveStore> {
  await edit(store, 5)
  const hash = store.stateHash()
  const page = await store.custody()
  expect(page.entries.length).toBeGreaterThan(0)
  await store.close()
  for (const snapshots of [true, false]) {
    if (!snapshots) await rm(join(place.folder, 'snapshots'), { recursive: true, force: true })
    const again = await reopened(place)
    expect(again.findings).toEqual([])
    for (const number of [1, 2, 3, 4, 5])
      expect(shown(again, eventId(number), 'note')).toBe(`note ${number}`)
    expect([again.stateHash(), again.writer]).toEqual([hash, store.writer])
    await again.close()
  }
  return store
}

test.for([
  [
    'an older copy is renamed over the journal',
    async ({ older, file }: Held) => rename(older, file),
  ],
  [
    'an older copy is written into the journal',
    async ({ older, file }: Held) => copyFile(older, file),
  ],
  ['the journal is emptied', async ({ file }: Held) => truncate(file)],
  [
    'the journal is replaced by a copy cut short within a line',
    async ({ older, file }: Held) => {
      await truncate(older, (await readFile(older)).byteLength - 40)
      await rename(older, file)
    },
  ],
  [
    'the same bytes come again as another file',
    async ({ older, file }: Held) => {
      await copyFile(file, older)
      await rename(older, file)
    },
  ],
  ['the journal is deleted', async ({ file }: Held) => rm(file)],
  [
    'the writer’s folder is deleted',
    async ({ file }: Held) => rm(dirname(file), { recursive: true }),
  ],
  [
    'the journals’ folder is deleted',
    async ({ place }: Held) => rm(join(place.folder, 'journal'), { recursive: true }),
  ],
  [
    'the archive’s folder is deleted and an older copy put there',
    async ({ place, older, file }: Held) => {
      const copy = join(place.machine, 'copy')
      await cp(place.folder, copy, { recursive: true })
      await copyFile(older, join(copy, file.slice(place.folder.length)))
      await rm(place.folder, { recursive: true })
      await rename(copy, place.folder)
    },
  ],
] as const)(
  'what was acknowledged stays when %s while the archive is open',
  async ([, happens]) => {
    for (const reopens of [false, true]) {
      const one = await held(reopens)
      await happens(one)
      const store = await nothingIsLost(one)
      expect(kinds(store)).toEqual(['journal.replaced'])
      expect(store.findings[0]?.file).toBe(`journal/${store.writer}/000001.jsonl`)
      const verified = reached(
        await verifyArchive(one.place.folder, { machine: one.place.machine }),
      )
      expect(verified.findings.filter(({ severity }) => severity === 'damage')).toEqual([])
    }
  },
)

test('a copy by hard links takes no further line: the journal goes on in a new segment', async () => {
  const one = await held()
  const copy = join(one.place.machine, 'linked.jsonl')
  await link(one.file, copy)
  const before = await readFile(copy)
  const store = await nothingIsLost(one)
  expect(kinds(store)).toEqual([])
  expect(await readFile(copy)).toEqual(before)
  expect(await readdir(dirname(one.file))).toEqual(['000001.jsonl', '000002.jsonl'])
})

test('while the folder is away nothing is acknowledged, and all is written once it is back', async () => {
  const one = await held()
  const away = `${one.place.folder}.away`
  await rename(one.place.folder, away)
  const ops = [write(one.store.archive, eventId(9), 'note', 'perdue')]
  const refused = await one.store.commit({ act: 'record', ops }, at(80))
  expect(refused).toMatchObject({ ok: false, problem: { code: 'disk.error' } })
  await rename(away, one.place.folder)
  await nothingIsLost(one)
})

test('acknowledged lines that nobody here holds any more are named', async () => {
  const one = await held(true)
  await one.store.close()
  const store = await reopened(one.place)
  await rm(one.file)
  await edit(store, 5)
  expect(store.findings).toMatchObject([
    { kind: 'journal.replaced', severity: 'notice' },
    { kind: 'lines.missing', severity: 'damage', place: 'line 1 to 5' },
  ])
  await store.close()
  const again = await reopened(one.place)
  expect(shown(again, eventId(5), 'note')).toBe('note 5')
  expect(again.findings).toMatchObject([{ kind: 'lines.missing', place: 'line 1 to 5' }])
  await again.close()
})

// A disk that gives a file another number at each look, as FAT and some shares do.
const numberless: Disk = {
  ...realDisk,
  numbers: async (path) => {
    const found = await realDisk.numbers(path)
    return found && { ...found, inode: BigInt(++edits) << 64n }
  },
}

test('where a disk’s numbers do not hold, the last line is read back through its name', async () => {
  const one = await held()
  await one.store.close()
  const asked = { machine: one.place.machine, author: 'Awa', disk: numberless }
  const store = reached(await openArchive(one.place.folder, asked))
  await edit(store, 4)
  await edit(store, 4)
  expect([kinds(store), await readdir(dirname(one.file))]).toEqual([[], ['000001.jsonl']])
  await copyFile(one.file, one.older)
  await rename(one.older, one.file)
  await nothingIsLost({ ...one, store })
  expect(kinds(store)).toEqual(['journal.replaced'])
})

test('what stands in the place of the journal and is no file is neither followed nor written to', async () => {
  const one = await held()
  await rm(one.file)
  await mkdir(one.file)
  await writeFile(join(one.file, 'autre'), 'intact')
  await edit(one.store, 5)
  expect(await readFile(join(one.file, 'autre'), 'utf8')).toBe('intact')
  expect(await readdir(dirname(one.file))).toEqual(['000001.jsonl', '000002.jsonl'])
  await rm(one.file, { recursive: true })
  await nothingIsLost(one)
})
