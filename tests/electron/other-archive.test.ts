import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { openDoor } from '../../electron/shell/door.ts'
import type { Engine } from '../../electron/shell/engine-process.ts'
import { createHandles } from '../../electron/shell/handles.ts'
import { createAnswers } from '../../electron/shell/ipc.ts'
import { createOpenArchive } from '../../electron/shell/open-archive.ts'
import { origin } from '../../electron/shell/protocol.ts'
import { readMachineState } from '../../electron/shell/settings.ts'
import type { Handlers } from '../../electron/shell/shell-parts.ts'
import { engineAt, ownFolder } from './engine-at.ts'

type Listener = (event: unknown, verb: string, input: unknown) => Promise<unknown>
const channels = vi.hoisted(() => new Map<string, Listener>())
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, listener: Listener) => channels.set(name, listener) },
  protocol: {},
  utilityProcess: {},
}))

test('an event that is saved while another archive is being opened does not go into that one', async () => {
  const folder = ownFolder()
  const home = path.join(folder, 'home')
  const { engine: calls, inner, ask } = engineAt(home)
  const other = path.join(folder, 'autre.tarikh')
  await inner('inner.create', { folder: other, title: 'Autre', sample: false, lang: 'fr' })
  const engine: Engine = { ask: calls.answer, restart: () => undefined, stop: () => undefined }
  const machine = await readMachineState(home, () => 'fr')
  const archive = createOpenArchive(engine, machine, '', () => undefined)
  await archive.create(path.join(folder, 'une.tarikh'), 'Une', false)
  const contents = { mainFrame: {} }
  const event = { sender: contents, senderFrame: { parent: null, url: `${origin}/index.html` } }
  const window = () => ({ isDestroyed: () => false, webContents: contents }) as never
  const handles = createHandles()
  const handlers = {} as Handlers
  const parts = { ...archive, handlers, engine, handles, log: () => undefined }
  openDoor(window, handles, Promise.resolve(createAnswers(parts)))

  const opening = archive.open(other)
  const change = { kind: 'create-event', title: { text: 'Écrit dans la première', lang: 'fr' } }
  const saved = await channels.get('ask')?.(event, 'change', change)
  expect((await opening).ok).toBe(true)
  expect(saved).toEqual({ ok: false, problem: { code: 'archive.closed' } })
  expect((await ask('timeline.columns', {})).count).toBe(0)
  expect(await channels.get('ask')?.(event, 'change', change)).toMatchObject({ ok: true })
  await calls.close()
})
