import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { isRoot, nobody } from './ordinary-user.ts'

/** The one archive in the documents of the app's user. */
export async function archiveIn(userData: string): Promise<string> {
  const [name = ''] = await readdir(path.join(userData, 'Tarikh'))
  return path.join(userData, 'Tarikh', name)
}

/** Copies a folder with its owners; into `to` where that is there. */
export function copyTree(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to])
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort()
}

/** A digest of the names and bytes of all files of a folder. */
export async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await filesIn(folder)) hash.update(`${file}\n`).update(await readFile(file))
  return hash.digest('hex')
}

/** Flips one bit of the first file of a folder; gives the file. */
export async function flipOneByte(folder: string): Promise<string> {
  const [file = ''] = await filesIn(folder)
  const bytes = await readFile(file)
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  await writeFile(file, bytes)
  return file
}

const smallDisk = 16 << 20

/** Mounts a disk of a few megabytes that the app's user may write to, on which the starter archive has room and more; false where that is not allowed. */
export function mountSmall(folder: string): boolean {
  if (!isRoot() || process.platform !== 'linux') return false
  const options = `size=${smallDisk},uid=${nobody},gid=${nobody},mode=0700`
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0
}

/** Writes until the disk has no byte left. */
export async function fillUp(file: string): Promise<void> {
  await expect(writeFile(file, Buffer.alloc(2 * smallDisk))).rejects.toThrow('ENOSPC')
}
