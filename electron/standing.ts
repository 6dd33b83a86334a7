import type { Standing } from '../data/calls/archive.ts'
import { readInfo } from '../data/calls/read-info.ts'
import type { ArchiveStore } from '../data/store/store.ts'
import type { ArchiveSession } from './archive-session.ts'

const hashedAtOnce = 3000

/** What the window shows of the open archive. The state hash of a large archive takes seconds: it is left empty here, and said by `info` and `verify`. */
export function readStanding(session: ArchiveSession): Standing {
  const { store } = session
  const isSmall = session.archive.records.size <= hashedAtOnce
  return {
    info: infoOf(store, isSmall ? session.stateHash() : ''),
    folder: store.folder,
    head: store.head(),
    readOnly: store.readOnly === null ? null : { code: store.readOnly.code },
    findings: [...session.findings()],
    lastVerified: store.dates.verified,
    lastBackup: store.dates.copied,
  }
}

/** The counts of an archive, with its state hash. */
export function infoOf(store: ArchiveStore, stateHash: string) {
  const { id, format } = store
  return readInfo(store.archive, { id, format, stateHash })
}
