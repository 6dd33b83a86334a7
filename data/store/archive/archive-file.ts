import { join } from 'node:path'
import * as v from 'valibot'
import { Id } from '../../model/id.ts'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import { codeOf, type Disk } from '../core/disk.ts'
import { diskProblem } from '../core/durable.ts'
import { within } from '../core/within.ts'

const ArchiveFile = v.object({
  format: v.literal('tarikh-archive'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  id: Id,
  created: v.pipe(v.string(), v.isoTimestamp()),
})

/** What `archive.json` says; only a migration rewrites it. */
export type ArchiveFile = v.InferOutput<typeof ArchiveFile>

/** Spells `archive.json`. */
export function spellArchiveFile(file: ArchiveFile): Uint8Array {
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`)
}

/** Reads `archive.json`, and tells apart a folder that is missing, one that is no archive, and an archive whose description is damaged. */
export async function readArchiveFile(disk: Disk, root: string): Promise<Outcome<ArchiveFile>> {
  try {
    const folder = await disk.stat(root)
    if (folder === undefined) return failed({ code: 'archive.missing' })
    if (folder.kind !== 'folder') return failed({ code: 'archive.not-one' })
    const inside = within(disk, root)
    const bytes = await inside.readFile(join(root, 'archive.json'))
    const read = v.safeParse(ArchiveFile, parsed(Buffer.from(bytes).toString('utf8')))
    if (!read.success) return failed({ code: 'archive.damaged', file: 'archive.json' })
    return done(read.output)
  } catch (error) {
    // A link, a pipe or a heap of bytes in its place describes nothing.
    if (noDescription.has(codeOf(error)))
      return failed({ code: 'archive.damaged', file: 'archive.json' })
    if (codeOf(error) !== 'ENOENT') return failed(unreadable(error))
    const journals = await within(disk, root).lstat(join(root, 'journal'))
    if (journals?.kind === 'folder')
      return failed({ code: 'archive.damaged', file: 'archive.json' })
    const declared = await disk.lstat(join(root, 'bagit.txt'))
    return failed({ code: declared?.kind === 'file' ? 'archive.bag' : 'archive.not-one' })
  }
}

const noDescription: ReadonlySet<string> = new Set(['ELOOP', 'EFTYPE', 'EFBIG', 'EISDIR'])

function unreadable(error: unknown): { code: string; reason: string } {
  const { reason } = diskProblem(error) as { reason?: string }
  return { code: 'archive.unreadable', reason: reason ?? '' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
