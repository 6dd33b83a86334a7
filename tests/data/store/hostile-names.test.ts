import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../../../data/store/archive/archive-store.ts'
import { repairArchive } from '../../../data/store/care/repair.ts'
import { sha256 } from '../../../data/store/core/digest.ts'
import { desk, newArchive, reached, shown } from './archives.ts'
import {
  another,
  forged,
  forgeManifest,
  forgeSnapshot,
  found,
  one,
  opened,
  secret,
  told,
} from './forging.ts'

describe('a path that an archive names (W1, W2)', () => {
  const outside = ['../canari', '../../canari', '/etc/passwd', 'blobs/../../canari', 'journal/w/x']

  test('is never written to by a repair, whichever manifest names it', async () => {
    const place = await forged()
    const stolen = join(place.copy, '..', 'volé')
    await writeFile(stolen, 'ce qui doit prendre sa place')
    const rows = Object.fromEntries(outside.map((path) => [path, sha256('autre chose')]))
    const theirs = { ...rows, '../canari': sha256('ce qui doit prendre sa place') }
    forgeManifest(place.folder, place.writer, rows)
    forgeManifest(place.copy, place.writer, theirs)
    expect((await found(place)).filter((row) => row.startsWith('name.unfit'))).toHaveLength(5)
    reached(await repairArchive(place.folder, place.copy, { machine: place.machine }))
    expect(await readFile(place.canary, 'utf8')).toBe(secret)
    expect((await found(place)).filter((row) => row.startsWith('name.unfit'))).toEqual([])
  })

  test('is not copied out of the neighbourhood of a copy', async () => {
    const place = await forged()
    await mkdir(join(place.machine, 'a', 'b'), { recursive: true })
    const far = join(place.machine, 'a', 'b', 'copie')
    await rename(place.copy, far)
    await writeFile(join(place.machine, 'a', 'b', 'proie'), secret)
    forgeManifest(place.folder, place.writer, { '../proie': sha256(secret) })
    reached(await repairArchive(place.folder, far, { machine: place.machine }))
    expect(existsSync(join(place.machine, 'proie'))).toBe(false)
  })

  test('makes a snapshot that names it count for nothing', async () => {
    const place = await forged()
    const other = await desk()
    const theirs = await newArchive(other, { title: 'Le secret du voisin' })
    await theirs.close()
    const segment = `../../../${other.folder.slice(1)}/journal/${theirs.writer}/000001.jsonl`
    const writers = [
      `../../${other.folder.split('/').at(-2)}/Archive.tarikh/journal/${theirs.writer}`,
      '../../x',
      'w/../../x',
      theirs.writer.toUpperCase(),
      'constructor',
      '__proto__',
      '',
    ]
    const snapshot = join(place.folder, 'snapshots', place.writer, '00000001.json')
    const good = readFileSync(snapshot)
    for (const writer of writers) {
      await writeFile(snapshot, good)
      forgeSnapshot(snapshot, (header) => ({
        ...header,
        heads: [{ writer, n: 1, hash: '0'.repeat(64), segment, offset: 0 }],
      }))
      await opened(place, async (store) => {
        expect(told(store)).toEqual([`snapshot.damaged snapshots/${place.writer}/00000001.json`])
        expect(store.archive.records.has(theirs.id)).toBe(false)
        expect(shown(store, one, 'note')).toBe('sûr')
      })
      expect(await found(place)).toContain(
        `snapshot.damaged snapshots/${place.writer}/00000001.json`,
      )
    }
  })
})

describe('a link inside an archive (W3, W4)', () => {
  test('is not written through by the next snapshot', async () => {
    const place = await forged()
    const beside = join(place.folder, 'snapshots', place.writer, '00000002.json.tmp')
    symlinkSync(place.canary, beside)
    await opened(place, async (store) => {
      reached(await another(store, 'après'))
      await store.snapshot()
    })
    expect(await readFile(place.canary, 'utf8')).toBe(secret)
  })

  test.for(['journal', 'blobs', 'manifest', 'snapshots', 'quarantine'])(
    'is not followed where %s should be: it is named, and nothing is written behind it',
    async (name) => {
      const place = await forged()
      const away = join(place.machine, 'ailleurs')
      const stood = join(place.folder, name)
      if (existsSync(stood)) await rename(stood, away)
      else await mkdir(away)
      symlinkSync(away, stood)
      const before = await readdir(away, { recursive: true })
      const options = { machine: place.machine, author: 'Awa' }
      const store = await openArchive(place.folder, options)
      if (store.ok) {
        expect(told(store.value)).toContain(`file.link ${name}`)
        await another(store.value, 'après')
        await store.value.putBlob(Buffer.from('autre'))
        await store.value.snapshot()
        await store.value.close()
      }
      expect(await found(place)).toContain(`file.link ${name}`)
      await repairArchive(place.folder, place.copy, options)
      expect((await readdir(away, { recursive: true })).sort()).toEqual(before.sort())
      // Where nothing can be set aside, a person removes the link.
      const left = name === 'quarantine' ? [`file.link ${name}`] : []
      expect((await found(place)).filter((row) => row.startsWith('file.link'))).toEqual(left)
    },
  )

  test('is not followed in the place of a single file, nor of a writer’s folder', async () => {
    const place = await forged()
    const blob = `blobs/${place.sha.slice(0, 2)}/${place.sha}`
    for (const name of [blob, `manifest/${place.writer}.txt`, 'README.txt', 'archive.json']) {
      rmSync(join(place.folder, name))
      symlinkSync(place.canary, join(place.folder, name))
    }
    const names = await found(place)
    expect(names).toEqual(
      expect.arrayContaining([
        ...[`file.link ${blob}`, `file.link manifest/${place.writer}.txt`],
        ...['file.link README.txt', 'archive.damaged archive.json'],
      ]),
    )
    reached(await repairArchive(place.folder, place.copy, { machine: place.machine }))
    expect(await readFile(place.canary, 'utf8')).toBe(secret)
    expect(await found(place)).toEqual([])
  })
})
