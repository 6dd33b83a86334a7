import { lstat, readdir, unlink } from 'node:fs/promises'
import path from 'node:path'

const ownName = /^\.[0-9a-f]{12}\.tmp$/
const archive = /^f-[0-9a-z]{16}$/

/** Removes what writes of an earlier run left half done in the program's own folder: files of the names that it gives them, older than this run. Links are neither removed nor followed. */
export async function clearLeftOver(home: string): Promise<void> {
  const writers = await foldersIn(path.join(home, 'writers'))
  const folders = [
    '',
    'prints',
    'views',
    'snapshots',
    'known',
    'folders',
    ...writers.map((name) => path.join('writers', name)),
  ]
  for (const folder of folders) await clear(path.join(home, folder), performance.timeOrigin)
}

async function clear(folder: string, before: number): Promise<void> {
  if (!(await lstat(folder).catch(() => undefined))?.isDirectory()) return
  for (const name of await readdir(folder).catch(() => [])) {
    if (!ownName.test(name)) continue
    const file = path.join(folder, name)
    const found = await lstat(file).catch(() => undefined)
    // What is younger, this run or a command beside it is writing.
    if (found?.isFile() && found.mtimeMs < before) await unlink(file).catch(() => undefined)
  }
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  if (!(await lstat(folder).catch(() => undefined))?.isDirectory()) return []
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => archive.test(name))
}
