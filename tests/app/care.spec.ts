import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { askIn } from './ask-in.ts'
import { dropFolderWith, findEvents, openEvent } from './doing.ts'
import { answerDialogs, drawn, launch, test } from './fixtures.ts'
import { shot } from './shot.ts'

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByText(name).click()
}

test('every byte is verified, and a verified copy is saved', async ({
  working: { app, page, userData },
}) => {
  await go(page, 'Intégrité')
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click()
  await expect(page.getByText(/Tout est intact/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Intégrité vérifiée le')).toBeVisible()
  await answerDialogs(app, { save: path.join(userData, 'copie.tarikh') })
  await page.getByRole('button', { name: 'Enregistrer une copie…' }).click()
  await expect(page.getByText(/Copie vérifiée de \d+ fichiers/)).toBeVisible({ timeout: 30_000 })
  expect(await readdir(path.join(userData, 'copie.tarikh'))).toContain('archive.json')
})

test('an actor is created, renamed, merged into another, and the merge undone', async ({
  working: { page },
}) => {
  await go(page, 'Autorités')
  await page.getByRole('button', { name: /^Acteurs/ }).click()
  const narrow = page.getByLabel('Chercher un nom, ou en créer un')
  await narrow.fill('Goïta Assimi')
  await page.getByRole('button', { name: 'Créer', exact: true }).click()
  await page.getByRole('button', { name: /^Nom retenu : Goïta Assimi/ }).click()
  await page.getByLabel('Nom retenu').fill('A. Goïta, président')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Nom retenu : A\. Goïta/ })).toBeVisible()
  await page.getByRole('button', { name: 'Fusionner…' }).click()
  await page.getByRole('combobox', { name: 'Fusionner dans' }).fill('assimi')
  await page.getByRole('option', { name: /^Assimi Goïta/ }).click()
  await expect(page.getByRole('button', { name: /^Nom retenu : Assimi Goïta/ })).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^Autres noms : .*A\. Goïta, président/s }),
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('listitem').filter({ hasText: 'A. Goïta, président' })).toBeVisible()
})

test('the form under which a person is filed is typed, kept, told in the history, and undone', async ({
  usedBefore: userData,
}) => {
  const field = (page: Page, value: string) =>
    page.getByRole('button', { name: `Forme de classement : ${value}. Modifier`, exact: true })
  const openDaoud = async (page: Page) => {
    await go(page, 'Autorités')
    await page.getByRole('button', { name: /^Acteurs/ }).click()
    await page.getByRole('button', { name: /^Daoud Aly/ }).click()
  }
  const first = await launch(userData)
  const page = await drawn(first)
  await openDaoud(page)
  await expect(page.getByText('à défaut, « Mohammedine, Daoud Aly ».')).toBeVisible()
  await field(page, '').click()
  await page.getByLabel('Forme de classement').fill('Aly Mohammedine, Daoud')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Aly Mohammedine, Daoud')).toBeVisible()
  await first.close()

  const second = await launch(userData)
  const again = await drawn(second)
  await openDaoud(again)
  await expect(field(again, 'Aly Mohammedine, Daoud')).toBeVisible()
  await go(again, 'Historique')
  const act = again.getByRole('row').filter({ hasText: 'Aly Mohammedine, Daoud' })
  await expect(act).toContainText('Forme de classement')
  await go(again, 'Autorités')
  await again.keyboard.press('Control+z')
  await expect(field(again, '')).toBeVisible()
  await again.getByLabel('Chercher un nom, ou en créer un').fill('deby itno')
  await again.getByRole('button', { name: /^Idriss Déby Itno/ }).click()
  await expect(field(again, 'Déby Itno, Idriss')).toBeVisible()
  await again.getByLabel('Chercher un nom, ou en créer un').fill('wagner')
  await again.getByRole('button', { name: /^Groupe Wagner/ }).click()
  await expect(again.getByRole('button', { name: /^Nom retenu : Groupe Wagner/ })).toBeVisible()
  await expect(again.getByText('Forme de classement')).toHaveCount(0)
  await second.close()
})

test('a deleted source is found in the history and restored', async ({ working: { page } }) => {
  await go(page, 'Sources')
  await page.getByRole('main').getByRole('searchbox').fill('Radisson')
  await page.getByRole('button', { name: /Radisson/ }).click()
  await page.getByRole('button', { name: 'Supprimer la source' }).click()
  await expect(page.getByText('Cette source est supprimée.')).toBeVisible()
  await go(page, 'Historique')
  const row = page.getByRole('row').filter({ hasText: 'suppression' })
  await row.getByRole('button', { name: 'Rétablir' }).click()
  await go(page, 'Sources')
  await expect(page.getByRole('button', { name: /Radisson/ })).toBeVisible()
})

test('an earlier value is put back from the history of its record', async ({
  working: { page },
}) => {
  const panel = await openEvent(page, 'Solhan')
  await panel.getByLabel('État').selectOption({ label: 'brouillon' })
  await panel.getByRole('button', { name: /^Titre : / }).click()
  await panel.getByLabel('Titre').fill('Solhan, autre titre')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: /^Titre : Solhan, autre titre/ })).toBeVisible()
  await panel.getByRole('button', { name: 'Historique' }).click()
  const entry = panel.getByRole('listitem').filter({ hasText: 'Solhan, autre titre' })
  await entry.getByRole('button', { name: 'Remettre' }).click()
  await expect(panel.getByRole('button', { name: /^Titre : Massacre de Solhan/ })).toBeVisible()
})

test('the data leaves as JSON and as CSV', async ({ looking: { app, page, userData } }) => {
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  for (const [label, name] of [
    ['JSON', 'sahel.json'],
    ['CSV', 'sahel.csv'],
  ] as const) {
    await page.getByRole('radio', { name: label, exact: true }).check()
    await answerDialogs(app, { save: path.join(userData, name) })
    await page.getByRole('button', { name: 'Enregistrer sous…' }).click()
    await expect(page.getByText(new RegExp(`Écrit.*${name}`))).toBeVisible({ timeout: 30_000 })
    expect(await readFile(path.join(userData, name), 'utf8')).toContain('BAMEX 25')
  }
})

test('a new archive is made, empty, and says what to do next', async ({ app, page, userData }) => {
  await findEvents(page, 'Barkhane')
  await go(page, 'Réglages')
  await page.getByRole('button', { name: 'Nouvelle archive…' }).click()
  const folder = path.join(userData, 'terrain.tarikh')
  await answerDialogs(app, { save: folder, open: [path.dirname(folder)] })
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Titre de l’archive').fill('Carnet de terrain')
  await sheet.getByRole('button', { name: 'Choisir le dossier et créer' }).click()
  await expect(page.getByText('Cette archive est vide')).toBeVisible()
  await expect(page.getByRole('banner').getByText('Carnet de terrain')).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await go(page, 'Sources')
  await expect(page.getByText('Aucune source')).toBeVisible()
  await go(page, 'Réglages')
  await page.getByRole('button', { name: /^Sahel, 2012–2025/ }).click()
  await expect(page.getByRole('banner').getByText('Sahel, 2012–2025')).toBeVisible()
})

test('a text dropped anywhere, or pasted outside a field, is taken in', async ({
  working: { page },
}) => {
  await page.evaluate(() => {
    const carried = new DataTransfer()
    carried.items.add(new File(['Dépêche du 2 mai 2022, Ménaka.'], 'menaka.txt'))
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }),
    )
  })
  const sheet = page.getByRole('dialog', { name: 'Ajouter une source' })
  await expect(sheet.getByRole('heading', { name: 'menaka.txt' })).toBeVisible()
  await expect(sheet.getByText('Dépêche du 2 mai 2022, Ménaka.').last()).toBeVisible()

  // An archive in a folder that is dropped on the sheet is told on it, within reach.
  await dropFolderWith(page, 'kidal.tarikh')
  const told = sheet.getByRole('log', { name: 'Avis' })
  await expect(told.getByText('kidal.tarikh')).toBeVisible()
  await expect(page.getByText('kidal.tarikh')).toHaveCount(1)
  await shot(page, 'told-on-sheet')
  await told.getByRole('button', { name: /^Réunir/ }).click()
  await expect(sheet).toHaveCount(0)
  await page.keyboard.press('Control+Shift+A')
  await expect(sheet.getByRole('heading', { name: 'menaka.txt' })).toBeVisible()
  await sheet.getByRole('button', { name: 'Annuler' }).click()

  await page.evaluate(() => {
    const carried = new DataTransfer()
    carried.setData('text/plain', 'Note reçue de Gao, juin 2013.')
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }),
    )
  })
  await sheet.getByRole('button', { name: 'Ajouter 1 source' }).click()
  await expect(page.getByLabel('Texte tel que reçu')).toContainText('Note reçue de Gao, juin 2013.')

  // A clipping keeps the markup in which it came, and asks what the clipboard does not say.
  await page.evaluate(() => {
    const carried = new DataTransfer()
    carried.setData('text/plain', 'Ménaka, le convoi')
    carried.setData('text/html', '<meta charset="utf-8"><p>Ménaka, <b>le convoi</b></p>')
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }),
    )
  })
  await expect(sheet.getByText('Où et quand ce texte a-t-il été pris')).toBeVisible()
  await expect(sheet.getByLabel('Date de collecte')).toHaveValue('')
  await sheet.getByLabel('Lieu de collecte').fill('Kiosque de Gao')
  await sheet.getByRole('button', { name: 'Ajouter 1 source' }).click()
  await expect(page.getByLabel('Texte tel que reçu')).toContainText('Ménaka, le convoi')
  const beside = page.getByRole('complementary', { name: 'Citer et décrire' })
  await expect(beside).toContainText('Kiosque de Gao')
  await expect(beside).toContainText('text/html')
})

test('an archive that is gone is said to be gone, with the ways on', async ({
  usedBefore: userData,
}) => {
  const documents = path.join(userData, 'Tarikh')
  const [name = ''] = await readdir(documents)
  await rename(path.join(documents, name), path.join(userData, 'ailleurs'))
  const second = await launch(userData)
  const page = await drawn(second)
  await expect(page.getByRole('alert')).toContainText('introuvable')
  await expect(page.getByRole('button', { name: 'Nouvelle archive…' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ouvrir une archive…' })).toBeVisible()
  await second.close()
})

test('a field still being typed in is recorded when the window is closed', async ({
  usedBefore: userData,
}) => {
  const first = await launch(userData)
  const page = await drawn(first)
  const panel = await openEvent(page, 'Solhan')
  await panel.getByRole('button', { name: /^Titre : / }).click()
  await panel.getByLabel('Titre').fill('Solhan, titre en cours')
  const ended = new Promise<void>((resolve) => first.once('close', () => resolve()))
  await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await ended
  const second = await launch(userData)
  const again = await drawn(second)
  await again.getByRole('searchbox').fill('titre en cours')
  await again.keyboard.press('Enter')
  await expect(
    again.getByRole('button', { name: 'Solhan, titre en cours', exact: true }),
  ).toBeVisible()
  await second.close()
})

test('a table of events is looked at before it is brought in, and what is refused is said by row', async ({
  working: { app, page, userData },
}) => {
  const file = path.join(userData, 'terrain.csv')
  const rows = [
    'titre,date,lieu',
    'Marché de Gao fermé,vers mars 2013,Gao',
    'Jour faux,31 février 2020,Gao',
  ]
  await writeFile(file, rows.join('\n'), { mode: 0o644 })
  await go(page, 'Réglages')
  await answerDialogs(app, { open: [file] })
  await page.getByRole('button', { name: 'Importer…' }).click()
  const refused = page.getByRole('row').filter({ hasText: '31 février 2020' }).last()
  await expect(refused).toContainText('ce jour n’existe pas')
  await page.getByRole('button', { name: /^Importer 1/ }).click()
  await expect(page.getByText(/^1 enregistrement importé/)).toBeVisible()
  await expect(page.getByRole('contentinfo').getByText('87 événements')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('contentinfo').getByText('86 événements')).toBeVisible()
})

test('an act is unfolded in the history, and an import taken back though acts have followed it', async ({
  working: { app, page, userData },
}) => {
  const file = path.join(userData, 'liste.csv')
  await writeFile(
    file,
    'titre,date,lieu\nPatrouille à Gao,2024-01-02,Gao\nPatrouille à Tin,2024-01-03,Tin\n',
  )
  await answerDialogs(app, { open: [file] })
  const chosen = await askIn(page, 'import.choose', {})
  const { handle } = chosen.value as { handle: string }
  const job = { job: 'import', handle, preview: false }
  expect(await askIn(page, 'import.run', job)).toMatchObject({ ok: true, value: { new: 2 } })
  const panel = await openEvent(page, 'Patrouille à Tin')
  await panel.getByLabel('État').selectOption({ label: 'relu' })
  await go(page, 'Historique')
  const row = page.getByRole('row').filter({ hasText: 'importation' })
  await row.getByRole('button', { name: 'Montrer tous les champs' }).click()
  await expect(page.getByRole('cell', { name: 'Patrouille à Gao' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Annuler cet acte' }).click()
  await expect(page.getByText(/Annulé\s: importation\. 3 fiches/)).toBeVisible()
  await go(page, 'Frise')
  const hits = await findEvents(page, 'Patrouille')
  await expect(hits.filter({ hasText: 'Patrouille à Tin' })).toHaveCount(1)
  await expect(hits.filter({ hasText: 'Patrouille à Gao' })).toHaveCount(0)
})
