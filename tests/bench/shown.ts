import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Ground } from './hand.ts'
import { type Renderer, rendererOf } from './renderer-cost.ts'
import { timelineDrawn } from './start-time.ts'

/** A window with a timeline in it. */
export interface Shown {
  readonly app: ElectronApplication
  readonly page: Page
  readonly renderer: Renderer
  /** Where on the screen the timeline lies. */
  readonly ground: () => Promise<Ground>
}

/** Opens the window of a program at 1280×800 and waits for its timeline, which lies where `ground` says. */
export async function shownBy(
  folder: string,
  ground: string,
  more: NodeJS.ProcessEnv,
): Promise<Shown> {
  const env = Object.entries({ ...process.env, ...more })
  const defined = env.filter((entry): entry is [string, string] => !!entry[1])
  const app = await _electron.launch({
    chromiumSandbox: true,
    args: ['--disable-gpu', '--log-level=3', path.resolve(folder)],
    env: Object.fromEntries(defined),
  })
  const page = await app.firstWindow()
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  )
  await timelineDrawn(page)
  return {
    app,
    page,
    renderer: await rendererOf(app),
    ground: async () => {
      const box = await page.locator(ground).first().boundingBox()
      if (box === null) throw new Error(`${ground} is not drawn`)
      return box
    },
  }
}
