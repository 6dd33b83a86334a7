import { chmodSync, cpSync, symlinkSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** A copy of the built app that holds hostile pages and a link out of its folder. */
export async function hostileCopy(): Promise<string> {
  const built = process.env.TARIKH_APP_FOLDER ?? path.resolve(import.meta.dirname, '../..')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tarikh-probe-'))
  chmodSync(folder, 0o755)
  cpSync(path.join(built, 'package.json'), path.join(folder, 'package.json'))
  for (const part of [
    'main.js',
    'engine.js',
    'worker.js',
    'reader.js',
    'preload.cjs',
    'licences.json',
  ]) {
    cpSync(path.join(built, 'out', part), path.join(folder, 'out', part))
  }
  for (const part of ['shared', 'renderer', 'fonts']) {
    cpSync(path.join(built, 'out', part), path.join(folder, 'out', part), { recursive: true })
  }
  const probe = path.resolve(import.meta.dirname, '../fixtures/probe')
  cpSync(probe, path.join(folder, 'out/renderer'), { recursive: true })
  symlinkSync('/etc/passwd', path.join(folder, 'out/renderer/passwd.html'))
  return folder
}
