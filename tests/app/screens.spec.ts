import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { noGraveFault } from './access.ts'
import { test } from './fixtures.ts'

const folder = path.resolve(import.meta.dirname, '../../out/screenshots')

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

/** What a window of other tests has. */
const usual = { width: 1440, height: 900 }

interface Place {
  readonly name: string
  readonly go: (page: Page) => Promise<unknown>
}

const by = (name: string) => async (page: Page) => {
  await page.getByRole('navigation', { name: 'Sections' }).getByText(name).click()
}

const places: readonly Place[] = [
  { name: 'timeline', go: (page) => page.getByRole('row').nth(1).waitFor() },
  { name: 'event', go: openShowpiece },
  { name: 'sources', go: by('Sources') },
  { name: 'reading', go: openSource },
  { name: 'reading-chosen', go: chooseSentence },
  { name: 'arrivals', go: fromSources(/^Voir les arrivées/) },
  { name: 'waiting', go: fromMenu('Passages à replacer') },
  { name: 'merge', go: fromMenu('Réunir avec une copie') },
  { name: 'search', go: search('wagner') },
  { name: 'authorities', go: openAuthority },
  { name: 'history', go: by('Historique') },
  { name: 'verify', go: by('Intégrité') },
  { name: 'settings', go: by('Réglages') },
  { name: 'about', go: (page) => page.getByRole('button', { name: 'À propos de Tarikh' }).click() },
  { name: 'guide', go: (page) => page.keyboard.press('F1') },
  { name: 'export', go: openExport },
]

const sheets: readonly Place[] = [
  { name: 'new-event', go: openNewEvent },
  {
    name: 'add-source',
    go: (page) => page.getByRole('button', { name: 'Ajouter une source' }).click(),
  },
  { name: 'shortcuts', go: (page) => page.keyboard.press('Control+/') },
  { name: 'palette', go: (page) => page.keyboard.press('Control+Shift+P') },
]

for (const size of sizes) {
  test(`every screen at ${size.width} × ${size.height} has no serious fault of access`, async ({
    looking: { app, page },
  }) => {
    test.setTimeout(180_000)
    await resize(app, page, size)
    for (const place of places) {
      await place.go(page)
      await look(page, `${place.name}-${size.width}`)
    }
    await by('Frise')(page)
    for (const sheet of sheets) {
      await sheet.go(page)
      await page.getByRole('dialog').waitFor()
      await look(page, `${sheet.name}-${size.width}`)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await resize(app, page, usual)
  })
}

test('the dark theme and large text have no serious fault of access', async ({ app, page }) => {
  await resize(app, page, { width: 1440, height: 900 })
  await by('Réglages')(page)
  await page.getByLabel('Apparence').selectOption({ label: 'Sombre' })
  await look(page, 'settings-dark')
  await openShowpiece(page)
  await look(page, 'event-dark')
  await by('Sources')(page)
  await openSource(page)
  await chooseSentence(page)
  await look(page, 'reading-dark')
  await page.getByRole('contentinfo').getByLabel('Taille du texte').selectOption('150')
  await look(page, 'reading-150')
  await by('Frise')(page)
  await look(page, 'timeline-150')
})

test('in a narrow window the facets and the event lie over the list and go away again', async ({
  working: { app, page },
}) => {
  await resize(app, page, { width: 1000, height: 700 })
  const archive = await page.locator('header').getByText('départ').boundingBox()
  expect(archive?.width, 'the archive is named, cut in its middle at most').toBeGreaterThan(20)
  await page.getByRole('button', { name: 'Filtres' }).click()
  await expect(page.getByRole('group', { name: 'Période' })).toBeVisible()
  await look(page, 'narrow-facets')
  const facets = page.getByRole('complementary', { name: 'Filtres' })
  await facets.getByRole('button', { name: /^Acteur/ }).click()
  await facets.getByRole('button', { name: /^Chercher parmi/ }).click()
  await facets.getByRole('checkbox', { name: /^Groupe de soutien/ }).check()
  await facets.getByRole('button', { name: 'Garder cette vue…' }).click()
  await look(page, 'narrow-facets-naming')
  await facets.getByLabel('Nom de la vue').fill('Une vue au nom bien trop long pour le tiroir')
  await page.keyboard.press('Enter')
  await facets.getByRole('button', { name: /^Renommer/ }).waitFor()
  await look(page, 'narrow-facets-kept')
  await facets.getByText('Fermer').click()
  await openShowpiece(page)
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible()
  await look(page, 'narrow-event')
  await panel.getByRole('button', { name: 'Fermer' }).click()
  await expect(panel).toBeHidden()
  await resize(app, page, usual)
})

async function look(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 30_000 })
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
  await noGraveFault(page, name)
  // A word for a screen reader alone that lies below the window is one that a focus scrolls to.
  const beyond = await page.evaluate(() => document.body.scrollHeight - window.innerHeight)
  expect(beyond, `${name} reaches beyond the window`).toBeLessThanOrEqual(0)
}

async function resize(
  app: ElectronApplication,
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
}

function search(words: string): Place['go'] {
  return async (page) => {
    await page.getByRole('searchbox').fill(words)
    await page.keyboard.press('Enter')
  }
}

function fromSources(name: RegExp): Place['go'] {
  return async (page) => {
    await by('Sources')(page)
    await page.getByRole('main').getByRole('button', { name }).click()
  }
}

/** Goes to a place that has no tab, by the palette of commands. */
function fromMenu(name: string): Place['go'] {
  return async (page) => {
    await page.keyboard.press('Control+Shift+P')
    await page.getByRole('dialog').getByRole('combobox').fill(name)
    await page.getByRole('option', { name }).first().click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
}

async function openShowpiece(page: Page): Promise<void> {
  await search('Audience Goïta Evkourov marge BAMEX')(page)
  const hits = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^\s*événement/ })
  await hits.first().getByRole('button').first().click()
  await page.getByRole('heading', { name: 'Ce que disent les sources' }).waitFor()
}

async function openSource(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('table')
    .getByRole('button', { name: /^Notice/ })
    .first()
    .click()
  await page.getByLabel('Texte tel que reçu').waitFor()
}

async function chooseSentence(page: Page): Promise<void> {
  await page.getByLabel('Texte tel que reçu').focus()
  await page.keyboard.press('s')
  await page.getByRole('toolbar', { name: 'Mots choisis' }).waitFor()
}

async function openAuthority(page: Page): Promise<void> {
  await by('Autorités')(page)
  await page.getByRole('button', { name: /^Acteurs/ }).click()
  await page.getByRole('listitem').filter({ hasText: 'Assimi Goïta' }).getByRole('button').click()
  await page.getByText('Autres noms').waitFor()
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  await page.getByRole('img', { name: /^Page 1/ }).waitFor({ timeout: 30_000 })
}

async function openNewEvent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nouvel événement' }).click()
  await page.getByRole('button', { name: 'Composer la date' }).click()
}
