import type { Standing } from '../../data/calls/archive.ts'
import { readInfo } from '../../data/reading/read-info.ts'
import type { ArchiveStore } from '../../data/store/archive/store.ts'
import type { ArchiveSession } from './archive-session.ts'

/** What the window shows of the open archive. The state hash of a large archive takes seconds: it is null here until it has been asked for. */
export function readStanding(session: ArchiveSession): Standing {
  const { store } = session
  const { showpiece } = session
  session.showpiece = null
  return {
    info: { ...infoOf(store, ''), stateHash: session.knownHash() },
    folder: store.folder,
    head: store.head(),
    readOnly: store.readOnly === null ? null : { code: store.readOnly.code },
    findings: [...session.findings()],
    lastVerified: store.dates.verified,
    lastCheck: lastCheck(session),
    lastBackup: store.dates.copied,
    reportable: session.verification !== undefined,
    showpiece,
  }
}

// A check of an archive that can only be read is in no journal: it counts for as long as the archive is open.
function lastCheck({ store, verification }: ArchiveSession): Standing['lastCheck'] {
  const noted = store.dates.checked ?? null
  if (verification === undefined || (noted !== null && noted.time >= verification.time))
    return noted
  const { ok, findings } = verification.verified
  return { time: verification.time, ok, findings: findings.length }
}

/** The counts of an archive, with its state hash. */
export function infoOf(store: ArchiveStore, stateHash: string) {
  const { id, format } = store
  return readInfo(store.archive, { id, format, stateHash })
}
