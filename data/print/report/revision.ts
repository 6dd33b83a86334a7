import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { dateWords } from '../../dates/words.ts'
import type { Entry, PrintModel, Revision } from '../model.ts'
import type { Previous, ReportRequest } from './request.ts'

/** What a print says of an event, as a digest: equal when none of its words has changed. Its number, its lanes and its links do not count. */
export function entryDigest(entry: Entry): string {
  const relations = entry.relations.map(({ label, title }) => [label, title])
  const said = JSON.stringify({ ...entry, lanes: [entry.family], relations, number: 0, weight: 0 })
  return bytesToHex(sha256(new TextEncoder().encode(said))).slice(0, 24)
}

/** What a later print needs to tell what has changed since this one. */
export function previousOf(model: PrintModel): Previous {
  return {
    fingerprint: model.facts.fingerprint,
    day: model.facts.established,
    lang: model.lang,
    events: model.entries.map((entry) => [entry.id, entryDigest(entry), entry.title.text]),
  }
}

/** What was added, changed and removed since an earlier print in the same language; null where there is none. An event that is now withheld is not named. */
export function revisionOf(
  request: ReportRequest,
  entries: readonly Entry[],
  withheld: readonly string[],
): Revision | null {
  const { previous, lang } = request
  if (previous === null || previous.lang !== lang) return null
  const named = (entry: Entry): string => `${entry.number}. ${entry.title.text} (${entry.words})`
  const now = new Set([...entries.map(({ id }) => id), ...withheld])
  const before = new Map(previous.events.map(([id, digest]) => [id, digest]))
  const isChanged = (entry: Entry): boolean =>
    before.has(entry.id) && before.get(entry.id) !== entryDigest(entry)
  return {
    since: dateWords(previous.day, lang),
    fingerprint: previous.fingerprint.slice(0, 16),
    added: entries.filter(({ id }) => !before.has(id)).map(named),
    changed: entries.filter(isChanged).map(named),
    removed: previous.events.filter(([id]) => !now.has(id)).map(([, , title]) => title),
  }
}
