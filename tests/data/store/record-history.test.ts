import { expect, test } from 'vitest'
import { dotOf } from '../../../data/changes/patch.ts'
import type { LargeLine } from '../../../data/changes/writes.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { at, desk, eventId, newArchive, reached, reopened, write } from './archives.ts'
import { chance } from './chance.ts'

const records = 40

/** Each write to a record as its acts were told when they were kept, newest first. */
function told(lines: readonly LargeLine[], id: string) {
  return lines.toReversed().flatMap((line) => {
    const own = [...line.ops].filter((op) => op.id === id)
    return own.map(({ field, value }) => [dotOf(line), field, value])
  })
}

async function past(store: ArchiveStore, id: string) {
  const entries = await store.past.history(id, { limit: 500 })
  return entries.map(({ dot, field, after }) => [dot, field, after])
}

test('the history of each record is all that was written to it, in large acts and small, before a restart and after, and while more is written', async () => {
  const rng = chance(7)
  const some = () => eventId(Math.floor(rng() * records))
  const place = await desk()
  const lines: LargeLine[] = []
  let store = await newArchive(place)
  let second = 0
  const act = async (writes: number, size: number) => {
    const ids = new Set(Array.from({ length: writes }, () => eventId(Math.floor(rng() * 4000))))
    ids.add(some())
    const value = `${second} ${'x'.repeat(size)}`
    const ops = [...ids].map((id) => write(store.archive, id, 'note', value))
    reached(await store.commit({ act: 'record', ops }, at(second++)))
  }
  for (let life = 0; life < 4; life++) {
    store.on((line) => lines.push(line))
    const asked: Promise<unknown>[] = []
    for (let i = 0; i < 12; i++) {
      // Every third act is spread over several lines; histories are asked for while it is written.
      const acting = i % 3 === 0 ? act(3000, 300) : act(2, 5)
      if (i % 2 === 1) asked.push(store.past.history(some()))
      await acting
    }
    await Promise.all(asked)
    for (let i = 0; i < records; i++)
      expect(await past(store, eventId(i))).toEqual(told(lines, eventId(i)))
    if (life % 2 === 0) await store.snapshot()
    await store.close()
    store = await reopened(place)
    const first = await Promise.all([past(store, eventId(1)), past(store, eventId(2))])
    expect(first).toEqual([told(lines, eventId(1)), told(lines, eventId(2))])
  }
  await store.close()
})
