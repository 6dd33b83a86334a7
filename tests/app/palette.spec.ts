import { expect } from '@playwright/test'
import { noGraveFault } from './access.ts'
import { test } from './fixtures.ts'
import { shot } from './shot.ts'

test('the palette finds acts, places of the program, events, sources and names, and does what is picked', async ({
  looking: { page },
}) => {
  const dialog = page.getByRole('dialog', { name: 'Palette de commandes' })
  const field = dialog.getByRole('combobox')
  const option = (name: RegExp) => dialog.getByRole('option', { name })
  const open = async (words: string) => {
    await page.keyboard.press('Control+Shift+P')
    await expect(field).toBeFocused()
    await page.keyboard.type(words)
  }
  await page.getByRole('row').nth(1).waitFor()
  await open('')
  await expect(option(/Nouvel événement.*Ctrl N/)).toBeVisible()
  await noGraveFault(page)
  await shot(page, 'palette-empty')
  await page.keyboard.type('evkourov bamex')
  await expect(dialog.getByRole('group', { name: 'Événements' })).toBeVisible()
  await shot(page, 'palette-events')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await expect(panel).toContainText('BAMEX')

  await open('assimi')
  await option(/Assimi Goïta.*acteur/).click()
  await expect(page.getByText('Autres noms')).toBeVisible()
  await open('trier titre')
  await expect(option(/^Trier la liste/).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Titre' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await open('reglages')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Réglages', level: 2 })).toBeVisible()
  await open('rien de tel ici')
  await expect(dialog.getByRole('status')).toContainText('Rien ne porte ce nom')
  await page.keyboard.press('Escape')
  await open('')
  await expect(dialog.getByRole('group', { name: 'Derniers actes' })).toContainText('Réglages')
  await page.keyboard.press('Escape')
})
