import { cp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../data/store/archive/archive-store.ts'
import { repairArchive } from '../../../data/store/care/repair.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { type Disk, diskRefusal, realDisk } from '../../../data/store/core/disk.ts'
import { sayPlace, sayRemedy } from '../../../data/words/say-finding.ts'
import { reached, shown } from './archives.ts'
import { edit, on, one, sound, twoCopies } from './merging.ts'

/** The machine's disk, whose medium has failed where a path ends so. */
function failing(end: string): Disk {
  const refuse = (path: string): void => {
    if (path.endsWith(end)) throw diskRefusal('EIO', path)
  }
  return {
    ...realDisk,
    async open(path, how) {
      refuse(path)
      return realDisk.open(path, how)
    },
    async readFile(path, most) {
      refuse(path)
      return realDisk.readFile(path, most)
    },
    async readdir(path) {
      refuse(path)
      return realDisk.readdir(path)
    },
  }
}

/** An archive with a journal of another machine, and which that is. */
async function withAnother() {
  const { here, there } = await twoCopies()
  const { writer } = await on(there, async (store) => {
    await edit(store, one, 'note', 'là-bas')
    return store
  })
  await cp(join(there.folder, 'journal', writer), join(here.folder, 'journal', writer), {
    recursive: true,
  })
  await on(here, (store) => edit(store, one, 'title', 'ici'))
  const copy = join(here.machine, 'copie')
  await cp(here.folder, copy, { recursive: true })
  await rm(join(here.folder, 'snapshots'), { recursive: true, force: true })
  return { here, writer, copy }
}

test.each(['segment', 'folder'])(
  'a %s that the disk does not give is named, and all else is read and written',
  async (what) => {
    const { here, writer } = await withAnother()
    const end = what === 'folder' ? writer : join(writer, '000001.jsonl')
    const disk = failing(join('journal', end))
    const file = `journal/${writer}/${what === 'folder' ? '' : '000001.jsonl'}`
    const named = { kind: 'file.unreadable', file, place: 'EIO', severity: 'damage' }
    const { folder, machine } = here
    const store = reached(await openArchive(folder, { machine, author: 'Awa', disk }))
    expect(store.findings).toContainEqual(expect.objectContaining(named))
    expect([shown(store, one, 'title'), shown(store, one, 'note')]).toEqual(['ici', undefined])
    await edit(store, one, 'title', 'encore')
    await store.close()
    const verified = reached(await verifyArchive(folder, { machine, disk }))
    expect(verified.findings).toContainEqual(expect.objectContaining(named))
    for (const lang of ['fr', 'en'] as const) {
      expect(sayPlace(lang, named)).toMatch(/support|medium/)
      expect(sayRemedy(lang, named.kind)).not.toBe('')
    }
    await on(here, (again) => expect(shown(again, one, 'note')).toBe('là-bas'))
  },
)

test('a segment that cannot be read is set aside as it is and brought back from a copy', async () => {
  const { here, writer, copy } = await withAnother()
  const file = join('journal', writer, '000001.jsonl')
  const disk = failing(join(here.folder, file))
  // What has been moved away and put there anew lies elsewhere on the medium.
  const moving: Disk = {
    ...disk,
    async rename(from, to) {
      await rename(from, to)
      if (from.endsWith(file)) Object.assign(moving, realDisk)
    },
  }
  const { folder, machine } = here
  const repaired = reached(await repairArchive(folder, copy, { machine, disk: moving }))
  expect(repaired).toMatchObject({ left: [], refused: [] })
  expect(repaired.aside).toHaveLength(1)
  await on(here, (store) => expect(shown(store, one, 'note')).toBe('là-bas'))
  await sound(here)
})
