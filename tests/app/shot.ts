import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'

const screenshots = path.resolve(import.meta.dirname, '../../out/screenshots')

/** Keeps what the window shows, to be looked at. */
export async function shot(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) })
}
