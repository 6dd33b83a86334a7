import { join } from 'node:path'
import type { Disk } from './disk.ts'

/** Whether a file was put there by a synchroniser or left by an interrupted write: read by nobody, but reported. */
export function isForeign(path: string): boolean {
  return /sync-conflict|(^|\/)\.syncthing\.|\.tmp$|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(
    path,
  )
}

/** Every file of an archive, by its path inside it, with its size; `quarantine/` is left out, since nothing in it is known to be right. */
export async function filesOf(disk: Disk, root: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  const walk = async (folder: string): Promise<void> => {
    for (const { name, kind } of await disk.readdir(join(root, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (path === 'quarantine' || path === '.stfolder') continue
      if (kind === 'folder') await walk(path)
      else if (kind === 'file') found.set(path, (await disk.stat(join(root, path)))?.size ?? 0)
    }
  }
  await walk('')
  return found
}

/** The copies in conflict that a synchroniser has put beside the journals, found without walking the texts. */
export async function conflictsOf(disk: Disk, root: string): Promise<readonly string[]> {
  const found: string[] = []
  const look = async (folder: string, depth: number): Promise<void> => {
    for (const { name, kind } of await disk.readdir(join(root, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (kind === 'file' && /sync-conflict|^\.syncthing\./.test(name)) found.push(path)
      if (kind === 'folder' && depth > 0 && path !== 'blobs' && path !== 'quarantine')
        await look(path, depth - 1)
    }
  }
  await look('', 2)
  return found
}
