import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { askIn } from './ask-in.ts'
import { answerDialogs, test } from './fixtures.ts'

const groupings = ['Pays', 'Acteur', 'Thème', 'Source', 'Aucune', 'Type'] as const

/** What stands on the lanes, as the screen has it: names that touch, names out of their lane, and how many marks have a name. */
function standing(page: Page) {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('.lane-field')]
    const faults: string[] = []
    let named = 0
    for (const field of fields) {
      const lane = field.getBoundingClientRect()
      const boxes = [...field.querySelectorAll<HTMLElement>('[data-event]')].flatMap((item) => {
        const tag = item.querySelector<HTMLElement>('.tag')
        const box = (tag ?? item).getBoundingClientRect()
        const isSeen = box.right > lane.left && box.left < lane.right
        if (!isSeen) return []
        if (tag) named++
        return [{ words: tag?.textContent ?? '·', box, isName: tag !== null }]
      })
      boxes.forEach(({ words, box, isName }, i) => {
        if (isName && (box.left < lane.left - 1 || box.right > lane.right + 1))
          faults.push(`${words} leaves its lane sideways`)
        if (isName && (box.top < lane.top - 1 || box.bottom > lane.bottom + 1))
          faults.push(`${words} leaves its lane`)
        for (const other of boxes.slice(i + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          if (across > 0.5 && down > 2) faults.push(`${words} touches ${other.words}`)
        }
      })
    }
    const heads = [...document.querySelectorAll<HTMLElement>('.lane-head')]
    for (const head of heads)
      if (head.scrollHeight > head.clientHeight + 1) faults.push(`${head.textContent} is cut`)
    for (const count of document.querySelectorAll('.lane:not(.is-folded) .lane-count'))
      if (count.scrollWidth > count.clientWidth) faults.push(`${count.textContent} is cut`)
    return { faults, named, lanes: fields.length }
  })
}

/** Waits for what moves in sight: what a closed panel holds stands still until it is opened. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = document.getAnimations().filter(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null
      return target?.checkVisibility() ?? true
    })
    return Promise.allSettled(seen.map(({ finished }) => finished))
  })
}

/** The same, once nothing moves any more. */
async function resting(page: Page): ReturnType<typeof standing> {
  await settled(page)
  return standing(page)
}

async function by(page: Page, name: string): Promise<void> {
  await page.locator('.segments').getByText(name, { exact: true }).click()
}

test('no two names on the lanes touch, by whatever they are sorted, and choosing an event takes no name away', async ({
  looking: { page },
}) => {
  for (const grouping of groupings) {
    await by(page, grouping)
    await expect.poll(() => resting(page), { message: grouping }).toMatchObject({ faults: [] })
  }
  const before = await standing(page)
  expect(before.lanes).toBe(6)
  expect(before.named).toBeGreaterThan(12)
  const marks = page.locator('.lanes .mark')
  for (const nth of [0, 5, 9]) {
    await marks.nth(nth).click()
    await expect(page.locator('.lanes .is-selected .tag')).not.toHaveCount(0)
    const after = await resting(page)
    expect(after.faults).toEqual([])
    expect(after.named).toBeGreaterThanOrEqual(before.named)
  }
})

test('the lanes are folded, pinned and moved by keyboard, and share the height with the list', async ({
  looking: { page },
}) => {
  const names = () => page.locator('.lane .lane-name').allTextContents()
  const [first, second] = await names()
  const head = page.getByRole('button', { name: /^Diplomatie/ })
  await head.focus()
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-expanded', 'false')
  await expect(page.locator('.lane.is-folded')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+ArrowDown')
  expect((await names()).slice(0, 2)).toEqual([second, first])
  await expect(head).toBeFocused()
  await page.keyboard.press('p')
  expect((await names())[0]).toBe(first)
  await expect(head).toBeFocused()
  await page.keyboard.press('p')
  await page.keyboard.press('Alt+ArrowUp')
  expect((await names()).slice(0, 2)).toEqual([first, second])
})

test('a drag on the overview draws a window, also when all is shown, and the window follows a filter and comes back', async ({
  looking: { page },
}) => {
  const said = page.locator('.over .window p').first()
  const whole = await said.textContent()
  const track = await page.locator('.track').boundingBox()
  if (track === null) throw new Error('the overview is not drawn')
  const at = (share: number) => track.x + track.width * share
  await page.mouse.move(at(0.4), track.y + 10)
  await page.mouse.down()
  await page.mouse.move(at(0.5), track.y + 10)
  await page.mouse.move(at(0.6), track.y + 10)
  await page.mouse.up()
  await expect(said).toHaveText(/2016|2017/)
  await page.getByRole('button', { name: /^Fenêtre précédente/ }).click()
  await expect(said).toHaveText(whole ?? '')
  const burkina = page.getByRole('complementary', { name: 'Filtres' }).getByText('Burkina Faso')
  await burkina.click()
  await expect(said).toHaveText(/2013/)
  await burkina.click()
  await expect(said).toHaveText(whole ?? '')
})

test('in a narrow window a press on a mark opens its event, and does not cover it', async ({
  looking: { app, page },
}) => {
  const resize = async (width: number, height: number): Promise<void> => {
    await app.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    )
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
  }
  for (const width of [900, 640]) {
    await resize(width, 700)
    await expect.poll(() => resting(page)).toMatchObject({ faults: [] })
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    const controls = await page.locator('.controls').boundingBox()
    expect(controls?.height).toBeLessThan(60)
    for (const nth of [0, 9]) {
      const mark = page.locator('.lanes .mark').nth(nth)
      await mark.click()
      const panel = page.getByRole('complementary', { name: 'Événement' })
      await expect(panel).toBeVisible()
      const [over, under] = [await panel.boundingBox(), await mark.boundingBox()]
      const apart =
        over !== null &&
        under !== null &&
        (over.x + over.width <= under.x || over.x >= under.x + under.width)
      expect(apart).toBe(true)
      await panel.getByRole('button', { name: 'Fermer' }).click()
      await expect(panel).toBeHidden()
    }
  }
  await resize(1440, 900)
})

test('of thousands of events lanes show how many there were and when, and nearer each by its mark', async ({
  working: { app, page, userData },
}) => {
  const file = path.join(userData, 'liste.csv')
  const rows = Array.from({ length: 6000 }, (_, i) => {
    const day = `${1997 + (i % 29)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`
    return `Affrontement ${i} près de Gao,${day},${i % 3 === 0 ? 'attack' : 'demonstration'},Gao`
  })
  await writeFile(file, `titre,date,type,lieu\n${rows.join('\n')}\n`)
  await answerDialogs(app, { open: [file] })
  const { value } = await askIn(page, 'import.choose', {})
  const { handle } = value as { readonly handle: string }
  await askIn(page, 'import.run', { job: 'import', handle, preview: false })
  await expect(page.locator('.lane-count').first()).toBeVisible()
  await expect(page.locator('.stack-scale:visible')).not.toHaveCount(0)
  for (const grouping of groupings) {
    await by(page, grouping)
    await expect.poll(() => resting(page), { message: grouping }).toMatchObject({ faults: [] })
  }
  await page.locator('[data-go-to]').fill('11 novembre 2025')
  await page.keyboard.press('Enter')
  await expect.poll(() => resting(page)).toMatchObject({ faults: [] })
  await page.locator('.lane-fold').first().focus()
  for (let i = 0; i < 6; i++) await page.keyboard.press('w')
  await expect(page.locator('.lanes .mark').first()).toBeVisible()
  await expect.poll(() => resting(page)).toMatchObject({ faults: [] })
  // A hand that zooms sees all of it painted; once it rests, marks stand there to be pressed.
  expect(await underHand(page)).toEqual({ isPainted: true, marks: 'hidden' })
  await expect(page.locator('.lanes .sketch')).toBeHidden()
  await expect(page.locator('.lanes .mark').first()).toBeVisible()
  await expect.poll(() => resting(page)).toMatchObject({ faults: [] })
})

/** What the lanes show while a wheel turns: whether a canvas holds them, and whether their marks are seen. */
async function underHand(page: Page) {
  return await page.evaluate(async () => {
    const lanes = document.querySelector('.lanes') as HTMLElement
    const { left, top, width, height } = lanes.getBoundingClientRect()
    const at = { clientX: left + width * 0.7, clientY: top + height / 2 }
    for (let turn = 0; turn < 3; turn++) {
      lanes.dispatchEvent(new WheelEvent('wheel', { deltaY: 40, cancelable: true, ...at }))
      await new Promise((done) => setTimeout(done))
    }
    await new Promise(requestAnimationFrame)
    const canvas = lanes.querySelector('.sketch') as HTMLCanvasElement
    const { data } = canvas
      .getContext('2d')
      ?.getImageData(0, 0, Math.max(canvas.width, 1), Math.max(canvas.height, 1)) ?? { data: [] }
    const marks = lanes.querySelector('.marks') as HTMLElement
    return {
      isPainted: data.some((byte) => byte > 0),
      marks: getComputedStyle(marks).visibility,
    }
  })
}
