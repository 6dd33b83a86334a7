import { done, failed, type Outcome, type Problem } from '../../model/outcome.ts'
import { type ArchiveFile, readArchiveFile } from '../archive/archive-file.ts'
import { type Chain, readChains } from '../archive/chains.ts'
import { contentsOf } from '../core/contents.ts'
import { codeOf, type Disk } from '../core/disk.ts'
import { kindOfName } from '../core/names.ts'
import { within } from '../core/within.ts'
import { isLeftBeside, readBeside } from '../journal/beside.ts'
import { byWriter, type Stretch } from '../journal/received.ts'
import { resolve } from '../journal/resolve.ts'
import { uniteLines } from '../journal/unite.ts'
import { formatVersions, newestOf } from '../migrations/format.ts'
import type { OtherCopy } from './merge-plan.ts'
import { type Reading, watched } from './watched.ts'

/** A copy that a person chose: another folder, or a file that something has left beside the archive's own journals, by its path in the archive. */
export type ChosenCopy = { readonly folder: string } | { readonly beside: string }

/** Reads a copy of an archive, or says why it is none to take lines from. */
export async function readOtherCopy(
  outside: Disk,
  folder: string,
  own: ArchiveFile,
  copy: ChosenCopy,
  reading: Reading,
): Promise<Outcome<OtherCopy>> {
  if ('beside' in copy) return besideSource(within(outside, folder), folder, own, copy.beside)
  const root = copy.folder
  try {
    const there = await readArchiveFile(outside, root)
    if (!there.ok) return failed(ofCopy(there.problem))
    const { id, version } = there.value
    if ((await outside.resolve(folder)) === (await outside.resolve(root)))
      return failed({ code: 'merge.itself' })
    if (id !== own.id) return failed({ code: 'archive.other' })
    if (version > newestOf(formatVersions)) return failed({ code: 'copy.newer', version })
    const disk = watched(within(outside, root), reading)
    const { writers } = await readChains(disk, root)
    return done({ disk, root, version, chains: [...writers.values()] })
  } catch (error) {
    if (codeOf(error) === '' || codeOf(error) === 'ECANCELED') throw error
    return failed({ code: 'copy.unreadable', reason: codeOf(error) })
  }
}

async function besideSource(
  disk: Disk,
  root: string,
  { version }: ArchiveFile,
  file: string,
): Promise<Outcome<OtherCopy>> {
  if (!(await isLeftBeside(disk, root, file))) return failed({ code: 'copy.gone', file })
  const stretches = await readBeside(disk, root, file)
  if (stretches.length === 0) return failed({ code: 'copy.no-lines', file })
  return done({ disk, root, version, chains: chainsOf(stretches) })
}

function chainsOf(stretches: readonly Stretch[]): readonly Chain[] {
  return [...byWriter(stretches)].map(([writer, own]) => {
    const files = own.map(({ file }) => file)
    return { writer, files, resolved: uniteLines(writer, resolve(writer, []), own, files) }
  })
}

/** The problem of a folder, said of the copy that it was to be. */
export function ofCopy({ code, ...detail }: Problem): Problem {
  if (code === 'archive.missing') return { code: 'copy.missing' }
  if (code === 'archive.not-one') return { code: 'copy.not-one' }
  if (code === 'archive.bag') return { code }
  return { ...detail, code: 'copy.unreadable', reason: code }
}

/** How many bytes of journals a folder holds: what there is to read before anything is known of it. */
export async function bytesIn(disk: Disk, root: string): Promise<number> {
  const { files } = await contentsOf(within(disk, root), root, { blobs: false })
  let bytes = 0
  for (const [path, size] of files)
    if (['segment', 'received'].includes(kindOfName(path) ?? '')) bytes += size
  return bytes
}
