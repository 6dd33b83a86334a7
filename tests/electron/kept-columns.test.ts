import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
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
