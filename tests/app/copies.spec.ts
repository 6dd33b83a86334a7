import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { answerDialogs, test } from './fixtures.ts'

test('a copy is brought up to date with what is new, proposed where it was, and a damaged one is told by its files', async ({
  working: { app, page, userData },
}) => {
  const copy = path.join(userData, 'copie.tarikh')
  const save = page.getByRole('button', { name: 'Enregistrer une copie…' })
  const said = page.getByRole('main').getByRole('status')
  await answerDialogs(app, { save: copy })
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Intégrité').click()
  await save.click()
  const first = said.getByText(/Copie vérifiée de (\d+) fichiers[\s\S]*\b\1 nouveaux/)
  await expect(first).toBeVisible({ timeout: 30_000 })
  await app.evaluate(({ dialog }) => {
    // As a person who agrees with what the dialog proposes.
    dialog.showSaveDialog = (async (...asked: unknown[]) => ({
      canceled: false,
      filePath: (asked.at(-1) as { defaultPath: string }).defaultPath,
    })) as typeof dialog.showSaveDialog
  })
  await save.click()
  const again = new RegExp(`${copy}\\s:\\s+[1-3] nouveau`)
  await expect(said.getByText(again)).toBeVisible({ timeout: 30_000 })
  const shelf = path.join(copy, 'blobs', (await readdir(path.join(copy, 'blobs')))[0] ?? '')
  const [blob = ''] = await readdir(shelf)
  await writeFile(path.join(shelf, blob), 'abîmé')
  await save.click()
  const told = said.getByText(new RegExp(`ne correspond pas[\\s\\S]*${blob}`))
  await expect(told).toBeVisible({ timeout: 30_000 })
})
