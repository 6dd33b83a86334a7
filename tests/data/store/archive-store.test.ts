import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dotOf, type Line } from '../../../data/changes/patch.ts'
import { createArchive, openArchive } from '../../../data/store/archive/archive-store.ts'
import { at, desk, eventId, newArchive, reached, reopened, shown, write } from './archives.ts'
import { chance } from './chance.ts'
import { faulty } from './faulty-disk.ts'
import { beginLife, nextLife, noLock } from './prove/life.ts'
import { SimDisk } from './sim-disk.ts'

const one = eventId(1)

function create(disk: SimDisk) {
  const made = { title: 'Sahel', language: 'fr', author: 'Awa', now: at(0) } as const
  return createArchive('/desk/a', { ...made, machine: '/machine', disk, takeLock: noLock })
}

describe('an archive on disk', () => {
  test('what was acknowledged is there after a restart', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const op = write(store.archive, one, 'title', { value: { text: 'BAMEX' } })
    const line = reached(await store.commit({ act: 'create-event', ops: [op] }, at(1)))
    expect(line).toMatchObject({ n: 2, author: 'Awa', time: at(1) })
    const hash = store.stateHash()
    const head = store.head()
    await store.close()
    const again = await reopened(place)
    expect(again.findings).toEqual([])
    expect(shown(again, one, 'title')).toEqual({ value: { text: 'BAMEX' } })
    expect(shown(again, again.id, 'title')).toBe('Sahel')
    expect([again.stateHash(), again.head(), again.writer]).toEqual([hash, head, store.writer])
    await again.close()
  })

  test('an act that comes once the archive is let go is refused, and nothing is written', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const ops = [write(store.archive, one, 'title', { value: { text: 'BAMEX' } })]
    const closing = store.close()
    const late = await store.commit({ act: 'create-event', ops }, at(1))
    expect(late).toEqual({ ok: false, problem: { code: 'archive.closed' } })
    await closing
    const again = await reopened(place)
    expect(again.info().lines).toBe(1)
    await again.close()
  })

  test('a snapshot changes nothing of what is read', async () => {
    const place = await desk()
    const store = await newArchive(place)
    for (let i = 0; i < 30; i++)
      await store.commit(
        { act: 'record', ops: [write(store.archive, eventId(i % 7), 'note', `note ${i}`)] },
        at(i),
      )
    const hash = store.stateHash()
    await store.snapshot()
    await store.commit({ act: 'record', ops: [write(store.archive, one, 'note', 'après')] }, at(90))
    const after = store.stateHash()
    expect(after).not.toBe(hash)
    await store.close()
    const again = await reopened(place)
    expect(again.stateHash()).toBe(after)
    expect(await readdir(join(place.folder, 'snapshots', again.writer))).toEqual(['00000001.json'])
    await again.snapshot()
    await again.snapshot()
    expect(await readdir(join(place.folder, 'snapshots', again.writer))).toEqual([
      '00000002.json',
      '00000003.json',
    ])
    await again.close()
  })

  test('a hundred acts at once are written in order and all acknowledged', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const acts = Array.from({ length: 100 }, (_, i) =>
      store.commit({ act: 'record', ops: [write(store.archive, one, 'note', `${i}`)] }, at(i)),
    )
    const lines = (await Promise.all(acts)).map((outcome) => reached(outcome).n)
    expect(lines).toEqual(Array.from({ length: 100 }, (_, i) => i + 2))
    expect(shown(store, one, 'note')).toBe('99')
    await store.close()
  })

  test('an archive in use is refused to a second, and free once it is closed', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const knocked = new Promise<void>((resolve) => store.onKnock(resolve))
    const second = await openArchive(place.folder, { machine: place.machine, author: 'Issa' })
    expect(second).toEqual({ ok: false, problem: { code: 'archive.locked' } })
    await knocked
    const reader = { machine: place.machine, author: 'Issa', readOnly: true }
    expect(reached(await openArchive(place.folder, reader)).readOnly?.code).toBe('archive.reading')
    await store.close()
    await (await reopened(place)).close()
  })

  test('texts are kept once, under their digest, and checked when read', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const bytes = new TextEncoder().encode('Le président a reçu le vice-ministre.')
    const sha = reached(await store.putBlob(bytes))
    expect(reached(await store.putBlob(bytes))).toBe(sha)
    expect(Buffer.from(reached(await store.readBlob(sha))).equals(bytes)).toBe(true)
    const path = join(place.folder, 'blobs', sha.slice(0, 2), sha)
    await writeFile(path, 'autre chose')
    expect(await store.readBlob(sha)).toMatchObject({ problem: { code: 'blob.damaged' } })
    expect(reached(await store.putBlob(bytes))).toBe(sha)
    expect((await store.readBlob(sha)).ok).toBe(true)
    expect(await store.readBlob('0'.repeat(64))).toMatchObject({
      problem: { code: 'blob.missing' },
    })
    await store.close()
  })

  test('the starter archive keeps its writer and its dots', async () => {
    const place = await desk()
    const ops = [{ id: one, field: 'title', value: { value: { text: 'Serval' } }, replaces: [] }]
    const line: Line = {
      writer: 'starter',
      n: 1,
      time: at(-9),
      author: 'Tarikh',
      act: 'sample',
      ops,
    }
    const store = await newArchive(place, { sample: [line] })
    expect(store.archive.records.get(one)?.mark.dot).toBe('starter:1')
    expect((await store.undoable()).undo).toBeNull()
    await store.close()
  })

  test('a large act is one act: spread over lines, whole under one number', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const ops = Array.from({ length: 9000 }, (_, i) =>
      write(store.archive, eventId(i), 'note', `événement ${i} ${'x'.repeat(60)}`),
    )
    const told: number[] = []
    const options = { onProgress: (n: number) => told.push(n) }
    const edit = write(store.archive, one, 'status', 'draft')
    const [bulk, single] = await Promise.all([
      store.commit({ act: 'import', ops }, at(1), options),
      store.commit({ act: 'record', ops: [edit] }, at(2)),
    ])
    expect(reached(single).n).toBeLessThan(reached(bulk).n)
    expect(told.length).toBeGreaterThan(3)
    expect(told.at(-1)).toBe(9000)
    const hash = store.stateHash()
    await store.close()
    const again = await reopened(place)
    expect(again.findings).toEqual([])
    expect(again.stateHash()).toBe(hash)
    const { undo } = await again.undoable()
    expect(undo).toMatchObject({ act: 'import', n: reached(bulk).n })
    const found = undo && (await again.past.act(dotOf(undo)))
    expect(found?.writes.length).toBe(9000)
    const past = await again.past.history(eventId(8999))
    expect(past).toMatchObject([{ act: 'import', field: 'note' }])
    await again.close()
  })

  test('acts of many lines are read from the journals alone as they were written, whether an edit came between their lines or not', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const acted = (from: number, value: string, most = 2000) =>
      Array.from({ length: most }, (_, i) =>
        write(store.archive, eventId(from + i), 'note', `${value} ${i} ${'Forces '.repeat(40)}`),
      )
    reached(await store.commit({ act: 'import', ops: acted(0, 'seul') }, at(1)))
    const [bulk, single] = await Promise.all([
      store.commit({ act: 'import', ops: acted(0, 'entrecoupé') }, at(2)),
      store.commit({ act: 'record', ops: acted(5, 'entre deux', 1) }, at(3)),
    ])
    expect(reached(single).n).toBeLessThan(reached(bulk).n)
    reached(await store.commit({ act: 'import', ops: acted(1000, 'après') }, at(4)))
    const [hash, { undo }] = [store.stateHash(), await store.undoable()]
    await store.close()
    await rm(join(place.folder, 'snapshots'), { recursive: true })
    const again = await reopened(place)
    expect(again.stateHash()).toBe(hash)
    expect((await again.undoable()).undo).toMatchObject({ act: 'import', n: undo?.n })
    expect(again.findings).toEqual([])
    await again.close()
  })

  test('a large act that is called off leaves nothing behind', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const hash = store.stateHash()
    const ops = Array.from({ length: 9000 }, (_, i) =>
      write(store.archive, eventId(i), 'note', `événement ${i} ${'x'.repeat(60)}`),
    )
    const calledOff = new AbortController()
    const outcome = await store.commit({ act: 'import', ops }, at(1), {
      onProgress: () => calledOff.abort(),
      signal: calledOff.signal,
    })
    expect(outcome).toMatchObject({ problem: { code: 'act.cancelled' } })
    expect(store.stateHash()).toBe(hash)
    await store.close()
    const again = await reopened(place)
    expect(again.findings).toEqual([])
    expect(again.stateHash()).toBe(hash)
    expect(again.writer).toBe(store.writer)
    await again.close()
  })

  test('an archive opens to be read where opening it to write finds the disk full', async () => {
    const disk = new SimDisk(chance(1))
    const store = await beginLife(disk)
    reached(
      await store.commit({ act: 'record', ops: [write(store.archive, one, 'note', 'a')] }, at(1)),
    )
    await store.close()
    await disk.mkdir('/fresh')
    const full = faulty(disk, (call, path) =>
      call === 'syncDir' && path.startsWith('/fresh') ? { code: 'ENOSPC' } : undefined,
    )
    const opened = reached(await nextLife(full, '/fresh'))
    expect(opened.readOnly).toEqual({ code: 'disk.full', reason: 'ENOSPC' })
    expect(shown(opened, one, 'note')).toBe('a')
  })

  test('a new archive that could not be finished leaves nothing in its place', async () => {
    for (let calls = 1; calls < 60; calls += 3) {
      const disk = new SimDisk(chance(calls))
      await disk.mkdir('/desk')
      await disk.mkdir('/machine')
      await disk.syncDir('/')
      disk.callsLeft = calls
      const made = await create(disk)
      if (made.ok) break
      const after = disk.afterCut()
      const left = await after.stat('/desk/a')
      const opened = left && (await nextLife(after))
      expect(opened ?? { ok: true }).toMatchObject({ ok: true })
    }
  })

  test('a refused write says that the disk is full, and the next one is saved when there is room', async () => {
    const disk = new SimDisk(chance(1))
    await (await beginLife(disk)).close()
    let isFull = false
    const plan = (call: string) => (isFull && call === 'write' ? { code: 'ENOSPC' } : undefined)
    const store = reached(await nextLife(faulty(disk, plan)))
    const edit = (note: string) =>
      store.commit({ act: 'record', ops: [write(store.archive, one, 'note', note)] }, at(1))
    reached(await edit('a'))
    isFull = true
    for (let i = 0; i < 5; i++)
      expect(await edit('b')).toEqual({
        ok: false,
        problem: { code: 'disk.full', reason: 'ENOSPC' },
      })
    expect(shown(store, one, 'note')).toBe('a')
    isFull = false
    reached(await edit('c'))
    await store.close()
    const again = reached(await nextLife(disk))
    expect(again.findings).toEqual([])
    expect(shown(again, one, 'note')).toBe('c')
  })

  test('a folder that is no archive, or a broken one, is never replaced by an empty one', async () => {
    const place = await desk()
    const open = () => openArchive(place.folder, { machine: place.machine, author: 'Awa' })
    expect(await open()).toMatchObject({ problem: { code: 'archive.missing' } })
    const nothing = { folder: place.machine, machine: place.machine, author: 'Awa' }
    expect(await openArchive(nothing.folder, nothing)).toMatchObject({
      problem: { code: 'archive.not-one' },
    })
    await (await newArchive(place)).close()
    const file = join(place.folder, 'archive.json')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.slice(0, 40))
    expect(await open()).toMatchObject({ problem: { code: 'archive.damaged' } })
    await writeFile(file, text.replace('"version": 2', '"version": 3'))
    const newer = reached(await open())
    expect(newer.readOnly).toEqual({ code: 'archive.newer', version: 3 })
    expect(await newer.commit({ act: 'record', ops: [] }, at(1))).toMatchObject({ ok: false })
    await newer.close()
  })
})
