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
