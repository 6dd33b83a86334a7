import { randomBytes } from 'node:crypto'
import { type FileHandle, open, rename, unlink } from 'node:fs/promises'
import path from 'node:path'
import { failed, type Outcome } from '../../model/outcome.ts'
import { codeOf } from './disk.ts'

/** Writes a file beside the one that is wanted and puts it in its place at the end; what the system refuses leaves no half of it behind. */
export async function writeWhole<T>(
  file: string,
  write: (handle: FileHandle) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const beside = path.join(path.dirname(file), `.${randomBytes(6).toString('hex')}.tmp`)
  let handle: FileHandle | undefined
  try {
    handle = await open(beside, 'wx')
    const outcome = await write(handle)
    await handle.sync()
    await handle.close()
    handle = undefined
    if (outcome.ok) await rename(beside, file)
    else await unlink(beside)
    return outcome
  } catch (error) {
    await handle?.close().catch(() => undefined)
    await unlink(beside).catch(() => undefined)
    const reason = codeOf(error)
    if (reason === '') throw error
    const full = reason === 'ENOSPC' || reason === 'EDQUOT'
    const code = full ? 'disk.full' : 'file.unwritable'
    return failed({ code, file: path.basename(file), reason })
  }
}
