import type { CustodyEvent } from '../../changes/patch.ts'
import type { FolderFinding } from '../core/finding.ts'
import type { Verified } from './verdict.ts'

const kept = 20

/** The event of custody that a verification is; the first findings are named in it, `findings` counts them all. */
export function fixityEvent({ ok, files, lines, blobs, findings }: Verified): CustodyEvent {
  const found = findings
    .slice(0, kept)
    .map(({ kind, file, place, record }) => ({ kind, file, place, record }))
  const detail = { files, lines, blobs, findings: findings.length }
  return {
    type: 'fixity check',
    outcome: ok ? 'success' : 'failure',
    detail: found.length === 0 ? detail : { ...detail, found },
  }
}

// Where other copies lie on this machine is nobody else's business.
function inArchive({ folder: _, ...one }: FolderFinding): Omit<FolderFinding, 'folder'> {
  return one
}

/** Who verified which archive, and when. */
export interface ReportHead {
  readonly archive: string
  readonly title: string
  readonly time: string
  readonly agent: string
  readonly software: string
}

/** Spells the dated report of a verification as JSON, with the names that PREMIS 3.0 gives to an event. */
export function spellReport(verified: Verified, head: ReportHead): string {
  const { ok, files, bytes, lines, blobs, findings } = verified
  const report = {
    eventType: 'fixity check',
    eventDateTime: head.time,
    linkingAgentIdentifier: [
      { type: 'person', value: head.agent },
      { type: 'software', value: head.software },
    ],
    linkingObjectIdentifier: { type: 'tarikh-archive', value: head.archive, title: head.title },
    messageDigestAlgorithm: 'SHA-256',
    eventOutcome: ok ? 'success' : 'failure',
    eventOutcomeDetail: { files, bytes, lines, blobs, findings: findings.map(inArchive) },
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
