import { expect } from '@playwright/test'
import { pngOf, wavOf } from '../data/intake/made-media.ts'
import { pdfOf } from '../data/intake/made-pdf.ts'
import { addSource, drawOver, put } from './doing.ts'
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
  await page.getByRole('button', { name: 'Voir la page' }).click()
  const sheet = page.getByRole('region', { name: 'Page de l’original' })
  const drawn = sheet.getByRole('img', { name: 'Page 1' })
  await expect.poll(() => drawn.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1190)
  await drawOver(page, 'Fin du rapport')
  await expect(sheet).toContainText('Page 3 (sur 3)')
  // The words begin 72 points from the left edge and stand 122 from the upper one, of a page of 595 × 842.
  const place = () =>
    sheet.evaluate((part) => {
      const of = (name: string) =>
        part.querySelector(name)?.getBoundingClientRect() ?? new DOMRect()
      const [mark, paper] = [of('.mark'), of('img')]
      const [x, y] = [(mark.x - paper.x) / paper.width, (mark.bottom - paper.y) / paper.height]
      return Math.abs(x * 595 - 72) < 2 && Math.abs(y * 842 - 125) < 3
    })
  await expect.poll(place).toBe(true)
  await page.keyboard.press('Escape')

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
  await page.getByRole('button', { name: 'Fermer' }).first().click()
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Sources').click()
  await page.getByRole('button', { name: 'Voir les arrivées' }).click()
  const came = page.getByRole('table').first()
  await expect(came.getByRole('row')).toHaveCount(15)
  await came.getByRole('button', { name: 'Relire l’original : Gao, note 3', exact: true }).click()
  await expect(page.getByText('Le même texte, 12 caractères')).toBeVisible()
})

test('a photograph is shown, a recording plays from any moment, and words of its transcription say theirs', async ({
  working: { app, page, userData },
}) => {
  await addSource(app, page, await put(userData, 'place.png', pngOf(640, 400)))
  const picture = page.getByRole('main').getByRole('img', { name: 'place' })
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640)
  await page.getByRole('button', { name: 'Choisir une zone' }).click()
  const seen = await picture.boundingBox()
  const at = (x: number, y: number) =>
    [(seen?.x ?? 0) + x * (seen?.width ?? 0), (seen?.y ?? 0) + y * (seen?.height ?? 0)] as const
  await page.mouse.move(...at(0.25, 0.25))
  await page.mouse.down()
  await page.mouse.move(...at(0.5, 0.75), { steps: 4 })
  await page.mouse.up()
  const edge = (name: string) => page.getByRole('spinbutton', { name, exact: true })
  await expect
    .poll(async () => Math.abs(160 - Number(await edge('Largeur').inputValue())))
    .toBeLessThan(4)
  for (const [name, value] of [
    ['Gauche', '100'],
    ['Haut', '50'],
    ['Hauteur', '351'],
  ] as const)
    await edge(name).fill(value)
  const act = page.getByRole('main').getByRole('button', { name: 'Noter' })
  await expect(act).toBeDisabled()
  await edge('Hauteur').fill('350')
  await edge('Largeur').fill('90')
  await act.click()
  await page.getByLabel('Note sur cette zone').fill('une enseigne')
  await page.getByRole('button', { name: 'Garder cette note' }).click()
  await expect(page.getByText('Note gardée sur cette zone.')).toBeVisible()
  const areas = page
    .getByRole('list')
    .filter({ hasText: 'image, zone 100, 50, 90\u00a0×\u00a0350\u00a0px' })
  await expect(areas).toContainText('une enseigne')

  await addSource(app, page, await put(userData, 'entretien.wav', wavOf(900)))
  const audio = page.locator('main audio')
  const state = () =>
    audio.evaluate((one: HTMLAudioElement) => [one.duration, one.currentTime, one.seeking])
  await expect.poll(state).toEqual([900, 0, false])
  await audio.evaluate((one: HTMLAudioElement) => {
    one.currentTime = 760
  })
  await expect.poll(state).toEqual([900, 760, false])
  await page.getByRole('button', { name: 'Transcrire' }).click()
  await page.getByRole('button', { name: 'Marquer le moment [12:40]' }).click()
  await page.keyboard.type('Le convoi est parti de Gao.')
  await page.getByRole('button', { name: 'Verser la transcription' }).click()
  await drawOver(page, 'parti de Gao')
  await page.keyboard.press('n')
  await page.getByLabel('Note sur ces mots').fill('au téléphone')
  await page.getByRole('button', { name: 'Garder cette note' }).click()
  await audio.evaluate((one: HTMLAudioElement) => {
    one.currentTime = 5
  })
  await page.getByRole('button', { name: 'à 12 min 40 s' }).click()
  await expect.poll(async () => (await state())[1]).toBeGreaterThanOrEqual(760)
  await audio.evaluate((one: HTMLAudioElement) => one.pause())
})
