import { expect, type Locator, type Page } from '@playwright/test'
import { askIn } from './ask-in.ts'
import { drawn, launch, test } from './fixtures.ts'

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

/** Keeps what is shown under a name. */
async function keepView(page: Page, name: string): Promise<void> {
  await column(page).getByRole('button', { name: 'Garder cette vue…' }).click()
  await column(page).getByLabel('Nom de la vue').fill(name)
  await page.keyboard.press('Enter')
}

test('facets narrow the list by type, country and period, and are cleared at once', async ({
  looking: { page },
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
  await expect(page.getByRole('main').getByText('86 événements').first()).toBeVisible()
})

test('a place is searched among all, an actor narrows the list, and what is chosen stays in sight', async ({
  looking: { page },
}) => {
  const places = await unfold(page, 'Lieu')
  await places.getByRole('button', { name: /^Chercher parmi/ }).click()
  const search = places.getByRole('textbox')
  await expect(search).toBeFocused()
  await search.fill('KANIERA')
  await expect(places.getByRole('checkbox')).toHaveCount(1)
  await places.getByRole('checkbox', { name: /^Kaniéra/ }).check()
  await expect(listed(page, '1 événement')).toBeVisible()
  await search.fill('nulle part')
  await expect(places.getByRole('checkbox', { name: /^Kaniéra/ })).toBeChecked()
  await search.press('Escape')
  await expect(places.getByRole('button', { name: /^Chercher parmi/ })).toBeFocused()
  await expect(places.getByRole('checkbox')).toHaveCount(7)
  await column(page).getByRole('button', { name: 'Tout effacer' }).click()
  await expect(listed(page, '86 événements')).toBeVisible()

  const actors = await unfold(page, 'Acteur')
  await actors.getByRole('checkbox', { name: /^Assimi Goïta/ }).check()
  await expect(listed(page, '11 événements')).toBeVisible()
  await actors.getByRole('button', { name: /^Acteur/ }).click()
  await expect(actors.getByRole('checkbox')).toHaveCount(1)
})

/** The days of the window in words, which follow it once it rests. */
async function restingDays(page: Page): Promise<string> {
  let days = ''
  await expect
    .poll(
      async () => {
        const before = days
        days = (await page.getByText(/^\p{L}+\.? \d{4} – /u).textContent()) ?? ''
        return days === before
      },
      { intervals: [500] },
    )
    .toBe(true)
  return days
}

test('a view is kept, and shows the same events, lanes and days after a restart, also when its actor is gone', async ({
  usedBefore: userData,
}) => {
  const first = await launch(userData)
  const page = await drawn(first)
  await expect(column(page).getByRole('button', { name: 'Garder cette vue…' })).toHaveCount(0)
  const actors = await unfold(page, 'Acteur')
  await actors.getByRole('checkbox', { name: /^Assimi Goïta/ }).check()
  await page.getByRole('main').getByText('Pays', { exact: true }).click()
  await page.getByRole('button', { name: 'Agrandir' }).click()
  const days = await restingDays(page)
  await keepView(page, 'Goïta par pays')
  const kept = column(page).getByRole('button', { name: 'Goïta par pays', exact: true })
  await expect(kept).toBeFocused()
  await expect(kept).toHaveAttribute('aria-current', 'true')
  await first.close()

  const second = await launch(userData)
  const again = await drawn(second)
  const view = column(again).getByRole('button', { name: 'Goïta par pays', exact: true })
  await expect(view).toHaveAttribute('aria-current', 'false')
  await view.click()
  await expect(view).toHaveAttribute('aria-current', 'true')
  await expect(again.getByText(days)).toBeVisible()
  await expect(again.getByRole('radio', { name: 'Pays' })).toBeChecked()
  const chosen = column(again).getByRole('checkbox', { name: /^Assimi Goïta/ })
  await expect(chosen).toBeChecked()

  const { value } = await askIn(again, 'authority.rows', { kind: 'actor' })
  const rows = value as readonly { readonly id: string; readonly name: { readonly text: string } }[]
  const idOf = (name: string) => rows.find((row) => row.name.text === name)?.id ?? ''
  const merge = { kind: 'merge', keep: idOf('Groupe Wagner'), drop: idOf('Assimi Goïta') }
  expect(await askIn(again, 'change', merge)).toMatchObject({ ok: true })
  await column(again).getByRole('button', { name: 'Tout effacer' }).click()
  await view.click()
  await expect(
    again.getByText('« Assimi Goïta » a été fusionné dans « Groupe Wagner »'),
  ).toBeVisible()
  await expect(column(again).getByRole('checkbox', { name: /^Groupe Wagner/ })).toBeChecked()
  await expect(view).toHaveAttribute('aria-current', 'true')
  await second.close()
})

test('a view is renamed, replaced and deleted; an empty name and a name already taken are refused with the reason', async ({
  working: { page },
}) => {
  const left = column(page)
  await left.getByRole('checkbox', { name: /Coups d’État/ }).check()
  await left.getByRole('button', { name: 'Garder cette vue…' }).click()
  await page.keyboard.press('Enter')
  await expect(left.getByRole('alert')).toHaveText('Un nom est nécessaire.')
  await left.getByLabel('Nom de la vue').fill('Coups d’État')
  await page.keyboard.press('Enter')
  await left.getByRole('checkbox', { name: /Mali/ }).check()
  await keepView(page, "coups d'etat")
  await expect(left.getByRole('alert')).toHaveText('Une vue porte déjà ce nom.')
  await left.getByLabel('Nom de la vue').fill('Coups au Mali')
  await page.keyboard.press('Enter')

  await left.getByRole('button', { name: 'Renommer « Coups au Mali »' }).click()
  await left.getByLabel('Nouveau nom de « Coups au Mali »').fill('Mali')
  await page.keyboard.press('Enter')
  const renamed = left.getByRole('button', { name: 'Mali', exact: true })
  await expect(renamed).toBeFocused()
  await left.getByRole('button', { name: 'Coups d’État', exact: true }).click()
  await expect(listed(page, '7 événements')).toBeVisible()
  await left.getByRole('checkbox', { name: /Niger/ }).check()
  await left.getByRole('button', { name: 'Mettre la vue actuelle à la place de « Coups' }).click()
  await expect(page.getByText('« Coups d’État » montre désormais la vue actuelle.')).toBeVisible()
  await left.getByRole('button', { name: 'Mali', exact: true }).click()
  await left.getByRole('button', { name: 'Coups d’État', exact: true }).click()
  await expect(left.getByRole('checkbox', { name: /Niger/ })).toBeChecked()
  await left.getByRole('button', { name: 'Supprimer « Mali »' }).click()
  await expect(renamed).toHaveCount(0)
  await expect(left.getByRole('button', { name: 'Coups d’État', exact: true })).toBeVisible()
  await expect(page.getByText('Vue supprimée : Mali.')).toBeVisible()
  await page.getByRole('button', { name: 'Rétablir' }).click()
  await expect(renamed).toBeVisible()
})

test('what rests on no source is a facet by field, a column of the list, and said in the panel', async ({
  looking: { page },
}) => {
  const gaps = await unfold(page, 'Sans source, par champ')
  await gaps.getByRole('checkbox', { name: /^rang ou fonction/ }).check()
  await expect(page.getByRole('main').getByText('27 événements').first()).toBeVisible()
  const first = page.getByRole('row').nth(1)
  await expect(first.getByRole('gridcell', { name: /rang ou fonction/ })).toBeVisible()
  await first.dblclick()
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await expect(panel.getByText('sans source', { exact: true }).first()).toBeVisible()
  await column(page).getByRole('button', { name: 'Tout effacer' }).click()
  await expect(listed(page, '86 événements')).toBeVisible()
})
