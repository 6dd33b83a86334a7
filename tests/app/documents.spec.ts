import { expect } from '@playwright/test'
import { pdfOf } from '../data/intake/made-pdf.ts'
import { addSource, put } from './doing.ts'
import { answerDialogs, test } from './fixtures.ts'

test('a PDF is read in the window, a photograph is kept, and many files come in as one act', async ({
  working: { app, page, userData },
}) => {
  const pdf = await put(userData, 'rapport.txt', pdfOf(['Convoi de Gao', '', 'Fin du rapport']))
  await answerDialogs(app, { open: [pdf] })
  await page.getByRole('button', { name: 'Ajouter une source' }).click()
  await page.getByRole('button', { name: 'Choisir des fichiers…' }).click()
  await expect(page.getByText('1 page sans texte : 2.')).toBeVisible()
  await page.getByRole('button', { name: 'Ajouter 1 source' }).click()
  await expect(page.locator('[data-at]', { hasText: 'Fin du rapport' })).toBeVisible()

  const photo = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3])
  await addSource(app, page, await put(userData, 'photo.jpg', photo))
  await expect(page.getByText('une image ne donne pas de texte', { exact: false })).toBeVisible()

  const many = await Promise.all(
    Array.from({ length: 14 }, (_, at) =>
      put(userData, `note-${at}.html`, `<p>Gao, note ${at}</p>`),
    ),
  )
  await answerDialogs(app, { open: many })
  await page.getByRole('button', { name: 'Ajouter une source' }).click()
  await page.getByRole('button', { name: 'Choisir des fichiers…' }).click()
  await page.getByRole('button', { name: 'Ajouter les 14 documents' }).click()
  await expect(page.getByText('14 sources ajoutées')).toBeVisible()
})
