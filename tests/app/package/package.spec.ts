import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { electronRuntime } from '../../../build/electron-runtime.mjs'
import { readFuses, setFuses } from '../../../build/fuses.mjs'
import { promised } from '../../electron/promised.ts'
import type { Answered } from '../ask-in.ts'
import { asNobody, isRoot } from '../ordinary-user.ts'
import { freshUserData } from '../user-data.ts'
import { inspect } from './inspector.ts'

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

test('the installed program refuses a switch that opens a door, and says so', async () => {
  const userData = await freshUserData()
  const program = path.join(unpacked, 'opt/Tarikh/tarikh')
  try {
    for (const word of [
      '--remote-debugging-port=9222',
      '--inspect=0',
      '--gpu-launcher=/bin/false',
    ]) {
      const run = asUser(program, [word], userData)
      expect(run.stderr, word).toContain(`ne démarre pas avec ${word.replace(/=.*/, '')}`)
      expect(run.stderr, word).not.toContain('listening')
      expect(run.status, word).toBe(2)
    }
    const inside = asUser(`${program}-window`, ['--no-sandbox', '--tarikh-command', '--'], userData)
    expect(inside.stderr).toContain('ne démarre pas avec --no-sandbox')
    expect(inside.status).toBe(2)
    expect(readdirSync(userData)).not.toContain('settings.json')
    if (!isRoot()) return
    const env = { ...process.env, HOME: userData, TARIKH_USER_DATA: userData, LANGUAGE: 'fr' }
    const asRoot = (...args: readonly string[]) =>
      spawnSync(program, args, { env, encoding: 'utf8' })
    expect(asRoot().stderr).toContain('n’ouvre pas sa fenêtre sous le compte root')
    expect(asRoot('--no-sandbox').status).toBe(2)
    expect(asRoot('date', '2025-07', '--json')).toMatchObject({ status: 0 })
  } finally {
    await rm(userData, { recursive: true, force: true })
  }
})

test('the copy that is attached to differs from the installed program by the fuse of the inspector alone', () => {
  const installed = path.join(unpacked, 'opt/Tarikh')
  spawnSync('cp', ['-al', installed, inspectable()])
  const [program, copy] = [installed, inspectable()].map((at) => path.join(at, 'tarikh-window'))
  if (program === undefined || copy === undefined) throw new Error('no program')
  spawnSync('rm', [copy])
  copyFileSync(program, copy)
  setFuses(copy, { nodeCliInspect: true })
  expect(readFuses(copy)).toEqual({ ...readFuses(program), nodeCliInspect: true })
  const [one, other] = [readFileSync(program), readFileSync(copy)]
  const at = one.findIndex((byte, place) => byte !== other[place])
  expect(one.length).toBe(other.length)
  expect(one.subarray(at + 1).equals(other.subarray(at + 1))).toBe(true)
  const differing = spawnSync('diff', ['-rq', installed, inspectable()], { encoding: 'utf8' })
  expect(differing.stdout.trim().split('\n')).toEqual([expect.stringContaining('tarikh-window')])
})

test('the unpacked .deb opens its window and keeps a new event over a restart', async () => {
  const userData = await freshUserData()
  const title = { text: 'Événement venu du paquet', lang: 'fr' }
  try {
    const made = await withWindow(userData, async ({ ask, inPage }) => {
      const answer = await ask('change', { kind: 'create-event', title, date: '2025-11-11' })
      await expect.poll(() => inPage('document.body.textContent')).toContain(title.text)
      const verified = await ask('archive.verify', { job: 'package' })
      expect(verified).toMatchObject({ ok: true, value: { ok: true } })
      return answer
    })
    expect(made.ok).toBe(true)
    const found = await withWindow(userData, ({ ask }) =>
      ask('search', { words: 'venu paquet', limit: 10 }),
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

/** A window, as its main process shows it. */
interface Shown {
  /** Runs words in the page. */
  readonly inPage: (words: string) => Promise<unknown>
  readonly ask: (verb: string, input: unknown) => Promise<Answered>
}

/** The folder of the installed program's copy that lets itself be attached to. */
function inspectable(): string {
  return path.join(unpacked, 'inspectable')
}

/** Opens the window as a person does, without a switch, attaches to its process, and ends it. */
async function withWindow<T>(userData: string, act: (shown: Shown) => Promise<T>): Promise<T> {
  const child = startAsUser(path.join(inspectable(), 'tarikh'), ['--disable-gpu'], userData)
  try {
    const inspector = await inspect(await inspectorAddress(child, userData))
    const electron = "process.getBuiltinModule('module').createRequire('/')('electron')"
    const inPage = (words: string): Promise<unknown> =>
      inspector.evaluate(
        `${electron}.webContents.getAllWebContents()[0]?.executeJavaScript(${JSON.stringify(words)})`,
      )
    const isDrawn = "document.querySelector('main:not([aria-busy=true])') !== null"
    await expect.poll(() => inPage(isDrawn), { timeout: 60_000 }).toBe(true)
    const ask: Shown['ask'] = async (verb, input) => {
      const call = `tarikh.ask(${JSON.stringify(verb)}, ${JSON.stringify(input)})`
      const answered = (await inPage(call)) as Answered
      if (answered.ok) promised(verb, answered.value)
      return answered
    }
    const result = await act({ inPage, ask })
    inspector.close()
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

/** The program opens its inspector at a signal; with the fuse of the installed one it never does. Before its own code runs, a signal would find half an interpreter and hang it. */
async function inspectorAddress(child: ChildProcess, userData: string): Promise<string> {
  let said = ''
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString()
  })
  await expect.poll(() => ownerOf(userData), { timeout: 30_000 }).toBe(child.pid)
  child.kill('SIGUSR1')
  const address = () => /listening on (ws:\S+)/.exec(said)?.[1]
  await expect.poll(address, { timeout: 30_000 }).toBeTruthy()
  return address() ?? ''
}

/** The process that a folder of the program's own is taken by, as its lock names it: `host-pid`. */
function ownerOf(userData: string): number {
  const lock = path.join(userData, 'SingletonLock')
  if (lstatSync(lock, { throwIfNoEntry: false }) === undefined) return 0
  return Number(readlinkSync(lock).split('-').at(-1))
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}
