import { expect } from '@playwright/test'
import { noGraveFault } from './access.ts'
import { test } from './fixtures.ts'
import { shot } from './shot.ts'

test('a new sample archive opens on its showpiece and says what it is; its name opens a menu', async ({
  page,
}) => {
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await expect(panel).toContainText('BAMEX')
  const row = page.getByRole('row').filter({ hasText: 'en marge de BAMEX 25' })
  await expect(row).toHaveAttribute('aria-current', 'true')
  const facets = page.getByRole('complementary', { name: 'Filtres' })
  await expect(facets).toContainText('Quatre-vingt-six événements de sécurité au Sahel')
  await expect(facets).toContainText('86 événements · 104 sources')
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  await shot(page, 'first-minute')
  await noGraveFault(page)

  const button = page.getByRole('banner').getByRole('button', { name: 'Sahel, 2012–2025' })
  await button.focus()
  await page.keyboard.press('ArrowDown')
  const menu = page.getByRole('menu', { name: /^Archive : Sahel/ })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await shot(page, 'first-minute-menu')
  await noGraveFault(page)
  await page.keyboard.press('ArrowDown')
  await expect(menu.getByRole('menuitem', { name: 'Nouvelle archive…' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(button).toBeFocused()

  await page.reload()
  await expect(panel).toContainText('Aucun événement choisi')
})
