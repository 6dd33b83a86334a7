import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { answerDialogs, test } from './fixtures.ts'
import { shot } from './shot.ts'

const table = [
  'intitulé libre,date,lieu,pays,type,morts',
  'Convoi attaqué,03/04/2024,Ansongo,Malli,razzia,3',
  'Poste repris,05/06/24,Kouri,Burkina Faso,attack,',
  '=Poste perdu,13/13/2024,Kouri,Mali,attack,',
].join('\n')

const records = [
  '{"fait":{"nom":"Bac interrompu"},"date":"2024-03-04","lieu":"Ansongo"}',
  'rien',
  '{"fait":{"nom":"Pont rouvert"},"date":"2024-03-09","lieu":"Gao","vu":{"par":"Awa"}}',
].join('\n')

test('a table is told what its columns are, asked once how its dates are read, seen before it is brought in, and taken back in one act', async ({
  working: { app, page, userData },
}) => {
  const file = path.join(userData, 'liste.csv')
  const list = path.join(userData, 'lignes.csv')
  writeFileSync(file, table)
  await answerDialogs(app, { open: [file], save: list })
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Réglages').click()
  await page.getByRole('button', { name: 'Importer…' }).click()
  await expect(page.getByText(/Aucune colonne n’est le titre/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Importer \d/ })).toHaveCount(0)
  await page.getByText('1 colonne gardée telle quelle').click()
  await page.getByRole('combobox', { name: 'intitulé libre' }).selectOption('title')
  await page.getByRole('button', { name: 'le mois d’abord' }).click()
  await page.getByRole('button', { name: /^de 2000 à 2099/ }).waitFor()
  await shot(page, 'table-asked')
  await page.getByRole('button', { name: /^de 2000 à 2099/ }).click()
  await page.getByRole('textbox', { name: 'Malli' }).fill('Maly')
  await page.getByRole('textbox', { name: 'Malli' }).blur()
  await shot(page, 'table-country')
  await page.getByRole('button', { name: 'Mali', exact: true }).click()
  await page.getByRole('combobox', { name: 'razzia' }).selectOption('attack')
  await expect(page.getByText('4 mars 2024').first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Nouveaux' })).toContainText('2')
  await page.getByRole('button', { name: 'Enregistrer la liste des lignes…' }).click()
  await expect(page.getByText('Liste enregistrée')).toBeVisible()
  expect(readFileSync(list, 'utf8')).toContain('2,nouveau,Convoi attaqué,2024-03-04')
  await page.getByLabel('Nom de la correspondance').fill('Convois')
  await page.getByRole('button', { name: 'Garder cette correspondance' }).click()
  await expect(page.getByRole('combobox', { name: 'Correspondance' })).toHaveValue('Convois')
  await page.getByRole('button', { name: /^Importer 2/ }).click()
  await expect(page.getByRole('contentinfo').getByText('88 événements')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('contentinfo').getByText('86 événements')).toBeVisible()

  writeFileSync(path.join(userData, 'suivi.jsonl'), records)
  await answerDialogs(app, { open: [path.join(userData, 'suivi.jsonl')], save: list })
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Réglages').click()
  await page.getByRole('button', { name: 'Importer…' }).click()
  await expect(page.getByText('Un enregistrement par ligne, 2 enregistrements.')).toBeVisible()
  await page.getByText('2 colonnes gardées telles quelles').click()
  await page.getByRole('combobox', { name: 'fait.nom' }).selectOption('title')
  await expect(page.getByRole('status').filter({ hasText: 'Nouveaux' })).toContainText('2')
  await expect(page.getByText('Cette ligne n’est pas du JSON bien formé.')).toBeVisible()
  await shot(page, 'table-json-lines')
  await page.getByRole('button', { name: /^Importer 2/ }).click()
  await expect(page.getByRole('contentinfo').getByText('88 événements')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('contentinfo').getByText('86 événements')).toBeVisible()
})
