import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
  type TestInfo,
} from '@playwright/test'
import { askIn } from './ask-in.ts'
import { archiveIn, copyTree } from './on-disk.ts'
import { freshUserData } from './user-data.ts'

interface Options {
  /** The languages of the system, most wanted first, as LANGUAGE has them. */
  language: string
  /** Console errors that a test provokes on purpose. */
  expectedErrors: RegExp | null
}

/** A window that stands open for the tests that share it, the folder of its app, and the archive that is open. */
interface Standing {
  readonly app: ElectronApplication
  readonly userData: string
  open: string
}

interface Looking {
  readonly app: ElectronApplication
  readonly userData: string
  readonly page: Page
}

interface Parts {
  /** A fresh folder that is the app's whole machine: its settings, its home, its documents. */
  userData: string
  /** Such a folder as the program left it after its first start: the starter archive is there and known. */
  usedBefore: string
  app: ElectronApplication
  page: Page
  /** For a test that changes nothing kept: the window that such tests share, loaded anew. */
  looking: Looking
  /** For a test that keeps nothing beside its archive: the same window on an archive of its own, in `userData`. */
  working: Looking
}

interface WorkerParts {
  standing: Standing
  /** The folder of a program that was started once and closed. */
  begun: string
}

/** The program that runs on each folder. */
const running = new Map<string, ElectronApplication>()

/** Starts the built app on a folder; two starts on one folder are a restart. */
export async function launch(
  userData: string,
  language = 'fr',
  folder = appFolder(),
  switches: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Promise<ElectronApplication> {
  const env = Object.entries({
    ...process.env,
    ...more,
    TARIKH_USER_DATA: userData,
    HOME: userData,
    LANGUAGE: language,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    ...ownDisplay(),
  }).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const app = await _electron.launch({
    // Playwright switches the sandbox off on Linux unless it is told not to.
    chromiumSandbox: true,
    args: ['--disable-gpu', '--log-level=3', ...switches, folder],
    env: Object.fromEntries(env),
  })
  running.set(userData, app)
  app.once('close', () => {
    if (running.get(userData) === app) running.delete(userData)
  })
  return app
}

/** Ends the program that a test which failed has left running on a folder. */
async function endedOn(userData: string): Promise<void> {
  const left = running.get(userData)
  if (left === undefined) return
  const gone = new Promise<void>((resolve) => left.once('close', () => resolve()))
  left.process().kill('SIGKILL')
  await gone
}

/** Records every error of a page's console; policy violations land there too. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

/** Waits until the window has drawn the open archive, for as long as the test may last. */
export async function drawn(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow({ timeout: 0 })
  await page.waitForSelector('main:not([aria-busy=true])', { timeout: 0 })
  return page
}

/** The screen of this worker alone, where the command that runs the tests made one for each. */
function ownDisplay(): { readonly DISPLAY?: string } {
  const { TARIKH_DISPLAYS = '', TEST_PARALLEL_INDEX = '0' } = process.env
  const DISPLAY = TARIKH_DISPLAYS.split(' ')[Number(TEST_PARALLEL_INDEX)]
  return DISPLAY ? { DISPLAY } : {}
}

function appFolder(): string {
  return process.env.TARIKH_APP_FOLDER ?? path.resolve(import.meta.dirname, '../..')
}

/** The real application for one test, with a folder of its own; fails on any console error. */
export const test = base.extend<Options & Parts, WorkerParts>({
  language: ['fr', { option: true }],
  expectedErrors: [null, { option: true }],
  userData: async ({}, use) => {
    const folder = await freshUserData()
    await use(folder)
    await endedOn(folder)
    await rm(folder, { recursive: true, force: true })
  },
  begun: [
    async ({}, use) => {
      const folder = await freshUserData()
      const app = await launch(folder)
      await drawn(app)
      await app.close()
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  usedBefore: async ({ begun, userData }, use) => {
    copyTree(`${begun}/.`, userData)
    const settings = path.join(userData, 'settings.json')
    const text = await readFile(settings, 'utf8')
    await writeFile(settings, text.replaceAll(begun, userData))
    await use(userData)
  },
  app: async ({ userData, language }, use, info) => {
    const app = await launch(userData, language)
    await traced(app, info, () => use(app))
    await app.close()
  },
  page: async ({ app, expectedErrors }, use) => {
    const first = await app.firstWindow()
    const errors = watchErrors(first)
    await use(await drawn(app))
    noneBut(expectedErrors, errors)
  },
  standing: [
    async ({}, use) => {
      const userData = await freshUserData()
      const app = await launch(userData)
      await drawn(app)
      await use({ app, userData, open: await archiveIn(userData) })
      await app.close()
      await rm(userData, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  looking: async ({ standing, expectedErrors }, use, info) => {
    const { app, userData } = standing
    const home = await archiveIn(userData)
    if (standing.open !== home) {
      await answerDialogs(app, { open: [home] })
      await openBy(app, 'archive.choose', {})
      standing.open = home
    }
    await keepingNothing(app, expectedErrors, kept, async (page) => {
      await traced(app, info, () => use({ app, userData, page }))
    })
  },
  working: async ({ standing, expectedErrors }, use, info) => {
    const { app } = standing
    const userData = await freshUserData(standing.userData)
    standing.open = path.join(userData, 'Tarikh/Chronologie.tarikh')
    await answerDialogs(app, { save: standing.open })
    await openBy(app, 'archive.create', { title: '', sample: true })
    await keepingNothing(app, expectedErrors, keptBeside, async (page) => {
      await traced(app, info, () => use({ app, userData, page }))
    })
  },
})

/** Lets a test use the shared window, loaded anew; finds afterwards that what it may not keep was not kept. */
async function keepingNothing(
  app: ElectronApplication,
  expectedErrors: RegExp | null,
  guarded: (page: Page) => Promise<unknown>,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await app.firstWindow()
  const errors = watchErrors(page)
  await page.reload()
  await drawn(app)
  const before = await guarded(page)
  await use(page)
  expect(await guarded(page), 'a test that shares its window keeps nothing').toEqual(before)
  page.removeAllListeners('pageerror')
  page.removeAllListeners('console')
  noneBut(expectedErrors, errors)
}

/** Opens another archive in the shared window by what a dialog answers. */
async function openBy(
  app: ElectronApplication,
  verb: 'archive.create' | 'archive.choose',
  input: object,
): Promise<void> {
  const opened = await askIn(await app.firstWindow(), verb, input)
  expect(opened).toEqual({ ok: true, value: { opened: true } })
}

/** What outlives the loading of a window: the archive, its views, and what is kept beside it. */
async function kept(page: Page): Promise<readonly unknown[]> {
  const { value } = await askIn(page, 'archive.standing', {})
  // Its state, not its head: a check of integrity that the program makes by itself is noted too.
  const { info } = value as { readonly info: { readonly id: string; readonly stateHash: string } }
  const own = [askIn(page, 'undoable', {}), askIn(page, 'views.read', { archive: info.id })]
  return [info.stateHash, ...(await Promise.all(own)), ...(await keptBeside(page))]
}

/** What is kept beside the archive: drafts, presets, settings. */
function keptBeside(page: Page): Promise<readonly unknown[]> {
  const verbs = ['draft.all', 'presets.read', 'settings.read'] as const
  return Promise.all(verbs.map((verb) => askIn(page, verb, {})))
}

function noneBut(expected: RegExp | null, errors: readonly string[]): void {
  const unexpected = errors.filter((error) => !expected?.test(error))
  if (unexpected.length > 0) throw new Error(`errors in the window: ${unexpected.join(' | ')}`)
}

/** Tracing doubles what a test takes: only the second run of what failed is traced. */
async function traced(
  app: ElectronApplication,
  info: TestInfo,
  use: () => Promise<void>,
): Promise<void> {
  if (info.retry === 0) return use()
  await app.context().tracing.start({ screenshots: true, snapshots: true })
  await use()
  await app.context().tracing.stop({ path: info.outputPath('trace.zip') })
}

/** Native dialogs cannot be driven: this app's next ones answer what a person would have chosen. */
export async function answerDialogs(
  app: ElectronApplication,
  chosen: { readonly save?: string | null; readonly open?: readonly string[] },
): Promise<void> {
  await app.evaluate(({ dialog }, { save, open }) => {
    Object.assign(dialog, {
      showSaveDialog: async () => ({ canceled: !save, filePath: save ?? '' }),
      showOpenDialog: async () => ({ canceled: !open?.length, filePaths: open ?? [] }),
    })
  }, chosen)
}
