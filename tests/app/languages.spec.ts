import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test.describe('on a system that speaks French', () => {
  test('the window speaks French, and English as soon as it is asked to', async ({
    looking: { page },
  }) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(page.getByRole('button', { name: 'Nouvel événement' })).toBeVisible()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('button', { name: 'New event' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Nouvel événement' })).toHaveCount(0)
    await expect(page.getByText('86 events')).not.toHaveCount(0)
    await page.getByRole('button', { name: 'Français' }).click()
    await expect(page.getByRole('button', { name: 'Nouvel événement' })).toBeVisible()
  })

  test('titles follow the language, and sources never do', async ({ looking: { page } }) => {
    await page.getByRole('searchbox').fill('Radisson')
    await page.keyboard.press('Enter')
    const hit = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /^\s*événement/ })
    await hit.first().getByRole('button').first().click()
    const panel = page.getByRole('complementary', { name: 'Événement' })
    await expect(panel.getByRole('heading', { level: 2 })).toContainText('Attaque du Radisson Blu')
    const quote = await panel.locator('blockquote p').first().textContent()
    await page.getByRole('button', { name: 'English' }).click()
    const event = page.getByRole('complementary', { name: 'Event' })
    await expect(event.getByRole('heading', { level: 2 })).not.toContainText('Attaque du')
    const title = (await event.getByRole('heading', { level: 2 }).textContent()) ?? ''
    await expect(event.getByText('20 November 2015')).not.toHaveCount(0)
    const same = await event.locator('blockquote p').first().textContent()
    expect(same?.slice(1, -1)).toBe(quote?.replace(/^«\s|\s»$/g, ''))
    await expect(event.locator('blockquote p [lang]').first()).toHaveAttribute('lang', 'fr')
    await page.getByRole('searchbox').fill('Radisson attaque')
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('main').getByRole('button', { name: title.trim(), exact: true }),
    ).toBeVisible()
    await expect(page.locator('.excerpt').first()).toHaveAttribute('lang', 'fr')
    await page.getByRole('button', { name: 'Français' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  })
})

test.describe('on a system that speaks English', () => {
  test.use({ language: 'en' })

  test('the window speaks English, and reads a date typed in English', async ({ page }) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('button', { name: 'New event' }).click()
    const form = page.getByRole('dialog', { name: 'New event' })
    await form.getByLabel('Title').fill('A meeting at Kidal')
    await form.getByLabel('Date', { exact: true }).fill('about March 2013')
    await expect(form.getByText('2013-03~')).toBeVisible()
    await form.getByRole('button', { name: 'Compose the date' }).click()
    await form.getByLabel('Kind of date').selectOption({ label: 'a moment between two dates' })
    const from = form.getByRole('group', { name: 'From' })
    const to = form.getByRole('group', { name: 'To' })
    await from.getByLabel('day').fill('3')
    await from.getByLabel('month').selectOption({ label: 'June' })
    await from.getByLabel('year').fill('2024')
    await to.getByLabel('day').fill('5')
    await to.getByLabel('month').selectOption({ label: 'June' })
    await to.getByLabel('year').fill('2024')
    await form.getByLabel('approximate').uncheck()
    await expect(form.getByLabel('Date', { exact: true })).toHaveValue('[2024-06-03..2024-06-05]')
    await form.getByRole('button', { name: 'Create the event' }).click()
    const panel = page.getByRole('complementary', { name: 'Event' })
    await expect(panel.getByRole('button', { name: /^Title: A meeting at Kidal/ })).toBeVisible()
    await expect(panel.getByText('without source')).toBeVisible()
  })
})
