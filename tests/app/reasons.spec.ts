import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openEvent } from './doing.ts'
import { test } from './fixtures.ts'

const screenshots = path.resolve(import.meta.dirname, '../../out/screenshots')

/** Keeps what the window shows, to be looked at. */
async function shot(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) })
}

test('a rival value is chosen with its source', async ({ working: { page } }) => {
  const panel = await openEvent(page, 'Bataille de Tinzaouaten')
  await expect(panel.getByText(/· \d+ valeurs/).first()).toBeVisible()
  const offered = panel.getByRole('button', { name: 'Retenir' })
  const before = await panel.getByText('✓ retenu').count()
  const group = panel.getByRole('region').filter({ has: offered }).first()
  const values = await group.locator('.value strong').allTextContents()
  await offered.first().click()
  const why = page.getByRole('dialog', { name: 'Pourquoi retenir cette valeur' })
  await shot(page, 'choose-why')
  await why.getByRole('button', { name: 'correction ultérieure' }).click()
  await expect(page.getByText('Valeur retenue, avec sa source.')).toBeVisible()
  await expect(panel.getByText('Raison : correction ultérieure')).toBeVisible()
  await expect(panel.getByText('✓ retenu')).not.toHaveCount(before === 0 ? 0 : before + 1)
  expect(await group.locator('.value strong').allTextContents()).toEqual(values)
  await page.keyboard.press('Control+z')
  await expect(panel.getByText('✓ retenu')).toHaveCount(before)
  await expect(panel.getByText('Raison : correction ultérieure')).toHaveCount(0)
})

test('a sourced value changes for a reason, a doubtful claim is kept once its warning is read, and what lacks for a verified event is listed', async ({
  working: { page },
}) => {
  const panel = await openEvent(page, 'Bataille de Tinzaouaten')
  await panel.getByRole('button', { name: /^Date : .*Modifier/ }).click()
  await panel.getByRole('textbox', { name: 'Date' }).fill('28 juillet 2024')
  await panel.getByRole('button', { name: 'Enregistrer' }).click()
  const why = page.getByRole('dialog', { name: 'Pourquoi la changer' })
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('alert')).toContainText('Cette valeur repose sur une source')
  await panel.getByRole('button', { name: 'Enregistrer' }).click()
  await why.getByRole('button', { name: 'autre raison…' }).click()
  const keep = why.getByRole('button', { name: 'Garder avec cette raison' })
  await why.getByLabel('Raison').fill('é'.repeat(10_000))
  await expect(why.getByRole('alert')).toContainText('10\u202f000 caractères')
  await expect(keep).toBeDisabled()
  await why.getByLabel('Raison').fill('Relevé au registre')
  await keep.click()
  await expect(panel.getByText(/sans source.*Relevé au registre/s)).toBeVisible()

  const claim = panel
    .locator('.claim')
    .filter({ has: page.getByRole('button', { name: 'Retenir' }) })
  const doubted = claim.first()
  const words = (await doubted.locator('.value strong').textContent()) ?? ''
  await doubted.getByRole('button', { name: 'Coter, annoter' }).click()
  await doubted.getByLabel('Sens').selectOption({ label: 'conteste' })
  await doubted.getByRole('button', { name: 'Retenir' }).click()
  const warned = page.getByRole('dialog', { name: 'Pourquoi retenir cette valeur' })
  await expect(warned.getByText('Cette affirmation conteste la valeur')).toBeVisible()
  await expect(warned.getByText(words)).toBeVisible()
  await shot(page, 'choose-warned')
  await expect(warned.getByRole('button', { name: 'témoin oculaire' })).toBeDisabled()
  await warned.getByLabel('J’ai lu').check()
  await warned.getByRole('button', { name: 'témoin oculaire' }).click()
  await expect(panel.getByText('retenu bien que contestant')).toBeVisible()

  await panel.getByLabel('État').selectOption({ label: 'vérifié' })
  const lacking = panel.getByRole('region', { name: 'Déclarer vérifié' })
  await expect(lacking.getByText('Type : aucune source')).toBeVisible()
  await shot(page, 'verify-lacking')
  await expect(panel.getByLabel('État')).toHaveValue('reviewed')
  await lacking.getByLabel('Raison').fill('Relu sur pièces')
  await lacking.getByRole('button', { name: 'Vérifier malgré tout, pour cette raison' }).click()
  await expect(panel.getByLabel('État')).toHaveValue('verified')
  await expect(panel.getByText('malgré tout').first()).toBeVisible()
  await expect(panel.getByText('Relu sur pièces')).toBeVisible()
  await shot(page, 'verified-despite')
})
