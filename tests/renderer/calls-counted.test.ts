import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { mount, unmount } from 'svelte'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Op } from '../../data/changes/patch.ts'
import { createArchive } from '../../data/store/archive/archive-store.ts'
import type { Json } from '../../data/text/json.ts'
import { type Columns, idAt } from '../../data/timeline/columns.ts'
import { acts } from '../../renderer/desk/acts.svelte.ts'
import { archive } from '../../renderer/desk/archive.svelte.ts'
import { asId } from '../../renderer/desk/as-id.ts'
import { filter } from '../../renderer/desk/filter.svelte.ts'
import { readEventRows } from '../../renderer/desk/home.svelte.ts'
import { selection } from '../../renderer/desk/selection.svelte.ts'
import { sort } from '../../renderer/desk/sort.svelte.ts'
import { openDesk } from '../../renderer/desk.ts'
import Home from '../../renderer/places/home/Home.svelte'
import { idOf } from '../bench/store-data.ts'
import { type Wired, wire } from './wired.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const events = 100_000
const handle = `h-${'6'.repeat(32)}`
const files: Record<string, string> = {}
let wired: Wired
let place = ''
let event = ''
let page: ReturnType<typeof mount>

/** The writes of an archive of so many events, each with a date, a type and a place. */
function writes(): Op[] {
  const ops: Op[] = []
  const write = (id: string, fields: Readonly<Record<string, Json>>): void => {
    for (const [field, value] of Object.entries(fields))
      ops.push({ id, field, value, replaces: [] })
  }
  for (let i = 0; i < 300; i++)
    write(idOf('l', i), { name: { text: `Lieu ${i}`, lang: 'fr' }, country: 'ML' })
  for (let i = 0; i < events; i++) {
    const [id, year, day] = [idOf('e', i), 1997 + (i % 29), String((i % 28) + 1).padStart(2, '0')]
    const title = { value: { text: `Audience ${i} à Bamako`, lang: 'fr' } }
    write(id, { title, date: { value: `${year}-03-${day}` }, type: { value: 'attack' } })
    write(idOf('r', i), { kind: 'place', event: id, to: idOf('l', i % 300) })
  }
  return ops
}

beforeAll(async () => {
  wired = wire(files)
  place = path.join(wired.folder, 'grande.tarikh')
  const now = '2026-01-01T00:00:00.000Z'
  const machine = path.join(wired.folder, 'home')
  mkdirSync(machine)
  const head = { title: 'Grande', language: 'fr', author: 'Awa', now, machine } as const
  const made = await createArchive(place, head)
  if (!made.ok) throw new Error(made.problem.code)
  await made.value.commit({ act: 'import', ops: writes() }, now)
  await made.value.close()
  await wired.ask('inner.open', { folder: place })
  openDesk()
  page = mount(Home, { target: document.body })
  await vi.waitFor(() => expect(filter.passed?.total).toBe(events), 120_000)
  if (archive.columns) event = idAt(archive.columns, 0)
  selection.open(event)
  await settled()
})

afterAll(async () => {
  await unmount(page)
  await wired.end()
})

beforeEach(() => {
  wired.crossed.length = 0
})

/** Resolves once the window shows the archive as the engine has it and has asked for nothing more. */
async function settled(): Promise<void> {
  let before = -1
  const isStill = (): boolean => {
    const count = wired.crossed.length
    const is = count === before && wired.waiting() === 0 && acts.waiting === 0
    before = count
    return is && filter.passed?.head === archive.columns?.head && selection.view !== null
  }
  await vi.waitFor(() => expect(isStill()).toBe(true), { interval: 200, timeout: 120_000 })
}

/** The calls in answer to an act, by name, without the act itself, and the bytes that crossed. */
function answered(act: string) {
  const after = wired.crossed.filter(({ verb }) => verb !== act)
  return {
    verbs: after.map(({ verb }) => verb).toSorted(),
    bytes: after.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

function bounded(act: string): void {
  const { verbs, bytes } = answered(act)
  expect(verbs).toEqual(['event.read', 'events.filter', 'events.rows', 'timeline.since'])
  expect(bytes).toBeLessThan(64 * 1024)
}

const dateShown = () => selection.view?.event.date?.value

test('after the edit of a date in a hundred thousand events, the window asks four things and is told less than 64 kB; so after its undo and its redo', async () => {
  const before = dateShown()
  acts.change({ kind: 'record', id: asId(event), field: 'date', value: { value: '1997-05-02' } })
  await expect.poll(dateShown, { timeout: 120_000 }).toBe('1997-05-02')
  await settled()
  bounded('change')
  wired.crossed.length = 0
  acts.undo()
  await expect.poll(dateShown, { timeout: 120_000 }).toBe(before)
  await settled()
  bounded('undo')
  wired.crossed.length = 0
  acts.redo()
  await expect.poll(dateShown, { timeout: 120_000 }).toBe('1997-05-02')
  await settled()
  bounded('redo')
  const whole = await wired.ask('timeline.columns', {})
  expect(isDeepStrictEqual(whole.ok && whole.value, archive.columns)).toBe(true)
  const standing = await wired.ask('archive.standing', {})
  expect(standing.ok && standing.value).toEqual(archive.standing)
})

const once = [
  'archive.standing',
  'authority.rows actor',
  'authority.rows place',
  'authority.rows term',
  'event.read',
  'events.filter',
  'timeline.since',
]

/** Everything that was asked, lists by their kind, but for the rows on the screen. */
function everything(): readonly string[] {
  return wired.crossed
    .filter(({ verb }) => verb !== 'events.rows' && verb !== 'import.run')
    .map(({ verb, input }) => [verb, (input as { kind?: string }).kind ?? ''].join(' ').trim())
    .toSorted()
}

test('after a restart of the engine the window asks for everything once, and columns that are still so do not cross', async () => {
  await wired.restart(place)
  await settled()
  expect(everything()).toEqual(once)
  const since = wired.crossed.find(({ verb }) => verb === 'timeline.since')
  expect(since?.bytes).toBeLessThan(1024)
})

test('after an import the window asks for everything once', async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => `Fait ${i},2020,Gao\n`)
  files[handle] = path.join(wired.folder, 'table.csv')
  writeFileSync(files[handle], `titre,date,lieu\n${rows.join('')}`)
  await wired.ask('import.run', { job: 'i', handle, preview: false })
  await expect.poll(() => archive.columns?.count, { timeout: 120_000 }).toBe(events + 1500)
  await settled()
  expect(everything()).toEqual(once)
  expect(archive.standing?.info.events).toBe(events + 1500)
})

test('sorted by title, a hundred thousand events ask for their order once, and again when a title was written', async () => {
  const first = () => idAt(archive.columns as Columns, sort.order?.[0] ?? 0)
  sort.use({ by: 'title', descending: true })
  await settled()
  expect(answered('').verbs).toEqual(['events.order', 'events.rows'])
  expect(readEventRows.held.get(first())?.title.text).toBe('Fait 1499')
  wired.crossed.length = 0
  const text = { value: { text: 'Zaouïa', lang: 'fr' } }
  acts.change({ kind: 'record', id: asId(event), field: 'title', value: text })
  await settled()
  expect(answered('change').verbs.filter((verb) => verb === 'events.order')).toHaveLength(1)
  expect(first()).toBe(event)
})
