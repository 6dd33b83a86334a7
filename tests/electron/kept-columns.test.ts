import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { applyPatch } from '../../data/timeline/columns-patch.ts'
import { begun, cited } from './begun.ts'

const handle = `h-${'4'.repeat(32)}`

test('what is asked together after a large act is of one state', async () => {
  const { ask, folder } = await begun()
  await cited(ask)
  await ask('timeline.columns', {})
  const rows = Array.from({ length: 1500 }, (_, i) => `Fait ${i},2020,Gao\n`)
  const file = path.join(folder, 'table.csv')
  writeFileSync(file, `titre,date,lieu\n${rows.join('')}`)
  await ask('import.run', { job: 'i', handle, preview: false }, { [handle]: file })
  const [columns, filtered, again] = await Promise.all([
    ask('timeline.columns', {}),
    ask('events.filter', {}),
    ask('timeline.columns', {}),
  ])
  expect(filtered).toMatchObject({ head: columns.head, total: 1501 })
  expect(columns.count).toBe(1501)
  expect(again.count).toBe(1501)
})

test('a filter that is asked for while a large act is written, or once it is called off, is of the columns on the screen', async () => {
  const { ask, folder, told } = await begun()
  await cited(ask)
  const { head } = await ask('timeline.columns', {})
  const rows = Array.from({ length: 20_000 }, (_, i) => `Fait ${i},2020,Gao\n`)
  const file = path.join(folder, 'table.csv')
  writeFileSync(file, `titre,date,lieu\n${rows.join('')}`)
  const running = ask('import.run', { job: 'i', handle, preview: false }, { [handle]: file })
  const isWriting = () => told.some((one) => one.kind === 'progress' && one.phase === 'write')
  await expect.poll(isWriting, { interval: 1, timeout: 30_000 }).toBe(true)
  expect(await ask('events.filter', { types: ['attack'] })).toMatchObject({ head, total: 0 })
  await ask('job.cancel', { job: 'i' })
  await expect(running).rejects.toThrow('act.cancelled')
  expect(await ask('events.filter', {})).toMatchObject({ head, total: 1 })
  await ask('import.run', { job: 'j', handle, preview: false }, { [handle]: file })
  const [columns, filtered] = await Promise.all([
    ask('timeline.columns', {}),
    ask('events.filter', {}),
  ])
  expect(columns.head).not.toBe(head)
  expect(filtered).toMatchObject({ head: columns.head, total: 20_001 })
})

test('columns that are patched since a head are those that are told whole', async () => {
  const { ask } = await begun()
  const { event, source } = await cited(ask)
  let kept = await ask('timeline.columns', {})
  const follow = async () => {
    const since = await ask('timeline.since', { head: kept.head })
    expect(since.kind).toBe('patches')
    if (since.kind === 'patches')
      for (const patch of since.patches) {
        expect(patch.since).toBe(kept.head)
        kept = applyPatch(kept, patch)
      }
    expect(kept).toEqual(await ask('timeline.columns', {}))
    return since
  }
  expect(await follow()).toEqual({ kind: 'patches', patches: [] })
  const title = { text: 'Réunion', lang: 'fr' as const }
  await ask('change', {
    kind: 'create-event',
    title,
    date: '2024',
    actors: [{ party: { name: title } }],
  })
  await follow()
  const reason = 'later-correction'
  await ask('change', { kind: 'state', id: event, field: 'date', value: '2023-05', reason })
  await ask('undo', {})
  await ask('redo', {})
  await ask('change', { kind: 'record', id: event, field: 'note', value: 'relu' })
  await follow()
  const named = { kind: 'record', id: source as never, field: 'title', value: 'Autre' } as const
  await ask('change', named)
  await ask('change', { kind: 'delete', id: event })
  await follow()
  expect(kept.count).toBe(1)
})

test('where a head is not remembered, the columns are told whole', async () => {
  const { ask, inner, archive, folder } = await begun()
  const { event } = await cited(ask)
  const { head } = await ask('timeline.columns', {})
  expect(await ask('timeline.since', { head: 'first view of another' })).toMatchObject({
    kind: 'whole',
    columns: { head, count: 1 },
  })
  const rows = Array.from({ length: 1500 }, (_, i) => `Fait ${i},2020,Gao\n`)
  const file = path.join(folder, 'table.csv')
  writeFileSync(file, `titre,date,lieu\n${rows.join('')}`)
  await ask('import.run', { job: 'i', handle, preview: false }, { [handle]: file })
  expect(await ask('timeline.since', { head })).toMatchObject({
    kind: 'whole',
    columns: { count: 1501 },
  })
  const before = await ask('timeline.columns', {})
  for (let i = 0; i < 400; i++) {
    const value = `${1900 + (i % 100)}`
    await ask('change', { kind: 'state', id: event, field: 'date', value, reason: 'later' })
    await ask('timeline.columns', {})
  }
  expect((await ask('timeline.since', { head: before.head })).kind).toBe('whole')
  const last = await ask('timeline.columns', {})
  await inner('inner.close', {})
  await inner('inner.open', { folder: archive })
  expect(await ask('timeline.since', { head: last.head })).toEqual({ kind: 'patches', patches: [] })
})

test('an act tells how much the archive holds after it', async () => {
  const { ask, told } = await begun()
  const { event } = await cited(ask)
  const last = () => told.findLast((one) => one.kind === 'touched')
  const { head, info, findings } = await ask('archive.standing', {})
  const { events, sources, passages, claims, actors, places, relations, writers } = info
  const held = { events, sources, passages, claims, actors, places, relations, writers }
  expect(last()).toMatchObject({ head, counts: { ...held, findings: findings.length } })
  expect(held).toMatchObject({ events: 1, sources: 1, passages: 1, claims: 1, places: 1 })
  await ask('change', { kind: 'delete', id: event })
  expect(last()).toMatchObject({ touched: expect.anything(), counts: { events: 0 } })
})
