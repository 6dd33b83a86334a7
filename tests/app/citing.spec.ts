import { expect } from '@playwright/test'
import { noGraveFault } from './access.ts'
import { askIn } from './ask-in.ts'
import { addSource, drawOver, openEvent, put } from './doing.ts'
import { test } from './fixtures.ts'
import { bar, beside, claimsOf, idOf, newEvent, overlaps, presses } from './reading-room.ts'
import { shot } from './shot.ts'

const text = [
  'COMMUNIQUÉ DU COMITÉ DE VEILLE',
  'Le 3 mars 2024, à Kidal, Assimi Goïta et Sadio Camara ont reçu les chefs de fraction.',
  'Selon deux témoins, au moins 20 personnes ont été tuées mardi dernier sur la piste de Gao.',
  'La réunion était fixée au 31 février 2024, disent-ils.',
  'في كيدال، يوم 3 mars 2024، اجتمع القادة.',
  '',
].join('\n')

test('words drawn over are tied to nothing by themselves: no event is in hand, no value is there, and three presses note a date', async ({
  working: { app, page, userData },
}) => {
  const panel = await openEvent(page, 'BAMEX 25')
  const id = await idOf(panel)
  await addSource(app, page, await put(userData, 'tessalit.txt', text))
  await expect(page.getByText('Aucun événement en main')).toBeVisible()
  await drawOver(page, 'Le 3 mars 2024')
  await expect(bar(page)).toBeVisible()
  expect(await overlaps(page, bar(page))).toBe(false)
  await bar(page).getByRole('button', { name: 'Citer' }).click()
  await expect(beside(page).getByText('BAMEX')).toHaveCount(0)
  await expect(beside(page).getByText('Prenez d’abord un événement en main.')).toBeVisible()
  expect(await overlaps(page, beside(page))).toBe(false)
  await beside(page).getByRole('button', { name: 'Fermer' }).click()

  await page.keyboard.press('Control+1')
  await panel.getByRole('button', { name: 'Prendre en main' }).click()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByText(/^En main\s:/)).toBeVisible()
  await drawOver(page, 'Le 3 mars 2024')
  await presses(page)
  await bar(page).getByRole('button', { name: 'Citer' }).click()
  const offer = beside(page).getByRole('button', { name: /date.*3\smars\s2024/ })
  await expect(offer).toHaveAttribute('aria-pressed', 'false')
  await expect(beside(page).getByRole('button', { name: 'Noter', exact: true })).toBeDisabled()
  await offer.click()
  await expect(beside(page).getByText(/l’événement porte.*novembre\s2025/)).toBeVisible()
  await beside(page)
    .getByRole('button', {
      name: /^Noter que «\sLe 3 mars 2024\s» dit\s: date, dimanche 3\smars\s2024$/,
    })
    .click()
  await expect(page.getByText('Noté dans')).toBeVisible()
  expect(await presses(page)).toBeLessThanOrEqual(3)
  expect(await claimsOf(page, id)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        field: 'date',
        value: '2024-03-03',
        chosen: false,
        credibility: null,
      }),
    ]),
  )
  await expect(page.locator('mark', { hasText: 'Le 3 mars 2024' })).toBeVisible()
})

test('a new event takes from its words a date, a place and two actors in six presses, and says of each field whether they say it', async ({
  working: { app, page, userData },
}) => {
  await addSource(app, page, await put(userData, 'tessalit.txt', text))
  await drawOver(page, 'Le 3 mars 2024, à Kidal, Assimi Goïta et Sadio Camara')
  await presses(page)
  await bar(page).getByRole('button', { name: 'Nouvel événement' }).click()
  const form = newEvent(page)
  expect(await overlaps(page, form)).toBe(false)
  await expect(form.getByLabel('Date', { exact: true })).toHaveValue('')
  await page.keyboard.type('Réunion des chefs de fraction')
  await expect(form.getByText('de l’archiviste, jamais attribué à la source')).toBeVisible()
  await expect(
    form.getByRole('button', { name: 'Créer l’événement, sans rien noter de ces mots' }),
  ).toBeEnabled()
  for (const name of [
    /date.*3\smars\s2024/,
    /lieu\sKidal/,
    /acteur\sAssimi Goïta/,
    /acteur\sSadio/,
  ])
    await form.getByRole('button', { name }).click()
  const whole = form.getByRole('button', {
    name: /^Créer l’événement et noter que «\sLe 3 mars 2024, à Kidal.*\s» dit\s: date, dimanche 3\smars\s2024.*lieu, Kidal.*acteur, Assimi Goïta.*acteur, Sadio Camara/,
  })
  await whole.click()
  await expect(page.getByText(/Événement créé.*Réunion des chefs de fraction/)).toBeVisible()
  expect(await presses(page)).toBeLessThanOrEqual(6)
  await expect(page.getByText(/^En main\s:/)).toBeVisible()
  const panel = page.getByRole('complementary', { name: 'Événement' })
  await page.keyboard.press('Control+1')
  await expect(panel.getByText('Réunion des chefs de fraction')).toBeVisible()
  const claims = await claimsOf(page, await idOf(panel))
  expect(claims.map(({ field }) => String(field).split('/')[0]).toSorted()).toEqual([
    ...['actors', 'actors', 'date', 'places'],
  ])
  for (const claim of claims) expect(claim).toMatchObject({ chosen: true, interpretation: '' })
})

test('what the words do not hold carries why they are read so, relative dates are counted from the issue, and a day that no calendar has is no date', async ({
  working: { app, page, userData },
}) => {
  const panel = await openEvent(page, 'BAMEX 25')
  const id = await idOf(panel)
  await page.keyboard.press('m')
  await addSource(app, page, await put(userData, 'tessalit.txt', text))
  await page.getByRole('button', { name: /^Date du document/ }).click()
  await page.getByLabel('Date du document').fill('2024-03-08')
  await page.keyboard.press('Enter')
  await drawOver(page, 'au moins 20 personnes ont été tuées mardi dernier')
  await bar(page).getByRole('button', { name: 'Citer' }).click()
  await beside(page)
    .getByRole('button', { name: /date.*5\smars\s2024.*mardi dernier.*compté depuis le 8/ })
    .click()
  await beside(page)
    .getByRole('button', { name: /bilan.*au moins\s20/ })
    .click()
  await beside(page).getByLabel('Champ').selectOption({ label: 'Type' })
  await beside(page).getByLabel('Valeur', { exact: true }).selectOption('attack')
  await expect(beside(page).getByText('Dites pourquoi ces mots le disent')).toBeVisible()
  await expect(beside(page).locator('button[type=submit]')).toBeDisabled()
  await beside(page)
    .getByLabel(/^Interprété/)
    .fill('« tuées sur la piste » dit une attaque.')
  await beside(page).getByRole('button', { name: 'Ajouter un autre champ' }).click()
  await expect(beside(page).getByLabel('Champ')).toBeFocused()
  await page.keyboard.type('Lieu')
  await beside(page).getByRole('combobox', { name: 'Valeur' }).fill('Gao')
  await page.keyboard.press('Enter')
  await beside(page)
    .getByLabel(/^Interprété/)
    .fill('La phrase finit par « sur la piste de Gao ».')
  await beside(page).getByLabel('en faire la valeur de l’événement').first().check()
  await expect(beside(page).locator('button[type=submit]')).toContainText(
    /\(valeur de l’événement\)/,
  )
  await beside(page).locator('button[type=submit]').click()
  await expect(page.getByText('Noté dans')).toBeVisible()
  expect(await claimsOf(page, id)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...{ field: 'date', value: '2024-03-05', typed: 'mardi dernier', chosen: false },
        interpretation: expect.stringContaining('compté depuis la date de la source'),
      }),
      expect.objectContaining({ field: 'toll', chosen: true, interpretation: '' }),
      expect.objectContaining({
        ...{ field: 'type', value: 'attack', chosen: false },
        interpretation: '« tuées sur la piste » dit une attaque.',
      }),
      expect.objectContaining({
        field: expect.stringMatching(/^places\//),
        interpretation: 'La phrase finit par « sur la piste de Gao ».',
      }),
    ]),
  )
  await page.keyboard.press('Control+z')
  await expect
    .poll(async () => (await claimsOf(page, id)).filter(({ field }) => field === 'toll'))
    .toEqual([])

  await drawOver(page, 'fixée au 31 février 2024')
  await bar(page).getByRole('button', { name: 'Citer' }).click()
  await expect(beside(page).getByText(/n’existe pas/)).toBeVisible()
  await expect(beside(page).getByRole('button', { name: /^. ?date/ })).toHaveCount(0)
})

test('an event that is deleted while it is in hand, and words that changed, are each said, and nothing is noted', async ({
  working: { app, page, userData },
}) => {
  const panel = await openEvent(page, 'BAMEX 25')
  const id = await idOf(panel)
  await page.keyboard.press('m')
  await addSource(app, page, await put(userData, 'tessalit.txt', text))
  await drawOver(page, 'Le 3 mars 2024')
  await page.keyboard.press('c')
  await beside(page)
    .getByRole('button', { name: /date.*3\smars\s2024/ })
    .click()
  await askIn(page, 'change', { kind: 'delete', id })
  await expect(page.getByText('L’événement que vous aviez en main est supprimé.')).toBeVisible()
  await expect(beside(page).locator('button[type=submit]')).toBeDisabled()
  await page.getByRole('button', { name: 'Rétablir', exact: true }).click()
  await expect(page.getByText('L’événement que vous aviez en main est supprimé.')).toHaveCount(0)
  await page.getByRole('button', { name: /^Reposer/ }).click()
  await expect(page.getByText('Aucun événement en main')).toBeVisible()

  // What was taken waits on its words while another source is read.
  await addSource(app, page, await put(userData, 'autre.txt', 'Rien de tel ici, le 9 mai 2024.\n'))
  await expect(beside(page).locator('button[type=submit]')).toHaveCount(0)
  const waiting = beside(page).getByText(/^Saisie en attente dans «.COMMUNIQUÉ.*Le 3 mars 2024/)
  await expect(waiting).toBeVisible()
  await shot(page, 'citing-waits')
  await drawOver(page, 'le 9 mai 2024')
  await page.keyboard.press('c')
  await expect(beside(page).getByText('9 mai 2024').first()).toBeVisible()
  await beside(page).getByRole('button', { name: 'La reprendre' }).click()
  await expect(page.getByLabel('Texte tel que reçu')).toContainText('COMMUNIQUÉ')
  await expect(
    beside(page).getByRole('button', { name: /date.*3\smars\s2024/, pressed: true }),
  ).toBeVisible()
  await expect(waiting).toHaveCount(0)
  await beside(page).getByRole('button', { name: 'Fermer' }).click()

  const source = await page.evaluate(() => document.querySelector('[data-at]') !== null)
  expect(source).toBe(true)
  const rows = (await askIn(page, 'sources.rows', {})).value as readonly {
    id: string
    title: string
  }[]
  const { id: ours = '' } = rows.find(({ title }) => title.startsWith('COMMUNIQUÉ DU COMITÉ')) ?? {}
  const chosen = { source: ours, start: 0, end: 10, exact: 'DÉPÊCHE DU' }
  const cite = [{ chosen, field: 'date', value: '2024' }]
  expect(await askIn(page, 'change', { kind: 'cite', event: id, cite })).toMatchObject({
    ok: false,
    problem: { code: 'passage.changed' },
  })
})

test('before a second event the one that may be the same is shown, and the words may go there', async ({
  working: { app, page, userData },
}) => {
  const day = 'Le 11 novembre 2025, Assimi Goïta est à Bamako pour le salon.'
  await addSource(app, page, await put(userData, 'salon.txt', `${day}\n`))
  await drawOver(page, day)
  await page.keyboard.press('e')
  const form = newEvent(page)
  await page.keyboard.type('Ouverture')
  await form.getByRole('button', { name: /date.*11\snovembre\s2025/ }).click()
  await form.getByRole('button', { name: /acteur\sAssimi Goïta/ }).click()
  const there = form.getByRole('status').filter({ hasText: /Déjà là/ })
  await expect(there).toBeVisible()
  await there
    .getByRole('listitem')
    .first()
    .getByRole('button', { name: 'Y citer ces mots' })
    .click()
  await expect(form).toHaveCount(0)
  await expect(page.getByText(/^En main\s:/)).toBeVisible()
  await expect(beside(page).locator('button[type=submit]')).toContainText(
    /date, mardi 11\snovembre\s2025.*acteur, Assimi Goïta/,
  )
  await beside(page).locator('button[type=submit]').click()
  await expect(page.getByText(/Noté dans/)).toBeVisible()
})

test('words are noted for the archivist alone, and right-to-left words and those of two pages are chosen by keyboard', async ({
  working: { app, page, userData },
}) => {
  const paragraph = `${'Le comité rapporte ce que chacun a dit. '.repeat(60)}\n`
  await addSource(app, page, await put(userData, 'long.txt', text + paragraph.repeat(12)))
  const read = page.getByLabel('Texte tel que reçu')
  await drawOver(page, 'يوم 3 mars 2024')
  expect(await overlaps(page, bar(page))).toBe(false)
  await page.keyboard.press('n')
  await beside(page).getByLabel('Note sur ces mots').fill('Traduction à vérifier')
  await beside(page).getByRole('button', { name: 'Garder cette note' }).click()
  await expect(page.getByText('Note gardée sur ces mots.')).toBeVisible()
  await expect(read.getByText('Traduction à vérifier')).toBeVisible()

  await read.focus()
  await read.locator('[data-at]').nth(-2).click()
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Suivantes' }).first().click()
  await expect(bar(page)).toBeHidden()
  await read
    .locator('[data-at]')
    .nth(1)
    .click({ modifiers: ['Shift'], position: { x: 60, y: 8 } })
  await expect(page.getByText('Ce passage va d’une page à l’autre.')).toBeAttached()
  await expect(bar(page)).toBeVisible()
  expect(await overlaps(page, bar(page))).toBe(false)
  await page.keyboard.press('c')
  await expect(beside(page).getByText('Lu dans ces mots')).toBeVisible()
  await noGraveFault(page)
})
