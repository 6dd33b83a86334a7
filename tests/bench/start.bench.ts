import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { privateDisplay } from '../../build/display.mjs'
import { sandboxedRuntime } from '../app/sandboxed-runtime.ts'
import { freshUserData } from '../app/user-data.ts'
import type { Figure } from './figure.ts'
import { firstPaint, startTime, timelineDrawn } from './start-time.ts'
import { quantile } from './store-data.ts'

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
        ours: quantile(ours, 0.5),
        peer: quantile(empty, 0.5),
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
