import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { askIn } from './ask-in.ts'
import { addSource, drawOver, put } from './doing.ts'
import { answerDialogs, drawn, launch, test } from './fixtures.ts'

const text = [
  'COMMUNIQUÉ DU COMITÉ DE VEILLE',
  'Le 3 mars 2024, une réunion s’est tenue à Tessalit entre les chefs de fraction.',
  'Une trentaine de personnes y ont pris part 🕊, selon deux témoins.',
  '',
].join('\n')

test('a text goes in, an event is dated and cited from it, stands on the timeline, survives a restart and leaves as a PDF', async ({
  userData,
}) => {
  const app = await launch(userData)
  const page = await drawn(app)
  await addSource(app, page, await put(userData, 'tessalit.txt', text))
  await expect(page.getByRole('heading', { name: 'COMMUNIQUÉ DU COMITÉ DE VEILLE' })).toBeVisible()
  await drawOver(page, 'Le 3 mars 2024')
  await page.getByRole('toolbar').getByRole('button', { name: 'Nouvel événement' }).click()
  const form = page.getByRole('dialog', { name: 'Nouvel événement' })
  await expect(form.getByText('« Le 3 mars 2024 »')).toBeVisible()
  await expect(form.getByLabel('Date', { exact: true })).toHaveValue('')
  await form.getByRole('button', { name: /date.*3\smars\s2024/ }).click()
  await expect(form.getByLabel('Date', { exact: true })).toHaveValue('2024-03-03')
  await expect(form.getByText('dimanche 3 mars 2024', { exact: true })).toBeVisible()
  await form.getByLabel('Titre').fill('Réunion des chefs de fraction à Tessalit')
  await form.getByRole('combobox', { name: 'Lieux' }).fill('Tessalit')
  await form.getByRole('option', { name: 'Créer « Tessalit »' }).click()
  await form.getByRole('button', { name: /^Créer l’événement et noter que/ }).click()
  await expect(page.getByText('Enregistré', { exact: false }).first()).toBeVisible()

  await page.getByRole('navigation', { name: 'Sections' }).getByText('Frise').click()
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await expect(panel.getByText('Réunion des chefs de fraction à Tessalit')).toBeVisible()
  await expect(panel.getByText('« Le 3 mars 2024 »')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Tessalit', exact: true })).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: 'Réunion des chefs de fraction' })
  await expect(row).toBeVisible()

  await app.close()
  const second = await launch(userData)
  const again = await drawn(second)
  await again.getByRole('searchbox', { name: /Chercher/ }).fill('chefs de fraction')
  await again.keyboard.press('Enter')
  const hits = again.getByRole('main').getByRole('listitem')
  await expect(hits.filter({ hasText: 'Réunion des chefs de fraction à Tessalit' })).toHaveCount(1)
  await expect(hits.filter({ hasText: 'COMMUNIQUÉ' }).first()).toBeVisible()

  const pdf = path.join(userData, 'frise.pdf')
  await answerDialogs(second, { save: pdf })
  await again.getByRole('button', { name: 'Exporter', exact: true }).click()
  await expect(again.getByRole('img', { name: /^Page 1 sur/ })).toBeVisible({ timeout: 30_000 })
  await again.getByRole('radio', { name: 'Toute l’archive' }).check()
  await again.getByRole('button', { name: 'Enregistrer sous…' }).click()
  await expect(again.getByText(/Écrit.*frise\.pdf/)).toBeVisible({ timeout: 30_000 })
  await expect(again.getByText('87 événements · 104 sources')).toBeVisible()
  const bytes = await readFile(pdf)
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  await second.close()
})

test('words are cited to a field of an event that is there already, and the value chosen', async ({
  working: { app, page, userData },
}) => {
  await openEvent(page, 'BAMEX')
  await page.keyboard.press('m')
  await addSource(app, page, await put(userData, 'tessalit.txt', text))
  await drawOver(page, 'Une trentaine de personnes')
  await page.getByRole('toolbar').getByRole('button', { name: 'Citer' }).click()
  const beside = page.getByRole('complementary', { name: 'Citer et décrire' })
  await beside.getByLabel('Champ').selectOption({ label: 'Bilan (morts)' })
  await beside.getByLabel('Au moins').fill('30')
  await beside.getByLabel(/^Interprété/).fill('Tous sont donnés pour morts plus bas.')
  await beside.getByLabel('en faire la valeur de l’événement').check()
  await beside.getByRole('button', { name: /^Noter que/ }).click()
  await expect(page.getByText('Noté dans')).toBeVisible()
  await expect(page.locator('mark', { hasText: 'Une trentaine de personnes' })).toBeVisible()
  await page
    .getByRole('button', { name: /^BAMEX 25, Salon/ })
    .first()
    .click()
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await expect(panel.getByText('« Une trentaine de personnes »')).toBeVisible()
  await expect(panel.getByRole('button', { name: /^Bilan \(morts\) : au moins 30/ })).toBeVisible()
  await expect(panel.getByText('Tous sont donnés pour morts plus bas.')).toBeVisible()
})

test('every act can be undone and done again', async ({ working: { page } }) => {
  await openEvent(page, 'BAMEX')
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await panel.getByRole('button', { name: /^Titre : BAMEX/ }).click()
  await panel.getByLabel('Titre').fill('Salon de Bamako')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: /^Titre : Salon de Bamako/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(panel.getByRole('button', { name: /^Titre : BAMEX 25/ })).toBeVisible()
  await page.keyboard.press('Control+Shift+Z')
  await expect(panel.getByRole('button', { name: /^Titre : Salon de Bamako/ })).toBeVisible()
  await panel.getByRole('button', { name: 'Supprimer', exact: true }).click()
  await expect(panel.getByText('Cet événement est supprimé.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(panel.getByText('Cet événement est supprimé.')).toHaveCount(0)
})

test('an impossible date is said beside the field and nothing is saved', async ({
  working: { page },
}) => {
  await openEvent(page, 'BAMEX')
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await panel.getByRole('button', { name: /^Date : / }).click()
  await panel.getByRole('textbox', { name: 'Date', exact: true }).fill('31 février 2025')
  await expect(panel.getByText(/ce jour n’existe pas/)).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Enregistrer' })).toBeDisabled()
  await panel.getByRole('textbox', { name: 'Date', exact: true }).fill('vers le 12 novembre 2025')
  await expect(panel.getByText('2025-11-12~')).toBeVisible()
  await panel.getByRole('button', { name: 'Enregistrer' }).click()
  const why = page.getByRole('dialog', { name: 'Pourquoi la changer' })
  await why.getByRole('button', { name: 'correction ultérieure' }).click()
  await expect(panel.getByRole('button', { name: /^Date : .*2025-11-12~/ })).toBeVisible()
})

test('an empty file is refused by name, one that gives no text is kept with the reason, and the same bytes are offered as the source they are', async ({
  working: { app, page, userData },
}) => {
  const empty = await put(userData, 'vide.txt', '')
  const picture = await put(
    userData,
    'photo.txt',
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 1]),
  )
  await answerDialogs(app, { open: [empty, picture] })
  await page.getByRole('button', { name: 'Ajouter une source' }).click()
  await page.getByRole('button', { name: 'Choisir des fichiers…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Ajouter une source' })
  await expect(sheet.getByRole('alert').filter({ hasText: 'vide.txt' })).toBeVisible()
  await expect(sheet.getByText(/photo\.txt.*une image ne donne pas de texte/)).toBeVisible()
  await sheet.getByRole('button', { name: 'Annuler' }).click()

  const file = await put(userData, 'tessalit.txt', text)
  await addSource(app, page, file)
  await expect(page.getByRole('heading', { name: 'COMMUNIQUÉ DU COMITÉ DE VEILLE' })).toBeVisible()
  await answerDialogs(app, { open: [file] })
  await page.getByRole('button', { name: 'Ajouter une source' }).click()
  await page.getByRole('button', { name: 'Choisir des fichiers…' }).click()
  await expect(sheet.getByText('Ces octets sont déjà dans l’archive')).toBeVisible()
})

test('a text in an old encoding is previewed, and read again in the one that is chosen', async ({
  working: { app, page, userData },
}) => {
  const bytes = Buffer.from('Réunion tenue à Gao le 4 août 2013.', 'latin1')
  await answerDialogs(app, { open: [await put(userData, 'gao.txt', bytes)] })
  await page.getByRole('button', { name: 'Ajouter une source' }).click()
  await page.getByRole('button', { name: 'Choisir des fichiers…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Ajouter une source' })
  await expect(sheet.getByText('Réunion tenue à Gao')).toBeVisible()
  await sheet.getByLabel('Encodage').selectOption('windows-1252')
  await expect(sheet.getByText('Réunion tenue à Gao')).toBeVisible()
  await sheet.getByRole('button', { name: 'Ajouter 1 source' }).click()
  await expect(page.getByLabel('Texte tel que reçu')).toContainText('tenue à Gao le 4 août 2013.')
})

test('what was being typed when the program died is there at the next start', async ({
  usedBefore: userData,
}) => {
  const first = await launch(userData)
  const page = await drawn(first)
  await page.getByRole('button', { name: 'Nouvel événement' }).click()
  await page.getByRole('dialog').getByLabel('Titre').fill('Réunion de Kidal, à dater')
  await expect
    .poll(async () => JSON.stringify(await askIn(page, 'draft.all', {})))
    .toContain('Réunion de Kidal, à dater')
  const gone = new Promise<void>((resolve) => first.once('close', () => resolve()))
  process.kill(await first.evaluate(() => process.pid), 'SIGKILL')
  await gone
  const second = await launch(userData)
  const again = await drawn(second)
  await expect(again.getByRole('dialog').getByLabel('Titre')).toHaveValue(
    'Réunion de Kidal, à dater',
  )
  await second.close()
})

async function openEvent(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: /Chercher/ }).fill(words)
  await page.keyboard.press('Enter')
  const hits = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^événement/ })
  await hits.filter({ hasText: 'Salon international' }).getByRole('button').first().click()
  await expect(page.getByRole('complementary', { name: 'Événement' })).toContainText('BAMEX')
}
