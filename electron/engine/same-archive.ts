import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { readArchiveFile } from '../../data/store/archive/archive-file.ts'
import { realDisk } from '../../data/store/core/disk.ts'

/** Whether a folder is the one that is open, under whatever name. */
export async function isSameFolder(folder: string, open: string): Promise<boolean> {
  if (path.resolve(folder) === open) return true
  const [one, other] = await Promise.all([folder, open].map((at) => realpath(at).catch(() => at)))
  return one === other
}

/** Whether a folder holds a copy of the archive of an id; of none it holds none. */
export async function isSameArchive(folder: string, id: string | undefined): Promise<boolean> {
  if (id === undefined) return false
  const file = await readArchiveFile(realDisk, path.resolve(folder))
  return file.ok && file.value.id === id
}
