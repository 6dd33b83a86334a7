import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { idAt } from '../../data/timeline/columns.ts'
import { begun } from './begun.ts'

type Asking = Awaited<ReturnType<typeof begun>>

const handle = `h-${'5'.repeat(32)}`
const events = 2500
const places = 100

/** Imports so many events, takes the import back, and tells what was read before it, and by the readers that were begun at the turns of the engine in which that was written and taken in. */
async function readMeanwhile(
  { ask, folder, told }: Asking,
  read: (i: number, ids: readonly string[]) => Promise<number>,
): Promise<readonly number[]> {
  const rows = Array.from({ length: events }, (_, i) => `Fait ${i},2020,Lieu ${i % places},AFP\n`)
  const file = path.join(folder, 'table.csv')
  writeFileSync(file, `titre,date,lieu,acteur\n${rows.join('')}`)
  await ask('import.run', { job: 'i', handle, preview: false }, { [handle]: file })
  const columns = await ask('timeline.columns', {})
  const ids = Array.from({ length: 400 }, (_, i) => idAt(columns, i * 6))
  const { acts } = await ask('acts', { limit: 1 })
  const before = await read(-1, ids)
  told.length = 0
  let isOver = false
  const taking = ask('act.retract', { job: 'r', dot: acts[0]?.dot ?? '' })
  void taking.finally(() => {
    isOver = true
  })
  const isWriting = () => told.some((one) => one.kind === 'progress' && one.phase === 'write')
  const reading: Promise<number>[] = []
  for (let i = 0; !isOver; i++) {
    if (isWriting() && i % 3 === 0) reading.push(read(i, ids))
    await turn()
  }
  await taking
  reading.push(read(0, ids))
  return [...new Set([before, ...(await Promise.all(reading))])].toSorted((a, b) => a - b)
}

test('what an archive is said to hold while a large act is taken in is all of it or nothing', async () => {
  const asking = await begun()
  const { ask } = asking
  const read = async () => (await ask('archive.standing', {})).info.events
  expect(await readMeanwhile(asking, read)).toEqual([0, events])
})

test('a list that is begun while a large act is taken in shows all of it or nothing', async () => {
  const asking = await begun()
  const { ask } = asking
  const read = async (_: number, ids: readonly string[]) =>
    (await ask('events.rows', { ids: ids as never[] })).length
  expect(await readMeanwhile(asking, read)).toEqual([0, 400])
})

test('an export that is begun while a large act is taken in writes all of it or nothing', async () => {
  const asking = await begun()
  const { inner, folder } = asking
  const request = { format: 'csv', what: { which: 'all' }, lang: 'fr', pdf: {} } as const
  const read = async (i: number) => {
    const file = path.join(folder, `${i}.csv`)
    await inner('inner.export', { job: `e${i}`, request, file })
    return readFileSync(file, 'utf8').match(/Fait \d+/g)?.length ?? 0
  }
  expect(await readMeanwhile(asking, read)).toEqual([0, events])
})

test('a print that is begun while a large act is taken in shows all of it or nothing', async () => {
  const asking = await begun()
  const { engine } = asking
  const read = async (i: number, ids: readonly string[]) => {
    const request = { format: 'svg', what: { which: 'selection', ids }, lang: 'fr' }
    const drawn = await engine.answer('picture.draw', { job: `p${i}`, request })
    if (drawn.ok) return (drawn.value as { readonly events: number }).events
    expect(drawn.problem.code).toBe('export.nothing')
    return 0
  }
  expect(await readMeanwhile(asking, read)).toEqual([0, 400])
})

/** Imports so many events, begins reading them, and some turns of the engine later changes all of them in one act; tells of each reading how many it found changed. */
async function readBefore(
  { ask, folder }: Asking,
  read: (name: string, ids: readonly string[], type: string) => Promise<number>,
): Promise<readonly number[]> {
  const rows = Array.from({ length: large }, (_, i) => `Fait ${i},2020\n`)
  const file = path.join(folder, 'table.csv')
  writeFileSync(file, `titre,date\n${rows.join('')}`)
  await ask('import.run', { job: 'i', handle, preview: false }, { [handle]: file })
  const columns = await ask('timeline.columns', {})
  const events = Array.from({ length: large }, (_, i) => idAt(columns, i) as never)
  const found: number[] = []
  for (const [i, turns] of [2, 5, 20].entries()) {
    const value = types[i % 2] ?? ''
    await ask('timeline.columns', {})
    const reading = read(String(i), events, value)
    for (let t = 0; t < turns; t++) await turn()
    await ask('change', { kind: 'many', events, doing: { as: 'type', type: value as never } })
    found.push(await reading)
  }
  return [...new Set(found)]
}

const large = 5000
const types = ['kidnapping', 'demonstration'] as const

test.for(['json', 'jsonld'] as const)(
  'an export (%s) that is begun before a large act writes nothing of it, or all of it',
  async (format) => {
    const asking = await begun()
    const { inner, folder } = asking
    const request = { format, what: { which: 'all' }, lang: 'fr', pdf: {} } as const
    const found = await readBefore(asking, async (name, _, type) => {
      const file = path.join(folder, name)
      await inner('inner.export', { job: `e${name}`, request, file } as never)
      return readFileSync(file, 'utf8').split(type).length - 1
    })
    for (const count of found) expect([0, large]).toContain(count)
  },
)
