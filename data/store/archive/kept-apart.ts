import { join } from 'node:path'
import type { Disk } from '../core/disk.ts'
import { makeFolder } from '../core/durable.ts'
import type { Recalled } from './recollection.ts'

/** A snapshot in the machine's own folder, of an archive that is only read; believed if it is the one that is remembered. */
export interface ApartSnapshot {
  readonly disk: Disk
  readonly path: string
  readonly digest: string
}

function apartPath(machine: string, archive: string): string {
  return join(machine, 'snapshots', `${archive}.json`)
}

/** The snapshot that this machine remembers to have kept apart of an archive; undefined where there is none, or it was read by the rules of another version. */
export function apartOf(
  disk: Disk,
  machine: string,
  { id, version }: { readonly id: string; readonly version: number },
  { apart }: Recalled,
): ApartSnapshot | undefined {
  if (apart?.version !== version) return undefined
  return { disk, path: apartPath(machine, id), digest: apart.digest }
}

/** Makes the place of a snapshot that is kept apart, and names it. */
export async function makeApart(disk: Disk, machine: string, archive: string): Promise<string> {
  await makeFolder(disk, machine, 'snapshots')
  return apartPath(machine, archive)
}

/** Removes what is kept apart of an archive, where anything is. */
export async function dropApart(disk: Disk, machine: string, archive: string): Promise<void> {
  await disk.unlink(apartPath(machine, archive)).catch(() => undefined)
}
