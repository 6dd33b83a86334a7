import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Undone } from '../../data/changes/invert.ts'
import type { Op } from '../../data/changes/patch.ts'
import { retract } from '../../data/changes/retract.ts'
import { applyLine, emptyState } from '../../data/changes/state.ts'
import { finish } from '../../data/model/steps.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { begun, cited } from './begun.ts'

vi.setConfig({ testTimeout: 240_000 })

type Asking = Awaited<ReturnType<typeof begun>>

const handle = `h-${'3'.repeat(32)}`

/** A file with a table of events, each with one of a hundred places and an actor: twelve fields an event. */
function table(folder: string, events: number): Record<string, string> {
  const rows = Array.from({ length: events }, (_, i) => `Fait ${i},${i % 2000},Lieu ${i % 100},AFP`)
  const file = path.join(folder, 'table.csv')
  writeFileSync(file, `titre,date,lieu,acteur\n${rows.join('=source\n')}=source\n`)
  return { [handle]: file }
}

/** An import that an act has followed: its dot, its events and the event made since. */
async function imported({ ask, folder }: Asking, events: number) {
  await ask('import.run', { job: 'i', handle, preview: false }, table(folder, events))
  const columns = await ask('timeline.columns', {})
  const ids = Array.from({ length: events }, (_, i) => idAt(columns, i))
  const { event } = await cited(ask)
  const { acts } = await ask('acts', { limit: 50 })
  return { event, ids, dot: acts.find(({ act }) => act === 'import')?.dot ?? '' }
}

/**
 * Asks one thing after the other until a work ends: how long that took, and the longest wait among them,
 * in ms of the processor, since all of it is done in this process and the machine may stall in any part of it.
 */
async function until(work: Promise<unknown>, ask: (i: number) => Promise<unknown>) {
  const began = process.cpuUsage()
  let isOver = false
  const ended = work.finally(() => {
    isOver = true
  })
  let longest = 0
  for (let i = 0; !isOver; i++) {
    const asked = process.cpuUsage()
    await ask(i)
    longest = Math.max(longest, passedSince(asked))
  }
  await ended
  return { longest, whole: passedSince(began) }
}

/** The CPU, in ms, that this process took since then. */
function passedSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The most CPU, in ms, that passed between two turns of the event loop while work was done. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let isOver = false
  let cpu = process.cpuUsage()
  let time = performance.now()
  const turn = (): void => {
    longest = Math.max(longest, Math.min(passedSince(cpu), performance.now() - time))
    cpu = process.cpuUsage()
    time = performance.now()
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isOver = true
  return longest
}

/** How long it takes to decide in one go that an act of so many events is taken back, in ms of CPU. */
function inOneGo(events: number): number {
  const ops: Op[] = []
  for (let i = 0; i < events; i++) {
    const id = `e-${String(i).padStart(16, '0')}`
    for (const field of ['title', 'date', 'status'])
      ops.push({ id, field, value: field, replaces: [] })
    for (const n of [0, 1]) {
      const link = `r-${String(2 * i + n).padStart(16, '0')}`
      const to = `l-${String(i % 100).padStart(16, '0')}`
      for (const [field, value] of Object.entries({ event: id, to, kind: 'place', order: n }))
        ops.push({ id: link, field, value, replaces: [] })
    }
  }
  const line = { writer: 'w', n: 1, time: '2026', author: 'Awa', act: 'import', ops }
  const state = emptyState()
  applyLine(state, line, '0'.repeat(64))
  const writes = ops.map((op): Undone => ({ ...op, before: undefined }))
  const before = process.cpuUsage()
  expect(finish(retract(state, 'w:1', writes)).ok).toBe(true)
  return passedSince(before)
}

test('an edit does not wait for an import', async () => {
  const { ask, inner, folder } = await begun()
  const { event: id } = await cited(ask)
  const importing = ask('import.run', { job: 'i', handle, preview: false }, table(folder, 5000))
  const { longest, whole } = await until(importing, (i) =>
    ask('change', { kind: 'record', id, field: 'note', value: `note ${i}` }),
  )
  expect(longest).toBeLessThan(whole / 2)
  await inner('inner.close', {})
})

test('an edit does not wait for an older act that is taken back', async () => {
  const asking = await begun()
  const { ask, inner } = asking
  const { event: id, dot } = await imported(asking, 5000)
  const { longest, whole } = await until(ask('act.retract', { job: 'r', dot }), (i) =>
    ask('change', { kind: 'record', id, field: 'note', value: `note ${i}` }),
  )
  expect(longest).toBeLessThan(whole / 2)
  await inner('inner.close', {})
})

test('taking back an act of a hundred thousand fields holds the engine for a small part of what deciding it in one go takes', async () => {
  const asking = await begun()
  const { ask, inner } = asking
  const { dot } = await imported(asking, 10_000)
  const longest = await longestTurn(() => ask('act.retract', { job: 'r', dot }))
  expect(longest).toBeLessThan(inOneGo(10_000) / 4)
  expect((await ask('timeline.columns', {})).count).toBe(1)
  await inner('inner.close', {})
})

test('an edit made while the act below it is taken back is kept; one that comes too late is refused', async () => {
  const asking = await begun()
  const { ask, engine, inner, archive } = asking
  const { dot, ids } = await imported(asking, 3000)
  const kept: string[] = []
  const taking = ask('act.retract', { job: 'r', dot })
  await until(taking, async (i) => {
    const id = ids[i] ?? ''
    const edit = { kind: 'record', id, field: 'note', value: `relu ${i}` }
    const outcome = await engine.answer('change', edit)
    if (outcome.ok) kept.push(id)
    else expect(outcome.problem.code).toBe('record.unknown')
  })
  expect(kept.length).toBeGreaterThan(0)
  expect((await ask('timeline.columns', {})).count).toBe(kept.length + 1)
  for (const [i, id] of kept.entries()) {
    const { deleted, event } = await ask('event.read', { id: id as never })
    expect([deleted, event.note]).toEqual([false, `relu ${i}`])
  }
  const { stateHash } = await ask('archive.state-hash', {})
  await inner('inner.close', {})
  await inner('inner.open', { folder: archive })
  expect(await ask('archive.state-hash', {})).toEqual({ stateHash })
  await inner('inner.close', {})
})

test('a place that is named while an import looks names up stands once', async () => {
  const asking = await begun()
  const { ask, inner, folder } = asking
  const importing = ask('import.run', { job: 'i', handle, preview: false }, table(folder, 3000))
  await until(importing, async (i) => {
    const place = { name: { text: `Lieu ${i % 100}`, lang: 'fr' as const } }
    const title = { text: `Autre ${i}`, lang: 'fr' as const }
    await ask('change', { kind: 'create-event', title, places: [place] })
  })
  const names = (await ask('authority.rows', { kind: 'place' })).map(({ name }) => name.text)
  expect(names.toSorted()).toEqual([...new Set(names)].sort())
  expect(names).toHaveLength(100)
  await inner('inner.close', {})
})

test('an act whose taking back is called off stands as it was', async () => {
  const asking = await begun()
  const { ask, inner, told } = asking
  const { dot } = await imported(asking, 3000)
  const before = await ask('archive.state-hash', {})
  const taking = ask('act.retract', { job: 'r', dot })
  await ask('job.cancel', { job: 'r' })
  await expect(taking).rejects.toThrow('act.cancelled')
  expect(await ask('archive.state-hash', {})).toEqual(before)
  await ask('act.retract', { job: 'r', dot })
  const phases = told.flatMap((one) =>
    one.kind === 'progress' && one.job === 'r' ? one.phase : [],
  )
  expect(new Set(phases)).toEqual(new Set(['read', 'decide', 'write']))
  expect((await ask('timeline.columns', {})).count).toBe(1)
  await inner('inner.close', {})
})
