import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './fixtures.ts'

function column(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Filtres' })
}

function listed(page: Page, count: string): Locator {
  return page.getByRole('main').getByText(count).first()
}

/** Unfolds a group of the left column. */
async function unfold(page: Page, name: string): Promise<Locator> {
  const group = column(page).getByRole('group', { name })
  await group.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  return group
}

test('facets narrow the list by type, country and period, and are cleared at once', async ({
  page,
}) => {
  const facets = page.getByRole('complementary', { name: 'Filtres' })
  await facets.getByRole('checkbox', { name: /Coups d’État/ }).check()
  await expect(page.getByRole('main').getByText('7 événements').first()).toBeVisible()
  await facets.getByLabel('de', { exact: true }).fill('début 2020')
  await page.keyboard.press('Enter')
  await expect(facets.getByText('[2020-01..2020-04]')).toBeVisible()
  await facets.getByLabel('à', { exact: true }).fill('31 février 2021')
  await page.keyboard.press('Enter')
  await expect(facets.getByText(/ce jour n’existe pas/)).toBeVisible()
  await facets.getByRole('checkbox', { name: /Mali/ }).check()
  await expect(page.getByRole('main').getByText('2 événements').first()).toBeVisible()
  await facets.getByRole('button', { name: 'Tout effacer' }).click()
  await expect(page.getByRole('main').getByText('61 événements').first()).toBeVisible()
})

test('a place is searched among all, an actor narrows the list, and what is chosen stays in sight', async ({
  page,
}) => {
  const places = await unfold(page, 'Lieu')
  await places.getByRole('button', { name: /^Tout montrer/ }).click()
  const search = places.getByRole('textbox')
  await expect(search).toBeFocused()
  await search.fill('KANIERA')
  await expect(places.getByRole('checkbox')).toHaveCount(1)
  await places.getByRole('checkbox', { name: /^Kaniéra/ }).check()
  await expect(listed(page, '1 événement')).toBeVisible()
  await search.fill('nulle part')
  await expect(places.getByRole('checkbox', { name: /^Kaniéra/ })).toBeChecked()
  await search.press('Escape')
  await expect(places.getByRole('button', { name: /^Tout montrer/ })).toBeFocused()
  await expect(places.getByRole('checkbox')).toHaveCount(7)
  await column(page).getByRole('button', { name: 'Tout effacer' }).click()
  await expect(listed(page, '61 événements')).toBeVisible()

  const actors = await unfold(page, 'Acteur')
  await actors.getByRole('checkbox', { name: /^Assimi Goïta/ }).check()
  await expect(listed(page, '10 événements')).toBeVisible()
  await actors.getByRole('button', { name: /^Acteur/ }).click()
  await expect(actors.getByRole('checkbox')).toHaveCount(1)
})
