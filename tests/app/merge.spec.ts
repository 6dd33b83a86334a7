import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { dotsOf } from '../../data/changes/state.ts'
import { openArchive } from '../../data/store/archive/archive-store.ts'
import { openEvent } from './doing.ts'
import { answerDialogs, drawn, launch, test } from './fixtures.ts'
import { archiveIn, copyTree } from './on-disk.ts'
import { isRoot, nobody } from './ordinary-user.ts'

/** Writes another title to an event of a copy, with a reason, as another person on another machine does. */
async function retitle(folder: string, machine: string, words: string, title: string) {
  await mkdir(machine)
  const opened = await openArchive(folder, { machine, author: 'Moussa' })
  if (!opened.ok) throw new Error(opened.problem.code)
  const { archive } = opened.value
  const event = [...archive.records.values()].find(
    ({ id, fields }) => id.startsWith('e-') && JSON.stringify(fields.title).includes(words),
  )
  const id = event?.id ?? ''
  const value = { value: title, reason: 'Nom que donne le communiqué' }
  const op = { id, field: 'title', value, replaces: dotsOf(archive, id, 'title') }
  const done = await opened.value.commit({ act: 'record', ops: [op] }, new Date().toISOString())
  expect(done.ok).toBe(true)
  await opened.value.close()
  if (isRoot()) execFileSync('chown', ['-R', `${nobody}:${nobody}`, folder])
}

/** Chooses an item of the menu by its words. */
function choose(app: ElectronApplication, words: string): Promise<void> {
  return app.evaluate(({ Menu }, label) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items?.find((item) => item.label === label)?.click()
  }, words)
}

async function bothSides(page: Page, number: number): Promise<void> {
  const panel = await openEvent(page, 'Solhan')
  const callout = panel.getByRole('region', { name: 'Deux copies ne s’accordent pas.' })
  await expect(callout).toHaveCount(number)
  if (number === 0) return
  await expect(callout).toContainText('Solhan, vu de Gao')
  await expect(callout).toContainText(
    /Solhan, vu de Bamako\s+Raison\s: Nom que donne le communiqué\s+Moussa/,
  )
}

test('two copies edited apart are united: a disagreement shows both sides, and the merge is undone after a restart', async ({
  usedBefore: userData,
}) => {
  const before = await launch(userData)
  await drawn(before)
  await before.close()
  const copy = path.join(userData, 'copie.tarikh')
  copyTree(await archiveIn(userData), copy)
  await retitle(copy, path.join(userData, 'moussa'), 'Solhan', 'Solhan, vu de Bamako')
  const first = await launch(userData)
  const page = await drawn(first)
  const panel = await openEvent(page, 'Solhan')
  await panel.getByRole('button', { name: /^Titre : / }).click()
  await panel.getByLabel('Titre').fill('Solhan, vu de Gao')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: /^Titre : Solhan, vu de Gao/ })).toBeVisible()

  await choose(first, 'Réunir avec une copie…')
  await answerDialogs(first, { open: [copy] })
  const main = page.getByRole('main')
  await main.getByRole('button', { name: 'Choisir une copie…' }).click()
  await expect(main.getByRole('heading', { name: 'Cette copie apporterait' })).toBeVisible()
  await expect(main.getByText('1 nouveau désaccord')).toBeVisible()
  await expect(main.getByText('1 acte', { exact: true })).toBeVisible()
  await main.getByRole('button', { name: 'Réunir', exact: true }).click()
  await expect(main.getByRole('heading', { name: 'Copie réunie' })).toBeVisible()
  await bothSides(page, 1)
  await first.close()

  const second = await launch(userData)
  const again = await drawn(second)
  await bothSides(again, 1)
  await choose(second, 'Réunir avec une copie…')
  await answerDialogs(second, { open: [copy] })
  await again.getByRole('button', { name: 'Choisir une copie…' }).click()
  await expect(again.getByText('Rien à reprendre')).toBeVisible()
  await again.keyboard.press('Control+z')
  await expect(again.getByText(/Réunion défaite.*réunissez de nouveau/)).toBeVisible()
  await expect(again.getByRole('button', { name: 'Défaire la réunion' })).toHaveCount(0)
  await bothSides(again, 0)
  await second.close()
})

test('the version of a journal that a synchroniser left is shown, and taken in with one click', async ({
  usedBefore: userData,
}) => {
  const before = await launch(userData)
  await drawn(before)
  await before.close()
  const folder = await archiveIn(userData)
  const copy = path.join(userData, 'copie.tarikh')
  copyTree(folder, copy)
  const moussa = path.join(userData, 'moussa')
  await retitle(copy, moussa, 'Solhan', 'Solhan, vu de Bamako')
  const [writer = ''] = (await readdir(path.join(copy, 'journal'))).filter(
    (name) => !existsSync(path.join(folder, 'journal', name)),
  )
  const journal = path.join(folder, 'journal', writer)
  await mkdir(journal)
  const name = '000001 (copie en conflit de Moussa 2026-11-30).jsonl'
  copyTree(path.join(copy, 'journal', writer, '000001.jsonl'), path.join(journal, name))
  if (isRoot()) execFileSync('chown', ['-R', `${nobody}:${nobody}`, folder])
  const app = await launch(userData)
  const page = await drawn(app)
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Intégrité').click()
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click()
  const row = page.getByRole('row', { name: /seconde version.*copie en conflit de Moussa/ })
  await expect(row).toContainText('laissée par un synchroniseur')
  await row.getByRole('button', { name: 'Voir ce qu’elle apporterait' }).click()
  await expect(row.getByRole('heading', { name: 'Cette version apporterait' })).toBeVisible()
  await expect(row).toContainText('1 acte')
  await expect(row).toContainText('1 enregistrement touché')
  await row.getByRole('button', { name: 'Reprendre ses lignes' }).click()
  await expect(page.getByText('Copie réunie : 1 acte repris.')).toBeVisible()
  await expect(row).toHaveCount(0)
  expect(await readdir(journal)).toEqual([])
  await app.close()
})
