import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { shot } from './shot.ts'

const field = (page: Page) => page.getByRole('searchbox', { name: /Chercher/ })
const main = (page: Page) => page.getByRole('main')
const said = (page: Page) => page.locator('#query-said')

test('what is typed narrows timeline, list, facets and export at once, and the hits lead back to the timeline', async ({
  looking: { page },
}) => {
  const facets = page.getByRole('complementary', { name: 'Filtres' })
  await expect(main(page).getByText('86 événements').first()).toBeVisible()
  await field(page).fill('type:coup pays:Mali')
  await expect(main(page).getByText('3 événements').first()).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(4)
  await expect(facets.getByRole('checkbox', { name: /^Coups d’État/ })).toHaveAccessibleName(/3$/)
  await shot(page, 'query-timeline')
  await field(page).fill('type:cuop')
  await expect(said(page)).toContainText('Vouliez-vous dire')
  await expect(main(page).getByText('3 événements').first()).toBeVisible()
  await shot(page, 'query-refused')
  await field(page).fill('acteur:Goitta')
  await expect(said(page)).toContainText('Goitta')
  await field(page).fill('bamako')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Recherche' })).toBeVisible()
  await expect(main(page).getByRole('listitem').first()).toBeVisible()
  await shot(page, 'query-hits')
  await main(page)
    .getByRole('button', { name: /^événement/ })
    .click()
  await main(page).getByRole('radio', { name: 'par date' }).check()
  await main(page).getByLabel('depuis').fill('2021')
  await page.keyboard.press('Enter')
  await expect(field(page)).toHaveValue('bamako depuis:2021')
  await shot(page, 'query-hits-narrow')
  const show = main(page).getByRole('button', { name: /^Montrer \d+ événements sur la frise/ })
  const n = /\d+/.exec((await show.textContent()) ?? '')?.[0]
  await show.click()
  await expect(main(page).getByText(`${n} événements`).first()).toBeVisible()
})
