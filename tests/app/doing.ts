import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
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
  const box = await page.evaluate(async (wanted) => {
    const boxNow = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at < 0 || !node.parentElement?.closest('[data-at]')) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        // Words may stand on two lines: they are drawn from the first piece to the last.
        const [first, last] = [range.getClientRects()[0], [...range.getClientRects()].at(-1)]
        if (!first || !last) return null
        const scroller = node.parentElement.closest('[data-scroller]')
        const [middle, end] = [first, last].map(({ top, height }) => top + height / 2)
        return { scroller, left: first.left, right: last.right, middle: middle ?? 0, end: end ?? 0 }
      }
      return null
    }
    await document.fonts.ready
    const first = boxNow()
    first?.scroller?.scrollBy(0, first.middle - innerHeight / 2)
    // Scrolling and what was just cited move the text: its place holds once it stays for some frames.
    for (let still = 0, last = boxNow(); ; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = boxNow()
      still = now?.left === last?.left && now?.middle === last?.middle ? still + 1 : 0
      last = now
      if (still >= 12 && now) return { ...now, scroller: null }
    }
  }, words)
  await page.mouse.move(box.left + 1, box.middle)
  await page.mouse.down()
  await page.mouse.move(box.right - 3, box.end, { steps: 8 })
  // A hand rests before it lets go: the last move is drawn by then.
  await page.mouse.move(box.right - 1, box.end)
  await page.mouse.up()
}

/** Searches for words; answers the events among what is found. */
export async function findEvents(page: Page, words: string): Promise<Locator> {
  await page.getByRole('searchbox').fill(words)
  await page.keyboard.press('Enter')
  const main = page.getByRole('main')
  await main
    .getByRole('status')
    .filter({ hasText: `« ${words} »` })
    .waitFor()
  const hits = main.getByRole('listitem')
  return hits.filter({ hasText: /^\s*événement/ })
}

/** Opens the first event that is found by words; answers its panel. */
export async function openEvent(page: Page, words: string): Promise<Locator> {
  const hits = await findEvents(page, words)
  await hits.first().getByRole('button').first().click()
  return page.getByRole('complementary', { name: 'Événement' })
}

/** Drops a folder in which an archive lies on the window: entries as the browser tells them. */
export async function dropFolderWith(page: Page, name: string): Promise<void> {
  await page.evaluate((archive) => {
    const folder = (name: string, entries: readonly object[]) => ({
      ...{ name, isFile: false, isDirectory: true },
      createReader: () => {
        const told = [entries, []]
        return { readEntries: (give: (some: unknown) => void) => give(told.shift()) }
      },
    })
    const file = (name: string) => ({ name, isFile: true, isDirectory: false })
    const kept = folder(archive, [file('archive.json'), folder('journal', [])])
    const carried = {
      items: [{ webkitGetAsEntry: () => folder('bureau', [kept]) }],
      files: [new File(['x'], 'bureau')],
    }
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true })
    Object.defineProperty(drop, 'dataTransfer', { value: carried })
    document.body.dispatchEvent(drop)
  }, name)
}
