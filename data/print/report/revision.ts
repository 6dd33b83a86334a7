import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { dateWords } from '../../dates/words.ts'
import type { Entry, Revision } from '../model.ts'
import type { ReportRequest } from './request.ts'

/** What a print says of an event, as a digest: equal when nothing printed has changed. Its number does not count. */
export function entryDigest(entry: Entry): string {
  const said = JSON.stringify({ ...entry, number: 0, weight: 0 })
  return bytesToHex(sha256(new TextEncoder().encode(said))).slice(0, 24)
}

/** What was added, changed and removed since an earlier print; null where there is none. */
export function revisionOf(request: ReportRequest, entries: readonly Entry[]): Revision | null {
  const { previous, lang } = request
  if (previous === null) return null
  const named = (entry: Entry): string => `${entry.number}. ${entry.title.text} (${entry.words})`
  const now = new Set(entries.map(({ id }) => id))
  const before = previous.events
  return {
    since: dateWords(previous.day, lang),
    fingerprint: previous.fingerprint.slice(0, 16),
    added: entries.filter(({ id }) => !before.has(id)).map(named),
    changed: entries
      .filter((entry) => {
        const known = before.get(entry.id)
        return known !== undefined && known.digest !== entryDigest(entry)
      })
      .map(named),
    removed: [...before].filter(([id]) => !now.has(id)).map(([, { title }]) => title),
  }
}
