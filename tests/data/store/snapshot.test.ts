import { createHash } from 'node:crypto'
import { mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Held } from '../../../data/changes/held.ts'
import {
  readSnapshot,
  readSnapshotHeader,
  writeSnapshot,
} from '../../../data/store/archive/snapshot.ts'
import { type Disk, realDisk } from '../../../data/store/core/disk.ts'

test('others have their turn while a large snapshot is verified', async () => {
  const header = JSON.stringify({
    ...{ format: 'tarikh-snapshot', version: 1, archive: 'f-0000000000000000', count: 0 },
    ...{ heads: [], superseded: [], undo: [], redo: [] },
    custody: { verified: null, copied: null },
  })
  const rest = `"header":${header},\n"records":[\n${'[]\n'.repeat(3_000_000)}]}\n`
  const sum = createHash('sha256').update(rest).digest('hex')
  const bytes = new TextEncoder().encode(`{"sha256":"${sum}",\n${rest}`)
  let turns = 0
  let isOver = false
  const turn = (): void => {
    turns++
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  const file = join(await mkdtemp(join(tmpdir(), 'tarikh-snapshot-')), '00000001.json')
  await writeFile(file, bytes)
  const read = await readSnapshotHeader(realDisk, file)
  isOver = true
  expect(read).toMatchObject({ format: 'tarikh-snapshot' })
  expect(turns).toBeGreaterThanOrEqual(8)
})

test('a snapshot of half a gigabyte of nothing tells that it is being read, and is left when asked', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'tarikh-snapshot-')), '00000001.json')
  await writeFile(file, '')
  await truncate(file, 2 ** 29)
  const stop = new AbortController()
  let read = 0
  const onBytes = (bytes: number): void => {
    read += bytes
    if (read > 10 * 2 ** 20) stop.abort()
  }
  expect(await readSnapshotHeader(realDisk, file, { signal: stop.signal, onBytes })).toBeUndefined()
  expect(read).toBeLessThan(20 * 2 ** 20)
})

test('a snapshot too long to be read as a whole is read in pieces to the same state; damaged, changed meanwhile, cut short or left it gives none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tarikh-snapshot-'))
  const file = join(folder, '00000001.json')
  const archive = 'f-0000000000000001'
  const mark = {
    dot: 'w0000000000000000:1',
    time: '2025-11-15T09:30:00.000Z',
    author: 'Awa',
    act: 'import',
  }
  const records = Array.from({ length: 3000 }, (_, n): Held => {
    const id = `e-${String(n).padStart(16, '0')}`
    const fields = { title: { value: { text: `Évènement ${n} ${'à'.repeat(n)}`, lang: 'fr' } } }
    return { id, mark, fields, marks: undefined, rivals: undefined }
  })
  const digest = await writeSnapshot(realDisk, file, records, {
    ...{ format: 'tarikh-snapshot', version: 2, archive, count: records.length },
    ...{ heads: [], superseded: [], undo: [], redo: [] },
    custody: { verified: null, copied: null, checked: null },
  })
  const whole = await readSnapshot(realDisk, file, archive)
  const inPieces = (disk = realDisk, following = {}) =>
    readSnapshot(disk, file, archive, following, 0)
  expect(whole?.digest).toBe(digest)
  expect(await inPieces()).toEqual(whole)
  expect(await readSnapshot(realDisk, file, 'f-0000000000000002', {}, 0)).toBeUndefined()
  expect(await inPieces(realDisk, { signal: AbortSignal.abort() })).toBeUndefined()
  const bytes = await readFile(file)
  const other = Buffer.from(bytes)
  other[bytes.length >> 1] = 0x61
  // Another stands there when it is read for the second time.
  let opened = 0
  const swapping = {
    ...realDisk,
    async open(path: string, how: 'read' | 'write' | 'new') {
      if (++opened === 2) await writeFile(file, other)
      return realDisk.open(path, how)
    },
  } as Disk
  expect(await inPieces(swapping)).toBeUndefined()
  expect(opened).toBe(2)
  expect(await inPieces()).toBeUndefined()
  await writeFile(file, bytes.subarray(0, -100))
  expect(await inPieces()).toBeUndefined()
})
