import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { noGraveFault } from './access.ts'
import { answerDialogs, drawn, launch, test } from './fixtures.ts'
import { archiveIn, copyTree, flipOneByte } from './on-disk.ts'

const screenshots = path.resolve(import.meta.dirname, '../../out/screenshots')

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByText(name).click()
}

function log(page: Page) {
  return page.getByRole('region', { name: 'Journal de conservation' })
}

/** Draws what is on the screen, and finds no serious fault of access in it. */
async function look(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) })
  await noGraveFault(page, name)
}

test('what happened to the archive is listed, filtered, read on and opened by keyboard', async ({
  working: { page },
}) => {
  await go(page, 'Intégrité')
  const rows = log(page).getByRole('row')
  await expect(rows.filter({ hasText: 'création' }).first()).toContainText('l’archive entière')
  await expect(rows).toHaveCount(51)
  await log(page).getByRole('button', { name: 'Plus ancien' }).focus()
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(101)
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click()
  await expect(page.getByText(/Tout est intact/)).toBeVisible({ timeout: 30_000 })
  const check = rows.filter({ hasText: 'fixity check' })
  await expect(check).toContainText('contrôle d’intégrité')
  await expect(check).toContainText('réussite')
  await log(page).getByLabel('Type d’événement').selectOption({ label: 'ingestion' })
  await expect(log(page).getByText('88 événements de conservation')).toBeVisible()
  const notice = rows.filter({ hasText: 'Radisson' })
  await log(page).getByRole('button', { name: 'Plus ancien' }).click()
  await notice.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Radisson/, level: 2 })).toBeVisible()
})

test('the log is kept as CSV and as JSON, with the digest of the file', async ({
  looking: { app, page, userData },
}) => {
  await go(page, 'Intégrité')
  for (const [format, name] of [
    ['CSV', 'garde.csv'],
    ['JSON', 'garde.json'],
  ] as const) {
    await answerDialogs(app, { save: path.join(userData, name) })
    await log(page)
      .getByRole('button', { name: `Enregistrer en ${format}…` })
      .click()
    await expect(log(page).getByRole('status')).toContainText(name)
    await expect(log(page).getByRole('status').locator('code')).toHaveText(/^[0-9a-f]{64}$/)
  }
  const { events } = JSON.parse(await readFile(path.join(userData, 'garde.json'), 'utf8'))
  expect(events.length).toBeGreaterThan(200)
})

test('a source shows when it came in, what was done to it and its last check, once unfolded', async ({
  working: { page },
}) => {
  await go(page, 'Sources')
  await page.getByRole('main').getByRole('searchbox').fill('Radisson')
  await page.getByRole('button', { name: /Radisson/ }).click()
  const beside = page.getByRole('complementary', { name: 'Citer et décrire' })
  const fold = beside.getByRole('button', { name: 'Conservation', exact: true })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(beside.getByText('ingestion')).toHaveCount(0)
  await fold.focus()
  await page.keyboard.press('Enter')
  const events = beside.locator('#custody-of-source').getByRole('listitem')
  await expect(events).toHaveCount(5)
  await beside.getByRole('button', { name: /^Éditeur : / }).click()
  await beside.getByLabel('Éditeur').fill('AMAP')
  await page.keyboard.press('Enter')
  await expect(events.first()).toContainText('modification')
  await go(page, 'Intégrité')
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click()
  await expect(page.getByText(/Tout est intact/)).toBeVisible({ timeout: 30_000 })
  await go(page, 'Sources')
  await page.getByRole('main').getByRole('searchbox').fill('Radisson')
  await page.getByRole('button', { name: /Radisson/ }).click()
  await fold.click()
  await expect(events.first()).toContainText('contrôle d’intégrité')
  await expect(events.first()).toContainText('réussite')
  await look(page, 'custody-source')
})

test('the foot of the window says what the last check found, and leads to it', async ({
  working: { app, page, userData },
}) => {
  const foot = page.getByRole('contentinfo')
  await expect(foot.getByRole('button', { name: 'Intégrité jamais vérifiée' })).toBeVisible()
  const folder = await archiveIn(userData)
  const good = path.join(userData, 'copie.tarikh')
  copyTree(folder, good)
  const blob = path.relative(folder, await flipOneByte(path.join(folder, 'blobs')))
  await go(page, 'Intégrité')
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click()
  const damage = foot.getByRole('button', { name: /1 anomalie le / })
  await expect(damage).toBeVisible({ timeout: 30_000 })
  const check = log(page).getByRole('row').filter({ hasText: 'échec' })
  await expect(check).toContainText('1 anomalie : texte endommagé')
  await expect(check.getByRole('button', { name: blob })).toBeVisible()
  await look(page, 'custody-damage')
  await page.emulateMedia({ colorScheme: 'dark' })
  await look(page, 'custody-damage-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await go(page, 'Frise')
  await damage.click()
  const finding = page.getByRole('row').filter({ hasText: 'réparez depuis une copie' })
  await expect(finding).toContainText(blob)
  await expect(finding.getByRole('button', { name: /^s-/ })).toBeVisible()
  await answerDialogs(app, { open: [userData] })
  await page.getByRole('button', { name: 'Réparer depuis une copie…' }).click()
  await expect(page.getByText('Le dossier choisi n’est pas une archive Tarikh')).toBeVisible()
  await answerDialogs(app, { open: [good] })
  await page.getByRole('button', { name: 'Réparer depuis une copie…' }).click()
  await expect(foot.getByRole('button', { name: 'Intégrité vérifiée le' })).toBeVisible({
    timeout: 30_000,
  })
  await expect(log(page).getByRole('row').filter({ hasText: 'recovery' })).toContainText(
    '1 anomalie réparée depuis copie.tarikh',
  )
  await page.getByRole('button', { name: 'English' }).click()
  await expect(foot.getByRole('button', { name: 'Integrity verified' })).toBeVisible()
  await page.getByRole('button', { name: 'Français', exact: true }).click()
  await expect(foot.getByRole('button', { name: 'Intégrité vérifiée le' })).toBeVisible()
})

test('an archive that is open already is brought forward, whoever asks for it', async ({
  usedBefore: userData,
}) => {
  const app = await launch(userData)
  const page = await drawn(app)
  const folder = await archiveIn(userData)
  const link = path.join(userData, 'lien.tarikh')
  await symlink(folder, link)
  for (const chosen of [folder, link]) {
    await go(page, 'Réglages')
    await answerDialogs(app, { open: [chosen] })
    await page.getByRole('button', { name: 'Ouvrir une archive…' }).click()
    await expect(page.getByRole('heading', { name: 'Réglages' })).toHaveCount(0)
    await expect(page.getByRole('contentinfo').getByText('86 événements')).toBeVisible()
  }
  // A second start of the program that names it leaves at once; the first window shows it.
  await go(page, 'Réglages')
  await app.evaluate(
    ({ app: own }, words) => own.emit('second-instance', {}, words, '/'),
    ['tarikh', folder],
  )
  await expect(page.getByRole('heading', { name: 'Réglages' })).toHaveCount(0)
  await expect(page.getByText(/ouverte dans une autre fenêtre/)).toHaveCount(0)
  await app.evaluate(
    ({ app: own }, words) => own.emit('second-instance', {}, words, '/'),
    ['tarikh', path.join(userData, 'absente.tarikh')],
  )
  await expect(page.getByText('Le dossier de cette archive est introuvable.')).toBeVisible()
  await app.close()
})

/** The first segments of the writers of this machine, which begin with what made the archive. */
async function firstLines(journal: string): Promise<{ file: string; bytes: Buffer }[]> {
  const writers = (await readdir(journal)).filter((writer) => writer !== 'starter')
  const files = writers.map((writer) => path.join(journal, writer, '000001.jsonl'))
  return Promise.all(files.map(async (file) => ({ file, bytes: await readFile(file) })))
}

test('an archive whose description is destroyed is mended from a copy on the first screen', async ({
  usedBefore: userData,
}) => {
  const folder = await archiveIn(userData)
  const good = path.join(userData, 'copie.tarikh')
  copyTree(folder, good)
  await writeFile(path.join(folder, 'archive.json'), '{"format"')
  // The line that made the archive names it too: where it is sound, no copy is needed.
  for (const line of await firstLines(path.join(folder, 'journal')))
    await writeFile(line.file, line.bytes.fill('x', 80, 90))
  const app = await launch(userData)
  const page = await drawn(app)
  await expect(page.getByRole('alert')).toContainText('le fichier archive.json est illisible')
  await look(page, 'custody-destroyed')
  await answerDialogs(app, { open: [good] })
  await page.getByRole('button', { name: 'Réparer', exact: true }).click()
  const foot = page.getByRole('contentinfo')
  await expect(foot.getByText('86 événements')).toBeVisible({ timeout: 30_000 })
  await expect(foot.getByRole('button', { name: 'Intégrité vérifiée le' })).toBeVisible()
  await go(page, 'Intégrité')
  await expect(log(page).getByRole('row').filter({ hasText: 'recovery' })).toContainText(
    '2 anomalies réparées depuis copie.tarikh',
  )
  await app.close()
})
