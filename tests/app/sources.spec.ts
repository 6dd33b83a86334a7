import { expect } from '@playwright/test'
import { noGraveFault } from './access.ts'
import { test } from './fixtures.ts'

test('sources are set aside together with a reason, a text is corrected, and a passage whose words changed waits until a person places it', async ({
  working: { page },
}) => {
  await page.getByRole('button', { name: 'Sources', exact: true }).click()
  const list = page.getByRole('table')
  await expect(page.getByRole('status').filter({ hasText: '104 sources' })).toBeVisible()
  await page.getByRole('button', { name: /^À lire/ }).click()
  await expect(page.getByRole('status').filter({ hasText: /^1 source$/ })).toBeVisible()
  await list.getByRole('checkbox').nth(1).check()
  const bar = page.getByRole('region', { name: 'Sources choisies' })
  await bar.getByRole('button', { name: 'Écarter…' }).click()
  await bar.getByRole('textbox').fill('source première introuvable')
  await bar.getByRole('button', { name: 'Voir ce qui change' }).click()
  await expect(bar.getByRole('status')).toContainText('1 source deviendra')
  await noGraveFault(page)
  await bar.getByRole('button', { name: 'Appliquer à 1 source' }).click()
  await page.getByRole('button', { name: 'Tout montrer' }).click()
  await page.getByRole('button', { name: /^Écartées/ }).click()
  await expect(list.getByRole('row').filter({ hasText: 'introuvable' })).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(list.getByText('Aucune source ne correspond.')).toBeVisible()
  await page.getByRole('button', { name: 'Tout montrer' }).click()

  await page.getByRole('main').getByRole('searchbox').fill('Groupe de soutien')
  await list.getByRole('button', { name: /annonce du Groupe de soutien/ }).click()
  await page.getByRole('button', { name: 'Corriger ce texte…' }).click()
  const sheet = page.getByRole('dialog')
  const text = sheet.getByRole('textbox', { name: 'Texte de la lecture' })
  await text.fill((await text.inputValue()).replace('du 2 mars 2017', 'du 3 mars 2017'))
  await sheet.getByRole('textbox', { name: 'Lue par' }).fill('Awa Traoré')
  await sheet.getByRole('button', { name: 'Voir ce que deviennent les passages' }).click()
  await expect(sheet.getByRole('status')).toContainText('1 à replacer par vous')
  await sheet.getByRole('button', { name: /^Verser la correction/ }).click()
  await expect(page.getByText('correction par Awa Traoré')).toBeVisible()
  await page.getByRole('button', { name: 'Replacer…' }).click()
  await expect(page.locator('aside mark').filter({ hasText: 'du 2 mars 2017' })).toBeVisible()
  await noGraveFault(page)
  await page.getByRole('button', { name: 'C’est ici, en d’autres mots' }).click()
  await expect(page.getByRole('button', { name: 'Replacer…' })).toHaveCount(0)
  await expect(page.locator('mark').filter({ hasText: 'du 3 mars 2017' })).toBeVisible()

  // Taken back, it waits in the queue of all sources, and is placed there by keyboard.
  await page.keyboard.press('ControlOrMeta+z')
  await page.getByRole('button', { name: 'Sources', exact: true }).click()
  await page.getByRole('button', { name: 'Replacer 1 passage' }).click()
  await expect(page.getByText('Passage 1 sur 1')).toBeVisible()
  await expect(
    page.getByRole('article').getByText('en d’autres mots', { exact: true }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { level: 3 })).toBeFocused()
  await noGraveFault(page)
  await page.keyboard.press('1')
  await expect(page.getByText('Aucun passage n’attend d’être replacé')).toBeVisible()
})
