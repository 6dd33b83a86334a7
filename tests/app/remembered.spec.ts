import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { drawn, launch, test, watchErrors } from './fixtures.ts'

const cut = '{"cut in the mid'

test('what this machine remembers and cannot read is set aside and said, once', async ({
  userData,
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

test('a setting that the disk refuses is said, and shown as it was', async ({ userData }) => {
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
