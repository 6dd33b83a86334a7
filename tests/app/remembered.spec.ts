import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { drawn, launch, test, watchErrors } from './fixtures.ts'

const cut = '{"cut in the mid'

test('what this machine remembers and cannot read is set aside and said, once', async ({
  usedBefore: userData,
}) => {
  await inWindow(userData, async (page) => {
    await openSettings(page)
    await theme(page).selectOption('dark')
    await expect.poll(() => themeIn(userData)).toBe('dark')
  })
  const own = ['settings.json', 'drafts.json']
  for (const name of own) await writeFile(path.join(userData, name), cut)
  await inWindow(userData, async (page) => {
    await expect(notices(page)).toContainText('Ce que cet ordinateur retient')
    await expect(notices(page)).toContainText('Les brouillons d’avant n’ont pas pu être lus')
  })
  const names = await readdir(userData)
  for (const name of own) {
    const aside = names.filter((one) => one.startsWith(`${name}.unreadable-`))
    expect(aside).toHaveLength(1)
    expect(await readFile(path.join(userData, aside[0] ?? ''), 'utf8')).toBe(cut)
  }
  await inWindow(userData, async (page) => {
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible()
    await expect(notices(page)).toHaveText('')
  })
})

test('a setting that the disk refuses is said, and shown as it was', async ({
  usedBefore: userData,
}) => {
  const file = path.join(userData, 'settings.json')
  await inWindow(userData, async (page) => {
    await openSettings(page)
    await theme(page).selectOption('light')
    await expect.poll(() => themeIn(userData)).toBe('light')
    // In the place of the file now stands what no file can replace.
    await rm(file)
    await mkdir(file)
    await theme(page).selectOption('dark')
    await expect(notices(page)).toContainText('non enregistré')
    await expect(theme(page)).toHaveValue('light')
    await rm(file, { recursive: true })
    await theme(page).selectOption('dark')
    await expect.poll(() => themeIn(userData)).toBe('dark')
  })
})

test('lanes stay as they were arranged after a restart, before the dated names of authority records, which lead to them', async ({
  usedBefore: userData,
}) => {
  const names = (page: Page) => page.locator('.lane .lane-name').allTextContents()
  let arranged: readonly string[] = []
  await inWindow(userData, async (page) => {
    const [first = '', second = '', third = ''] = await names(page)
    await page.locator('.lane-fold').nth(0).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+ArrowDown')
    await page.locator('.lane-fold').nth(2).focus()
    await page.keyboard.press('p')
    await expect.poll(async () => (await names(page)).slice(0, 3)).toEqual([third, second, first])
    arranged = await names(page)
    await page.getByText('Dessin', { exact: true }).click()
    await page.getByLabel('noms datés des notices d’autorité').check()
    await expect(page.locator('.periods').getByText('MINUSMA')).toBeVisible()
  })
  await inWindow(userData, async (page) => {
    await expect.poll(() => names(page)).toEqual(arranged)
    await expect(page.locator('.lane.is-folded')).toHaveCount(1)
    await expect(page.locator('.periods').getByText('MINUSMA')).toBeVisible()
    await page.getByText('Dessin', { exact: true }).click()
    const said = page.getByRole('button', { name: /^Barkhane .*2014/ })
    await said.click()
    await expect(page.getByRole('heading', { name: 'Opération Barkhane' })).toBeVisible()
  })
})

/** Starts the program, lets a person work in it, and closes it; no error may land in its console. */
async function inWindow(userData: string, work: (page: Page) => Promise<void>): Promise<void> {
  const app = await launch(userData)
  try {
    const errors = watchErrors(await app.firstWindow())
    await work(await drawn(app))
    expect(errors).toEqual([])
  } finally {
    await app.close()
  }
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Sections' }).getByText('Réglages').click()
}

function theme(page: Page): Locator {
  return page.getByLabel('Apparence')
}

function notices(page: Page): Locator {
  return page.getByRole('log', { name: 'Avis' })
}

async function themeIn(userData: string): Promise<unknown> {
  const text = await readFile(path.join(userData, 'settings.json'), 'utf8').catch(() => '{}')
  return (JSON.parse(text) as { settings?: { theme?: unknown } }).settings?.theme
}
