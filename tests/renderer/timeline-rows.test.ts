import { expect, test } from 'vitest'
import type { EventRow } from '../../data/reading/event-view.ts'
import { RowsState } from '../../renderer/desk/rows.svelte.ts'

function rowOf(id: string, text: string): EventRow {
  return {
    id,
    title: { text, lang: 'fr' },
    edtf: null,
    type: null,
    places: [],
    sources: 0,
    rivals: 0,
    status: 'draft',
  }
}

async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await Promise.resolve()
}

test('what is wanted in one moment is asked for once, together', async () => {
  const asked: string[][] = []
  const rows = new RowsState(() => async (ids) => {
    asked.push([...ids])
    return ids.map((id) => rowOf(id, id))
  })
  rows.renew('1')
  rows.want(['a', 'b'])
  rows.want(['b', 'c'])
  await settled()
  rows.want(['a', 'c'])
  await settled()
  expect(asked).toEqual([['a', 'b', 'c']])
  expect([...rows.held.keys()]).toEqual(['a', 'b', 'c'])
})

test('after a change the old title is shown until the new one has come', async () => {
  let title = 'before'
  const rows = new RowsState(() => async (ids) => ids.map((id) => rowOf(id, title)))
  rows.renew('1')
  rows.want(['a'])
  await settled()
  title = 'after'
  rows.renew('2')
  expect(rows.held.get('a')?.title.text).toBe('before')
  rows.want(['a'])
  await settled()
  expect(rows.held.get('a')?.title.text).toBe('after')
})

test('an event that does not stand any more is not asked for again and again', async () => {
  let calls = 0
  const rows = new RowsState(() => async () => {
    calls++
    return []
  })
  rows.renew('1')
  rows.want(['gone'])
  await settled()
  rows.want(['gone'])
  await settled()
  expect(calls).toBe(1)
})

test('what could not be read is asked for again when next wanted', async () => {
  let calls = 0
  const rows = new RowsState(() => async (ids) => {
    calls++
    if (calls === 1) throw new Error('the engine is away')
    return ids.map((id) => rowOf(id, id))
  })
  rows.renew('1')
  rows.want(['a'])
  await settled()
  rows.want(['a'])
  await settled()
  expect(rows.held.has('a')).toBe(true)
})
