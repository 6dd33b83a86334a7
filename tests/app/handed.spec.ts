import { execFileSync } from 'node:child_process'
import { chown, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { drawn, launch, test } from './fixtures.ts'
import { archiveIn } from './on-disk.ts'
import { isRoot, nobody } from './ordinary-user.ts'

test('an archive whose description is a pipe hangs nothing, and is made whole by a click', async ({
  usedBefore: userData,
}) => {
  const file = path.join(await archiveIn(userData), 'archive.json')
  const was = await readFile(file, 'utf8')
  await rm(file)
  execFileSync('mkfifo', [file])
  if (isRoot()) await chown(file, nobody, nobody)
  const second = await launch(userData)
  const page = await drawn(second)
  await expect(page.getByRole('alert')).toContainText('archive.json est illisible')
  await page.getByRole('button', { name: 'Réparer' }).click()
  await expect(page.getByRole('button', { name: 'Nouvel événement' })).toBeEnabled({
    timeout: 30_000,
  })
  await second.close()
  expect(await readFile(file, 'utf8')).toBe(was)
})

test('an archive whose last opening did not end is not opened by itself, and opens by a click', async ({
  usedBefore: userData,
}) => {
  const settings = path.join(userData, 'settings.json')
  const kept = JSON.parse(await readFile(settings, 'utf8'))
  await writeFile(settings, JSON.stringify({ ...kept, opening: kept.recent[0].folder }))
  const second = await launch(userData)
  const page = await drawn(second)
  await expect(page.getByRole('alert')).toContainText('n’a pas abouti')
  await page.getByRole('button', { name: kept.recent[0].title }).click()
  await expect(page.getByRole('button', { name: 'Nouvel événement' })).toBeEnabled({
    timeout: 30_000,
  })
  await second.close()
})
