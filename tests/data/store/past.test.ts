import { expect, test } from 'vitest'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import type { WritesFrom } from '../../../data/store/journal/acts.ts'
import { at, desk, eventId, newArchive, reached, write } from './archives.ts'

async function titled(store: ArchiveStore, count: number, act: string, second: number) {
  const ops = Array.from({ length: count }, (_, i) => [
    write(store.archive, eventId(i), 'note', `${act} ${'x'.repeat(60)}`),
    write(store.archive, eventId(i), 'title', { value: { text: `${act} ${i}`, lang: 'fr' } }),
  ]).flat()
  return reached(await store.commit({ act, ops }, at(second)))
}

async function allWrites(store: ArchiveStore, dot: string, limit: number) {
  const found: string[] = []
  let from: WritesFrom | null = { part: 0, at: 0 }
  while (from !== null) {
    const page: Awaited<ReturnType<typeof store.past.writes>> = await store.past.writes(
      dot,
      from,
      limit,
    )
    found.push(...page.writes.map(({ record, field }) => `${record} ${field}`))
    from = page.next
  }
  return found
}

test('the past is told act by act, each page going on where the last one ended', async () => {
  const store = await newArchive(await desk())
  for (let i = 1; i <= 9; i++) await titled(store, 2, `a${i}`, i)
  const told: string[] = []
  let below: Readonly<Record<string, number>> | null = {}
  while (below !== null) {
    const page: Awaited<ReturnType<typeof store.past.acts>> = await store.past.acts({
      below,
      limit: 4,
    })
    expect(page.acts.length).toBeLessThanOrEqual(4)
    told.push(...page.acts.map(({ act }) => act))
    below = page.next
  }
  expect(told).toEqual(['a9', 'a8', 'a7', 'a6', 'a5', 'a4', 'a3', 'a2', 'a1', 'create'])
  await store.close()
})

test('an act says how many fields it set, is named by a title, and gives every one of them', async () => {
  const store = await newArchive(await desk())
  const line = await titled(store, 150, 'import', 1)
  const [told] = (await store.past.acts()).acts
  expect(told).toMatchObject({
    writes: 300,
    lines: 1,
    first: { field: 'title', before: undefined },
  })
  const found = await allWrites(store, `${line.writer}:${line.n}`, 7)
  expect(found).toEqual([...line.ops].map(({ id, field }) => `${id} ${field}`))
  await store.close()
})

test('an act over many lines is told without being read whole, and read page by page', async () => {
  const store = await newArchive(await desk())
  const line = await titled(store, 4000, 'import', 1)
  await titled(store, 1, 'record', 2)
  const [, told] = (await store.past.acts()).acts
  expect(told).toMatchObject({ act: 'import', writes: null })
  expect(told?.lines).toBeGreaterThan(1)
  const found = await allWrites(store, `${line.writer}:${line.n}`, 199)
  expect(found).toEqual([...line.ops].map(({ id, field }) => `${id} ${field}`))
  await store.close()
})
