import { normaliseText, textHash } from '../evidence/quote.ts'
import { pointCount } from '../text/points.ts'
import { fixedId } from './fixed-id.ts'
import type { StarterSource } from './row.ts'
import { record, type StarterRecord } from './starter-record.ts'

/** When the notices were written, as EDTF. */
const written = '2026-11'

const madeBy = 'Tarikh, archive de départ'

const madeFor =
  'Notice rédigée pour l’archive de départ de Tarikh, d’après le document cité ; elle n’en reprend pas les phrases.'

/** A notice's text as the archive keeps it: its bytes as received and its normalised text are the same. */
export function noticeText(source: StarterSource): string {
  return normaliseText(source.text)
}

/** Describes a notice as a source: what it is, on what it rests, how far it can be trusted. */
export function sourceRecord(source: StarterSource): StarterRecord {
  const text = noticeText(source)
  const hash = textHash(text)
  return record('source', source.slug, {
    title: source.title,
    creators: source.creators ?? [madeBy],
    publisher: source.publisher,
    issued: source.issued ?? written,
    type: source.type ?? 'notice',
    language: 'fr',
    identifier: source.identifier,
    rights: source.rights ?? 'Distribuée avec Tarikh, sous la même licence (MIT).',
    accessRights: source.accessRights ?? 'open',
    provenance: source.provenance ?? madeFor,
    reference: `DÉPART/${source.slug}`,
    derivesFrom: source.derivesFrom?.map((slug) => fixedId('source', slug)),
    reliability: source.reliability,
    reason: source.reason,
    original: hash,
    text: hash,
    mediaType: 'text/plain',
    fileName: `${source.slug}.txt`,
    octets: new TextEncoder().encode(text).length,
    characters: pointCount(text),
    encodingFound: 'utf-8',
    encoding: 'utf-8',
  })
}
