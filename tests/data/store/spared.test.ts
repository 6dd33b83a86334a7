import { readFileSync, writeFileSync } from 'node:fs'
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writesOf } from '../../../data/changes/held.ts'
import { openArchive } from '../../../data/store/archive/archive-store.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { giveBack } from '../../../data/store/care/giving-back.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { type Disk, realDisk } from '../../../data/store/core/disk.ts'
import { type Desk, eventId, reached, shown } from './archives.ts'
import { forgeLine, forgeSnapshot, told } from './forging.ts'
import {
  copyOf,
  edit,
  hashOf,
  merge,
  on,
  one,
  options,
  rebuilt,
  replicate,
  sound,
  twoCopies,
} from './merging.ts'

/** The machine's disk, and how many bytes were read of files whose path has a part. */
function counting(part: string): { readonly disk: Disk; readonly bytes: () => number } {
  let read = 0
  const count = (path: string, bytes: number): void => {
    if (path.includes(part)) read += bytes
  }
  const disk: Disk = {
    ...realDisk,
    async readFile(path, most) {
      const bytes = await realDisk.readFile(path, most)
      count(path, bytes.byteLength)
      return bytes
    },
  }
  return { disk, bytes: () => read }
}

/** Opens an archive and tells how many bytes of such files were read whole for that, and what was found. */
async function opening({ folder, machine }: Desk, part: string) {
  const { disk, bytes } = counting(part)
  const store = reached(await openArchive(folder, { machine, author: 'Awa', disk }))
  const read = bytes()
  const seen = { read, told: told(store), hash: store.stateHash(), lines: store.info().lines }
  await store.close()
  return seen
}

/** An archive that took a copy in, and a snapshot of it; what the other machine wrote is `theirs`. */
async function mergedAndSummed() {
  const { here, there } = await twoCopies()
  await on(here, (store) => edit(store, one, 'note', 'vu de Gao'))
  const theirs = await on(there, async (store) => {
    await edit(store, one, 'note', 'vu de Bamako', 3)
    await edit(store, eventId(2), 'title', 'Accord', 4)
    return store.writer
  })
  const [file = ''] = (await merge(here, there)).files
  await on(here, (store) => store.snapshot())
  return { here, there, theirs, file }
}

const past = async (store: ArchiveStore) => [
  await store.past.history(one),
  await store.past.acts(),
  (await store.custody()).entries,
]

describe('what was received', () => {
  test('is not read again at an opening once this machine’s snapshot sums it up, nor is the journal that names it', async () => {
    const { here, theirs } = await mergedAndSummed()
    const hash = rebuilt(here)
    const received = await opening(here, '/received/')
    expect(received).toMatchObject({ read: 0, told: [], hash })
    const before = (await opening(here, '/journal/')).read
    await on(here, async (store) => {
      for (let i = 0; i < 20; i++) await edit(store, one, 'summary', 'x'.repeat(1000), i)
      await store.snapshot()
    })
    // The last segment of the own journal is read whole as it is opened, and no more.
    const [own] = await readdir(join(here.folder, 'journal')).then((all) =>
      all.filter((name) => name !== theirs),
    )
    const { size } = await stat(join(here.folder, 'journal', own ?? '', '000001.jsonl'))
    expect(before).toBeLessThan(size)
    expect(await opening(here, '/received/')).toMatchObject({ read: 0, told: [] })
    await sound(here)
  })

  test('is found in the past all the same, line by line', async () => {
    const { here } = await mergedAndSummed()
    const spared = await on(here, past)
    await rm(join(here.folder, 'snapshots'), { recursive: true })
    expect(spared).toEqual(await on(here, past))
  })

  test('is read again where its file is another, and what is wrong with it is named', async () => {
    const { here, file } = await mergedAndSummed()
    const good = await readFile(join(here.folder, file), 'utf8')
    const { hash } = await opening(here, '/received/')
    await writeFile(join(here.folder, file), good.replace('Accord', 'Accorx'))
    const seen = await opening(here, '/received/')
    expect(seen.read).toBeGreaterThan(0)
    expect(seen.told).toContain(`file.damaged ${file}`)
    await writeFile(join(here.folder, file), good)
    expect(await opening(here, '/received/')).toMatchObject({ read: 0, told: [], hash })
  })

  test('counts beside what came since: another file, a journal by another road, both at once', async () => {
    const { here, there } = await mergedAndSummed()
    await on(there, (store) => edit(store, eventId(3), 'title', 'Suite', 5))
    await replicate(there, here)
    expect(await opening(here, '/received/')).toMatchObject({ hash: rebuilt(here), told: [] })
    await on(here, (store) => store.snapshot())
    expect(await opening(here, '/received/')).toMatchObject({ read: 0, hash: rebuilt(here) })
    await on(there, (store) => edit(store, eventId(4), 'title', 'Fin', 6))
    await merge(here, there)
    expect((await opening(here, '/received/')).hash).toBe(rebuilt(here))
    await on(here, (store) => store.snapshot())
    expect(await opening(here, '/received/')).toMatchObject({ read: 0, hash: rebuilt(here) })
    await sound(here)
  })

  test('that comes by a replicator before the line that names it counts once that comes', async () => {
    const { here } = await mergedAndSummed()
    const third = await copyOf(here, 'Fatou')
    await on(third, (store) => store.snapshot())
    const fourth = await copyOf(here, 'Issa')
    await on(fourth, (store) => edit(store, eventId(5), 'title', 'D’ailleurs', 7))
    await merge(here, fourth)
    const names = await readdir(join(here.folder, 'received'), { recursive: true })
    for (const name of names.filter((own) => own.endsWith('.jsonl')))
      await cp(join(here.folder, 'received', name), join(third.folder, 'received', name))
    expect((await opening(third, '/received/')).told.map((row) => row.split(' ')[0])).toContain(
      'received.orphan',
    )
    await on(third, (store) => store.snapshot())
    await replicate(here, third)
    await on(third, (store) => expect(shown(store, eventId(5), 'title')).toBe('D’ailleurs'))
    expect(await hashOf(third)).toBe(rebuilt(third))
  })

  test('and given back is gone from the snapshot that summed it up', async () => {
    const { here } = await mergedAndSummed()
    reached(await giveBack(here.folder, options(here)))
    expect(await hashOf(here)).toBe(rebuilt(here))
    await on(here, (store) => {
      expect(shown(store, eventId(2), 'title')).toBeUndefined()
      return store.snapshot()
    })
    expect(await hashOf(here)).toBe(rebuilt(here))
    await sound(here)
  })

  test('is summed up apart too, of an archive that is only read, and read again where the copy holds less', async () => {
    const { here, file } = await mergedAndSummed()
    await on(here, async (store) => {
      for (let i = 0; i < 300; i++) await edit(store, one, 'summary', 'x'.repeat(1000), i)
    })
    const copy = await copyOf(here, 'lue')
    await rm(join(copy.folder, 'snapshots'), { recursive: true })
    const reading = async (place: Desk) => {
      const { disk, bytes } = counting('/received/')
      const how = { machine: place.machine, author: 'Awa', readOnly: true, disk }
      const store = reached(await openArchive(place.folder, how))
      const seen = {
        read: bytes(),
        hash: store.stateHash(),
        title: shown(store, eventId(2), 'title'),
      }
      await store.keepReading(() => true)
      await store.close()
      return seen
    }
    const first = await reading(copy)
    expect(first.read).toBeGreaterThan(0)
    expect(await reading(copy)).toEqual({ ...first, read: 0 })
    await rm(join(copy.folder, file))
    expect((await reading(copy)).title).toBeUndefined()
  })

  test('is held against the journals by a verification, with what the snapshot says of how it was united', async () => {
    const { here } = await mergedAndSummed()
    const [writer = ''] = await readdir(join(here.folder, 'snapshots'))
    const [name = ''] = await readdir(join(here.folder, 'snapshots', writer))
    const united = (header: Record<string, unknown>) => header.united as { names: unknown[][] }[]
    forgeSnapshot(join(here.folder, 'snapshots', writer, name), (header) => {
      const [first] = united(header)
      expect(first?.names).toHaveLength(1)
      return { ...header, united: [{ ...first, names: [[first?.names[0]?.[0], 2, []]] }] }
    })
    const { findings } = reached(await verifyArchive(here.folder, { machine: here.machine }))
    expect(findings.map(({ kind }) => kind)).toEqual(['snapshot.differs'])
    for (const forged of [
      [{ writer: '../../x', segments: [], names: [] }],
      [{ writer, segments: [[`journal/${writer}/../x`, 1, 0, '']], names: [] }],
      [{ writer, segments: [], names: [[writer, 1, [['received/../../x@1-2', 1, [[0, 5]]]]]] }],
      [{ writer, segments: [], names: [['__proto__', 1, []]] }],
      {},
    ]) {
      forgeSnapshot(join(here.folder, 'snapshots', writer, name), (header) => ({
        ...header,
        united: forged,
      }))
      await on(here, (store) =>
        expect(told(store)).toEqual([`snapshot.damaged snapshots/${writer}/${name}`]),
      )
    }
  })
})

describe('a second branch', () => {
  /** Two machines that went on as one writer; the clone's last lines lie ready to come as a second segment. */
  async function cloned() {
    const { here } = await twoCopies()
    const there = await copyOf(here, 'clone')
    await cp(join(here.machine, 'writers'), join(there.machine, 'writers'), { recursive: true })
    const writer = await on(here, async (store) => {
      await edit(store, one, 'note', 'ici', 3)
      await edit(store, one, 'note', 'ici, encore', 4)
      await store.snapshot()
      return store.writer
    })
    await on(there, async (store) => {
      expect(store.writer).toBe(writer)
      await edit(store, one, 'note', 'là-bas', 3)
      await edit(store, one, 'note', 'là-bas, encore', 4)
    })
    const lines = readFileSync(join(there.folder, 'journal', writer, '000001.jsonl'), 'utf8')
    const second = join(here.folder, 'journal', writer, '000002.jsonl')
    return { here, writer, second, theirs: lines.split('\n').slice(2).join('\n') }
  }
  const values = (store: ArchiveStore) =>
    writesOf(store.archive.records.get(one), 'note').map(({ value }) => String(value))

  test('that comes after a snapshot is kept and shown, whatever the snapshot let reading skip', async () => {
    const { here, second, theirs } = await cloned()
    writeFileSync(second, theirs)
    await on(here, (store) => {
      expect(store.findings.map(({ kind }) => kind)).toEqual(['journal.forked'])
      expect(values(store).toSorted()).toEqual(['ici, encore', 'là-bas, encore'])
    })
    expect(await hashOf(here)).toBe(rebuilt(here))
  })

  test('is not read again once it is summed up, is told at each opening, and found in the past', async () => {
    const { here, writer, second, theirs } = await cloned()
    writeFileSync(second, theirs)
    const fresh = await on(here, past)
    await on(here, (store) => store.snapshot())
    const { read, told: found, hash } = await opening(here, `/journal/${writer}/`)
    expect(read).toBe(0)
    expect(found).toEqual([expect.stringMatching(`^journal.forked journal/${writer}/`)])
    expect(hash).toBe(rebuilt(here))
    expect(await on(here, past)).toEqual(fresh)
    await on(here, (store) => expect(store.writer).not.toBe(writer))
    forgeLine(second, { ops: `[["${one}","note","plus tard",[]]]` })
    await on(here, (store) => expect(values(store)).toContain('plus tard'))
    expect(await hashOf(here)).toBe(rebuilt(here))
  })
})

test('what was given back is read once from quarantine, and again only where it has changed', async () => {
  const { here, there } = await twoCopies()
  await on(there, (store) => edit(store, one, 'note', 'vu de Bamako', 3))
  await merge(here, there)
  reached(await giveBack(here.folder, options(here)))
  await opening(here, 'quarantine')
  const before = await opening(here, 'quarantine')
  expect(before).toMatchObject({ read: 0, told: [] })
  await on(here, (store) => edit(store, one, 'note', 'vu de Gao', 5))
  expect(await opening(here, 'quarantine')).toMatchObject({ read: 0, told: [] })
  const folder = join(here.folder, 'quarantine')
  for (const name of await readdir(folder, { recursive: true }))
    if (name.endsWith('.bin')) await writeFile(join(folder, name), 'x')
  const after = await opening(here, 'quarantine')
  expect(after.read).toBeGreaterThan(0)
  expect(after.told).not.toEqual([])
})
