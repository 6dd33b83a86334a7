import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'

const text =
  'Le 7 avril 2019, le marché de Djibo a fermé à midi. Les vendeurs ont repris la route du sud.'

/** Tabs until the focus stands on the control of that name, as a person without a pointer does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    const said = await page.evaluate(() => {
      const { activeElement: at } = document
      const isField = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
      const labels = isField ? [...(at.labels ?? [])] : []
      const label = labels.map((one) => one.textContent ?? '').join(' ')
      const name = at?.getAttribute('aria-label') ?? (label.trim() || (at?.textContent ?? ''))
      return name.replace(/\s+/g, ' ').trim()
    })
    if (typeof name === 'string' ? said === name : name.test(said)) return
  }
  throw new Error(`no way by keyboard to ${name}`)
}

test('the main job is done without a pointer', async ({ working: { page } }) => {
  await page.keyboard.press('Control+Shift+A')
  const add = page.getByRole('dialog', { name: 'Ajouter une source' })
  await add.waitFor()
  await tabTo(page, 'ou coller un texte')
  await page.keyboard.insertText(text)
  await page.keyboard.press('Tab')
  await add.getByText('Début du texte').or(add.locator('pre')).waitFor()
  await tabTo(page, 'Ajouter 1 source')
  await page.keyboard.press('Enter')
  await page.getByLabel('Texte tel que reçu').waitFor()

  await tabTo(page, 'Texte tel que reçu')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: /^\s*4 mots choisis/ })).toBeAttached()
  await tabTo(page, /^Nouvel événement/)
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Nouvel événement' })
  await expect(form.getByLabel('Titre')).toBeFocused()
  await page.keyboard.type('Fermeture du marché de Djibo')
  await expect(form.getByLabel('Date', { exact: true })).toHaveValue('')
  await tabTo(page, /date.*7\savril\s2019/)
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Date', { exact: true })).toHaveValue('2019-04-07')
  await tabTo(page, 'Lieux')
  await page.keyboard.type('Djibo')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Créer l’événement et noter que .* dit\s: date, /)
  await page.keyboard.press('Enter')
  await form.waitFor({ state: 'detached' })

  await page.keyboard.press('Control+1')
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await expect(panel.getByRole('button', { name: /^Titre : Fermeture du marché/ })).toBeVisible()
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  await expect(panel).toBeFocused()
  await tabTo(page, /^Titre : Fermeture/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.type(' (Burkina Faso)')
  await page.keyboard.press('Enter')
  const renamed = panel.getByRole('button', { name: /^Titre : .*Djibo \(Burkina Faso\)/ })
  await expect(renamed).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(panel.getByRole('button', { name: /Djibo \(Burkina Faso\)/ })).toHaveCount(0)
})

test('words are searched for, found and opened at the hit without a pointer', async ({
  looking: { page },
}) => {
  await page.keyboard.press('/')
  await page.keyboard.type('Tanabougou')
  await page.keyboard.press('Enter')
  const hit = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^\s*source/ })
  await expect(page.getByText(/ pour «.Tanabougou.»$/)).toBeVisible()
  await expect(hit.first()).toBeVisible()
  await tabTo(page, /^Notice/)
  await page.keyboard.press('Enter')
  await page.getByLabel('Texte tel que reçu').waitFor()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('koulikoro')
  await expect(page.getByText(/^1 sur \d+$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { name: 'Recherche' })).toBeVisible()
})

test('the sheet of shortcuts opens and closes by key, and gives the focus back', async ({
  looking: { page },
}) => {
  const search = page.getByRole('searchbox')
  await page.keyboard.press('Control+k')
  await expect(search).toBeFocused()
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(search).toBeFocused()
})

test('F1 opens the guide, which is searched and read by keyboard; an empty place leads to its page', async ({
  looking: { page },
}) => {
  await page.getByText('Aucun événement choisi').waitFor()
  await page.getByRole('button', { name: 'Lire dans le guide' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Ce que dit le dessin' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.keyboard.press('F1')
  await tabTo(page, 'Chercher dans le guide')
  await page.keyboard.type('desaccords')
  await expect(page.getByRole('article', { name: 'Copies et réunion' })).toBeVisible()
  await tabTo(page, 'Copies et réunion')
})
