import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { privateDisplay } from '../../build/display.mjs'
import { askIn } from '../app/ask-in.ts'
import { answerDialogs } from '../app/fixtures.ts'
import { sandboxedRuntime } from '../app/sandboxed-runtime.ts'
import { freshUserData } from '../app/user-data.ts'
import type { Figure } from './figure.ts'

const root = process.cwd()
const rows = 1000
const rounds = 3

/** The window's frames while a thousand entries are printed, against the same window at rest. */
export async function bench(): Promise<readonly Figure[]> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = sandboxedRuntime(root)
  const screen = await privateDisplay()
  const userData = await freshUserData()
  const env = { ...process.env, ...screen.env, TARIKH_USER_DATA: userData, HOME: userData }
  const defined = Object.entries(env).filter((entry): entry is [string, string] => !!entry[1])
  const app = await _electron.launch({
    chromiumSandbox: true,
    args: ['--disable-gpu', '--log-level=3', root],
    env: Object.fromEntries(defined),
  })
  try {
    const page = await app.firstWindow()
    await page.waitForSelector('.lanes [data-event]')
    await bringEvents(app, page, userData)
    const idle: number[] = []
    const printing: number[] = []
    for (let round = 0; round < rounds; round++) {
      idle.push(...(await frames(page, () => page.waitForTimeout(4000))))
      printing.push(...(await frames(page, () => print(app, page, userData, round))))
    }
    return [
      {
        name: 'p95 frame of the window while 1,000 entries are printed',
        ours: p95(printing),
        peer: p95(idle),
        unit: 'ms',
        against: 'the same window at rest',
        limit: 1.1,
      },
    ]
  } finally {
    await app.close()
    screen.stop()
    await rm(userData, { recursive: true, force: true })
  }
}

async function bringEvents(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  const table = path.join(folder, 'mille.csv')
  const line = (i: number) => `Fait ${i},${1990 + (i % 36)}-0${1 + (i % 9)}-1${i % 10},Gao,attack`
  const lines = Array.from({ length: rows }, (_, i) => line(i))
  await writeFile(table, `title,date,place,type\n${lines.join('\n')}\n`)
  await answerDialogs(app, { open: [table] })
  const { handle } = (await asked(page, 'import.choose', {})) as { readonly handle: string }
  await asked(page, 'import.run', { job: 'bring', handle, preview: false })
}

async function print(
  app: ElectronApplication,
  page: Page,
  folder: string,
  round: number,
): Promise<void> {
  await answerDialogs(app, { save: path.join(folder, `mille-${round}.pdf`) })
  await asked(page, 'export.run', {
    job: `print-${round}`,
    request: { format: 'pdf', what: { which: 'all' }, lang: 'fr', options: { texts: 'none' } },
  })
}

async function asked(page: Page, verb: string, input: object): Promise<unknown> {
  const answer = await askIn(page, verb, input)
  if (!answer.ok) throw new Error(answer.problem?.code)
  return answer.value
}

/** The times between frames, in ms, while something is done. */
async function frames(page: Page, during: () => Promise<unknown>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const kept: number[] = []
    const state = globalThis as { keptFrames?: number[]; stopFrames?: boolean }
    state.keptFrames = kept
    state.stopFrames = false
    let last = performance.now()
    const step = (now: number): void => {
      kept.push(now - last)
      last = now
      if (!state.stopFrames) requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
  await during()
  return page.evaluate(() => {
    const state = globalThis as { keptFrames?: number[]; stopFrames?: boolean }
    state.stopFrames = true
    return (state.keptFrames ?? []).slice(1)
  })
}

function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0
}
