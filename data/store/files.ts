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
