import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { failed } from '../../data/model/outcome.ts'
import { realDisk } from '../../data/store/core/disk.ts'
import { openDrafts } from '../../electron/shell/drafts.ts'
import { readMachineState } from '../../electron/shell/settings.ts'
import { faulty } from '../data/store/faulty-disk.ts'
import { ownFolder } from './engine-at.ts'

const french = () => 'fr' as const
const bounds = { x: 0, y: 0, width: 800, height: 600, maximized: false }

/** A disk that can be filled and emptied. */
function disk() {
  const state = { isFull: false }
  const plan = (call: string) => (state.isFull && call === 'write' ? { code: 'ENOSPC' } : undefined)
  return { state, disk: faulty(realDisk, plan) }
}

test('settings on a full disk are refused in one word, and hold as they were on disk', async () => {
  const folder = ownFolder()
  const { disk: small, state } = disk()
  const machine = await readMachineState(folder, french, small)
  await machine.change({ signature: 'A. Diallo' })
  state.isFull = true
  const full = failed({ code: 'disk.full', reason: 'ENOSPC', file: 'settings.json' })
  expect(await machine.change({ lang: 'en' })).toEqual(full)
  expect(await machine.keepBounds(bounds)).toEqual(full)
  expect(await machine.presets.drop('Affiche')).toEqual(full)
  expect(machine.settings()).toMatchObject({ lang: 'fr', signature: 'A. Diallo' })
  expect(machine.bounds()).toBeNull()
  state.isFull = false
  expect((await machine.change({ lang: 'en' })).ok).toBe(true)
  const again = await readMachineState(folder, french)
  expect(again.settings()).toMatchObject({ lang: 'en', signature: 'A. Diallo' })
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

test('a draft on a full disk is refused in one word, and is written with the next one', async () => {
  const folder = ownFolder()
  const { disk: small, state } = disk()
  const drafts = await openDrafts(folder, small)
  await drafts.keep('note', 'Vu de Gao')
  state.isFull = true
  expect(await drafts.keep('title', 'Titre')).toMatchObject({ problem: { code: 'disk.full' } })
  const file = path.join(folder, 'drafts.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([{ key: 'note', text: 'Vu de Gao' }])
  state.isFull = false
  expect((await drafts.keep('place', 'Gao')).ok).toBe(true)
  expect((await openDrafts(folder)).all().map(({ key }) => key)).toEqual(['note', 'title', 'place'])
})

test.each([
  ['cut in the middle', '{"settings": {"lang": "fr", "th'],
  ['empty after a power cut', ''],
  ['of another shape', '{"settings": 7}'],
])('a file of settings that is %s is set aside under a name that is said', async (_how, text) => {
  const folder = ownFolder()
  writeFileSync(path.join(folder, 'settings.json'), text)
  const machine = await readMachineState(folder, french)
  expect(machine.problem).toMatchObject({ code: 'settings.set-aside', file: 'settings.json' })
  const aside = String(machine.problem?.aside)
  expect(readFileSync(path.join(folder, aside), 'utf8')).toBe(text)
  expect((await machine.change({ lang: 'en' })).ok).toBe(true)
  const again = await readMachineState(folder, french)
  expect(again.problem).toBeNull()
  expect(again.settings().lang).toBe('en')
})

test('drafts that cannot be read are set aside and said, whatever stands in their place', async () => {
  const folder = ownFolder()
  mkdirSync(path.join(folder, 'drafts.json'))
  writeFileSync(path.join(folder, 'drafts.json', 'inside'), 'kept')
  const drafts = await openDrafts(folder)
  expect(drafts.problem).toMatchObject({ code: 'drafts.set-aside', file: 'drafts.json' })
  expect(drafts.all()).toEqual([])
  const aside = path.join(folder, String(drafts.problem?.aside), 'inside')
  expect(readFileSync(aside, 'utf8')).toBe('kept')
  expect((await drafts.keep('note', 'Vu de Gao')).ok).toBe(true)
})

test('a first start finds nothing and has nothing to say', async () => {
  const folder = path.join(ownFolder(), 'not', 'yet', 'there')
  expect((await readMachineState(folder, french)).problem).toBeNull()
  expect((await openDrafts(folder)).problem).toBeNull()
})

test.skipIf(process.platform === 'win32')(
  'what this machine remembers is its owner’s alone',
  async () => {
    const folder = path.join(ownFolder(), 'home')
    const machine = await readMachineState(folder, french)
    const drafts = await openDrafts(folder)
    await machine.change({ lang: 'en' })
    await drafts.keep('note', 'Vu de Gao')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    for (const name of ['settings.json', 'drafts.json'])
      expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600)
    // Also one that an earlier program had written for all to read.
    chmodSync(path.join(folder, 'drafts.json'), 0o644)
    await drafts.keep('note', 'Vu de Ménaka')
    expect(statSync(path.join(folder, 'drafts.json')).mode & 0o777).toBe(0o600)
  },
)

test('two changes at once are both kept, in the order they were made', async () => {
  const folder = ownFolder()
  const machine = await readMachineState(folder, french)
  await Promise.all([
    machine.change({ lang: 'en' }),
    machine.keepBounds(bounds),
    machine.opened('/archives/a.tarikh', 'A'),
    machine.change({ textSize: 125 }),
  ])
  const again = await readMachineState(folder, french)
  expect(again.settings()).toMatchObject({ lang: 'en', textSize: 125 })
  expect(again.bounds()).toEqual(bounds)
  expect(again.recent().map(({ title }) => title)).toEqual(['A'])
})
