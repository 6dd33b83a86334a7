import { expect, test } from 'vitest'
import { type Archive, standingIds } from '../../../data/changes/state.ts'
import { readCsv } from '../../../data/imports/csv-reader.ts'
import type { Plan } from '../../../data/imports/gathering.ts'
import { bareValue } from '../../../data/model/stated.ts'
import { finish } from '../../../data/model/steps.ts'
import { readEvent } from '../../../data/reading/read-event.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { at, type Desk, desk, newArchive, reached } from '../store/archives.ts'
import { copyOf, hashOf, merge, on, sound } from '../store/merging.ts'
import { planned } from './archive-of.ts'

const first = `id,titre,date,lieu,pays,morts
T-1,Embuscade,2024-05-01,Gao,Mali,3
T-2,Pillage,2024-05-02,Ménaka,Mali,
T-3,Tirs,2024-05-03,Djibo,Burkina Faso,1
`
// Here T-1 is counted again and T-4 is new; there T-1 is counted otherwise, T-2 has another day, and the same T-4 is new.
const here2 = first
  .replace('Mali,3', 'Mali,5')
  .replace('T-3', 'T-4,Enlèvement,2024-06-01,Gao,Mali,\nT-3')
const there2 = first
  .replace('Mali,3', 'Mali,7')
  .replace('2024-05-02', '2024-05-04')
  .replace('T-3', 'T-4,Enlèvement,2024-06-01,Gao,Mali,\nT-3')

async function bring(store: ArchiveStore, table: string, second: number): Promise<Plan> {
  const bytes = new TextEncoder().encode(table)
  const how = { encoding: undefined, limit: 1e9, lang: 'fr', name: 'table.csv' } as const
  const plan = planned(reached(finish(readCsv(bytes, how)))(store.archive))
  for (const { bytes: blob } of plan.texts) reached(await store.putBlob(blob))
  if (plan.ops.length > 0) reached(await store.commit({ act: 'import', ops: plan.ops }, at(second)))
  return plan
}

function told(archive: Archive) {
  const events = [...standingIds(archive, 'event')].map((id) => reached(readEvent(archive, id)))
  return events
    .map(({ event, conflicts, links }) => ({
      title: event.title.value.text,
      date: event.date?.value,
      places: links.length,
      differing: Object.fromEntries(
        conflicts.map(({ field, values }) => [field, values.map(({ value }) => bareValue(value))]),
      ),
    }))
    .sort((one, other) => (one.title < other.title ? -1 : 1))
}

async function twoMachines(): Promise<{ readonly here: Desk; readonly there: Desk }> {
  const here = await desk()
  const store = await newArchive(here)
  await bring(store, first, 1)
  await store.close()
  return { here, there: await copyOf(here, 'Moussa') }
}

test('two newer versions of one table, brought in on two machines and merged either way, are one archive: nothing is doubled or lost, and both values of what differs are shown', async () => {
  const { here, there } = await twoMachines()
  expect(await on(here, (store) => bring(store, here2, 2))).toMatchObject({ new: 1, changed: 1 })
  expect(await on(there, (store) => bring(store, there2, 3))).toMatchObject({ new: 1, changed: 2 })
  await merge(here, there)
  await merge(there, here)
  expect(await hashOf(there)).toBe(await hashOf(here))
  await sound(here)
  await sound(there)
  const events = await on(here, ({ archive }) => told(archive))
  expect(events).toMatchObject([
    { title: 'Embuscade', date: '2024-05-01', places: 1 },
    { title: 'Enlèvement', date: '2024-06-01', places: 1, differing: {} },
    { title: 'Pillage', date: '2024-05-04', places: 1, differing: {} },
    { title: 'Tirs', date: '2024-05-03', places: 1, differing: {} },
  ])
  const { toll, cells, ...others } = events[0]?.differing ?? {}
  const counted = (best: number) => ({ low: null, best, high: null })
  expect(new Set(toll)).toEqual(new Set([counted(5), counted(7)]))
  expect([cells?.length, others]).toEqual([2, {}])
})

test('after the merge the tables of both machines and a later one make no event anew', async () => {
  const { here, there } = await twoMachines()
  await on(here, (store) => bring(store, here2, 2))
  await on(there, (store) => bring(store, there2, 3))
  await merge(here, there)
  const later = there2.replace('Mali,7', 'Mali,8')
  await on(here, async (store) => {
    expect(await bring(store, there2, 40)).toMatchObject({ new: 0, doubtful: 0 })
    expect(await bring(store, here2, 41)).toMatchObject({ new: 0, doubtful: 0 })
    expect(await bring(store, later, 42)).toMatchObject({ new: 0, doubtful: 0 })
    expect(told(store.archive).map(({ title }) => title)).toEqual([
      ...['Embuscade', 'Enlèvement', 'Pillage', 'Tirs'],
    ])
  })
})

test('a key that stands for another event on the other machine is doubtful there, and the merge changes nothing of the first', async () => {
  const { here, there } = await twoMachines()
  const reused = first.replace('T-2,Pillage,2024-05-02', 'T-2,Sommet,2025-01-15')
  const plan = await on(there, (store) => bring(store, reused, 3))
  expect(plan).toMatchObject({ new: 0, changed: 0, doubtful: 1, ops: [] })
  await merge(here, there)
  const events = await on(here, ({ archive }) => told(archive))
  expect(events.find(({ title }) => title === 'Pillage')).toMatchObject({ date: '2024-05-02' })
  expect(events).toHaveLength(3)
})
