import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('a column is drawn wider, keeps its width when the window is loaded anew, and is given back its own by a key', async ({
  looking: { page },
}) => {
  const column = page.getByRole('columnheader', { name: /^Lieu/ })
  await column.waitFor()
  const width = async () => (await column.boundingBox())?.width ?? 0
  const usual = await width()
  const box = await column.boundingBox()
  const edge = { x: box?.x ?? 0, y: (box?.y ?? 0) + 12 }
  await page.mouse.move(edge.x, edge.y)
  await page.mouse.down()
  await page.mouse.move(edge.x - 40, edge.y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(width).toBeGreaterThan(usual + 30)
  const drawn = await width()
  await page.reload()
  await expect.poll(width).toBeCloseTo(drawn, -1)

  await page.getByRole('columnheader', { name: /^Date/ }).getByRole('button').focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  await expect(column.getByRole('button')).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(width).toBeLessThan(drawn)
  await page.keyboard.press('Delete')
  await expect.poll(width).toBeCloseTo(usual, 0)

  await page.keyboard.press('Enter')
  await expect(column).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  const places = await page.getByRole('row').locator('td.place').allTextContents()
  const first = places.map((place) => place.trim()).slice(0, 5)
  expect(first).toEqual(first.toSorted(new Intl.Collator('fr').compare))
})
