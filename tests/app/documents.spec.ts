import { expect } from '@playwright/test'
import { addSource, put } from './doing.ts'
import { answerDialogs, test } from './fixtures.ts'

const word = (text: string) => `BT /F1 14 Tf 72 720 Td (${text}) Tj ET`

/** A PDF with a page for each text, an empty one for an empty text; what is not ASCII is left out. */
function pdfOf(pages: readonly string[]): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((text, at) => {
      const content = text === '' ? '' : word(text)
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + at * 2} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ]
    }),
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return `%PDF-1.4\n${body}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF`
}

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
