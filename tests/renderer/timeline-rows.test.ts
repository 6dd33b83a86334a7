import { expect, test } from 'vitest'
import type { EventRow } from '../../data/reading/event-view.ts'
import { glanceHead, isGlance } from '../../data/timeline/columns.ts'
import { RowsState } from '../../renderer/desk/rows.svelte.ts'
import { everything, Touched } from '../../renderer/desk/touched.ts'

function rowOf(id: string, text: string): EventRow {
  return {
    id,
    title: { text, lang: 'fr' },
    edtf: null,
    type: null,
    places: [],
    actors: [],
    sources: 0,
    rivals: 0,
    status: 'draft',
    gaps: [],
  }
}

async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await Promise.resolve()
}

test('what is wanted in one moment is asked for once, together', async () => {
  const asked: string[][] = []
  const rows = new RowsState(async (ids) => {
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
  const rows = new RowsState(async (ids) => ids.map((id) => rowOf(id, title)))
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

test('after a change, what lanes and list show is asked for once, whichever wants its own first', async () => {
  const asked: string[][] = []
  const rows = new RowsState(async (ids) => {
    asked.push([...ids])
    return ids.map((id) => rowOf(id, id))
  })
  rows.renew('1')
  rows.want(['a', 'b'])
  await settled()
  rows.want(['c'])
  await settled()
  rows.renew('2')
  rows.want(['b'])
  await settled()
  rows.want(['a', 'c'])
  await settled()
  expect(asked).toEqual([['a', 'b'], ['c'], ['b', 'a', 'c']])
})

test('an event that does not stand any more is not asked for again and again', async () => {
  let calls = 0
  const rows = new RowsState(async () => {
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
  const rows = new RowsState(async (ids) => {
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

test('after an act that was told, only the rows it bears on are read again', async () => {
  const [one, other] = ['e-0000000000000001', 'e-0000000000000002']
  const place = 'l-0000000000000001'
  const asked: string[][] = []
  const rows = new RowsState(async (ids) => {
    asked.push([...ids])
    const name = { text: 'Gao', lang: 'fr' }
    const at = (id: string) => (id === other ? [{ id: place, name, country: 'ML' }] : [])
    return ids.map((id) => ({ ...rowOf(id, id), places: at(id) }))
  })
  const askedAfter = async (head: string, ...touched: readonly Touched[]) => {
    asked.length = 0
    touched.forEach(rows.hear)
    rows.renew(head)
    rows.want([one, other])
    await settled()
    return asked.flat()
  }
  expect(await askedAfter('1', everything)).toEqual([one, other])
  expect(await askedAfter('2', new Touched([one]))).toEqual([one])
  expect(await askedAfter('3', new Touched([place]))).toEqual([other])
  expect(await askedAfter('4', new Touched(['t-0000000000000001']))).toEqual([])
  expect(await askedAfter('5', new Touched(['c-0000000000000001']))).toEqual([one, other])
  expect(await askedAfter('6', new Touched([one]), everything)).toEqual([one, other])
  // The head moved, and nobody told by what.
  expect(await askedAfter('7')).toEqual([one, other])
})

test('rows that were seen at a glance are all read again once the archive is open, whatever was touched meanwhile', async () => {
  const asked: [head: string, ...ids: string[]][] = []
  const rows = new RowsState(async (ids, head) => {
    asked.push([head, ...ids])
    return ids.map((id) => rowOf(id, isGlance(head) ? 'at a glance' : 'as it stands'))
  })
  rows.hear(everything)
  rows.renew(glanceHead('1'))
  rows.want(['e-a', 'e-b'])
  await settled()
  rows.hear(new Touched(['e-a']))
  rows.renew('2')
  rows.want(['e-a'])
  await settled()
  expect(asked).toEqual([
    [glanceHead('1'), 'e-a', 'e-b'],
    ['2', 'e-a', 'e-b'],
  ])
  expect([...rows.held.values()].map(({ title }) => title.text)).toEqual([
    'as it stands',
    'as it stands',
  ])
})
