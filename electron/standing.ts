import type { Standing } from '../data/calls/archive.ts'
import { readInfo } from '../data/calls/read-info.ts'
import type { ArchiveStore } from '../data/store/store.ts'
import type { ArchiveSession } from './archive-session.ts'

/** What the window shows of the open archive. The state hash of a large archive takes seconds: it is null here until it has been asked for. */
export function readStanding(session: ArchiveSession): Standing {
  const { store } = session
  return {
    info: { ...infoOf(store, ''), stateHash: session.knownHash() },
    folder: store.folder,
    head: store.head(),
    readOnly: store.readOnly === null ? null : { code: store.readOnly.code },
    findings: [...session.findings()],
    lastVerified: store.dates.verified,
    lastCheck: store.dates.checked ?? null,
    lastBackup: store.dates.copied,
    reportable: session.verification !== undefined,
  }
}

/** The counts of an archive, with its state hash. */
export function infoOf(store: ArchiveStore, stateHash: string) {
  const { id, format } = store
  return readInfo(store.archive, { id, format, stateHash })
}
