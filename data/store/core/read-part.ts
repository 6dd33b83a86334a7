import type { Disk } from './disk.ts'

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
