import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'
import { embeddedFiles, unpacked } from '../../data/imports/pdf-streams.ts'
import { has, run } from '../data/print/fixtures/tools.ts'
import { noGraveFault } from './access.ts'
import { openEvent } from './doing.ts'
import { answerDialogs, drawn, launch, test } from './fixtures.ts'
import { shot } from './shot.ts'

/** The line of an event in the list, 1 the first. */
const line = (page: Page, n: number): Locator =>
  page.getByRole('grid').locator(`[aria-rowindex="${n + 1}"]`)

const chosen = (page: Page): Locator => page.getByRole('grid').locator('[aria-selected=true]')

async function titlesOf(lines: Locator): Promise<readonly string[]> {
  return (await lines.locator('.title').allTextContents()).map((title) => title.trim())
}

/** Saves the export on the screen; answers its bytes. */
async function saved(app: ElectronApplication, page: Page, file: string): Promise<Buffer> {
  await answerDialogs(app, { save: file })
  await page.getByRole('button', { name: 'Enregistrer sous…' }).click()
  await expect(page.getByText('Écrit').filter({ hasText: path.basename(file) })).toBeVisible({
    timeout: 60_000,
  })
  return readFile(file)
}

/** The titles of the events that a PDF carries. */
function eventsIn(pdf: Buffer): readonly string[] {
  const [data] = embeddedFiles(pdf)
  const text = data === undefined ? '' : Buffer.concat([...unpacked(data)]).toString('utf8')
  const { records } = JSON.parse(text) as {
    readonly records: readonly {
      readonly id: string
      readonly fields: { readonly title: { readonly value: { readonly text: string } } }
    }[]
  }
  return records
    .filter(({ id }) => id.startsWith('e-'))
    .map(({ fields }) => fields.title.value.text)
}

test('three chosen events change in one act, told before: what a claim speaks for stays, and undo says what it took back', async ({
  working: { page },
}) => {
  await line(page, 2).click()
  await line(page, 3).click({ modifiers: ['ControlOrMeta'] })
  await line(page, 4).click({ modifiers: ['ControlOrMeta'] })
  const things = page.getByLabel('Ce qui change')
  await things.selectOption({ label: 'Type' })
  const sheet = page.getByRole('dialog', { name: 'Changer 3 événements' })
  await sheet.getByLabel('Type').selectOption({ label: 'Gouvernance' })
  const told = sheet.getByRole('region', { name: 'Ce qui change' })
  await expect(told.getByText(/\d événements? change/)).toBeVisible()
  await noGraveFault(page)
  await shot(page, 'many-type')
  await sheet.getByRole('button', { name: /^Changer \d événement/ }).click()
  await expect(page.getByText(/^Type de plusieurs événements/)).toBeVisible()
  await expect(line(page, 2)).toContainText('Gouvernance')
  await shot(page, 'many-done')
  const notice = await page.getByText(/^Type de plusieurs événements/).boundingBox()
  const list = await page.getByRole('grid').locator('..').boundingBox()
  expect(notice?.y ?? 0).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0) - 1)
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Annulé\s: type de plusieurs événements/)).toBeVisible()

  const titles = await titlesOf(chosen(page))
  await things.selectOption({ label: 'Supprimer' })
  const leave = page.getByRole('dialog', { name: 'Supprimer 3 événements' })
  await expect(leave.getByText('3 événements seront supprimés.')).toBeVisible()
  await expect(leave.getByText(titles.join(' · '))).toBeVisible()
  await leave.getByRole('button', { name: 'Supprimer 3 événements' }).click()
  await expect(chosen(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(
    page.getByText(/^Annulé\s: suppression de plusieurs événements, 3 enregistrements/),
  ).toBeVisible()
})

test('three events chosen by pointer leave as a PDF that holds these three, and says so', async ({
  looking: { app, page, userData },
}) => {
  await line(page, 2).click()
  await line(page, 4).click({ modifiers: ['ControlOrMeta'] })
  await line(page, 5).click({ modifiers: ['ControlOrMeta'] })
  await line(page, 7).click({ modifiers: ['ControlOrMeta'] })
  await line(page, 5).click({ modifiers: ['ControlOrMeta'] })
  await expect(page.getByRole('status').filter({ hasText: '3 événements choisis' })).toHaveCount(1)
  await expect(line(page, 2)).toHaveAttribute('aria-current', 'true')
  const titles = await titlesOf(chosen(page))
  expect(titles).toHaveLength(3)
  await noGraveFault(page)

  await page.getByRole('button', { name: 'Exporter le choix…' }).click()
  await expect(page.getByRole('radio', { name: 'Les événements choisis (3)' })).toBeChecked()
  await expect(page.getByText(/^\s*3 événements · 3 événements choisis/)).toBeVisible()
  await expect(page.getByRole('img', { name: /^Page 1 sur/ })).toBeVisible({ timeout: 30_000 })
  await noGraveFault(page)
  const file = path.join(userData, 'choix.pdf')
  const carried = eventsIn(await saved(app, page, file))
  expect([...carried].sort()).toEqual([...titles].sort())
  if (has('pdftotext'))
    expect(run('pdftotext', '-l', '1', file, '-').out).toMatch(/3\s+événements\s+choisis/)

  await page.getByRole('radio', { name: 'CSV' }).check()
  const rows = (await saved(app, page, path.join(userData, 'choix.csv'))).toString().trim()
  expect(rows.split('\r\n')).toHaveLength(4)
  await page.getByRole('button', { name: 'Frise', exact: true }).click()
  await expect(chosen(page)).toHaveCount(3)
})

test('events are chosen, more of them, all and none, without a pointer', async ({
  looking: { page },
}) => {
  await line(page, 1).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(line(page, 4)).toBeFocused()
  expect(await titlesOf(chosen(page))).toHaveLength(3)
  await expect(page.getByText('3 événements choisis').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toHaveCount(1)
  await line(page, 4).focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('86 événements choisis').last()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toHaveCount(1)
  await expect(line(page, 4)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Shift+ArrowUp')
  await page.getByRole('button', { name: 'Tout désélectionner' }).focus()
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toHaveCount(1)
  await expect(line(page, 3)).toBeFocused()
})

test('the choice outlives a filter and another screen; the bar says what the list leaves out', async ({
  looking: { page },
}) => {
  await line(page, 1).click()
  await line(page, 3).click({ modifiers: ['Shift'] })
  await expect(chosen(page)).toHaveCount(3)
  await page.getByRole('checkbox', { name: /^Tchad/ }).check()
  await expect(page.getByText('dont 3 hors de la liste')).toBeVisible()
  await page.getByRole('button', { name: 'Sources', exact: true }).click()
  await page.getByRole('button', { name: 'Frise', exact: true }).click()
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await expect(chosen(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Tout désélectionner' }).click()
  await expect(chosen(page)).toHaveCount(1)
})

test('marks of the drawn timeline are chosen with Control, and bear a ring', async ({
  looking: { page },
}) => {
  const marks = page.locator('.lanes .mark')
  await marks.first().click()
  await expect(page.locator('.lanes .mark.is-selected')).toHaveCount(1)
  for (const n of [3, 5])
    await marks
      .nth(n)
      .locator('.shape')
      .click({ modifiers: ['ControlOrMeta'] })
  await expect(page.locator('.lanes .is-chosen')).toHaveCount(3)
  await expect(page.getByText('3 événements choisis').last()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.lanes .is-chosen')).toHaveCount(0)
})

test('a preset keeps the chosen events, and says how many are gone', async ({ userData }) => {
  const first = await launch(userData)
  const page = await drawn(first)
  // The starter archive opens on one of its last events.
  await page.getByRole('row', { selected: true }).press('Home')
  await line(page, 2).click()
  await line(page, 3).click({ modifiers: ['ControlOrMeta'] })
  await line(page, 6).click({ modifiers: ['ControlOrMeta'] })
  await page.getByRole('button', { name: 'Exporter le choix…' }).click()
  await page.getByLabel('Nom', { exact: true }).fill('Trois faits')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Choix gardés : Trois faits.')).toBeVisible()
  await first.close()

  const second = await launch(userData)
  const again = await drawn(second)
  await line(again, 3).click()
  const panel = again.getByRole('complementary', { name: 'Événement' })
  await panel.getByRole('button', { name: /^Supprimer/ }).click()
  await expect(again.getByText('85 événements').first()).toBeVisible()
  await again.getByRole('button', { name: 'Exporter', exact: true }).click()
  await again.getByLabel('Reprendre').selectOption({ label: 'Trois faits' })
  await expect(
    again.getByRole('radio', { name: 'Les événements du réglage repris (3)' }),
  ).toBeChecked()
  await expect(again.getByText(/^\s*2 événements · 2 événements choisis/)).toBeVisible()
  await expect(again.getByText('1 événement choisi n’est plus dans l’archive')).toBeVisible()
  await second.close()
})

test('an event that is found by words stands in sight in the list', async ({
  looking: { page },
}) => {
  const panel = await openEvent(page, 'Audience Goïta Evkourov marge BAMEX')
  await expect(panel.getByRole('heading', { name: 'BAMEX 25' })).toBeVisible()
  await expect(page.getByRole('grid').locator('[aria-current=true]')).toBeInViewport({
    ratio: 0.95,
  })
})
