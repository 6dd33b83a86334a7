import { starterWriter } from '../../changes/patch.ts'
import type { HeadClaim } from '../archive/claims.ts'
import type { Disk } from '../core/disk.ts'
import type { FindingKind, FolderFinding } from '../core/finding.ts'

const ahead: ReadonlySet<FindingKind> = new Set([
  ...(['journal.arriving', 'journal.behind', 'journal.missing'] as const),
  'journal.elsewhere',
])
const harmless: ReadonlySet<FindingKind> = new Set([
  ...(['journal.forked', 'journal.refused', 'file.foreign'] as const),
  ...(['received.orphan', 'journal.copy'] as const),
])

/** Whether a finding says that lines are known which are not here. */
export function isAhead({ kind }: FolderFinding): boolean {
  return ahead.has(kind)
}

/** Whether an archive in which this is found is sound all the same. */
export function isHarmless({ kind }: FolderFinding): boolean {
  return harmless.has(kind)
}

/** A finding of an archive to which nobody writes now. Nobody writes to the starter's journal at all: what breaks off there was whole. */
export function ofFinished(one: FolderFinding): FolderFinding {
  const isTorn = one.writer === starterWriter && one.kind === 'journal.interrupted'
  return isTorn ? { ...one, kind: 'line.damaged', severity: 'damage' } : one
}

/** As what a finding is mended once: a journal's line ends are set back beside what else is mended of it. */
export function triedAs({ kind, file }: FolderFinding): string {
  return kind === 'file.respelled' ? `respelled ${file}` : file
}

/** How a verification is watched and called off; `machine` lets it know the last line that this machine wrote. */
export interface VerifyOptions {
  readonly machine?: string
  readonly disk?: Disk
  /** Where the archive is open and edited meanwhile: the segment being written and its proven length (`ArchiveStore.steady`); what comes after is not read. */
  readonly until?: { readonly segment: string; readonly length: number } | undefined
  readonly onProgress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** What a verification read: every byte of every file of the archive. */
export interface Verified {
  readonly ok: boolean
  /** How many journal lines and files were checked. */
  readonly checked: number
  readonly files: number
  readonly bytes: number
  readonly lines: number
  readonly blobs: number
  readonly findings: readonly FolderFinding[]
  /** All that is known of the journals. */
  readonly claims: readonly HeadClaim[]
}
