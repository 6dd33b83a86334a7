import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { askIn } from '../app/ask-in.ts'
import { answerDialogs } from '../app/fixtures.ts'
import { isRoot, nobody } from '../app/ordinary-user.ts'
import { acledRows } from './acled-rows.ts'

/** An archive of the measurements. */
export interface Archive {
  readonly name: string
  readonly folder: string
  readonly events: number
}

/** The starter archive, once a program has made it. */
export function starterIn(userData: string): Archive {
  const documents = path.join(userData, 'Tarikh')
  const [name = ''] = readdirSync(documents)
  return { name: 'starter archive', folder: path.join(documents, name), events: 86 }
}

/** Makes an archive of invented events by the command line, as the machine of the window. */
export function sahelArchive(userData: string, events: number): Archive {
  const folder = path.join(userData, 'Sahel', `${events}.tarikh`)
  mkdirSync(path.dirname(folder), { recursive: true })
  const table = path.join(userData, 'acled.csv')
  writeFileSync(table, acledRows(events))
  const env = { ...process.env, TARIKH_USER_DATA: userData }
  const tarikh = (...words: string[]) =>
    execFileSync(process.execPath, [path.resolve('out/cli.js'), ...words], { env, stdio: 'pipe' })
  tarikh('new', folder, '--title', `Sahel ${events}`)
  tarikh('import', folder, table)
  rmSync(table)
  if (isRoot()) execFileSync('chown', ['-R', `${nobody}:${nobody}`, userData])
  return { name: `${events.toLocaleString('en')} events`, folder, events }
}

/** The newest snapshot of an archive. */
export function snapshotOf({ folder }: Archive): string {
  const files = readdirSync(path.join(folder, 'snapshots'), { recursive: true, encoding: 'utf8' })
  const [newest = ''] = files
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
  return path.join(folder, 'snapshots', newest)
}

/** Opens an archive in a window that stands, and loads the window anew. */
export async function openInWindow(
  app: ElectronApplication,
  page: Page,
  { folder, name }: Archive,
): Promise<void> {
  await answerDialogs(app, { open: [folder] })
  const { ok } = await askIn(page, 'archive.choose', {})
  if (!ok) throw new Error(`${name} cannot be opened`)
}
