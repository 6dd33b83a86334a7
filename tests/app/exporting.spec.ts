import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { answerDialogs, drawn, launch, test } from './fixtures.ts'

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  await page.getByRole('heading', { name: 'Réglages gardés' }).waitFor()
}

test('the drawn overview leaves as SVG', async ({ app, page, userData }) => {
  await openExport(page)
  await page.getByRole('radio', { name: /^SVG/ }).check()
  const file = path.join(userData, 'sahel.svg')
  await answerDialogs(app, { save: file })
  await page.getByRole('button', { name: 'Enregistrer sous…' }).click()
  await expect(page.getByText(/Écrit.*sahel\.svg/)).toBeVisible({ timeout: 30_000 })
  expect(await readFile(file, 'utf8')).toMatch(/<svg [^>]+ xml:lang="fr">\n<title>Sahel/)
})

test('export choices are kept under a name, come back after a restart, and are deleted', async ({
  userData,
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
  app,
  page,
  userData,
}) => {
  await openExport(page)
  await page.getByRole('radio', { name: /^PNG/ }).check()
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
