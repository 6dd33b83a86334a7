import { describe, expect, test } from 'vitest'
import { readFirstView } from '../../../data/store/archive/first-view.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { idAt } from '../../../data/timeline/columns.ts'
import { buildColumns } from '../in-one-go.ts'
import { at, desk, eventId, newArchive, reopened, write } from './archives.ts'

async function title(store: ArchiveStore, i: number, text: string): Promise<void> {
  const ops = [
    write(store.archive, eventId(i), 'title', { value: { text, lang: 'fr' } }),
    write(store.archive, eventId(i), 'date', { value: `2012-0${(i % 9) + 1}` }),
  ]
  await store.commit({ act: 'create-event', ops }, at(i))
}

describe('the first view', () => {
  test('shows columns and fields as they were at closing, before anything is opened', async () => {
    const place = await desk()
    const store = await newArchive(place)
    for (let i = 0; i < 40; i++) await title(store, i, `Événement ${i}`)
    await store.snapshot()
    await title(store, 7, 'Corrigé')
    const columns = buildColumns(store.archive, store.head())
    await store.keepFirstView(columns)
    await store.close()
    const view = await readFirstView(place.folder, place.machine)
    expect(view?.columns).toEqual(columns)
    for (let i = 0; i < columns.count; i++) {
      const held = store.archive.records.get(idAt(columns, i))
      expect(await view?.fields(i)).toEqual(held?.fields)
    }
  })

  test('is not shown once the archive is no longer what it was made from', async () => {
    const place = await desk()
    const store = await newArchive(place)
    await title(store, 1, 'Un')
    await store.snapshot()
    await store.keepFirstView(buildColumns(store.archive, store.head()))
    await store.close()
    expect(await readFirstView(place.folder, place.machine)).toBeDefined()
    const again = await reopened(place)
    await title(again, 2, 'Deux')
    await again.close()
    expect(await readFirstView(place.folder, place.machine)).toBeUndefined()
  })
})
