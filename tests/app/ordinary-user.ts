import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The user and group "nobody", to whom tests drop when they are run as root. */
export const nobody = 65534

/** The command that runs something as nobody, with no way back. */
export const asNobody = [
  'setpriv',
  `--reuid=${nobody}`,
  `--regid=${nobody}`,
  '--clear-groups',
  '--no-new-privs',
]

/** Whether these tests run as root, whom Chromium refuses its sandbox. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** The folder itself where nobody can read it, else a copy of the named parts, gone when this process ends. */
export function readableFolder(folder: string, parts: readonly string[], probe: string): string {
  if (!isRoot()) return folder
  const [command = '', ...args] = asNobody
  const run = spawnSync(command, [...args, 'test', '-r', path.join(folder, probe)])
  if (run.status === 0) return folder
  const copy = mkdtempSync(path.join(os.tmpdir(), 'tarikh-readable-'))
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
  for (const part of parts) {
    cpSync(path.join(folder, part), path.join(copy, part), { recursive: true })
  }
  spawnSync('chmod', ['-R', 'a+rX', copy])
  return copy
}
