import { join } from 'node:path'
import type { CustodyEvent } from '../../changes/patch.ts'
import { contentsOf } from '../core/contents.ts'
import { sha256 } from '../core/digest.ts'
import type { Disk } from '../core/disk.ts'
import { makeFolder, writeDurably } from '../core/durable.ts'
import { quarantineName } from '../core/names.ts'
import { newestOf } from '../migrations/format.ts'
import type { FormatVersion } from '../migrations/version.ts'
import { type ArchiveFile, spellArchiveFile } from './archive-file.ts'
import type { Manifest } from './manifest.ts'
import type { ArchiveStore } from './store.ts'

/** What a migration did; `event` is for the journal. */
export interface Migrated {
  readonly file: ArchiveFile
  readonly sha: string
  readonly event: CustodyEvent
}

/** Raises an archive to the newest format. The old `archive.json` and the snapshots are copied to `quarantine/` and the copies verified before anything is changed; journals stay as they are, and snapshots of the old format are made again. */
export async function migrate(
  disk: Disk,
  root: string,
  file: ArchiveFile,
  known: readonly FormatVersion[],
): Promise<Migrated> {
  const to = newestOf(known)
  const place = `format-${file.version}`
  await makeFolder(disk, root, 'quarantine', place)
  const kept = [...(await contentsOf(disk, root, { blobs: false })).files.keys()].filter(
    (path) => path === 'archive.json' || path.startsWith('snapshots/'),
  )
  for (const path of kept) {
    const bytes = await disk.readFile(join(root, path))
    const copy = join(root, quarantineName(place, path, ''))
    await writeDurably(disk, copy, [bytes])
    if (sha256(await disk.readFile(copy)) !== sha256(bytes))
      throw Object.assign(new Error(`the copy of ${path} differs`), { code: 'EIO' })
  }
  const raised = { ...file, version: to }
  const bytes = spellArchiveFile(raised)
  await writeDurably(disk, join(root, 'archive.json'), [bytes])
  const steps = known.filter(({ version }) => version > file.version).map(({ what }) => what)
  const detail = { from: file.version, to, steps }
  return {
    file: raised,
    sha: sha256(bytes),
    event: { type: 'migration', outcome: 'success', detail },
  }
}

/** Notes a migration in the journal, once the archive that it made is open. */
export async function noteMigration(
  store: ArchiveStore,
  manifest: Manifest,
  { sha, event }: Migrated,
): Promise<void> {
  manifest.add('archive.json', sha)
  await manifest.save()
  await store.note(event, new Date().toISOString())
}
