import { basename, join } from 'node:path'
import type { CustodyEvent } from '../../changes/patch.ts'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import { readArchiveFile } from '../archive/archive-file.ts'
import { type Locks, releaseLocks, takeLocks } from '../archive/locks.ts'
import { sha256 } from '../core/digest.ts'
import { type Disk, realDisk } from '../core/disk.ts'
import { diskProblem } from '../core/durable.ts'
import type { FindingKind, FolderFinding } from '../core/finding.ts'
import type { Lock } from '../core/lock.ts'
import { within } from '../core/within.ts'
import { describedByJournals } from './description.ts'
import { Repair } from './mending.ts'
import { fixityEvent } from './report.ts'
import { ofCopy } from './sources.ts'
import type { Verified } from './verdict.ts'
import { verifyArchive } from './verify.ts'

/** How a repair is watched and called off: what was mended by then stays mended; `machine` lets it know the last line that this machine wrote, `takeOver` passes over whoever holds its writers. */
export interface RepairOptions {
  readonly machine?: string
  readonly disk?: Disk
  readonly takeOver?: boolean
  readonly takeLock?: (archive: string) => Promise<Lock | undefined>
  readonly onProgress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** How many findings a repair mended and which it could not, what was verified when it was done, and the events for the journal: the recovery, and the fixity check after it. */
export interface Repaired {
  readonly repaired: number
  readonly left: readonly FolderFinding[]
  /** What the disk would not let mend, by file, and of which journals the copy had lines that nothing here proves. */
  readonly refused: readonly (readonly [file: string, reason: string])[]
  readonly unproven: readonly (readonly [file: string, lines: number])[]
  /** Where what was replaced or taken away now lies, in the archive. */
  readonly aside: readonly string[]
  readonly verified: Verified
  readonly events: readonly [CustodyEvent, CustodyEvent]
}

/** Brings back what is damaged or missing from any copy of the same archive that holds the right bytes; without a copy, what the archive itself still tells: its description, from its journals, and how its files were spelled, by their checksums. What is replaced goes to `quarantine/` first; the archive must be closed. */
export async function repairArchive(
  folder: string,
  copied: string | null,
  options: RepairOptions = {},
): Promise<Outcome<Repaired>> {
  const disk = options.disk ?? realDisk
  const own = await readArchiveFile(disk, folder)
  if (!own.ok && own.problem.code !== 'archive.damaged') return own
  const from = copied ?? folder
  const copy =
    copied === null && !own.ok
      ? await describedByJournals(within(disk, folder), folder)
      : await readArchiveFile(disk, from)
  if (!copy.ok) return copied === null ? copy : failed(ofCopy(copy.problem))
  if (own.ok && own.value.id !== copy.value.id && !(await sameArchive(disk, folder, from)))
    return failed({ code: 'archive.other' })
  let locks: Locks = {}
  try {
    const taken = await takeLocks(disk, copy.value.id, options)
    if (!taken.ok) return taken
    locks = taken.value
    let last: readonly [number, number] = [0, 0]
    const onProgress = (...now: readonly [number, number]): void => {
      last = now
      options.onProgress?.(...now)
    }
    const repair = new Repair(disk, folder, from, () => options.onProgress?.(...last))
    let found = 0
    // What a damaged manifest vouched for is known to be wrong only once that is mended.
    for (;;) {
      const verified = await verifyArchive(folder, { ...options, onProgress, disk })
      if (!verified.ok) return verified
      repair.know(verified.value.claims)
      const fresh = verified.value.findings.filter(
        (one) => !repair.tried(one) && (copied !== null || withoutCopy.has(one.kind)),
      )
      if (fresh.length === 0) return done(outcomeOf(found, verified.value, copied, repair))
      found += fresh.length
      for (const one of fresh) {
        if (options.signal?.aborted === true) return failed({ code: 'act.cancelled' })
        await repair.mend(one)
      }
    }
  } catch (error) {
    return failed(diskProblem(error))
  } finally {
    await releaseLocks(locks)
  }
}

// What the archive itself still tells.
const withoutCopy: ReadonlySet<FindingKind> = new Set([
  ...(['archive.damaged', 'file.respelled'] as const),
])

// Where the description itself is damaged, a manifest here may vouch for the copy's.
async function sameArchive(disk: Disk, folder: string, from: string): Promise<boolean> {
  const described = sha256(await within(disk, from).readFile(join(from, 'archive.json')))
  return (await new Repair(disk, folder, folder).vouched('archive.json')) === described
}

function outcomeOf(
  found: number,
  after: Verified,
  from: string | null,
  { brought, refused, unproven, aside }: Repair,
): Repaired {
  const repaired = from === null ? brought.size : Math.max(0, found - after.findings.length)
  const files = [...brought].slice(0, 20)
  const recovery = {
    type: 'repair',
    outcome: after.ok ? 'success' : 'warning',
    detail: {
      repaired,
      left: after.findings.length,
      from: from === null ? 'journal' : basename(from),
      files,
    },
  } as const
  const events = [recovery, fixityEvent(after)] as const
  const could = { refused: [...refused], unproven: [...unproven], aside: [...aside] }
  return { repaired, left: after.findings, ...could, verified: after, events }
}
