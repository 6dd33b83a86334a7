import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { indexJob } from '../../data/calls/jobs.ts'
import type { Id } from '../../data/model/id.ts'
import { sha256 } from '../../data/store/core/digest.ts'
import { run } from '../../electron/command-line/run.ts'
import { engineAt } from './engine-at.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'tarikh-index-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const home = path.join(folder, 'home')
const archive = path.join(folder, 'grande.tarikh')
const text = 'Le convoi est parti de Labbezanga vers le puits de Tin Hama.'

type Engine = ReturnType<typeof engineAt>

/** Makes an archive of so many events that its index is kept, and searches it. */
async function large({ ask, inner }: Engine, place: string, what: string): Promise<void> {
  await inner('inner.create', { folder: place, title: what, sample: false, lang: 'fr' })
  const rows = Array.from({ length: 3100 }, (_, i) => `${what} ${i},${2000 + (i % 25)}-03,Gao`)
  const table = path.join(folder, 'table.csv')
  writeFileSync(table, `title,date,place\n${rows.join('\n')}\n`)
  const handle = `h-${'0'.repeat(32)}`
  await ask('import.run', { job: 'j', handle, preview: false }, { [handle]: table })
  await ask('source.add', { incoming: { from: 'text', text }, description: { title: 'Dépêche' } })
  await ask('search', { words: what, limit: 1 })
  await inner('inner.close', {})
}

let made: Promise<void> | undefined
const ready = () => {
  made ??= large(engineAt(home), archive, 'Ronde')
  return made
}

const asked = ['ronde', 'gao ', 'labbezanga puits ', '"vers le puits"', '"le vers puits"', 'rnde ']

/** Opens an archive, asks for words, and tells what they find and whether all had to be indexed for that. */
async function opened(words: readonly string[] = asked, at = engineAt(home)) {
  await at.inner('inner.open', { folder: archive })
  const found: string[][] = []
  for (const one of words) {
    const { hits } = await at.ask('search', { words: one, limit: 200 })
    found.push(hits.map(({ id, title, excerpt }) => `${id} ${title.text} ${excerpt}`))
  }
  const isIndexed = at.told.some((one) => one.kind === 'progress' && one.job === indexJob)
  return { ...at, found, isIndexed }
}

function indexesIn(machine: string): readonly string[] {
  const views = path.join(machine, 'views')
  const names = existsSync(views) ? readdirSync(views) : []
  return names.filter((name) => name.endsWith('.index')).map((name) => path.join(views, name))
}
const kept = () => indexesIn(home)[0] ?? ''

test('the index of a large archive is kept for its owner alone, and finds in the next opening what an index made anew finds', async () => {
  await ready()
  expect(indexesIn(home)).toHaveLength(1)
  expect(statSync(kept()).mode & 0o777).toBe(0o600)
  const again = await opened()
  expect(again.isIndexed).toBe(false)
  await again.inner('inner.close', {})
  const elsewhere = await opened(asked, engineAt(path.join(folder, 'autre')))
  expect(elsewhere.isIndexed).toBe(true)
  expect(again.found).toEqual(elsewhere.found)
  expect(again.found.map((one) => one.length)).toEqual([200, 200, 1, 1, 0, 200])
})

test('an index of which one byte is another is made anew, and then kept', async () => {
  await ready()
  const sound = readFileSync(kept())
  for (const at of [3, sound.length >> 1, sound.length - 9]) {
    const damaged = Buffer.from(sound)
    damaged[at] = (damaged[at] ?? 0) ^ 4
    writeFileSync(kept(), damaged)
    const found = await opened(['labbezanga '])
    expect(found.isIndexed).toBe(true)
    expect(found.found[0]).toHaveLength(1)
    await found.inner('inner.close', {})
    expect((await reopened()).isIndexed).toBe(false)
  }
})

async function reopened() {
  const again = await opened(['labbezanga '])
  await again.inner('inner.close', {})
  return again
}

test('the index of another archive is not believed, though its digest were the one remembered', async () => {
  await ready()
  const there = path.join(folder, 'là-bas')
  await large(engineAt(there), path.join(folder, 'autre.tarikh'), 'Marche')
  const foreign = indexesIn(there)[0] ?? ''
  const known = path.join(home, 'known', `${path.basename(kept(), '.index')}.json`)
  const remembered = JSON.parse(readFileSync(known, 'utf8')) as object
  copyFileSync(foreign, kept())
  writeFileSync(known, JSON.stringify({ ...remembered, index: sha256(readFileSync(foreign)) }))
  const again = await opened(['marche ', 'ronde '])
  expect(again.isIndexed).toBe(true)
  expect(again.found.map((one) => one.length)).toEqual([0, 200])
})

test('what was changed since the index was kept is found, and what no longer stands is not', async () => {
  await ready()
  const before = await opened(['"ronde 7 "', '"ronde 8 "'])
  const [seven, eight] = before.found.map((one) => (one[0] ?? '').slice(0, 18) as Id)
  await before.ask('change', { kind: 'record', id: seven as Id, field: 'note', value: 'kanari' })
  const title = { value: { text: 'Relève', lang: 'fr' } } as const
  await before.ask('change', { kind: 'record', id: eight as Id, field: 'title', value: title })
  await before.inner('inner.close', {})
  const again = await opened(['kanari ', 'releve ', '"ronde 8 "', '"vers le puits"', 'ronde '])
  expect(again.isIndexed).toBe(false)
  expect(again.found.map((one) => one.length)).toEqual([1, 1, 0, 1, 200])
  const { total } = await again.ask('events.filter', { query: 'ronde ' })
  expect(total).toBe(3099)
})

test('a search on the command line uses the index that is kept, and keeps one where there is none', async () => {
  await ready()
  const own = path.join(folder, 'ligne')
  mkdirSync(own)
  const search = async () => {
    const said: string[] = []
    const io = { env: { TARIKH_USER_DATA: own }, folder, home: folder, fonts: '' }
    const write = (text: string | Uint8Array): void => void said.push(String(text))
    const input = async () => Buffer.alloc(0)
    const { signal } = new AbortController()
    const words = ['search', archive, '"vers le puits"', '--json']
    expect(await run(words, { ...io, write, remark: () => undefined, input, signal })).toBe(0)
    return said.join('')
  }
  const first = await search()
  const [index = ''] = indexesIn(own)
  const { mtimeMs } = statSync(index)
  expect(await search()).toBe(first)
  expect(first).toContain('Labbezanga')
  expect(statSync(index).mtimeMs).toBe(mtimeMs)
})

test('a machine that is to remember nothing keeps no index, and one that is told so lets it go', async () => {
  await ready()
  const silent = path.join(folder, 'muette')
  const there = await opened(['ronde'], engineAt(silent, '', false))
  await there.inner('inner.close', {})
  expect(indexesIn(silent)).toEqual([])
  const { inner } = await opened(['ronde'])
  await inner('inner.remember', { remember: false })
  await inner('inner.close', {})
  expect(indexesIn(home)).toEqual([])
})
