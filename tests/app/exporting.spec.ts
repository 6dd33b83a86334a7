import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { noGraveFault } from './access.ts'
import { answerDialogs, drawn, launch, test } from './fixtures.ts'

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  await page.getByRole('heading', { name: 'Réglages gardés' }).waitFor()
}

test('the drawn overview leaves as SVG', async ({ looking: { app, page, userData } }) => {
  await openExport(page)
  await page.getByRole('radio', { name: 'SVG' }).check()
  const file = path.join(userData, 'sahel.svg')
  await answerDialogs(app, { save: file })
  await page.getByRole('button', { name: 'Enregistrer sous…' }).click()
  await expect(page.getByText(/Écrit.*sahel\.svg/)).toBeVisible({ timeout: 30_000 })
  expect(await readFile(file, 'utf8')).toMatch(/<svg [^>]+ xml:lang="fr">\n<title>Sahel/)
})

test('export choices are kept under a name, come back after a restart, and are deleted', async ({
  usedBefore: userData,
}) => {
  const first = await launch(userData)
  const page = await drawn(first)
  await openExport(page)
  await page.getByLabel('Présentation').selectOption({ label: 'Frise sur une feuille' })
  await page.getByLabel('Couleurs').selectOption({ label: 'Gris' })
  await page.getByLabel('Nom', { exact: true }).fill('Affiche du comité')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Choix gardés : Affiche du comité.')).toBeVisible()
  await first.close()
  const second = await launch(userData)
  const again = await drawn(second)
  await openExport(again)
  await expect(again.getByLabel('Présentation')).toHaveValue('pages')
  await again.getByLabel('Reprendre').selectOption({ label: 'Affiche du comité' })
  await expect(again.getByLabel('Présentation')).toHaveValue('poster')
  await expect(again.getByLabel('Couleurs')).toHaveValue('grey')
  await again.getByRole('button', { name: /^Supprimer « Affiche/ }).click()
  await expect(again.getByLabel('Reprendre')).toHaveCount(0)
  await expect(again.getByLabel('Nom', { exact: true })).toBeFocused()
  await second.close()
})

test('the drawn overview leaves as PNG of the width chosen, and is seen before', async ({
  looking: { app, page, userData },
}) => {
  await openExport(page)
  await page.getByRole('radio', { name: 'PNG' }).check()
  await page.getByLabel('Largeur en pixels').selectOption({ value: '1600' })
  const seen = page.getByRole('img', { name: 'Page 1 sur 1' })
  await expect(seen).toBeVisible({ timeout: 30_000 })
  expect(await seen.evaluate((image: HTMLImageElement) => image.decode())).toBeUndefined()
  const file = path.join(userData, 'sahel.png')
  await answerDialogs(app, { save: file })
  await page.getByRole('button', { name: 'Enregistrer sous…' }).click()
  await expect(page.getByText(/Écrit.*sahel\.png/)).toBeVisible({ timeout: 30_000 })
  const png = await readFile(file)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(1600)
  expect(png.readUInt32BE(20)).toBe(1131)
  const picture = `data:image/png;base64,${png.toString('base64')}`
  expect(await page.evaluate(inksOf, picture)).toBeGreaterThan(50)
})

test('the view is exported with its filter and its lanes, said in words, and a preset keeps both', async ({
  app,
  page,
  usedBefore: userData,
}) => {
  await page.getByRole('group', { name: 'Bandes par' }).getByText('Pays').click()
  await page.getByRole('checkbox', { name: /^Tchad/ }).check()
  await expect(page.getByRole('button', { name: 'Tout effacer' })).toBeVisible()
  await openExport(page)
  await page.getByRole('radio', { name: /^Ce que montre la frise/ }).check()
  await page.getByLabel('Début de la période').fill('début 2020')
  await page.keyboard.press('Tab')
  const said = page.getByText(/^\s*\d+ événements? · à partir de.*pays\s: Tchad/)
  await expect(said).toBeVisible()
  const words = await said.textContent()
  await expect(page.getByLabel('Présentation')).toHaveValue('short')
  await page.getByLabel('Présentation').selectOption('pages')
  await page.getByText('Frise dessinée', { exact: true }).click()
  await expect(page.getByLabel('Bandes par')).toHaveValue('country')
  await page.getByLabel('Événements dessinés').selectOption({ label: 'événements clés' })
  await page.getByLabel('Nom', { exact: true }).fill('Tchad')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Choix gardés : Tchad.')).toBeVisible()

  await page.getByRole('button', { name: 'Frise', exact: true }).click()
  await page.getByRole('group', { name: 'Bandes par' }).getByText('Type').click()
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await openExport(page)
  await page.getByRole('radio', { name: 'Toute l’archive' }).check()
  await page.getByLabel('Début de la période').fill('')
  await page.keyboard.press('Tab')
  // The foot of the window counts 86 events all the while; the view says what it leaves out too.
  await expect(page.getByText(/^\s*86 événements\s+1 source non communicable/)).toBeVisible()
  await page.getByLabel('Reprendre').selectOption({ label: 'Tchad' })
  await expect(page.getByRole('radio', { name: 'Le filtre du réglage repris' })).toBeChecked()
  await expect(page.getByText(words?.trim() ?? '?')).toBeVisible()
  await expect(page.getByLabel('Bandes par')).toHaveValue('country')
  await expect(page.getByLabel('Événements dessinés')).toHaveValue('key')

  const file = path.join(userData, 'tchad.csv')
  await page.getByRole('radio', { name: 'CSV' }).check()
  await answerDialogs(app, { save: file })
  await page.getByRole('button', { name: 'Enregistrer sous…' }).click()
  await expect(page.getByText(/Écrit.*tchad\.csv/)).toBeVisible()
  const rows = (await readFile(file, 'utf8')).trim().split('\r\n').slice(1)
  expect(rows).toHaveLength(Number.parseInt(words ?? '', 10))
})

test('a period that is not understood is said, and nothing is written without it', async ({
  looking: { page },
}) => {
  await openExport(page)
  await page.getByLabel('Fin de la période').fill('hier')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Enregistrer sous…' })).toBeDisabled()
  await expect(page.getByLabel('Fin de la période')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Fin de la période').fill('juin 2015')
  await page.keyboard.press('Tab')
  await expect(page.getByText('2015-06 · juin 2015')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer sous…' })).toBeEnabled()
})

test('restricted records come in only when asked for, after a warning, and the title page says so', async ({
  looking: { page },
}) => {
  await openExport(page)
  await expect(page.getByText('1 source non communicable laissée de côté')).toBeVisible()
  await expect(page.getByText(/peut montrer des sources/)).toHaveCount(0)
  await page.getByLabel('Diffusion').selectOption({ label: 'Avec l’accès restreint' })
  await expect(page.getByText(/peut montrer des sources à accès restreint/)).toBeVisible()
  await expect(page.getByText('1 source non communicable laissée de côté')).toHaveCount(0)
  await page.getByLabel('Diffusion').selectOption({ label: 'Tout, même confidentiel' })
  await expect(page.getByText(/une fuite peut mettre des personnes en danger/)).toBeVisible()
})

test('the timeline is cut at a scale of one’s own, and a number out of bounds is brought back', async ({
  looking: { page },
}) => {
  await openExport(page)
  await page.getByText('Frise dessinée', { exact: true }).click()
  await page.getByLabel('Découpe de la frise').selectOption({ label: 'un nombre de feuilles' })
  await page.getByLabel('Feuilles', { exact: true }).fill('500')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Feuilles', { exact: true })).toHaveValue('60')
  const total = page.getByText(/^pages 1 à 4 sur \d+$/)
  await expect(total).toBeVisible({ timeout: 30_000 })
  const many = await total.textContent()
  await page.getByLabel('Découpe de la frise').selectOption({ label: 'une échelle (mm par mois)' })
  await page.getByLabel('Millimètres par mois').fill('2,5'.replace(',', '.'))
  await page.keyboard.press('Tab')
  await expect(total).not.toHaveText(many ?? '', { timeout: 30_000 })
})

test('a page of the preview is looked at by itself, larger, and the focus finds its way back', async ({
  looking: { page },
}) => {
  await openExport(page)
  await page.getByRole('button', { name: 'Suivantes' }).click({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Agrandir la page 6' }).click()
  const back = page.getByRole('button', { name: 'Toutes les pages' })
  await expect(back).toBeFocused()
  const seen = page.getByRole('img', { name: /^Page 6 sur/ })
  await expect(seen).toBeVisible()
  const before = (await seen.boundingBox())?.width ?? 0
  await page.getByRole('button', { name: 'Agrandir', exact: true }).click()
  await expect.poll(async () => (await seen.boundingBox())?.width).toBeGreaterThan(before * 1.4)
  await page.getByRole('button', { name: 'Suivante', exact: true }).click()
  await expect(page.getByRole('img', { name: /^Page 7 sur/ })).toBeVisible()
  await back.click()
  await expect(page.getByText(/^pages 5 à 8 sur/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Agrandir la page 6' })).toBeFocused()
})

test('the export view, with all that it can unfold, has no serious fault of access', async ({
  looking: { page },
}) => {
  await openExport(page)
  for (const group of ['Frise dessinée', 'Textes, notes et parties', 'Fichier et norme'])
    await page.getByText(group, { exact: true }).click()
  await page.getByLabel('Diffusion').selectOption({ label: 'Tout, même confidentiel' })
  await page.getByLabel('Anonyme').check()
  await page.getByLabel('Découpe de la frise').selectOption({ label: 'une échelle (mm par mois)' })
  await page.getByRole('button', { name: 'Agrandir la page 1' }).click({ timeout: 30_000 })
  for (const again of [false, true]) {
    if (again) await page.getByRole('button', { name: 'Toutes les pages' }).click()
    await noGraveFault(page)
  }
})

test('the whole timeline leaves as a poster and as a roll in SVG, with the lanes chosen', async ({
  looking: { app, page, userData },
}) => {
  await openExport(page)
  await page.getByRole('radio', { name: 'SVG' }).check()
  await page.getByLabel('Image').selectOption({ label: 'Frise sur une feuille' })
  await page.getByLabel('Feuille', { exact: true }).selectOption({ label: 'A2' })
  await page.getByText('Frise dessinée', { exact: true }).click()
  await page.getByLabel('Bandes par').selectOption({ label: 'Acteur' })
  const file = path.join(userData, 'affiche.svg')
  await answerDialogs(app, { save: file })
  await page.getByRole('button', { name: 'Enregistrer sous…' }).click()
  await expect(page.getByText(/Écrit.*affiche\.svg/)).toBeVisible({ timeout: 30_000 })
  const poster = await readFile(file, 'utf8')
  expect(Number(/ width="([\d.]+)pt"/.exec(poster)?.[1])).toBeCloseTo(1683.8, 0)
  await page.getByLabel('Image').selectOption({ label: 'Frise sur un rouleau' })
  await answerDialogs(app, { save: path.join(userData, 'rouleau.svg') })
  await page.getByRole('button', { name: 'Enregistrer sous…' }).click()
  await expect(page.getByText(/Écrit.*rouleau\.svg/)).toBeVisible({ timeout: 30_000 })
  const roll = await readFile(path.join(userData, 'rouleau.svg'), 'utf8')
  expect(Number(/ height="([\d.]+)pt"/.exec(roll)?.[1])).toBeLessThan(900)
})

/** How many different colours a picture has: a blank one has one. */
async function inksOf(address: string): Promise<number> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
  return new Set(new Uint32Array(Uint8Array.from(pixels).buffer)).size
}
