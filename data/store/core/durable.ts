import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { Problem } from '../../model/outcome.ts'
import { codeOf, type Disk, type Entry, type OpenFile } from './disk.ts'

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

/** Replaces a file whole: a new file beside it, every byte, fsync, size check, rename, fsync of the folder. */
export async function writeDurably(
  disk: Disk,
  path: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const folder = dirname(path)
  const beside = join(folder, `.${randomBytes(6).toString('hex')}.tmp`)
  const file = await disk.open(beside, 'new')
  try {
    let size = 0
    for await (const piece of pieces) {
      await writeAll(file, piece, size)
      size += piece.byteLength
    }
    await file.sync()
    if ((await file.size()) !== size) throw new ShortWrite(`${path} has the wrong size`)
  } catch (error) {
    await file.close().catch(() => undefined)
    await disk.unlink(beside).catch(() => undefined)
    throw error
  }
  await file.close()
  await disk.rename(beside, path)
  await disk.syncDir(folder)
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

/** The names in a folder; none where the folder does not exist. */
export async function listFolder(disk: Disk, path: string): Promise<readonly Entry[]> {
  try {
    return await disk.readdir(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
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
