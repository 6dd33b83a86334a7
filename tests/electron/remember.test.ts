import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ExportRequest } from '../../data/exports/request.ts'
import { run } from '../../electron/command-line/run.ts'
import { clearLeftOver } from '../../electron/shell/left-over.ts'
import { readMachineState } from '../../electron/shell/settings.ts'
import { begun } from './begun.ts'
import { engineAt, ownFolder } from './engine-at.ts'

const request: ExportRequest = {
  format: 'pdf',
  what: { which: 'all' },
  lang: 'fr',
  options: { texts: 'none' },
}
const canary = 'Audience au canari 5b1d'
const event = { kind: 'create-event', title: { text: canary, lang: 'fr' }, date: '2025-11-11' }

/** The files of a folder, however deep, that hold a word. */
function holding(folder: string, word: string): readonly string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = found
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
  return files.filter((file) => readFileSync(file).includes(word))
}

test('a machine that is to remember nothing keeps nothing of what it printed', async () => {
  const folder = ownFolder()
  const home = path.join(folder, 'home')
  const { ask, inner } = engineAt(home, 'Awa', false)
  await inner('inner.create', {
    folder: path.join(folder, 'a.tarikh'),
    title: 'A',
    sample: false,
    lang: 'fr',
  })
  await ask('change', event as never)
  await inner('inner.export', { job: 'un', request, file: path.join(folder, 'un.pdf') })
  await inner('inner.close', {})
  expect(holding(home, canary)).toEqual([])
})

test('of an archive that is only read what it kept is gone too, and no command keeps it again', async () => {
  const folder = ownFolder()
  const [home, archive] = [path.join(folder, 'home'), path.join(folder, 'reçue.tarikh')]
  const there = engineAt(path.join(folder, 'là-bas'), 'Issa')
  await there.inner('inner.create', { folder: archive, title: 'R', sample: false, lang: 'fr' })
  const table = path.join(folder, 'table.csv')
  const rows = Array.from({ length: 2500 }, (_, i) => `${canary} ${i},2025-11,${'x'.repeat(900)}`)
  writeFileSync(table, `title,date,note\n${rows.join('\n')}\n`)
  const handle = `h-${'0'.repeat(32)}`
  await there.ask('import.run', { job: 'j', handle, preview: false }, { [handle]: table })
  await there.inner('inner.close', {})
  const { inner } = engineAt(home, 'Awa')
  mkdirSync(home)
  const info = async (): Promise<void> => {
    const io = { env: { TARIKH_USER_DATA: home }, folder, home: folder, fonts: '' }
    const [write, input] = [() => undefined, async () => Buffer.alloc(0)]
    const { signal } = new AbortController()
    expect(await run(['info', archive], { ...io, write, remark: write, input, signal })).toBe(0)
  }
  await info()
  expect(holding(home, canary)).toEqual([expect.stringMatching(/snapshots.f-[0-9a-z]{16}\.json$/)])
  await inner('inner.remember', { remember: false })
  expect(holding(home, canary)).toEqual([])
  writeFileSync(path.join(home, 'settings.json'), '{"settings":{"remember":false}}')
  await info()
  expect(holding(home, canary)).toEqual([])
})

test('from the moment that it is to remember nothing, what it had kept is gone, and nothing else', async () => {
  const { ask, inner, folder } = await begun('Awa')
  const home = path.join(folder, 'home')
  await ask('change', event as never)
  await inner('inner.export', { job: 'un', request, file: path.join(folder, 'un.pdf') })
  expect(holding(home, canary)).toHaveLength(1)
  writeFileSync(path.join(home, 'prints/mine.json'), 'x')
  mkdirSync(path.join(folder, 'elsewhere'))
  writeFileSync(path.join(folder, 'elsewhere/f-0000000000000000.view'), 'x')
  symlinkSync(path.join(folder, 'elsewhere'), path.join(home, 'views'))
  await inner('inner.remember', { remember: false })
  expect(holding(home, canary)).toEqual([])
  expect(readdirSync(path.join(home, 'prints'))).toEqual(['mine.json'])
  expect(readdirSync(path.join(folder, 'elsewhere'))).toHaveLength(1)
  await inner('inner.export', { job: 'deux', request, file: path.join(folder, 'deux.pdf') })
  expect(holding(home, canary)).toEqual([])
})

test('what the program keeps of its own, and what it exports, is its owner’s alone', async () => {
  const { ask, inner, folder } = await begun('Awa')
  await ask('change', event as never)
  const home = path.join(folder, 'home')
  const machine = await readMachineState(home, () => 'fr')
  await machine.change({ signature: 'Awa' })
  const out = path.join(folder, 'page')
  await inner('inner.export', { job: 'un', request, file: `${out}.pdf` })
  const own = readdirSync(home, { recursive: true, encoding: 'utf8' }).map((at) =>
    path.join(home, at),
  )
  expect(own.length).toBeGreaterThan(4)
  for (const at of [...own, `${out}.pdf`])
    expect(statSync(at).mode & 0o777, at).toBe(statSync(at).isDirectory() ? 0o700 : 0o600)
})

test('what earlier writes left half done is cleared at the start, and no more than that', async () => {
  const home = ownFolder()
  const writers = path.join(home, 'writers', 'f-0123456789abcdef')
  mkdirSync(writers, { recursive: true })
  mkdirSync(path.join(home, 'prints'))
  const at = (name: string): string => path.join(home, name)
  const left = [
    '.0123456789ab.tmp',
    'prints/.0123456789ab.tmp',
    'writers/f-0123456789abcdef/.0123456789ab.tmp',
  ]
  const others = ['mine.tmp', '.0123456789AB.tmp', '.x.tmp', 'prints/.0123456789ab.tmp.json']
  const long = new Date(Date.now() - 3_600_000)
  for (const name of [...left, ...others]) {
    writeFileSync(at(name), 'x')
    utimesSync(at(name), long, long)
  }
  writeFileSync(at('.ffffffffffff.tmp'), 'being written')
  const elsewhere = ownFolder()
  writeFileSync(path.join(elsewhere, '.0123456789ab.tmp'), 'x')
  utimesSync(path.join(elsewhere, '.0123456789ab.tmp'), long, long)
  symlinkSync(elsewhere, at('views'))
  symlinkSync(at('mine.tmp'), at('.aaaaaaaaaaaa.tmp'))
  mkdirSync(at('.bbbbbbbbbbbb.tmp'))
  await clearLeftOver(home)
  expect(left.filter((name) => existsSync(at(name)))).toEqual([])
  const stay = [...others, '.ffffffffffff.tmp', '.aaaaaaaaaaaa.tmp', '.bbbbbbbbbbbb.tmp']
  expect(stay.filter((name) => !existsSync(at(name)))).toEqual([])
  expect(readdirSync(elsewhere)).toHaveLength(1)
})

test('how lanes were arranged is kept for each archive, by a machine that is to remember alone', async () => {
  const home = ownFolder()
  const [one, other] = ['r-0000000000000001', 'r-0000000000000002']
  const lanes = { actor: { order: ['b', 'a'], shut: ['a'], pinned: ['b'] } }
  const machine = await readMachineState(home, () => 'fr')
  await machine.lanes.keep(one, lanes)
  const again = await readMachineState(home, () => 'fr')
  expect([await again.lanes.of(one), await again.lanes.of(other)]).toEqual([lanes, {}])
  await again.change({ remember: false })
  await again.lanes.keep(other, lanes)
  const last = await readMachineState(home, () => 'fr')
  expect([await last.lanes.of(one), await last.lanes.of(other)]).toEqual([{}, {}])
  expect(holding(home, 'pinned')).toEqual([])
})
