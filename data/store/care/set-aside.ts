import { dirname, join } from 'node:path'
import { digestOf, slices } from '../core/blobs.ts'
import { type Disk, diskRefusal } from '../core/disk.ts'
import { makeFolder, writeDurably } from '../core/durable.ts'
import { quarantineName } from '../core/names.ts'

/** Sets a file of an archive aside, byte for byte: it is copied to `quarantine/`, the copy is read again, and only then the file goes. Answers where it lies. */
export async function setFileAside(
  disk: Disk,
  root: string,
  folder: string,
  file: string,
): Promise<string> {
  const path = join(root, file)
  const sha = await digestOf(disk, path)
  await makeFolder(disk, root, 'quarantine', folder)
  const name = quarantineName(folder, file, `-${sha.slice(0, 12)}.bin`)
  await writeDurably(disk, join(root, name), slices(disk, path))
  if ((await digestOf(disk, join(root, name))) !== sha) throw diskRefusal('EIO', name)
  await disk.unlink(path)
  await disk.syncDir(dirname(path))
  return name
}
