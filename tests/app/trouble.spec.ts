import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'
import { takeLock } from '../../data/store/core/lock.ts'
import { askIn } from './ask-in.ts'
import { openEvent } from './doing.ts'
import { answerDialogs, drawn, launch, test, watchErrors } from './fixtures.ts'
import { archiveIn, copyTree, digestOf, fillUp, flipOneByte, mountSmall } from './on-disk.ts'
import { freshUserData } from './user-data.ts'

const screenshots = path.resolve(import.meta.dirname, '../../out/screenshots')
const audience = 'Audience Goïta Evkourov marge BAMEX'

test('two copies that disagree show both values, and a person settles it for good', async ({
  usedBefore: userData,
}) => {
  test.setTimeout(240_000)
  const other = await freshUserData()
  const [first, second] = ['Audience au palais, copie de Bamako', 'Audience, copie de Gao']
  await inWindow(userData, async (page) => {
    copyTree(path.join(userData, 'Tarikh'), other)
    await retitle(page, first)
    await redate(page, '12 novembre 2025')
  })
  await inWindow(other, async (page) => {
    await retitle(page, second)
    await redate(page, '13 novembre 2025')
  })
  const folder = await archiveIn(userData)
  for (const part of ['journal', 'blobs']) {
    execFileSync('cp', ['-an', path.join(await archiveIn(other), part), folder])
  }
  await rm(other, { recursive: true, force: true })
  await inWindow(userData, async (page) => {
    const panel = await openRead(page, audience)
    const title = conflictOn(panel, 'Titre')
    await expect(title.getByRole('listitem')).toHaveCount(2)
    await expect(title).toContainText(first)
    await expect(title).toContainText(second)
    const date = conflictOn(panel, 'Date')
    await expect(date).toContainText('12 novembre 2025')
    await expect(date).toContainText('13 novembre 2025')
    await see(page, 'trouble-conflict')
    await title.getByRole('listitem').filter({ hasText: first }).getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect(title).toHaveCount(0)
    await expect(panel.getByRole('button', { name: `Titre : ${first}. Modifier` })).toBeVisible()
    await date.getByRole('listitem').filter({ hasText: '13 nov' }).getByRole('button').click()
    await expect(date).toHaveCount(0)
    await expect(panel.getByRole('button', { name: /^Date : .*2025-11-13/ })).toBeVisible()
    await see(page, 'trouble-conflict-settled')
  })
  await inWindow(userData, async (page) => {
    const panel = await openEvent(page, first)
    await expect(panel.getByRole('button', { name: `Titre : ${first}. Modifier` })).toBeVisible()
    await expect(panel.getByRole('button', { name: /^Date : .*2025-11-13/ })).toBeVisible()
    await expect(panel.getByRole('region', { name: 'Deux copies' })).toHaveCount(0)
    await go(page, 'Intégrité')
    await page.getByRole('button', { name: 'Vérifier maintenant' }).click()
    await expect(page.getByText(/Tout est intact/)).toBeVisible({ timeout: 30_000 })
  })
})

test('an archive of a newer format is only read: nothing acts on it, nothing is written', async ({
  usedBefore: userData,
}) => {
  const folder = await archiveIn(userData)
  const good = path.join(userData, 'copie.tarikh')
  copyTree(folder, good)
  const described = path.join(folder, 'archive.json')
  const file = JSON.parse(await readFile(described, 'utf8'))
  await writeFile(described, `${JSON.stringify({ ...file, version: 99 }, null, 2)}\n`)
  const before = await digestOf(folder)
  await inWindow(userData, async (page, app) => {
    await expect(warnings(page)).toContainText('version plus récente de Tarikh')
    await expect(warnings(page)).not.toContainText('Lecture seule')
    await expect(page.getByRole('contentinfo')).toContainText('Lecture seule')
    await expect(page.getByRole('button', { name: 'Ajouter une source' })).toBeDisabled()
    await expect(page.getByRole('button', { name: 'Nouvel événement' })).toBeDisabled()
    const panel = await openRead(page, audience)
    await expect(
      panel.getByRole('button', { name: /Modifier$/ }).and(page.locator(':enabled')),
    ).toHaveCount(0)
    await expect(panel.getByRole('button', { name: 'Supprimer' })).toHaveCount(0)
    await expect(panel.getByLabel('État')).toBeDisabled()
    await see(page, 'trouble-newer')
    for (const key of ['Control+n', 'Control+Shift+a', 'Control+z']) await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const id = (await panel.locator('code').last().textContent()) ?? ''
    const refused = await askIn(page, 'change', { kind: 'delete', id })
    expect(refused.problem?.code).toBe('archive.newer')
    await page.evaluate(() => {
      const carried = new DataTransfer()
      carried.setData('text/plain', 'Un texte collé')
      const clipped = { clipboardData: carried, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new ClipboardEvent('paste', clipped))
    })
    await expect(page.getByText('version plus récente de Tarikh')).toHaveCount(2)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await go(page, 'Intégrité')
    await page.getByRole('button', { name: 'Vérifier maintenant' }).click()
    await expect(page.getByText(/anomalie|Tout est intact/).first()).toBeVisible({
      timeout: 30_000,
    })
    await expect(page.getByRole('contentinfo')).toContainText(/anomalies? le /)
    await expect(page.getByRole('button', { name: 'Réparer depuis une copie…' })).toBeDisabled()
    await answerDialogs(app, { open: [good] })
    const unmended = await askIn(page, 'archive.repair', { job: 'a-repair' })
    expect(unmended.problem?.code).toBe('archive.newer')
    await see(page, 'trouble-newer-verified')
  })
  expect(await digestOf(folder)).toBe(before)
})

test('one flipped byte is named with its file, and a good copy mends it', async ({
  working: { app, page, userData },
}) => {
  const good = path.join(userData, 'copie.tarikh')
  const folder = await archiveIn(userData)
  copyTree(folder, good)
  const blob = await flipOneByte(path.join(folder, 'blobs'))
  const name = path.relative(folder, blob)
  await go(page, 'Intégrité')
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click()
  const found = page.getByRole('table', { name: 'Anomalies' })
  const row = found.getByRole('row').filter({ hasText: name })
  await expect(row).toContainText('texte endommagé', { timeout: 30_000 })
  await expect(page.getByText('Choisissez une autre copie de cette archive')).toBeVisible()
  await see(page, 'trouble-damage')
  await answerDialogs(app, { open: [] })
  await page.getByRole('button', { name: 'Réparer depuis une copie…' }).click()
  await expect(page.getByText(/anomalie, parmi \d+ lignes/)).toBeVisible()
  await answerDialogs(app, { open: [good] })
  await page.getByRole('button', { name: 'Réparer depuis une copie…' }).click()
  await expect(page.getByText('1 anomalie réparée.')).toBeVisible({ timeout: 30_000 })
  await expect(row).toHaveCount(0)
  await see(page, 'trouble-repaired')
  expect(await readFile(blob)).toEqual(await readFile(path.join(good, name)))
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click()
  await expect(page.getByText(/Tout est intact/)).toBeVisible({ timeout: 30_000 })
})

test('an archive that another program holds is said to be held, and opens once it is free', async ({
  usedBefore: userData,
}) => {
  const folder = await archiveIn(userData)
  const { id } = JSON.parse(await readFile(path.join(folder, 'archive.json'), 'utf8'))
  const lock = await takeLock(id)
  const before = await digestOf(folder)
  await inWindow(userData, async (page) => {
    await expect(page.getByRole('alert')).toContainText('ouverte dans une autre fenêtre')
    await see(page, 'trouble-locked')
    expect(await readdir(path.join(userData, 'Tarikh'))).toEqual([path.basename(folder)])
    expect(await digestOf(folder)).toBe(before)
    await lock?.release()
    await page.getByRole('listitem').getByRole('button', { name: /Sahel/ }).click()
    await expect(page.getByRole('contentinfo').getByText('86 événements')).toBeVisible()
  })
})

test('a full disk is said within the second, the text stays, and is saved once there is room', async ({
  userData,
}) => {
  const disk = path.join(userData, 'Tarikh')
  await mkdir(disk)
  test.info().skip(!mountSmall(disk), 'only root can mount a small disk here')
  const filler = path.join(disk, 'plein')
  const text = 'Ce que la mission a vu à Gao. '.repeat(400)
  try {
    await inWindow(userData, async (page) => {
      const panel = await openRead(page, audience)
      await fillUp(filler)
      await panel.getByRole('button', { name: /^Note de l’archiviste : / }).click()
      const field = panel.getByRole('textbox', { name: 'Note de l’archiviste' })
      await field.fill(text)
      await page.keyboard.press('Control+Enter')
      await expect(warnings(page)).toContainText('Le disque est plein', { timeout: 1_000 })
      await expect(page.getByRole('contentinfo')).toContainText('Non enregistré')
      await expect(field).toHaveValue(text)
      await see(page, 'trouble-full')
      await rm(filler)
      await field.focus()
      await page.keyboard.press('Control+Enter')
      await expect(field).toHaveCount(0)
      await expect(page.getByRole('contentinfo')).toContainText('✓ Enregistré')
      await expect(warnings(page)).not.toContainText('Le disque est plein')
      await see(page, 'trouble-room-again')
    })
    await inWindow(userData, async (page) => {
      const panel = await openRead(page, audience)
      await expect(panel.getByText(text.trim())).toBeVisible()
    })
  } finally {
    spawnSync('umount', ['-l', disk])
  }
})

/** Starts the program, lets a person work in it, and closes it; no error may land in its console. */
async function inWindow(
  userData: string,
  work: (page: Page, app: ElectronApplication) => Promise<void>,
): Promise<void> {
  const app = await launch(userData)
  try {
    const first = await app.firstWindow()
    const errors = watchErrors(first)
    await work(await drawn(app), app)
    expect(errors).toEqual([])
  } finally {
    await app.close()
  }
}

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByText(name).click()
}

async function openRead(page: Page, words: string): Promise<Locator> {
  const panel = await openEvent(page, words)
  await panel.getByRole('heading', { name: 'Ce que disent les sources' }).waitFor()
  return panel
}

async function retitle(page: Page, title: string): Promise<void> {
  const panel = await openRead(page, audience)
  await panel.getByRole('button', { name: /^Titre : / }).click()
  await panel.getByLabel('Titre').fill(title)
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: `Titre : ${title}. Modifier` })).toBeVisible()
}

async function redate(page: Page, words: string): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await panel.getByRole('button', { name: /^Date : / }).click()
  await panel.getByRole('textbox', { name: 'Date', exact: true }).fill(words)
  await page.keyboard.press('Enter')
  const why = page.getByRole('dialog', { name: 'Pourquoi la changer' })
  await why.getByRole('button', { name: 'correction ultérieure' }).click()
  await expect(panel.getByRole('button', { name: new RegExp(`^Date : .*${words}`) })).toBeVisible()
}

function conflictOn(panel: Locator, field: string): Locator {
  const sections = panel.getByRole('region', { name: 'Deux copies ne s’accordent pas' })
  return sections.filter({ hasText: field })
}

function warnings(page: Page): Locator {
  return page.getByRole('region', { name: 'Avertissements' })
}

async function see(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) })
}
