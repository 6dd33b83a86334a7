import type { ToldTouched } from '../../data/calls/contract.ts'
import type { LargeLine } from '../../data/changes/writes.ts'
import { kindOf } from '../../data/model/id.ts'
import { readHoldings } from '../../data/reading/read-info.ts'
import type { ArchiveSession } from './archive-session.ts'

const toldAtOnce = 2000

/** What the window is told of an act; of a very large one only that much has changed. */
export function toldTouched(session: ArchiveSession, { ops }: LargeLine): ToldTouched {
  const ids = new Set<string>()
  for (const { id } of ops) {
    ids.add(id)
    if (ids.size > toldAtOnce) return toldOf(session, [])
  }
  return toldOf(session, [...ids])
}

/** What the window is told when these records were touched; of none where it is to ask for everything. */
export function toldOf(session: ArchiveSession, ids: readonly string[]): ToldTouched {
  return {
    kind: 'touched',
    head: session.store.head(),
    touched: ids.map((id) => ({ kind: kindOf(id) ?? '', id })),
    counts: { ...readHoldings(session.archive), findings: session.findings().length },
  }
}
