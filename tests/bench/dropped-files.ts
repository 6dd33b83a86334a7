import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { privateDisplay } from '../../build/display.mjs'
import { sandboxedRuntime } from '../app/sandboxed-runtime.ts'
import { freshUserData } from '../app/user-data.ts'
import { docxOf, odtOf, utf8 } from '../data/intake/made.ts'
import { pngOf, wavOf } from '../data/intake/made-media.ts'
import { pdfOf } from '../data/intake/made-pdf.ts'
import type { Figure } from './figure.ts'
import { framesOf } from './hand.ts'
import { shownBy } from './shown.ts'
import { quantile } from './store-data.ts'

const dropped = 1000
const idleMs = 6000
const words = 'Le 3 mai 2024, un convoi parti de Gao est arrive a Kidal sous escorte.'

/** What a desk holds, in turn. */
const kinds: readonly (readonly [ending: string, made: (text: string) => Uint8Array])[] = [
  ['txt', (text) => utf8(text)],
  ['html', (text) => utf8(`<html><head><title>${text}</title></head><p>${text}</html>`)],
  ['docx', (text) => docxOf(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)],
  ['odt', (text) => odtOf(`<text:p>${text}</text:p>`)],
  ['pdf', (text) => pdfOf([text])],
  [
    'eml',
    (text) => utf8(`From: a@b.example\r\nSubject: ${text}\r\nMIME-Version: 1.0\r\n\r\n${text}`),
  ],
  ['rtf', (text) => utf8(`{\\rtf1\\ansi ${text}}`)],
  ['png', (text) => pngOf(40 + (text.length % 7), Number.parseInt(text, 10) + 1)],
  ['wav', (text) => wavOf(0.01 * (Number.parseInt(text, 10) + 1))],
  ['xyz', (text) => utf8(`\0\u0001${text}\0`)],
]

/** A thousand small files of ten kinds are dropped on the window at once: its frames meanwhile against its frames at rest, and the time that each takes. */
export async function droppedFiles(): Promise<readonly Figure[]> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = sandboxedRuntime(process.cwd())
  const screen = await privateDisplay()
  const userData = await freshUserData()
  const env = { ...screen.env, TARIKH_USER_DATA: userData, HOME: userData, LANGUAGE: 'fr' }
  try {
    const files = await written(path.join(userData, 'bureau'))
    const { app, page } = await shownBy('.', '.lanes', env)
    try {
      await drop(page, files)
      await page.getByRole('button', { name: 'Fermer' }).first().waitFor()
      // At rest before and after: what else runs on the machine slows all three alike.
      const before = await framesOf(page, () => delay(idleMs))
      let took = 0
      const meanwhile = await framesOf(page, async () => {
        await page.getByRole('button', { name: /Ajouter les 1.000 documents/u }).click()
        const began = performance.now()
        await page.getByText(/1.000 sources ajoutées/u).waitFor({ timeout: 240_000 })
        took = performance.now() - began
      })
      const idle = [...before, ...(await framesOf(page, () => delay(idleMs)))]
      return [
        {
          name: `a frame of the window while ${dropped} files come in, 95 % of them`,
          ...{ ours: quantile(meanwhile, 0.95), peer: quantile(idle, 0.95), unit: 'ms' },
          ...{ against: 'at rest', limit: 1.1 },
        },
        {
          name: `each of ${dropped} small files of ${kinds.length} kinds, dropped`,
          ...{ ours: took / dropped, peer: 1, unit: 'ms', against: 'a millisecond', limit: 100 },
        },
      ]
    } finally {
      await app.close()
    }
  } finally {
    screen.stop()
    await rm(userData, { recursive: true, force: true })
  }
}

async function written(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { mode: 0o755 })
  const files: string[] = []
  for (let at = 0; at < dropped; at++) {
    const [ending, made] = kinds[at % kinds.length] ?? ['txt', utf8]
    const file = path.join(folder, `${String(at).padStart(4, '0')}.${ending}`)
    await writeFile(file, made(`${at} ${words}`), { mode: 0o644 })
    files.push(file)
  }
  return files
}

async function drop(page: Page, files: readonly string[]): Promise<void> {
  const driver = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await driver.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await driver.detach()
}
