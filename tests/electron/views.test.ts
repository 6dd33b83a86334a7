import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isSameShown, mostViews, namedView, type Shown, type View } from '../../data/calls/views.ts'
import type { Id } from '../../data/model/id.ts'
import { inTime } from '../../data/search/sort.ts'
import { readMachineState } from '../../electron/shell/settings.ts'
import { ownFolder } from './engine-at.ts'

const sahel = 'f-0000000000000001'
const field = 'f-0000000000000002'
const actor = 'a-0000000000000007' as Id
const shown: Shown = {
  filter: { actors: [actor], countries: ['ML', 'BF'], from: '2020', certainly: true },
  lanes: 'actor',
  days: { from: 16071.25, to: 20088.5 },
  sort: { by: 'title', descending: true },
}
const all: Shown = { filter: {}, lanes: 'type', days: null, sort: inTime }
const id = 'view-12ab34cd'
const other = 'view-00000000'
const french = () => 'fr' as const

function named(kept: readonly View[], name: string, instead?: string): View {
  const view = namedView(kept, { id, name }, shown, instead)
  if (!view.ok) throw new Error(view.problem.code)
  return view.value
}

test('a view keeps filter, lanes and days over a restart, for its own archive alone', async () => {
  const folder = ownFolder()
  const machine = await readMachineState(folder, french)
  await machine.views(sahel).keep(named([], 'Wagner au Mali'))
  await machine.views(field).keep({ id: other, name: 'Terrain', ...all })
  const again = await readMachineState(folder, french)
  expect(await again.views(sahel).all()).toEqual([{ id, name: 'Wagner au Mali', ...shown }])
  expect(await again.views(field).all()).toEqual([{ id: other, name: 'Terrain', ...all }])
  await again.views(sahel).drop('Wagner au Mali')
  const third = await readMachineState(folder, french)
  expect(await third.views(sahel).all()).toEqual([])
  expect(await third.views(field).all()).toHaveLength(1)
})

test('a view takes another name in one act, its own with other capitals too', async () => {
  const { views } = await readMachineState(ownFolder(), french)
  await views(sahel).keep(named([], 'wagner'))
  await views(sahel).keep({ id: other, name: 'Autre', ...all })
  const kept = await views(sahel).all()
  await views(sahel).keep(named(kept, 'Wagner', 'wagner'), 'wagner')
  expect(await views(sahel).all()).toEqual([
    { id: other, name: 'Autre', ...all },
    { id, name: 'Wagner', ...shown },
  ])
})

test('an empty name and one that is taken, however it is written, are refused', () => {
  const kept = [named([], 'Coups d’État'), named([], 'Djibo')]
  expect(namedView(kept, { id, name: '' }, shown)).toMatchObject({
    problem: { code: 'view.nameless' },
  })
  expect(namedView(kept, { id, name: "coups d'etat" }, shown)).toMatchObject({
    problem: { code: 'view.exists' },
  })
  expect(namedView(kept, { id, name: 'DJIBO' }, shown, 'Coups d’État').ok).toBe(false)
  expect(namedView(kept, { id, name: 'DJIBO' }, shown, 'Djibo').ok).toBe(true)
})

test('one view too many is refused, those kept stay', async () => {
  const { views } = await readMachineState(ownFolder(), french)
  for (let nth = 0; nth < mostViews; nth++) await views(sahel).keep(named([], `n° ${nth}`))
  expect(await views(sahel).keep(named([], 'de trop'))).toMatchObject({
    problem: { code: 'view.full', limit: mostViews },
  })
  expect(await views(sahel).all()).toHaveLength(mostViews)
  expect((await views(field).keep(named([], 'ailleurs'))).ok).toBe(true)
})

test('a view that cannot be read is passed over and stays in the file; the others are shown', async () => {
  const folder = ownFolder()
  const file = path.join(folder, 'settings.json')
  await (await readMachineState(folder, french)).change({ signature: 'A. Diallo' })
  const before = JSON.parse(readFileSync(file, 'utf8')) as object
  const broken = [
    { ...named([], 'Futur'), lanes: 'mood' },
    { ...named([], 'À rebours'), days: { from: 5, to: 3 } },
    { name: ' ', ...shown },
    7,
  ]
  const views = { [sahel]: [...broken, { id, name: 'Connue', ...shown }] }
  writeFileSync(file, JSON.stringify({ ...before, views }))
  const machine = await readMachineState(folder, french)
  expect(machine.settings().signature).toBe('A. Diallo')
  expect(await machine.views(sahel).all()).toEqual([{ id, name: 'Connue', ...shown }])
  await machine.views(sahel).keep({ id: other, name: 'Autre', ...all })
  expect(await machine.views(sahel).all()).toHaveLength(2)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    views: { [sahel]: expect.arrayContaining(broken) },
  })
})

test('two views are the same in whatever order their choices were made', () => {
  const { filter, lanes, days } = shown
  const other: Shown = {
    days,
    lanes,
    sort: { descending: true, by: 'title' },
    filter: { certainly: true, countries: ['BF', 'ML'], from: '2020', actors: [actor] },
  }
  expect(isSameShown(shown, other)).toBe(true)
  expect(isSameShown(shown, { filter, lanes, days: null, sort: shown.sort })).toBe(false)
  expect(isSameShown(shown, { ...shown, filter: { ...filter, themes: [actor] } })).toBe(false)
  expect(isSameShown(shown, { ...shown, lanes: 'none' })).toBe(false)
  expect(isSameShown(shown, { ...shown, sort: inTime })).toBe(false)
})

test('a view that was kept before views had ids has one, the same each time, and is listed in order of time', async () => {
  const folder = ownFolder()
  const file = path.join(folder, 'settings.json')
  await (await readMachineState(folder, french)).change({ signature: 'A. Diallo' })
  const { sort: _, ...older } = all
  const before = JSON.parse(readFileSync(file, 'utf8')) as object
  const views = { [sahel]: [{ name: 'Ancienne', ...older }] }
  writeFileSync(file, JSON.stringify({ ...before, views }))
  const read = async () => (await readMachineState(folder, french)).views(sahel).all()
  const [view] = await read()
  expect(view).toMatchObject({ id: expect.stringMatching(/^view-[0-9a-f]{8}$/), sort: inTime })
  expect(await read()).toEqual([view])
})
