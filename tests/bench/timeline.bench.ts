import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { privateDisplay } from '../../build/display.mjs'
import { electronRuntime } from '../../build/electron-runtime.mjs'
import type { Figure } from './figure.ts'
import { longestTask } from './task-trace.ts'

const root = process.cwd()

/** What a hand does on the home screen, and the words for it. */
const deeds: readonly { readonly name: string; readonly run: (page: Page) => Promise<void> }[] = [
  { name: 'panning', run: pan },
  { name: 'zooming', run: zoom },
  { name: 'selecting', run: select },
  { name: 'typing', run: type },
]

/** The longest task of the window's main thread, in CPU time, while the starter archive is used. */
export async function bench(): Promise<readonly Figure[]> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = electronRuntime({ say: () => undefined }).folder
  const screen = await privateDisplay()
  const userData = await mkdtemp(path.join(os.tmpdir(), 'tarikh-timeline-'))
  await mkdir(path.join(userData, 'Documents'))
  const env = { ...process.env, ...screen.env, TARIKH_USER_DATA: userData, HOME: userData }
  const defined = Object.entries(env).filter((entry): entry is [string, string] => !!entry[1])
  const app = await _electron.launch({
    args: ['--no-sandbox', '--disable-gpu', '--log-level=3', root],
    env: Object.fromEntries(defined),
  })
  try {
    const page = await app.firstWindow()
    await page.waitForSelector('[role=grid] tr[aria-selected]')
    await page.waitForSelector('.lanes [data-event]')
    const figures: Figure[] = []
    for (const { name, run } of deeds)
      figures.push({
        name: `longest main-thread task while ${name}`,
        ours: await longestTask(app, () => run(page)),
        peer: 1,
        unit: 'ms',
        against: 'of CPU time allowed, times the limit',
        limit: 50,
      })
    return figures
  } finally {
    await app.close()
    screen.stop()
    await rm(userData, { recursive: true, force: true })
  }
}

async function pan(page: Page): Promise<void> {
  await page.keyboard.press('0')
  for (let i = 0; i < 4; i++) await page.keyboard.press('w')
  for (let i = 0; i < 20; i++) await page.keyboard.press(i < 10 ? 'd' : 'a')
  const lanes = await page.locator('.lanes').boundingBox()
  if (lanes === null) throw new Error('the lanes are not drawn')
  const [x, y] = [lanes.x + lanes.width * 0.6, lanes.y + lanes.height * 0.5]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let i = 1; i <= 40; i++) await page.mouse.move(x - i * 6, y)
  await page.mouse.up()
}

async function zoom(page: Page): Promise<void> {
  const lanes = await page.locator('.lanes').boundingBox()
  if (lanes === null) throw new Error('the lanes are not drawn')
  await page.mouse.move(lanes.x + lanes.width * 0.7, lanes.y + lanes.height * 0.5)
  for (let i = 0; i < 40; i++) await page.mouse.wheel(0, i < 20 ? -120 : 120)
}

async function select(page: Page): Promise<void> {
  await page.keyboard.press('0')
  await page.locator('[role=grid] tr[aria-selected]').first().click()
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
}

async function type(page: Page): Promise<void> {
  await page.locator('[data-go-to]').click()
  await page.keyboard.type('11 novembre 2025', { delay: 15 })
  await page.keyboard.press('Escape')
  await page.locator('#search').click()
  await page.keyboard.type('Evkourov', { delay: 15 })
}
