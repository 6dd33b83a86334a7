import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { privateDisplay } from '../../build/display.mjs'
import { answerDialogs } from '../app/fixtures.ts'
import { sandboxedRuntime } from '../app/sandboxed-runtime.ts'
import { freshUserData } from '../app/user-data.ts'
import type { Figure } from './figure.ts'
import { framesOf } from './hand.ts'
import { shownBy } from './shown.ts'
import { quantile } from './store-data.ts'

const idleMs = 6000
const longestMs = 240_000

/** A table is brought in by the window: its frames meanwhile against its frames at rest, before and after. */
export async function framesMeanwhile(text: string, rows: number): Promise<Figure> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = sandboxedRuntime(process.cwd())
  const screen = await privateDisplay()
  const userData = await freshUserData()
  const env = { ...screen.env, TARIKH_USER_DATA: userData, HOME: userData, LANGUAGE: 'fr' }
  try {
    const file = path.join(userData, 'acled.csv')
    await writeFile(file, text, { mode: 0o644 })
    const { app, page } = await shownBy('.', '.lanes', env)
    try {
      await answerDialogs(app, { open: [file] })
      await page.getByRole('navigation', { name: 'Sections' }).getByText('Réglages').click()
      await page.getByRole('button', { name: 'Importer…' }).click()
      const take = page.getByRole('button', { name: /^Importer \d/u })
      await take.waitFor({ timeout: longestMs })
      const idle = [...(await framesOf(page, () => delay(idleMs)))]
      const events = new RegExp(`${Math.floor(rows / 1000)}.\\d{3} événements`, 'u')
      const meanwhile = await framesOf(page, async () => {
        await take.click()
        await page.getByRole('contentinfo').getByText(events).waitFor({ timeout: longestMs })
      })
      idle.push(...(await framesOf(page, () => delay(idleMs))))
      return {
        name: `a frame of the window while ${rows} rows come in, 95 % of them`,
        ...{ ours: quantile(meanwhile, 0.95), peer: quantile(idle, 0.95), unit: 'ms' },
        ...{ against: 'at rest', limit: 1.1 },
      }
    } finally {
      await app.close()
    }
  } finally {
    screen.stop()
    await rm(userData, { recursive: true, force: true })
  }
}
