import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { app } from 'electron'
import * as v from 'valibot'
import { type About, Licence } from '../../data/calls/shell.ts'

/** The program, its runtime with where that came from, and the licences of all that is shipped. */
export async function readAbout(out: string): Promise<About> {
  const { electron, chrome, node } = process.versions
  return {
    version: app.getVersion(),
    electron: electron ?? '',
    chromium: chrome ?? '',
    node,
    runtime: await runtimeSource(),
    sandboxed: !app.commandLine.hasSwitch('no-sandbox'),
    licences: await readLicences(path.join(out, 'licences.json')),
  }
}

/** The fallback runtime carries a mark beside its executable, in packages made from it too. */
async function runtimeSource(): Promise<About['runtime']> {
  const mark = path.join(path.dirname(process.execPath), 'tarikh-runtime.json')
  const isFallback = await readFile(mark, 'utf8').then(
    () => true,
    () => false,
  )
  if (isFallback) return 'fallback'
  if (app.isPackaged) return 'installed'
  return process.env.ELECTRON_OVERRIDE_DIST_PATH ? 'override' : 'official'
}

async function readLicences(file: string): Promise<v.InferOutput<typeof Licence>[]> {
  return v.parse(v.array(Licence), JSON.parse(await readFile(file, 'utf8')))
}
