import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { failed } from '../../data/model/outcome.ts'
import { sayProblem } from '../../data/words/say-problem.ts'
import type { Engine } from '../../electron/shell/engine-process.ts'
import { createOpenArchive } from '../../electron/shell/open-archive.ts'
import { readMachineState } from '../../electron/shell/settings.ts'
import { engineAt, ownFolder } from './engine-at.ts'

vi.mock('electron', () => ({ utilityProcess: undefined }))

async function atDesk() {
  const folder = ownFolder()
  const home = path.join(folder, 'home')
  const { engine: calls } = engineAt(home)
  const dying = { isLost: false }
  const ask: Engine['ask'] = async (...call) =>
    dying.isLost ? failed({ code: 'engine.lost' }) : calls.answer(...call)
  const engine: Engine = { ask, restart: () => undefined, stop: () => undefined }
  const machine = await readMachineState(home, () => 'fr')
  const starter = path.join(folder, 'début.tarikh')
  const archive = createOpenArchive(engine, machine, starter, () => undefined)
  return { folder, home, starter, archive, calls, dying }
}

test('an archive that is asked for during the start and cannot be opened leaves the first one open', async () => {
  const { archive, folder, starter, calls } = await atDesk()
  const first = archive.openFirst()
  const other = archive.open(path.join(folder, 'absent.tarikh'))
  expect((await other).ok).toBe(false)
  await first
  expect(archive.folder()).toBe(starter)
  expect(await archive.whyClosed()).toBeNull()
  await calls.close()
})

test('an archive stands open also where this machine can no longer note that it was opened', async () => {
  const { archive, home, starter, calls } = await atDesk()
  mkdirSync(path.join(home, 'settings.json'))
  await archive.openFirst()
  expect(archive.folder()).toBe(starter)
  expect(await archive.whyClosed()).toBeNull()
  await calls.close()
})

test('an engine that dies again while it opens the archive anew opens it the next time', async () => {
  const { archive, starter, calls, dying } = await atDesk()
  await archive.openFirst()
  dying.isLost = true
  await archive.reopen()
  expect(await archive.whyClosed()).toEqual({ code: 'engine.lost' })
  dying.isLost = false
  await archive.reopen()
  expect(await archive.whyClosed()).toBeNull()
  expect(archive.folder()).toBe(starter)
  await calls.close()
})

test('an archive whose last opening did not end is not opened by itself at the next start, and opens when it is asked for', async () => {
  const { archive, home, starter, calls, dying } = await atDesk()
  await archive.openFirst()
  await calls.answer('inner.close', {}, {})
  dying.isLost = true
  await archive.openFirst()
  const machine = await readMachineState(home, () => 'fr')
  expect(machine.opening()).toBe(starter)
  const ask: Engine['ask'] = (...call) => calls.answer(...call)
  const engine: Engine = { ask, restart: () => undefined, stop: () => undefined }
  const next = createOpenArchive(engine, machine, starter, () => undefined)
  await next.openFirst()
  expect(await next.whyClosed()).toEqual({ code: 'archive.unended', name: 'début' })
  expect(machine.recent()).toMatchObject([{ folder: starter }])
  expect((await next.open(starter)).ok).toBe(true)
  expect(machine.opening()).toBeNull()
  await next.openFirst()
  expect(await next.whyClosed()).toBeNull()
  await calls.close()
})

test('an opening that does not end is left, and says which; the archive waits for a click from then on', async () => {
  const { home, archive, starter, calls } = await atDesk()
  await archive.openFirst()
  await calls.answer('inner.close', {}, {})
  const machine = await readMachineState(home, () => 'fr')
  let restart = (): void => undefined
  const endless = new Promise<Awaited<ReturnType<Engine['ask']>>>((resolve) => {
    restart = () => resolve(failed({ code: 'engine.lost' }))
  })
  const engine: Engine = { ask: () => endless, restart, stop: () => undefined }
  const next = createOpenArchive(engine, machine, starter, () => undefined)
  const first = next.openFirst()
  next.leave()
  await first
  expect(await next.whyClosed()).toEqual({ code: 'archive.left', name: 'début' })
  await next.reopen()
  expect(next.folder()).toBeNull()
  expect(machine.opening()).toBe(starter)
  await calls.close()
})

test('an archive that nobody knows who holds is opened once a person says so, and stays closed else', async () => {
  const { archive: first, home, starter, calls } = await atDesk()
  await first.openFirst()
  await calls.close()
  const [id = ''] = readdirSync(path.join(home, 'writers'))
  const [lock = ''] = readdirSync(path.join(home, 'writers', id)).filter((one) =>
    one.includes('lock'),
  )
  const other = {
    ...{ machine: 'another', boot: 'b', started: '1', nonce: 'n', host: 'bureau-2' },
    ...{ program: 'Tarikh', pid: 12, since: '2026-11-30T08:00:00.000Z' },
  }
  writeFileSync(path.join(home, 'writers', id, lock), JSON.stringify(other))
  const { engine: next } = engineAt(home)
  const engine: Engine = { ask: next.answer, restart: () => undefined, stop: () => undefined }
  const machine = await readMachineState(home, () => 'fr')
  const asked: string[] = []
  const held = { code: 'archive.held', program: 'Tarikh', pid: 12, since: '2026-11-30 08:00' }
  for (const answer of [false, true]) {
    const archive = createOpenArchive(
      engine,
      machine,
      starter,
      () => undefined,
      async (problem) => {
        asked.push(sayProblem('fr', problem))
        return answer
      },
    )
    await archive.openFirst()
    const why = await archive.whyClosed()
    expect(why).toEqual(answer ? null : { ...held, machine: 'bureau-2' })
  }
  expect(asked.length).toBe(2)
  expect(asked[0]).toMatch(
    /tenue par Tarikh \(processus 12\) sur bureau-2, depuis le 2026-11-30 08:00/,
  )
  await next.close()
})
