import { blobsOf } from '../changes/in-force.ts'
import type { Archive } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import type { Json } from '../text/json.ts'
import type { CustodyView, CustodyViewPage } from './custody-view.ts'
import { nameOf } from './read-event.ts'
import { readLoosely } from './read-loosely.ts'

/** An event of custody as the store reads it from the journals. */
interface Entry {
  readonly eventIdentifier: string
  readonly eventType: CustodyView['type']
  readonly eventDateTime: string
  readonly agent: string
  readonly writer: string
  readonly outcome: CustodyView['outcome']
  readonly act: string
  readonly objects: readonly string[]
  readonly count: number
  readonly detail: { readonly [name: string]: Json }
}

/** Tells a page of the custody log with the names that its objects bear now; `asked` is the record that it was asked for. */
export function readCustody(
  archive: Archive,
  { total, entries }: { readonly total: number; readonly entries: readonly Entry[] },
  { own, asked }: { readonly own: string; readonly asked: string | undefined },
): CustodyViewPage {
  const events = entries.map((entry): CustodyView => {
    const isWhole = entry.objects.length === 0
    const ids = isWhole ? [own] : entry.objects
    return {
      identifier: entry.eventIdentifier,
      type: entry.eventType,
      time: entry.eventDateTime,
      agent: entry.agent,
      writer: entry.writer,
      outcome: entry.outcome,
      act: entry.act,
      objects: ids.map((id) => ({ id, kind: kindOf(id) ?? '', name: titleOf(archive, id) })),
      count: isWhole ? 1 : entry.count,
      own: asked === undefined || !isWhole ? null : ownFindings(archive, asked, entry.detail),
      detail: { ...entry.detail, ...bytesOf(archive, entry) },
    }
  })
  return { total, events }
}

function titleOf(archive: Archive, id: string): CustodyView['objects'][number]['name'] {
  const kind = kindOf(id)
  const held = archive.records.get(id)
  if (held === undefined) return null
  switch (kind) {
    case 'event':
    case 'source':
    case 'actor':
    case 'place':
    case 'term':
      return nameOf(archive, id).name
    case 'archive': {
      const { title, language } = readLoosely('archive', held.fields).value
      return { text: title, lang: language }
    }
    case 'passage':
    case 'claim':
    case 'link':
    case 'reading':
    case undefined:
      return null
  }
}

// What a source's bytes were is said once and never changes.
function bytesOf(archive: Archive, { eventType, objects, count }: Entry): Record<string, Json> {
  const fields = count === 1 ? archive.records.get(objects[0] ?? '')?.fields : undefined
  if (fields === undefined) return {}
  const { fileName, octets, encoding, original, text } = readLoosely('source', fields).value
  if (eventType === 'capture') return fileName === '' ? {} : { fileName }
  if (eventType === 'ingestion') return { octets, encoding }
  if (eventType !== 'message digest calculation') return {}
  const digests = text === undefined ? { original } : { original, text }
  return { algorithm: 'SHA-256', ...digests }
}

function ownFindings(archive: Archive, id: string, { found }: Entry['detail']): number {
  if (!Array.isArray(found)) return 0
  const digests = blobsOf(archive, id)
  return (found as readonly Json[]).filter((one) => {
    const { record, file } = one as { readonly record?: Json; readonly file?: Json }
    return record === id || digests.some((sha) => typeof file === 'string' && file.endsWith(sha))
  }).length
}
