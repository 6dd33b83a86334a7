import { rm } from 'node:fs/promises'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { freshUserData } from './user-data.ts'

interface Options {
  /** The languages of the system, most wanted first, as LANGUAGE has them. */
  language: string
  /** Console errors that a test provokes on purpose. */
  expectedErrors: RegExp | null
}

interface Parts {
  /** A fresh folder that is the app's whole machine: its settings, its home, its documents. */
  userData: string
  app: ElectronApplication
  page: Page
}

/** Starts the built app on a folder; two starts on one folder are a restart. */
export async function launch(
  userData: string,
  language = 'fr',
  folder = appFolder(),
): Promise<ElectronApplication> {
  const env = Object.entries({
    ...process.env,
    TARIKH_USER_DATA: userData,
    HOME: userData,
    LANGUAGE: language,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    ...ownDisplay(),
  }).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return _electron.launch({
    // Playwright switches the sandbox off on Linux unless it is told not to.
    chromiumSandbox: true,
    args: ['--disable-gpu', '--log-level=3', folder],
    env: Object.fromEntries(env),
  })
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

/** Waits until the window has drawn the open archive. */
export async function drawn(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  await page.waitForSelector('main:not([aria-busy=true])')
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
export const test = base.extend<Options & Parts>({
  language: ['fr', { option: true }],
  expectedErrors: [null, { option: true }],
  userData: async ({}, use) => {
    const folder = await freshUserData()
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  app: async ({ userData, language }, use, info) => {
    const app = await launch(userData, language)
    // Tracing doubles what a test takes: only the second run of what failed is traced.
    const isTraced = info.retry > 0
    if (isTraced) await app.context().tracing.start({ screenshots: true, snapshots: true })
    await use(app)
    if (isTraced) await app.context().tracing.stop({ path: info.outputPath('trace.zip') })
    await app.close()
  },
  page: async ({ app, expectedErrors }, use) => {
    const first = await app.firstWindow()
    const errors = watchErrors(first)
    await use(await drawn(app))
    const unexpected = errors.filter((error) => !expectedErrors?.test(error))
    if (unexpected.length > 0) throw new Error(`errors in the window: ${unexpected.join(' | ')}`)
  },
})

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
