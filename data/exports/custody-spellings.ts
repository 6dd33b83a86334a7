import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Lang } from '../model/text.ts'
import { textIn } from '../model/text.ts'
import type { CustodyView } from '../reading/custody-view.ts'
import { say } from '../words/words.ts'
import { csvLine, guard } from './csv.ts'
import type { CustodyFormat } from './custody-formats.ts'

/** Whose log it is, when it was written out and by what. */
export interface CustodyHead {
  readonly archive: string
  readonly title: string
  readonly time: string
  readonly software: string
}

const columns = [
  'identifier',
  'type',
  'time',
  'agent',
  'writer',
  'outcome',
  'objects',
  'count',
  'detail',
] as const

/** Spells the custody log as CSV (RFC 4180), one event a line, newest first; types and outcomes are the PREMIS names, and text cells cannot be taken for formulas. */
export function custodyCsv(events: readonly CustodyView[], lang: Lang): string {
  const rows = events.map((event) => [
    event.identifier,
    event.type,
    event.time,
    guard(event.agent),
    event.writer,
    event.outcome,
    event.objects.map(({ id }) => id).join(' '),
    event.count,
    guard(Object.keys(event.detail).length === 0 ? '' : JSON.stringify(event.detail)),
  ])
  const head = columns.map((column) => say(lang, `custody.column.${column}`))
  return [head, ...rows].map(csvLine).join('')
}

/** Spells the custody log as JSON with the names of PREMIS 3.0: one event a line. `messageDigest` is the SHA-256 of those lines in UTF-8, each without its comma and with a line feed. */
export function custodyJson(events: readonly CustodyView[], head: CustodyHead): string {
  const lines = events.map((event) => JSON.stringify(premisOf(event)))
  const digest = sha256.create()
  for (const line of lines) digest.update(utf8ToBytes(`${line}\n`))
  const said = {
    format: 'tarikh-custody',
    version: 1,
    eventDateTime: head.time,
    linkingAgentIdentifier: [{ type: 'software', value: head.software }],
    linkingObjectIdentifier: { type: 'tarikh-archive', value: head.archive, title: head.title },
    count: events.length,
    messageDigestAlgorithm: 'SHA-256',
    messageDigest: bytesToHex(digest.digest()),
  }
  const opening = JSON.stringify(said, null, 2).slice(0, -2)
  return `${opening},\n  "events": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** How the custody log is spelt in a file, by the extension of that. */
export const custodySpellings = {
  csv: (events: readonly CustodyView[], _: CustodyHead, lang: Lang) => custodyCsv(events, lang),
  json: (events: readonly CustodyView[], head: CustodyHead) => custodyJson(events, head),
} as const satisfies Readonly<Record<CustodyFormat, unknown>>

function premisOf(event: CustodyView): object {
  return {
    eventIdentifier: event.identifier,
    eventType: event.type,
    eventDateTime: event.time,
    eventDetail: event.act,
    eventOutcome: event.outcome,
    eventOutcomeDetail: event.detail,
    linkingAgentIdentifier: [
      { type: 'person', value: event.agent },
      { type: 'writer', value: event.writer },
    ],
    linkingObjectIdentifier: event.objects.map(({ id, kind, name }) => ({
      type: kind === 'archive' ? 'tarikh-archive' : 'tarikh-record',
      value: id,
      ...(name === null ? {} : { title: textIn(name, 'fr').text }),
    })),
    linkingObjectCount: event.count,
  }
}
