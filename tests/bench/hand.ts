import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from '@playwright/test'

/** Where on the screen a timeline lies. */
export interface Ground {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a hand does to a timeline; each act is sixty steps, one each sixtieth of a second. */
export type Act = (page: Page, ground: Ground) => Promise<void>

/** How many steps an act has, one to a frame. */
export const steps = 60
const closerTurns = 5
const stepMs = 1000 / 60
/** So long after the last step what was put off until the hand rests is done. */
const restMs = 400

/** Sixty turns of the wheel: closer, and back. */
export const wheeling: Act = async (page, { x, y, width, height }) => {
  await page.mouse.move(x + width * 0.7, y + height * 0.5)
  await steadily(page, (i) => page.mouse.wheel(0, i < steps / 2 ? -120 : 120))
}

/** Five turns of the wheel closer, so that there is something to drag. */
export const nearing: Act = async (page, ground) => {
  await turn(page, ground, -120)
}

/** The same turns back. */
export const leaving: Act = async (page, ground) => {
  await turn(page, ground, 120)
}

async function turn(page: Page, { x, y, width, height }: Ground, by: number): Promise<void> {
  await page.mouse.move(x + width * 0.7, y + height * 0.5)
  for (let i = 0; i < closerTurns; i++) await page.mouse.wheel(0, by)
  await rest()
}

/** A drag to the left and back. */
export const panning: Act = async (page, { x, y, width, height }) => {
  const [left, top] = [x + width * 0.6, y + height * 0.6]
  await page.mouse.move(left, top)
  await page.mouse.down()
  await steadily(page, (i) => page.mouse.move(left - 6 * Math.min(i, steps - i), top, { steps: 1 }))
  await page.mouse.up()
}

/** Draws a window in the overview and widens it. */
export const brushing: Act = async (page) => {
  const track = await page.locator('.overview .track').boundingBox()
  if (track === null) throw new Error('the overview is not drawn')
  const [x, y] = [track.x + track.width * 0.3, track.y + track.height * 0.5]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await steadily(page, (i) => page.mouse.move(x + (i * track.width) / 110, y))
  await page.mouse.up()
  await page.keyboard.press('0')
}

/** Checks the first three boxes of the filter one by one, and clears them. */
export const filtering: Act = async (page) => {
  const boxes = page.locator('aside [type=checkbox]')
  for (const at of [0, 1, 2, 0, 1, 2]) {
    await boxes.nth(at).click()
    await rest()
  }
}

/** Types two words into the search, and takes them away. */
export const typing: Act = async (page) => {
  const search = page.locator('#search')
  await search.click()
  await page.keyboard.type('attaque Gao', { delay: 60 })
  await rest()
  await search.fill('')
  await rest()
  await search.blur()
}

/** Waits until what a hand put off has been done. */
export async function rest(): Promise<void> {
  await delay(restMs)
}

/** Does an act; gives the ms between each frame of it and the next. */
export async function framesOf(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const noted: number[] = []
    const note = (): void => {
      noted.push(performance.now())
      if (Reflect.get(globalThis, 'noted') === noted) requestAnimationFrame(note)
    }
    Reflect.set(globalThis, 'noted', noted)
    requestAnimationFrame(note)
  })
  await act()
  const at = await page.evaluate(() => {
    const noted = Reflect.get(globalThis, 'noted') as readonly number[]
    Reflect.deleteProperty(globalThis, 'noted')
    return noted
  })
  return at.slice(1).map((time, i) => time - (at[i] ?? time))
}

async function steadily(_page: Page, step: (i: number) => Promise<void>): Promise<void> {
  const began = performance.now()
  for (let i = 1; i <= steps; i++) {
    await step(i)
    const early = began + i * stepMs - performance.now()
    if (early > 0) await delay(early)
  }
}
