import { access } from 'node:fs/promises'
import path from 'node:path'
import { failed, type Outcome } from '../../model/outcome.ts'
import { codeOf, type Disk, isWithoutFsync, realDisk } from './disk.ts'
import { type Put, replaceFile } from './durable.ts'

/** A file that is being written, piece after piece. */
export interface WholeFile {
  writeFile(piece: string | Uint8Array): Promise<void>
}

// A folder that one may write to and not read cannot be opened for its fsync; the file stands there all the same.
const unread: ReadonlySet<string> = new Set(['EACCES', 'EPERM'])

/** Writes a file that was asked for, whole or not at all; what the system refuses is said in a code and leaves no half of it behind. */
export async function writeWhole<T>(
  file: string,
  write: (file: WholeFile) => Promise<Outcome<T>>,
  disk: Disk = realDisk,
): Promise<Outcome<T>> {
  const settle = (folder: string): Promise<void> =>
    disk.syncDir(folder).catch((error: unknown) => {
      if (!isWithoutFsync(error) && !unread.has(codeOf(error))) throw error
    })
  const pieces = (put: Put): WholeFile => ({
    writeFile: (piece) => put(typeof piece === 'string' ? Buffer.from(piece) : piece),
  })
  try {
    return await replaceFile(disk, file, (put) => write(pieces(put)), settle)
  } catch (error) {
    const reason = codeOf(error)
    if (reason === '') throw error
    const full = reason === 'ENOSPC' || reason === 'EDQUOT'
    const code = full ? 'disk.full' : 'file.unwritable'
    return failed({ code, file: path.basename(file), reason })
  }
}

/** Whether a file is there already. */
export function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
