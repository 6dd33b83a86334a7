import path from 'node:path'
import { realDisk } from '../../data/store/core/disk.ts'
import { listFolder } from '../../data/store/core/durable.ts'

/** What this machine keeps of archives' content for the next time, by folder: what prints said, what windows show first and searches look up, where archives lie, and what those that are only read held. */
const kept: Readonly<Record<string, RegExp>> = {
  prints: /^f-[0-9a-hjkmnp-tv-z]{16}-(fr|en)(-[a-z]+)?\.json$/,
  views: /^f-[0-9a-hjkmnp-tv-z]{16}\.(view|index)$/,
  folders: /^f-[0-9a-hjkmnp-tv-z]{16}\.json$/,
  snapshots: /^f-[0-9a-hjkmnp-tv-z]{16}\.json$/,
}

/** Removes what this machine keeps of archives' content, for a person who wants nothing remembered; files of other names stay, and a link in a folder's place is not followed. */
export async function forgetContent(machine: string): Promise<void> {
  for (const [name, shape] of Object.entries(kept)) {
    const folder = path.join(machine, name)
    if ((await realDisk.lstat(folder))?.kind !== 'folder') continue
    for (const file of await listFolder(realDisk, folder))
      if (file.kind === 'file' && shape.test(file.name))
        await realDisk.unlink(path.join(folder, file.name)).catch(() => undefined)
  }
}
