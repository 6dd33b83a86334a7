import { codeOf, type Disk, type OpenFile } from './disk.ts'

const idleMs = 1000

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

const notGiven: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EIO', 'EBADMSG', 'EUCLEAN'])

/** Whether a disk has refused one file or folder, and not all: it may not be read, or its medium has failed there. */
export function isNotGiven(error: unknown): boolean {
  return notGiven.has(codeOf(error))
}

/** Reads a file whole; undefined, and told with the system's code, where the disk does not give it. */
export async function readIfGiven(
  disk: Disk,
  path: string,
  onRefused: (code: string) => void,
): Promise<Uint8Array | undefined> {
  try {
    return await disk.readFile(path)
  } catch (error) {
    if (!isNotGiven(error)) throw error
    onRefused(codeOf(error))
    return undefined
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
    return await partOf(file, start, end)
  } finally {
    await file.close()
  }
}

/** Reads parts of a file, one after the other or many at once; it is opened at the first, and closed a second after the last. */
export function partsOf(
  disk: Disk,
  path: string,
): (start: number, end: number) => Promise<Uint8Array> {
  let opened: Promise<OpenFile> | undefined
  let reading = 0
  let timer: NodeJS.Timeout | undefined
  const close = (): void => {
    if (reading > 0) return
    const file = opened
    opened = undefined
    void file?.then((open) => open.close()).catch(() => undefined)
  }
  return async (start, end) => {
    reading++
    clearTimeout(timer)
    opened ??= disk.open(path, 'read')
    try {
      return await partOf(await opened, start, end)
    } finally {
      reading--
      timer = setTimeout(close, idleMs).unref()
    }
  }
}

async function partOf(file: OpenFile, start: number, end: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(end - start)
  let at = 0
  while (at < bytes.byteLength) {
    const moved = await file.read(bytes.subarray(at), start + at)
    if (moved <= 0) break
    at += moved
  }
  return bytes.subarray(0, at)
}
