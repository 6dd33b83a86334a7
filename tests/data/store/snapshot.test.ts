import { createHash } from 'node:crypto'
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
  const read = await readSnapshotHeader({ ...realDisk, readFile: async () => bytes }, '')
  isOver = true
  expect(read).toMatchObject({ format: 'tarikh-snapshot' })
  expect(turns).toBeGreaterThanOrEqual(8)
})
