import { spawn } from 'node:child_process'
import { readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { askIn } from './ask-in.ts'
import { drawn, launch, test } from './fixtures.ts'

test('the window opens where it was closed', async ({ usedBefore: userData }) => {
  const wanted = { x: 40, y: 60, width: 1180, height: 760 }
  const first = await launch(userData)
  await drawn(first)
  await first.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
  }, wanted)
  await closeWindow(first)
  const second = await launch(userData)
  await drawn(second)
  const found = await second.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  await second.close()
  expect(found).toEqual(wanted)
})

test('a second start ends at once and leaves the first in charge', async ({ app, userData }) => {
  await drawn(app)
  const code = await runToEnd(userData)
  expect(code).toBe(0)
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(windows).toBe(1)
})

test('a draft survives the sudden death of the whole program', async ({ usedBefore: userData }) => {
  const first = await launch(userData)
  const page = await drawn(first)
  const draft = { key: 'event/new/title', text: 'Réunion de Kidal, à dater' }
  expect(await askIn(page, 'draft.keep', draft)).toEqual({ ok: true, value: {} })
  const pid = await first.evaluate(() => process.pid)
  const gone = new Promise<void>((resolve) => first.once('close', () => resolve()))
  process.kill(pid, 'SIGKILL')
  await gone
  const second = await launch(userData)
  const kept = await askIn(await drawn(second), 'draft.all', {})
  await second.close()
  expect(kept).toEqual({ ok: true, value: [draft] })
})

test('an engine that dies is started again, and the archive is there again', async ({
  app,
  page,
}) => {
  const before = await askIn(page, 'archive.standing', {})
  expect(before.ok).toBe(true)
  await listen(page)
  process.kill(await enginePid(app), 'SIGKILL')
  await expect.poll(() => heardOfEngine(page)).toEqual([false, true])
  expect(await askIn(page, 'archive.standing', {})).toEqual(before)
})

test('a window that dies is loaded again', async ({ app }) => {
  await drawn(app)
  await app.evaluate(
    ({ webContents }) =>
      new Promise<void>((resolve) => {
        const contents = webContents.getAllWebContents()[0]
        contents?.once('did-finish-load', () => resolve())
        contents?.forcefullyCrashRenderer()
      }),
  )
  const title = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.executeJavaScript('document.title'),
  )
  expect(title).toBe('Tarikh')
})

test('an archive that cannot be opened is named, and no empty one takes its place', async ({
  usedBefore: userData,
}) => {
  const first = await launch(userData)
  const page = await drawn(first)
  expect((await askIn(page, 'archive.standing', {})).ok).toBe(true)
  await closeWindow(first)
  const documents = path.join(userData, 'Tarikh')
  const [name = ''] = await readdir(documents)
  await rename(path.join(documents, name), path.join(userData, 'elsewhere'))
  const second = await launch(userData)
  const answer = await askIn(await drawn(second), 'archive.standing', {})
  await second.close()
  expect(answer.problem?.code).toBe('archive.missing')
  expect(JSON.stringify(answer)).not.toContain(userData)
  expect(await readdir(documents)).toEqual([])
})

/** Closes as a person does, by the window, and waits for the process to end. */
async function closeWindow(app: ElectronApplication): Promise<void> {
  const ended = new Promise<void>((resolve) => app.once('close', () => resolve()))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await ended
}

/** Starts the program once more on the same folder; gives its exit status. */
function runToEnd(userData: string): Promise<number | null> {
  const runtime = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? ''
  const folder = process.env.TARIKH_APP_FOLDER ?? path.resolve(import.meta.dirname, '../..')
  const child = spawn(path.join(runtime, 'electron'), ['--disable-gpu', '--log-level=3', folder], {
    env: { ...process.env, TARIKH_USER_DATA: userData, HOME: userData },
    stdio: 'ignore',
  })
  return new Promise((resolve) => child.on('exit', resolve))
}

async function enginePid(app: ElectronApplication): Promise<number> {
  const pid = await app.evaluate(
    ({ app }) => app.getAppMetrics().find((one) => one.name === 'tarikh-engine')?.pid,
  )
  if (pid === undefined) throw new Error('the engine has no process')
  return pid
}

async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: unknown[] = []
    Reflect.set(globalThis, 'heard', heard)
    Reflect.get(globalThis, 'tarikh').told((message: unknown) => heard.push(message))
  })
}

function heardOfEngine(page: Page): Promise<boolean[]> {
  return page.evaluate(() => {
    const heard: { kind: string; alive: boolean }[] = Reflect.get(globalThis, 'heard')
    return heard.filter(({ kind }) => kind === 'engine').map(({ alive }) => alive)
  })
}
