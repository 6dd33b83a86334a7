import { join } from 'node:path'
import { breathe } from './breathe.ts'
import { codeOf, type Disk, type EntryKind, type FolderEntry } from './disk.ts'
import { type FindingKind, Findings, type FolderFinding, finding } from './finding.ts'
import { mostBytes } from './limits.ts'
import { type FormatName, isFolderName, kindOfName } from './names.ts'
import { isNotGiven } from './read-part.ts'

/** What stands in an archive's folder: the format's files with their sizes, and a finding for all that has no place there. */
export interface Contents {
  readonly files: ReadonlyMap<FormatName, number>
  readonly findings: readonly FolderFinding[]
}

/** Whether a file is one of those that file managers and synchronisers strew about, or was left by an interrupted write: nobody has to be told of it when an archive is opened. */
export function isLitter(path: string): boolean {
  return /\.tmp$|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(path)
}

const often = 500

/** Whether texts are listed too, and how a listing is followed, by the bytes found so far, and called off. */
export interface Listing {
  readonly blobs?: boolean
  readonly signal?: AbortSignal | undefined
  readonly onListed?: (bytes: number) => void
}

/** Lists an archive's folder by the grammar of its names: other folders are named, not entered, and no link is followed. `quarantine/` is left out, since nothing in it is known to be right; `blobs` false leaves the texts out. */
export async function contentsOf(
  disk: Disk,
  root: string,
  { blobs = true, signal, onListed }: Listing = {},
): Promise<Contents> {
  const files = new Map<FormatName, number>()
  const findings = new Findings()
  let seen = 0
  let bytes = 0
  const listed = async (folder: string): Promise<readonly FolderEntry[]> => {
    try {
      return await disk.readdir(join(root, folder))
    } catch (error) {
      if (folder === '' || !isNotGiven(error)) throw error
      findings.add(finding('file.unreadable', `${folder}/`, codeOf(error)))
      return []
    }
  }
  const walk = async (folder: string): Promise<void> => {
    for (const { name, kind } of await listed(folder)) {
      if (signal?.aborted === true) return
      if (++seen % often === 0) {
        onListed?.(bytes)
        await breathe()
      }
      const path = folder === '' ? name : `${folder}/${name}`
      if (kind === 'folder' && (path === 'quarantine' || path === '.stfolder')) continue
      if (path === 'blobs' && kind === 'folder' && !blobs) continue
      const wrong = whyNot(path, kind)
      if (wrong !== undefined) findings.add(finding(wrong, kind === 'folder' ? `${path}/` : path))
      else if (kind === 'folder') await walk(path)
      else {
        const size = (await disk.lstat(join(root, path)))?.size ?? 0
        const most = mostOf(path)
        if (size > most) findings.add(finding('file.too-large', path))
        else {
          files.set(path as FormatName, size)
          bytes += size
        }
      }
    }
  }
  await walk('')
  return { files, findings: findings.all() }
}

// Blobs are read in pieces, however long they are.
function mostOf(path: string): number {
  const kind = kindOfName(path)
  return kind === undefined || kind === 'blob' ? Number.POSITIVE_INFINITY : mostBytes[kind]
}

function whyNot(path: string, kind: EntryKind): FindingKind | undefined {
  if (kind === 'link') return 'file.link'
  if (isFolderName(path)) return kind === 'folder' ? undefined : 'file.special'
  if (kindOfName(path) !== undefined) return kind === 'file' ? undefined : 'file.special'
  return kind === 'other' ? 'file.special' : 'file.foreign'
}
