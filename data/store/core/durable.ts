import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { done, type Outcome, type Problem } from '../../model/outcome.ts'
import { codeOf, type Disk, type FolderEntry, type OpenFile } from './disk.ts'

class ShortWrite extends Error {
  readonly code = 'ESHORT'
}

/** Writes all the bytes or throws: a short write is gone on with, one that moves nothing is a failure. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let at = 0
  while (at < bytes.byteLength) {
    const moved = await file.write(bytes.subarray(at), position + at)
    if (!(moved > 0)) throw new ShortWrite(`wrote ${at} of ${bytes.byteLength} bytes`)
    at += moved
  }
}

/** Takes the next bytes of a file that is being written; with a place, bytes for what stands there already. */
export type Put = (bytes: Uint8Array, at?: number) => Promise<void>

/** The one way a file is replaced: a new file beside it under a name of chance, every byte, fsync, size check, rename, fsync of the folder. Where `write` refuses, or the disk does, the old file stands as it was and nothing beside it; `settle` fsyncs the folder. */
export async function replaceFile<T>(
  disk: Disk,
  path: string,
  write: (put: Put) => Promise<Outcome<T>>,
  settle: (folder: string) => Promise<void> = (folder) => disk.syncDir(folder),
): Promise<Outcome<T>> {
  const folder = dirname(path)
  const beside = join(folder, `.${randomBytes(6).toString('hex')}.tmp`)
  const file = await disk.open(beside, 'new')
  try {
    const outcome = await written(file, path, write)
    if (outcome.ok) await disk.rename(beside, path)
    else await disk.unlink(beside)
    if (!outcome.ok) return outcome
    await settle(folder)
    return outcome
  } catch (error) {
    await disk.unlink(beside).catch(() => undefined)
    throw error
  }
}

async function written<T>(
  file: OpenFile,
  path: string,
  write: (put: Put) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  let size = 0
  try {
    const outcome = await write(async (bytes, at = size) => {
      await writeAll(file, bytes, at)
      size = Math.max(size, at + bytes.byteLength)
    })
    if (!outcome.ok) return outcome
    await file.sync()
    if ((await file.size()) !== size) throw new ShortWrite(`${path} has the wrong size`)
    return outcome
  } finally {
    await file.close()
  }
}

/** Replaces a file whole by pieces that cannot be refused. */
export async function writeDurably(
  disk: Disk,
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  await replaceFile(disk, path, async (put) => {
    for await (const piece of pieces) await put(piece)
    return done(null)
  })
}

/** Makes a folder and those above it, up to a root that exists, each entry fsynced in its parent. */
export async function makeFolder(disk: Disk, root: string, ...names: string[]): Promise<string> {
  let path = root
  for (const name of names) {
    const parent = path
    path = join(path, name)
    try {
      await disk.mkdir(path)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    await disk.syncDir(parent)
  }
  return path
}

/** The names in a folder; none where no folder stands there. */
export async function listFolder(disk: Disk, path: string): Promise<readonly FolderEntry[]> {
  try {
    return await disk.readdir(path)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error))) return []
    throw error
  }
}

/** Puts a disk's failure in the terms of an outcome. */
export function diskProblem(error: unknown, file?: string): Problem {
  const reason = codeOf(error)
  const named = file === undefined ? {} : { file }
  switch (reason) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk.full', reason, ...named }
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'disk.read-only', reason, ...named }
    case '':
      throw error
  }
  return { code: 'disk.error', reason, ...named }
}
