import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { answerDialogs } from './fixtures.ts'

/** Writes a file that the program's user can read. */
export async function put(
  userData: string,
  name: string,
  bytes: string | Uint8Array,
): Promise<string> {
  const folder = path.join(userData, 'reçus')
  await mkdir(folder, { recursive: true, mode: 0o777 })
  const file = path.join(folder, name)
  await writeFile(file, bytes, { mode: 0o644 })
  return file
}

/** Adds a text by the button and the system's dialog; the reading room opens on it. */
export async function addSource(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerDialogs(app, { open: [file] })
  await page.getByRole('button', { name: 'Ajouter une source' }).click()
  await page.getByRole('button', { name: 'Choisir des fichiers…' }).click()
  await page.getByRole('button', { name: 'Ajouter 1 source' }).click()
}

/** Draws over words of the text with the pointer, as a person does. */
export async function drawOver(page: Page, words: string): Promise<void> {
  await page.locator('[data-at]', { hasText: words }).waitFor()
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0 || !node.parentElement?.closest('[data-at]')) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const scroller = node.parentElement.closest('[data-scroller]')
      scroller?.scrollBy(0, range.getBoundingClientRect().top - innerHeight / 2)
      const { left, right, top, height } = range.getBoundingClientRect()
      return { left, right, middle: top + height / 2 }
    }
    throw new Error('these words are not on the page')
  }, words)
  await page.mouse.move(box.left + 1, box.middle)
  await page.mouse.down()
  await page.mouse.move(box.right - 1, box.middle, { steps: 8 })
  await page.mouse.up()
}
