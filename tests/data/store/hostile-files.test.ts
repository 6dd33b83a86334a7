import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openArchive } from '../../../data/store/archive/archive-store.ts'
import { readFirstView } from '../../../data/store/archive/first-view.ts'
import { repairArchive } from '../../../data/store/care/repair.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { eventId, reached, shown } from './archives.ts'
import {
  another,
  forged,
  forgeLine,
  forgeSnapshot,
  found,
  one,
  opened,
  opOn,
  told,
} from './forging.ts'
import { edit } from './merging.ts'

describe('what is no file (C4, C5)', () => {
  const pipe = (path: string): void => {
    rmSync(path, { recursive: true, force: true })
    execFileSync('mkfifo', [path])
  }

  test('a pipe as archive.json is refused by its reason at once', async () => {
    const place = await forged()
    pipe(join(place.folder, 'archive.json'))
    const options = { machine: place.machine, author: 'Awa' }
    expect(await openArchive(place.folder, options)).toMatchObject({
      problem: { code: 'archive.damaged' },
    })
    expect(await readFirstView(place.folder, place.machine)).toBeUndefined()
    expect(await found(place)).toContain('archive.damaged archive.json')
    reached(await repairArchive(place.folder, place.copy, options))
    await opened(place, async (store) => expect(told(store)).toEqual([]))
  })

  test('a heap of bytes as archive.json is not read', async () => {
    const place = await forged()
    truncateSync(join(place.folder, 'archive.json'), 1 << 30)
    expect(
      await openArchive(place.folder, { machine: place.machine, author: 'Awa' }),
    ).toMatchObject({ problem: { code: 'archive.damaged' } })
  })

  test('a lost description is made again from the journals, whatever stands in its place', async () => {
    const place = await forged()
    const file = join(place.folder, 'archive.json')
    const was = await readFile(file, 'utf8')
    const ways: readonly (() => unknown)[] = [
      () => pipe(file),
      () => rmSync(file),
      () => truncateSync(file, 40),
      // What is set aside is copied: a thousand times the most that is read is enough.
      () => truncateSync(file, 1 << 26),
      () => mkdirSync(join(file, 'x'), { recursive: true }),
    ]
    for (const way of ways) {
      rmSync(file, { recursive: true, force: true })
      await writeFile(file, was)
      if (way === ways.at(-1)) rmSync(file)
      way()
      const repaired = await repairArchive(place.folder, null, { machine: place.machine })
      expect(reached(repaired)).toMatchObject({ repaired: 1, left: [] })
      expect(await readFile(file, 'utf8')).toBe(was)
    }
    await opened(place, async (store) => expect(shown(store, one, 'note')).toBe('sûr'))
    rmSync(file)
    forgeLine(place.journal, {
      ops: opOn('f-0000000000000000', 'title', '"autre"'),
      event: '{"type":"creation","outcome":"success","detail":{"version":1}}',
    })
    expect(await repairArchive(place.folder, null, { machine: place.machine })).toMatchObject({
      problem: { code: 'archive.damaged' },
    })
  })

  test('pipes, devices and folders in the place of snapshots, journals, texts and manifests are named, not read', async () => {
    const place = await forged()
    const { writer, sha, folder } = place
    const blob = `blobs/${sha.slice(0, 2)}/${sha}`
    pipe(join(folder, blob))
    pipe(join(folder, 'snapshots', writer, '00000001.json'))
    pipe(join(folder, 'journal', writer, '000002.jsonl'))
    pipe(join(folder, 'journal', writer, 'tube'))
    mkdirSync(join(folder, 'journal', writer, '000003.jsonl'))
    rmSync(join(folder, 'manifest', `${writer}.txt`))
    mkdirSync(join(folder, 'manifest', `${writer}.txt`))
    const there = [
      `file.special journal/${writer}/000002.jsonl`,
      `file.special journal/${writer}/000003.jsonl/`,
      `file.special journal/${writer}/tube`,
      `file.special manifest/${writer}.txt/`,
      `file.special snapshots/${writer}/00000001.json`,
    ]
    await opened(place, async (store) => {
      expect(told(store).toSorted()).toEqual(there)
      expect(shown(store, one, 'note')).toBe('sûr')
      expect((await store.readBlob(sha)).ok).toBe(false)
    })
    expect(await found(place)).toEqual(expect.arrayContaining([...there, `file.special ${blob}`]))
    reached(await repairArchive(folder, place.copy, { machine: place.machine }))
    expect(await found(place)).toEqual([`file.special journal/${writer}/tube`])
    await opened(place, async (store) => {
      expect((await store.readBlob(sha)).ok).toBe(true)
      reached(await another(store, 'après'))
    })
  })
})

describe('what has no end (C6)', () => {
  test('a segment that is another file under a second name is let go of, and what it was stays as it was', async () => {
    const place = await forged()
    const description = join(place.folder, 'archive.json')
    const before = readFileSync(description, 'utf8')
    const segment = join(place.folder, 'journal', place.writer, '000009.jsonl')
    linkSync(description, segment)
    await opened(place, (store) => edit(store, eventId(1), 'note', 'vu de Gao'))
    expect(readFileSync(description, 'utf8')).toBe(before)
    await opened(place, async ({ archive }) =>
      expect(archive.records.get(eventId(1))?.fields.note).toBe('vu de Gao'),
    )
  })

  test('a segment of 600 megabytes, millions of empty lines and deep folders are named, and soon', async () => {
    const place = await forged()
    const { writer, folder } = place
    const own = join(folder, 'journal', writer)
    await writeFile(join(own, '000002.jsonl'), '')
    truncateSync(join(own, '000002.jsonl'), 600 << 20)
    const feeds = `wfeeds${'0'.repeat(11)}`
    await mkdir(join(folder, 'journal', feeds))
    await writeFile(join(folder, 'journal', feeds, '000001.jsonl'), '\n'.repeat(3_000_000))
    await mkdir(join(folder, 'blobs', ...Array.from({ length: 1000 }, () => 'd')), {
      recursive: true,
    })
    const kinds = new Set(await found(place))
    expect(kinds).toContain(`file.too-large journal/${writer}/000002.jsonl`)
    expect(kinds).toContain('file.foreign blobs/d/')
    expect(kinds.size).toBeLessThan(20)
    await opened(place, async (store) => expect(shown(store, one, 'note')).toBe('sûr'))
  })

  test('a text of a terabyte of nothing is verified with progress, and left when asked', async () => {
    const place = await forged()
    const sha = 'ab'.repeat(32)
    await mkdir(join(place.folder, 'blobs', 'ab'), { recursive: true })
    await writeFile(join(place.folder, 'blobs', 'ab', sha), '')
    truncateSync(join(place.folder, 'blobs', 'ab', sha), 2 ** 40)
    const stop = new AbortController()
    let steps = 0
    const onProgress = () => {
      if (++steps > 50) stop.abort()
    }
    const options = { machine: place.machine, signal: stop.signal, onProgress }
    expect(await verifyArchive(place.folder, options)).toMatchObject({
      problem: { code: 'act.cancelled' },
    })
    await opened(place, async (store) =>
      expect(await store.readBlob(sha)).toMatchObject({ ok: false }),
    )
  })

  test('heads of a snapshot that name numbers and bytes without end cost nothing', async () => {
    const place = await forged()
    const snapshot = join(place.folder, 'snapshots', place.writer, '00000001.json')
    const good = readFileSync(snapshot)
    for (const forgery of [
      { n: 2 ** 53 - 1 },
      { offset: 2 ** 53 - 1 },
      { n: 1e300 },
      { n: -1 },
      { n: '1' },
      { offset: -5 },
    ]) {
      await writeFile(snapshot, good)
      forgeSnapshot(snapshot, (header) => ({
        ...header,
        heads: (header.heads as readonly object[]).map((head) => ({ ...head, ...forgery })),
      }))
      const verified = reached(await verifyArchive(place.folder, { machine: place.machine }))
      expect(verified.findings.length).toBeLessThan(4)
      const store = await openArchive(place.folder, {
        ...{ machine: place.machine, author: 'Awa', readOnly: true },
      })
      expect(store.ok).toBe(true)
    }
  })
})
