import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { indexJob } from '../../data/calls/jobs.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { begun, cited } from './begun.ts'
import { engineAt, ownFolder } from './engine-at.ts'

test('a search asked while the index is prepared is told how far it is, and finds what was changed meanwhile', async () => {
  const folder = ownFolder()
  const home = path.join(folder, 'home')
  const archive = path.join(folder, 'grande.tarikh')
  const first = engineAt(home)
  await first.inner('inner.create', { folder: archive, title: 'Grande', sample: false, lang: 'fr' })
  const rows = Array.from(
    { length: 6000 },
    (_, i) => `Fait ${i} ${'près de la rivière '.repeat(9)},${2000 + (i % 25)}-03,Gao`,
  )
  const table = path.join(folder, 'table.csv')
  writeFileSync(table, `title,date,place\n${rows.join('\n')}\n`)
  const handle = `h-${'0'.repeat(32)}`
  await first.ask('import.run', { job: 'j', handle, preview: false }, { [handle]: table })
  const columns = await first.ask('timeline.columns', {})
  await first.inner('inner.close', {})

  const { ask, inner, told } = engineAt(home)
  await inner('inner.open', { folder: archive })
  const searching = ask('search', { words: 'kanari ', limit: 10 })
  const edits = [5, 2500, 5900].map((at) =>
    ask('change', {
      kind: 'record',
      id: idAt(columns, at) as never,
      field: 'note',
      value: 'kanari',
    }),
  )
  await Promise.all(edits)
  await searching
  const progress = told.flatMap((one) =>
    one.kind === 'progress' && one.job === indexJob ? [one] : [],
  )
  expect(progress[0]).toMatchObject({ phase: 'index', total: 6001 })
  const { total, hits } = await ask('search', { words: 'kanari ', limit: 10 })
  expect(total).toBe(3)
  expect(hits.map(({ id }) => id).sort()).toEqual(
    [5, 2500, 5900].map((at) => idAt(columns, at)).sort(),
  )
  await ask('undo', {})
  expect((await ask('search', { words: 'kanari ', limit: 10 })).total).toBe(2)
  const filtered = await ask('events.filter', { query: 'kanari ' })
  expect(filtered.total).toBe(2)
  await inner('inner.close', {})
})

test('searches asked together after a large act all find what it brought', async () => {
  const { ask, folder } = await begun()
  await cited(ask)
  await ask('search', { words: 'bamex ', limit: 1 })
  const rows = Array.from({ length: 2000 }, (_, i) => `Fait ${i},2020,Gao\n`)
  const table = path.join(folder, 'table.csv')
  writeFileSync(table, `titre,date,lieu\n${rows.join('')}`)
  const handle = `h-${'5'.repeat(32)}`
  await ask('import.run', { job: 'i', handle, preview: false }, { [handle]: table })
  const searches = [0, 1].map(() => ask('search', { words: 'fait ', limit: 1 }))
  expect((await Promise.all(searches)).map(({ total }) => total)).toEqual([2000, 2000])
})
