import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { addSource, drawOver, put } from './doing.ts'
import { test } from './fixtures.ts'

const data = process.env.TARIKH_DATA

test('the op-ed on BAMEX 2025 is read, cited at its own places and dated from its words', async ({
  working: { app, page, userData },
}) => {
  // biome-ignore lint/suspicious/noSkippedTests: said aloud where the folder is not given
  test.skip(data === undefined, 'TARIKH_DATA names no folder of texts')
  const bytes = await readFile(path.join(data ?? '', 'seed/opinion-bamex-2025.txt'))
  await addSource(app, page, await put(userData, 'tribune.txt', bytes))
  await expect(page.getByText('2 472 caractères', { exact: false }).first()).toBeVisible()

  await drawOver(page, 'colonel Assimi Goïta')
  await page.getByRole('toolbar').getByRole('button', { name: 'Citer' }).click()
  const beside = page.getByRole('complementary', { name: 'Citer et décrire' })
  await expect(beside.getByText('146–166')).toBeVisible()
  await beside
    .getByRole('combobox', { name: 'Prendre un événement' })
    .fill('Audience Goïta Evkourov marge')
  await beside.getByRole('option').filter({ hasText: 'marge de BAMEX' }).click()
  await beside.getByLabel('Champ').selectOption({ label: 'Rang ou fonction : Assimi Goïta' })
  await beside.getByLabel('Valeur', { exact: true }).fill('colonel')
  await expect(beside.getByText('Ces mots le disent tel quel.')).toBeVisible()
  await beside.getByText('Crédibilité, position, note').click()
  await beside.getByLabel('Crédibilité').selectOption('5')
  await beside
    .getByRole('button', {
      name: /^Noter que «\scolonel Assimi Goïta\s» dit\s: rang ou fonction.*Assimi Goïta, colonel.*crédibilité 5$/,
    })
    .click()
  await expect(page.locator('mark', { hasText: 'colonel Assimi Goïta' })).toBeVisible()

  await drawOver(page, 'BAMEX 2025')
  await page.keyboard.press('c')
  await expect(beside.getByText('1 635–1 645')).toBeVisible()
  await page
    .getByRole('button', { name: /^Audience Goïta/ })
    .first()
    .click()
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await expect(panel.getByText('« colonel Assimi Goïta »')).toBeVisible()
  await expect(
    panel.getByRole('button', { name: /^Rang ou fonction : général d’armée, président/ }),
  ).toBeVisible()
})
