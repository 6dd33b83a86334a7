import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromium, expect, type Page, test } from '@playwright/test'
import { electronRuntime } from '../../../build/electron-runtime.mjs'
import { readFuses } from '../../../build/fuses.mjs'
import { askIn } from '../ask-in.ts'
import { asNobody, isRoot } from '../ordinary-user.ts'
import { freshUserData } from '../user-data.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const dist = path.join(root, 'dist')

test.describe.configure({ mode: 'serial' })

let unpacked = ''

test.beforeAll(async () => {
  test.setTimeout(180_000)
  await rm(dist, { recursive: true, force: true })
  const run = build('--linux', 'dir', 'tar.gz', 'deb')
  expect(run.status, run.stderr).toBe(0)
  unpacked = await mkdtemp(path.join(os.tmpdir(), 'tarikh-package-'))
  spawnSync('chmod', ['755', unpacked])
  spawnSync('dpkg', ['-x', path.join(dist, packageName('.deb')), unpacked])
  mkdirSync(path.join(unpacked, 'tar'))
  const archive = path.join(dist, packageName('.tar.gz'))
  spawnSync('tar', ['-xzf', archive, '-C', path.join(unpacked, 'tar'), '--strip-components=1'])
})

test.afterAll(() => rm(unpacked, { recursive: true, force: true }))

test('the packaged program has the production fuses', () => {
  const fuses = readFuses(path.join(dist, 'linux-unpacked/tarikh-window'))
  expect(fuses).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeCliInspect: false,
    asarIntegrity: true,
    onlyLoadAppFromAsar: true,
    browserV8Snapshot: false,
    fileProtocolExtraPrivileges: false,
  })
})

test('nothing of the development runtime is left, and a package made from it says so', () => {
  const folder = path.join(dist, 'linux-unpacked')
  expect(existsSync(path.join(folder, 'resources/default_app.asar'))).toBe(false)
  expect(existsSync(path.join(folder, 'resources/app.asar'))).toBe(true)
  const isFallback = existsSync(path.join(runtimeFolder(), 'tarikh-runtime.json'))
  expect(existsSync(path.join(folder, 'tarikh-runtime.json'))).toBe(isFallback)
  expect(packageName('.deb').includes('fallback-runtime')).toBe(isFallback)
  expect(packageName('.tar.gz').includes('fallback-runtime')).toBe(isFallback)
})

test('everything shipped comes with its licence, and none that forbids shipping it so', () => {
  const licences = JSON.parse(readFileSync(path.join(root, 'out/licences.json'), 'utf8'))
  const allowed =
    /^\(?(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|OFL-1\.1|Zlib|Unlicense|CC0-1\.0)\b/
  expect(licences.length).toBeGreaterThan(20)
  for (const { name, licence, text } of licences) {
    expect(licence, name).toMatch(allowed)
    expect(licence, name).not.toMatch(/GPL|CPAL/)
    expect(text.length, name).toBeGreaterThan(0)
  }
})

test('an architecture that the runtime does not have is refused', () => {
  const run = build('--linux', 'dir', process.arch === 'arm64' ? '--x64' : '--arm64')
  expect(run.status).toBe(1)
  expect(run.stderr).toContain('cannot be packaged as')
})

test('the unpacked .deb opens its window and keeps a new event over a restart', async () => {
  const userData = await freshUserData()
  const title = { text: 'Événement venu du paquet', lang: 'fr' }
  try {
    const made = await withWindow(userData, async (page) => {
      const answer = await askIn(page, 'change', {
        kind: 'create-event',
        title,
        date: '2025-11-11',
      })
      await expect(page.getByText(title.text).first()).toBeAttached()
      const verified = await askIn(page, 'archive.verify', { job: 'package' })
      expect(verified).toMatchObject({ ok: true, value: { ok: true } })
      return answer
    })
    expect(made.ok).toBe(true)
    const found = await withWindow(userData, (page) =>
      askIn(page, 'search', { words: 'venu paquet', limit: 10 }),
    )
    expect(found).toMatchObject({ ok: true, value: { hits: [{ title }] } })
  } finally {
    await rm(userData, { recursive: true, force: true })
  }
})

test('the unpacked .tar.gz answers commands without a display', async () => {
  const userData = await freshUserData()
  const archive = path.join(userData, 'chronologie.tarikh')
  const file = path.join(userData, 'chronologie.pdf')
  const tarikh = (...args: readonly string[]) => {
    const run = asUser(path.join(unpacked, 'tar/tarikh'), args, userData)
    expect(run.status, run.stderr).toBe(0)
    return run.stdout
  }
  try {
    expect(tarikh('--version')).toMatch(/^\d+\.\d+\.\d+$/m)
    expect(JSON.parse(tarikh('date', '2025-07', '--json'))).toMatchObject([{ valid: true }])
    const made = JSON.parse(tarikh('new', archive, '--sample', '--json'))
    const printed = JSON.parse(
      tarikh('export', archive, '--format', 'pdf', '--out', file, '--json'),
    )
    expect(printed.events).toBe(made.events)
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
  } finally {
    await rm(userData, { recursive: true, force: true })
  }
})

/** Opens the installed program's window and attaches to its page, then ends the program. */
async function withWindow<T>(userData: string, act: (page: Page) => Promise<T>): Promise<T> {
  const program = path.join(unpacked, 'opt/Tarikh/tarikh')
  const child = startAsUser(program, ['--remote-debugging-port=0', '--disable-gpu'], userData)
  try {
    const browser = await chromium.connectOverCDP(await devtoolsAddress(child))
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    if (!page) throw new Error('the package opened no window')
    await page.waitForSelector('main:not([aria-busy=true])')
    const result = await act(page)
    await browser.close()
    return result
  } finally {
    child.kill('SIGTERM')
    await ended(child)
  }
}

function build(...args: readonly string[]) {
  // The tests' own wrapped runtime is not what is packaged.
  const env = { ...process.env }
  delete env.ELECTRON_OVERRIDE_DIST_PATH
  return spawnSync(process.execPath, [path.join(root, 'build/dist.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
  })
}

/** The folder of the runtime that packages are made from. */
function runtimeFolder(): string {
  const wrapped = process.env.ELECTRON_OVERRIDE_DIST_PATH
  delete process.env.ELECTRON_OVERRIDE_DIST_PATH
  const { folder } = electronRuntime({ say: () => undefined })
  process.env.ELECTRON_OVERRIDE_DIST_PATH = wrapped
  return folder
}

function packageName(ending: string): string {
  const found = readdirSync(dist).find((name) => name.endsWith(ending))
  if (!found) throw new Error(`no ${ending} in dist/`)
  return found
}

/** The command line that runs a program as an ordinary user, and its surroundings. */
function userCommand(program: string, args: readonly string[], userData: string) {
  const [command = '', ...rest] = [...(isRoot() ? asNobody : []), program, ...args]
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: userData,
    TARIKH_USER_DATA: userData,
    LANGUAGE: 'fr',
  }
  return { command, rest, env }
}

function startAsUser(program: string, args: readonly string[], userData: string): ChildProcess {
  const { command, rest, env } = userCommand(program, args, userData)
  return spawn(command, rest, { env, stdio: ['ignore', 'ignore', 'pipe'] })
}

function asUser(program: string, args: readonly string[], userData: string) {
  const { command, rest, env } = userCommand(program, args, userData)
  delete env.DISPLAY
  return spawnSync(command, rest, { env, encoding: 'utf8' })
}

/** Production has the inspector off, so that a test can attach to its pages only. */
function devtoolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString()
      const match = /DevTools listening on (ws:\S+)/.exec(said)
      if (match?.[1]) resolve(match[1])
    })
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)))
  })
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}
