import { rm } from 'node:fs/promises'
import path from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { privateDisplay } from '../../build/display.mjs'
import { sandboxedRuntime } from '../app/sandboxed-runtime.ts'
import { freshUserData } from '../app/user-data.ts'
import type { Figure } from './figure.ts'

const rounds = 9
const root = process.cwd()

/** From the start of the process to the drawn timeline, against an empty window's first paint. */
export async function bench(): Promise<readonly Figure[]> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = sandboxedRuntime(root)
  const screen = await privateDisplay()
  const userData = await freshUserData()
  try {
    const start = (folder: string, drawnAt: (page: Page) => Promise<number>) =>
      startTime(folder, { ...screen.env, TARIKH_USER_DATA: userData, HOME: userData }, drawnAt)
    const ours: number[] = []
    const empty: number[] = []
    // The first start makes the starter archive and warms the disk's cache: it is not counted.
    await start(root, timelineDrawn)
    for (let round = 0; round < rounds; round++) {
      empty.push(await start(path.join(root, 'tests/fixtures/empty-window'), firstPaint))
      ours.push(await start(root, timelineDrawn))
    }
    return [
      {
        name: 'warm start to the drawn timeline',
        ours: median(ours),
        peer: median(empty),
        unit: 'ms',
        against: 'an empty window’s first paint',
        limit: 1.8,
      },
    ]
  } finally {
    screen.stop()
    await rm(userData, { recursive: true, force: true })
  }
}

async function startTime(
  folder: string,
  env: NodeJS.ProcessEnv,
  drawnAt: (page: Page) => Promise<number>,
): Promise<number> {
  const defined = Object.entries(env).filter((entry): entry is [string, string] => !!entry[1])
  const began = Date.now()
  const app = await _electron.launch({
    chromiumSandbox: true,
    args: ['--disable-gpu', '--log-level=3', folder],
    env: Object.fromEntries(defined),
  })
  const drawn = await drawnAt(await app.firstWindow())
  await app.close()
  return drawn - began
}

/** When the window first painted anything, by the clock of the machine in ms. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const seen = () => performance.getEntriesByName('first-contentful-paint')[0]
    while (!seen()) await new Promise((resolve) => setTimeout(resolve, 5))
    return performance.timeOrigin + (seen()?.startTime ?? 0)
  })
}

/** When the timeline's first items stood drawn, as the window itself marks it. */
function timelineDrawn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const seen = () => performance.getEntriesByName('timeline-drawn')[0]
    while (!seen()) await new Promise((resolve) => setTimeout(resolve, 5))
    return performance.timeOrigin + (seen()?.startTime ?? 0)
  })
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
