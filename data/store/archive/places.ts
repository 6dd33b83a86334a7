import { join } from 'node:path'
import type { Heads } from '../../changes/patch.ts'
import { isId } from '../../model/id.ts'
import { codeOf, type Disk } from '../core/disk.ts'
import { makeFolder, writeDurably } from '../core/durable.ts'
import type { FolderFinding } from '../core/finding.ts'
import { isBranch } from '../core/names.ts'
import { readIfSound } from '../core/read-part.ts'
import { readArchiveFile } from './archive-file.ts'

/** Of each journal the last line that this machine has seen, and the folders of the archive in which it stood. */
export type Places = ReadonlyMap<string, Place>

interface Place {
  readonly n: number
  readonly folders: readonly string[]
}

const mostBytes = 1024 * 1024
const mostFolders = 4

function placeOf(machine: string, archive: string): string {
  return join(machine, 'folders', `${archive}.json`)
}

/** Reads in which folders this machine has seen the journals of an archive; what cannot be read is not known. */
export async function recallPlaces(disk: Disk, machine: string, archive: string): Promise<Places> {
  if (!isId(archive)) return new Map()
  const bytes = await readIfSound(disk, placeOf(machine, archive))
  if (bytes === undefined || bytes.byteLength > mostBytes) return new Map()
  try {
    const said: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const rows = Object.entries(said as Readonly<Record<string, unknown>>)
    return new Map(
      rows.filter((row): row is [string, Place] => isBranch(row[0]) && isPlace(row[1])),
    )
  } catch {
    return new Map()
  }
}

function isPlace(value: unknown): value is Place {
  const { n, folders } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (!Number.isSafeInteger(n) || !Array.isArray(folders)) return false
  return folders.every((one) => typeof one === 'string')
}

/** Remembers, for their owner alone, that the journals reach so far in a folder. What the disk refuses is not remembered. */
export async function rememberPlace(
  disk: Disk,
  machine: string,
  archive: string,
  folder: string,
  heads: Heads,
): Promise<void> {
  try {
    const here = await disk.resolve(folder)
    const places = new Map(await recallPlaces(disk, machine, archive))
    let isChanged = false
    for (const [of, { n }] of heads) {
      const known = places.get(of)
      if (known !== undefined && (known.n > n || (known.n === n && known.folders.includes(here))))
        continue
      const others = known?.n === n ? known.folders : []
      places.set(of, { n, folders: [here, ...others].slice(0, mostFolders) })
      isChanged = true
    }
    const bytes = Buffer.from(`${JSON.stringify(Object.fromEntries(places))}\n`)
    if (!isChanged || bytes.byteLength > mostBytes) return
    await makeFolder(disk, machine, 'folders')
    await writeDurably(disk, placeOf(machine, archive), [bytes])
  } catch (error) {
    if (codeOf(error) === '') throw error
  }
}

/** Tells, of lines that this machine has seen and that are not here, the other folder of the archive in which it saw them, where that still stands: then nothing was lost, for this folder never had them. */
export async function tellElsewhere(
  disk: Disk,
  machine: string,
  archive: string,
  folder: string,
  findings: readonly FolderFinding[],
): Promise<readonly FolderFinding[]> {
  const isMissing = ({ kind }: FolderFinding): boolean =>
    kind === 'journal.behind' || kind === 'journal.missing'
  if (!findings.some(isMissing)) return findings
  const places = await recallPlaces(disk, machine, archive)
  const here = await disk.resolve(folder)
  const told: FolderFinding[] = []
  for (const one of findings) {
    const { n = 0, folders = [] } = places.get(one.writer ?? '') ?? {}
    const isSeen = isMissing(one) && n >= lastOf(one.place) && !folders.includes(here)
    const other = isSeen ? await firstStanding(disk, archive, folders) : undefined
    if (other === undefined) told.push(one)
    else told.push({ ...one, kind: 'journal.elsewhere', severity: 'notice', folder: other })
  }
  return told
}

function lastOf(place: string): number {
  return Number(/(\d+)$/.exec(place)?.[1] ?? Number.POSITIVE_INFINITY)
}

async function firstStanding(
  disk: Disk,
  archive: string,
  folders: readonly string[],
): Promise<string | undefined> {
  for (const folder of folders) {
    const file = await readArchiveFile(disk, folder)
    if (file.ok && file.value.id === archive) return folder
  }
  return undefined
}
