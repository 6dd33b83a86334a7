import { execFileSync } from 'node:child_process'
import { chmod, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { privateDisplay } from '../../build/display.mjs'
import { sandboxedRuntime } from '../app/sandboxed-runtime.ts'
import { freshUserData } from '../app/user-data.ts'
import { citingArchive } from './citing-archive.ts'
import type { Figure } from './figure.ts'
import { markedAt } from './start-time.ts'
import { quantile } from './store-data.ts'

const events = 10_000
const sources = 1_000
const rounds = 7
const root = process.cwd()
const megabyte = 1 << 20

/** A reading copy of 10,000 events and 1,000 sources: how long it is, and how long until it stands and can be searched, against an empty page in the same window. */
export async function bench(): Promise<readonly Figure[]> {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = sandboxedRuntime(root)
  const screen = await privateDisplay()
  const userData = await freshUserData()
  try {
    const copy = await writeCopyOf(userData)
    const empty = path.join(root, 'tests/fixtures/empty-window/index.html')
    const env = { ...screen.env, TARIKH_USER_DATA: userData, HOME: userData }
    const paints: number[] = []
    const drawn: number[] = []
    const ready: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const paint = await timeTo(empty, env, 'first-contentful-paint')
      const stood = await timeTo(copy, env, 'copy-drawn')
      const found = await timeTo(copy, env, 'copy-ready')
      // The first round warms the disk's cache: it is not counted.
      if (round === 0) continue
      paints.push(paint)
      drawn.push(stood)
      ready.push(found)
    }
    const peer = quantile(paints, 0.5)
    const against = 'an empty page in a fresh window'
    return [
      {
        name: `copy of ${events} events and ${sources} sources`,
        ours: (await stat(copy)).size / megabyte,
        peer: 1,
        unit: 'MB',
        against: 'allowed, times the limit',
        limit: 4,
      },
      {
        name: 'copy to timeline and list',
        ours: quantile(drawn, 0.5),
        peer,
        unit: 'ms',
        against,
        limit: 3,
      },
      {
        name: 'copy to texts and search',
        ours: quantile(ready, 0.5),
        peer,
        unit: 'ms',
        against,
        limit: 8,
      },
    ]
  } finally {
    screen.stop()
    await rm(userData, { recursive: true, force: true })
  }
}

/** Makes the archive by the command line, and its copy. */
async function writeCopyOf(folder: string): Promise<string> {
  const data = path.join(folder, 'data.json')
  const archive = path.join(folder, 'archive.tarikh')
  const file = path.join(folder, 'copy.html')
  await writeFile(data, JSON.stringify(citingArchive(events, sources)))
  const env = { ...process.env, TARIKH_USER_DATA: path.join(folder, 'machine') }
  await mkdir(env.TARIKH_USER_DATA)
  const tarikh = (...words: string[]) =>
    execFileSync(process.execPath, [path.join(root, 'out/cli.js'), ...words], { env })
  tarikh('new', archive)
  tarikh('import', archive, data)
  tarikh('export', archive, '--format', 'html', '--out', file)
  await chmod(file, 0o644)
  return file
}

/** From the making of a window to a mark of the page in it, in ms. */
async function timeTo(file: string, more: NodeJS.ProcessEnv, mark: string): Promise<number> {
  const env = { ...process.env, ...more, TARIKH_PAGE: file }
  const defined = Object.entries(env).filter((entry): entry is [string, string] => !!entry[1])
  const app = await _electron.launch({
    chromiumSandbox: true,
    args: ['--disable-gpu', '--log-level=3', path.join(root, 'tests/fixtures/reading-window')],
    env: Object.fromEntries(defined),
  })
  const stood = await markedAt(await app.firstWindow(), mark)
  const began = await app.evaluate(
    () => (globalThis as unknown as { readonly began: number }).began,
  )
  await app.close()
  return stood - began
}
