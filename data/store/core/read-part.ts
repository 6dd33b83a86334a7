import { codeOf, type Disk } from './disk.ts'

const notThere: ReadonlySet<string> = new Set([
  ...['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'EFTYPE', 'EFBIG'],
])

/** Reads a file whole; undefined where nothing stands there, or something that is no file of the format: a link, a pipe, a folder, more bytes than it may have. */
export async function readIfSound(disk: Disk, path: string): Promise<Uint8Array | undefined> {
  try {
    return await disk.readFile(path)
  } catch (error) {
    if (notThere.has(codeOf(error))) return undefined
    throw error
  }
}

/** Reads part of a file; fewer bytes where the file ends. */
export async function readPart(
  disk: Disk,
  path: string,
  start: number,
  end: number,
): Promise<Uint8Array> {
  const file = await disk.open(path, 'read')
  try {
    const bytes = Buffer.alloc(end - start)
    let at = 0
    while (at < bytes.byteLength) {
      const moved = await file.read(bytes.subarray(at), start + at)
      if (moved <= 0) break
      at += moved
    }
    return bytes.subarray(0, at)
  } finally {
    await file.close()
  }
}
