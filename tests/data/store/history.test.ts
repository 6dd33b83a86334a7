import { describe, expect, test } from 'vitest'
import { invert } from '../../../data/changes/invert.ts'
import { dotOf } from '../../../data/changes/patch.ts'
import { standing } from '../../../data/changes/state.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { at, desk, eventId, newArchive, reached, reopened, shown, write } from './archives.ts'

const one = eventId(1)

async function take(store: ArchiveStore, way: 'undo' | 'redo', seconds: number): Promise<void> {
  const line = (await store.undoable())[way]
  const found = line && (await store.past.act(dotOf(line)))
  if (!found) throw new Error(`nothing to ${way}`)
  const patch = reached(invert(store.archive, dotOf(found.line), way, found.writes))
  reached(await store.commit(patch, at(seconds)))
}

async function set(store: ArchiveStore, field: string, value: string, seconds: number) {
  const ops = [write(store.archive, one, field, value)]
  return reached(await store.commit({ act: 'record', ops }, at(seconds)))
}

describe('history', () => {
  test('says who changed what, when, from what to what, newest first', async () => {
    const place = await desk()
    const store = await newArchive(place)
    await set(store, 'note', 'premier', 1)
    store.author = 'Issa'
    await set(store, 'note', 'second', 2)
    await set(store, 'status', 'draft', 3)
    const told = await store.past.history(one)
    expect(
      told.map(({ author, time, field, before, after }) => [author, time, field, before, after]),
    ).toEqual([
      ['Issa', at(3), 'status', undefined, 'draft'],
      ['Issa', at(2), 'note', 'premier', 'second'],
      ['Awa', at(1), 'note', undefined, 'premier'],
    ])
    const page = await store.past.history(undefined, { before: told[0]?.dot ?? '', limit: 1 })
    expect(page).toMatchObject([{ after: 'second', record: one }])
    expect((await store.past.history()).at(-1)).toMatchObject({ act: 'create', record: store.id })
    await store.close()
  })

  test('is the same after a snapshot and a restart', async () => {
    const place = await desk()
    const store = await newArchive(place)
    for (let i = 1; i <= 20; i++) await set(store, 'note', `n${i}`, i)
    const told = await store.past.history(one)
    await store.snapshot()
    await store.close()
    const again = await reopened(place)
    await set(again, 'note', 'fin', 30)
    const [last, ...rest] = await again.past.history(one)
    expect(last).toMatchObject({ before: 'n20', after: 'fin' })
    expect(rest).toEqual(told)
    expect(await again.past.history(one, { limit: 3 })).toHaveLength(3)
    await again.close()
  })

  test('what was written before an import is found in its many lines', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const ops = Array.from({ length: 5000 }, (_, i) =>
      write(store.archive, eventId(i), 'note', `importé ${i} ${'x'.repeat(80)}`),
    )
    await store.commit({ act: 'import', ops }, at(1))
    await set(store, 'note', 'corrigé', 2)
    const told = await store.past.history(one)
    expect(told).toMatchObject([{ after: 'corrigé' }, { act: 'import', before: undefined }])
    expect(String(told[0]?.before)).toMatch(/^importé 1 x/)
    await store.close()
  })
})

describe('undo and redo', () => {
  test('go back and forth over many acts, and on after a restart', async () => {
    const place = await desk()
    let store = await newArchive(place)
    await set(store, 'note', 'a', 1)
    await set(store, 'note', 'b', 2)
    await set(store, 'note', 'c', 3)
    await take(store, 'undo', 4)
    expect(shown(store, one, 'note')).toBe('b')
    await store.snapshot()
    await store.close()
    store = await reopened(place)
    await take(store, 'undo', 5)
    expect(shown(store, one, 'note')).toBe('a')
    await take(store, 'redo', 6)
    await store.close()
    store = await reopened(place)
    await take(store, 'redo', 7)
    expect(shown(store, one, 'note')).toBe('c')
    expect((await store.undoable()).redo).toBeNull()
    await take(store, 'undo', 8)
    await set(store, 'note', 'd', 9)
    expect((await store.undoable()).redo).toBeNull()
    await take(store, 'undo', 10)
    await take(store, 'undo', 11)
    await take(store, 'undo', 12)
    expect(shown(store, one, 'note')).toBeNull()
    expect((await store.undoable()).undo).toBeNull()
    await store.close()
  })

  test('take back a whole import as one act, and bring it back', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const title = (i: number) => ({ value: { text: `Événement ${i} ${'é'.repeat(50)}` } })
    const ops = Array.from({ length: 3000 }, (_, i) =>
      write(store.archive, eventId(i), 'title', title(i)),
    )
    await store.commit({ act: 'import', ops }, at(1))
    await take(store, 'undo', 2)
    expect(standing(store.archive, one)).toBeUndefined()
    await take(store, 'redo', 3)
    expect(standing(store.archive, one)?.fields['title']).toEqual(title(1))
    expect(standing(store.archive, eventId(2999))).toBeDefined()
    await store.close()
  })
})
