import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { digestOf } from '../core/blobs.ts'
import type { Disk } from '../core/disk.ts'
import { makeFolder } from '../core/durable.ts'
import { mostBytes } from '../core/limits.ts'
import { quarantineName } from '../core/names.ts'
import { isNotGiven } from '../core/read-part.ts'

/** Sets a file of an archive aside, byte for byte: it is moved to `quarantine/` as it is, so that its size costs neither time nor room. Answers where it lies. */
export async function setFileAside(
  disk: Disk,
  root: string,
  folder: string,
  file: string,
): Promise<string> {
  const path = join(root, file)
  const { kind, size = 0 } = (await disk.lstat(path)) ?? {}
  // What is no file, or larger than any that is read whole, is not read to be named.
  const isRead = kind === 'file' && size <= mostBytes.received
  const sha = isRead ? await digestIfGiven(disk, path) : undefined
  const odd = `-${randomBytes(6).toString('hex')}.odd`
  const apart = sha === undefined ? odd : `-${sha.slice(0, 12)}.bin`
  const aside = await makeFolder(disk, root, 'quarantine', folder)
  const name = quarantineName(folder, file, apart)
  await disk.rename(path, join(root, name))
  // A name that is lost from both folders would be a loss: first where it is, then where it was.
  await disk.syncDir(aside)
  await disk.syncDir(dirname(path))
  return name
}

async function digestIfGiven(disk: Disk, path: string): Promise<string | undefined> {
  try {
    return await digestOf(disk, path)
  } catch (error) {
    if (!isNotGiven(error)) throw error
    return undefined
  }
}
