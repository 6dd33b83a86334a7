import { createHash } from 'node:crypto'
import { mkdtemp, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSnapshotHeader } from '../../../data/store/archive/snapshot.ts'
import { realDisk } from '../../../data/store/core/disk.ts'

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
