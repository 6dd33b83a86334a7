import { done, failed, type Outcome } from '../../model/outcome.ts'
import type { Disk } from '../core/disk.ts'
import { type Lock, takeLock } from '../core/lock.ts'
import { takeWriterLock, type WriterLock } from '../core/writer-lock.ts'
import { leaveWriters, writersFolder } from './machine.ts'

/** What keeps a second process from writing beside this one; none where an archive is only read. */
export interface Locks {
  readonly lock?: Lock | undefined
  readonly writerLock?: WriterLock | undefined
}

/** Whose writers are locked, and whether another process may be passed over; `takeLock` in the place of both is for proofs, which have a disk of their own. */
export interface LockOptions {
  readonly machine?: string
  readonly takeOver?: boolean
  readonly takeLock?: (archive: string) => Promise<Lock | undefined>
}

/** Takes both: at the archive's door, where a second process of this computer knocks at the first, and of this machine's writers, which also holds where no door is shared. */
export async function takeLocks(
  disk: Disk,
  archive: string,
  { machine, takeOver = false, takeLock: only }: LockOptions,
): Promise<Outcome<Locks>> {
  const lock = await (only ?? takeLock)(archive)
  if (lock === undefined) return failed({ code: 'archive.locked' })
  if (only !== undefined || machine === undefined) return done({ lock })
  try {
    // A machine that has no folder yet has no writers either.
    if ((await disk.stat(machine)) === undefined) return done({ lock })
    const folder = [machine, ...writersFolder(archive)] as const
    const onTakeOver = (): Promise<void> => leaveWriters(disk, machine, archive)
    const taken = await takeWriterLock({ disk, folder, ...(takeOver ? { onTakeOver } : {}) })
    if (taken.ok) return done({ lock, writerLock: taken.value })
    await lock.release()
    return taken
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Lets both go. */
export async function releaseLocks({ lock, writerLock }: Locks): Promise<void> {
  await writerLock?.release()
  await lock?.release()
}
