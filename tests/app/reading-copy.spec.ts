import { chmod, copyFile, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { noGraveFault } from './access.ts'
import { answerDialogs, launch, test, watchErrors } from './fixtures.ts'
import { shot } from './shot.ts'
import { freshUserData } from './user-data.ts'

const browser = path.resolve(import.meta.dirname, '../fixtures/reading-window')

interface Reading {
  readonly app: ElectronApplication
  readonly page: Page
  readonly errors: readonly string[]
}

/** Opens a page as a person does who has been given nothing else. */
async function read(file: string, lang = 'fr'): Promise<Reading> {
  const own = await freshUserData()
  const given = path.join(own, 'copie.html')
  await copyFile(file, given)
  await chmod(given, 0o644)
  const app = await launch(own, lang, browser, [], { TARIKH_PAGE: given })
  const page = await app.firstWindow()
  const errors = watchErrors(page)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { app, page, errors }
}

test('a reading copy shows timeline, list, sources and passages in both languages, and asks for nothing', async ({
  looking: { app, page, userData },
}) => {
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  await page.getByRole('heading', { name: 'Réglages gardés' }).waitFor()
  await page.getByRole('radio', { name: 'HTML' }).check()
  await page.getByText('Ce que dit le document de lui-même').click()
  await page.getByLabel('Titre du document').fill('Le Sahel vu de Bamako')
  await page.getByLabel('Établi par').fill('Awa Diarra')
  await page.getByLabel('Objet du document').fill('Dossier de la commission')
  await page.getByLabel('Objet du document').blur()
  await shot(page, 'copy-form')
  const file = path.join(userData, 'copie.html')
  await answerDialogs(app, { save: file })
  await page.getByRole('button', { name: 'Enregistrer sous…' }).click()
  await expect(page.getByText(/Écrit.*copie\.html/)).toBeVisible({ timeout: 30_000 })

  const reading = await read(file)
  const copy = reading.page
  await expect(copy.getByText('Données intactes')).toBeVisible()
  await shot(copy, 'copy-fr')
  await copy.getByRole('searchbox').fill('goita evkourov')
  await expect(copy.getByText(/^\d+ événements? sur/)).toBeVisible()
  const row = copy.getByRole('button', { name: /Audience/ }).first()
  await row.click()
  const sheet = copy.getByRole('complementary')
  await expect(sheet.getByRole('heading', { level: 2 })).toContainText('Evkourov')
  await expect(sheet.locator('blockquote').first()).toBeVisible()
  await shot(copy, 'copy-event')
  await noGraveFault(copy)
  await sheet.locator('.cites button').first().click()
  await expect(sheet.locator('mark.is-looked')).toBeInViewport()
  await shot(copy, 'copy-source')
  await copy.getByRole('button', { name: 'English' }).click()
  await expect(copy.getByText('Data intact')).toBeVisible()
  await copy.getByRole('button', { name: 'About this copy' }).click()
  await expect(copy.getByText(/^The digest shows/)).toBeVisible()
  await expect(copy.getByRole('heading', { level: 1 })).toContainText('Le Sahel vu de Bamako')
  const about = copy.locator('.about')
  for (const said of ['Awa Diarra', 'Dossier de la commission'])
    await expect(about.getByText(said, { exact: true })).toBeVisible()
  await shot(copy, 'copy-about-en')
  await noGraveFault(copy)
  const asked = await reading.app.evaluate(
    () => (globalThis as unknown as { readonly askedFor: readonly string[] }).askedFor,
  )
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('devtools:'))).toEqual(
    [],
  )
  expect(asked.filter((url) => url.startsWith('file:'))).toHaveLength(1)
  expect(reading.errors).toEqual([])
  await reading.app.close()

  // One letter of the data is another: the page says so, and shows what it can.
  const text = await readFile(file, 'utf8')
  const at = text.indexOf('id="block">') + 'id="block">'.length
  const end = text.indexOf('</script>', at)
  const seal = /id="seal">([0-9a-f]{64})/.exec(text)?.[1] ?? ''
  const spoilt = path.join(userData, 'altérée.html')
  const last = text[end - 5] === 'A' ? 'B' : 'A'
  await writeFile(spoilt, `${text.slice(0, end - 5)}${last}${text.slice(end - 4)}`)
  const other = await read(spoilt)
  await expect(other.page.getByText('Données altérées')).toBeVisible()
  await other.app.close()
  expect(seal).toHaveLength(64)
})
