import { type Archive, mentioning, standing, standingIds } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import type { Json } from '../model/json.ts'
import type { Document } from './search-index.ts'

/** The kinds of record that full-text search finds. */
export const searched = ['event', 'source', 'actor', 'place', 'term'] as const

/** What is searched of a record; `textOf` gives a source's normalised text where it is at hand. Null where nothing stands under the id. */
export function documentOf(
  archive: Archive,
  id: string,
  textOf: (hash: string) => string | undefined,
): Document | null {
  const held = standing(archive, id)
  const kind = kindOf(id)
  if (held === undefined) return null
  if (kind === 'event') return { id, texts: eventTexts(archive, id, held.fields) }
  if (kind === 'source') return { id, texts: sourceTexts(held.fields, textOf) }
  if (kind === 'actor' || kind === 'place' || kind === 'term')
    return { id, texts: names(held.fields, 3).concat(weigh(held.fields.note, 1)) }
  return null
}

/** Every searched document of an archive. */
export function* documentsOf(
  archive: Archive,
  textOf: (hash: string) => string | undefined,
): Generator<Document> {
  for (const kind of searched)
    for (const id of standingIds(archive, kind)) {
      const document = documentOf(archive, id, textOf)
      if (document !== null) yield document
    }
}

/** The records whose documents change when a record does: an event's text holds the names that it is tied to. */
export function documentsTouchedBy(archive: Archive, id: string): ReadonlySet<string> {
  const held = archive.records.get(id)
  const kind = kindOf(id)
  if (kind === 'link') return new Set([String(held?.fields.event)])
  if (kind === 'claim') return new Set([String(held?.fields.subject)])
  if (kind === 'actor' || kind === 'place' || kind === 'term')
    return new Set([id, ...mentioning(archive, id, 'link').map((l) => String(l.fields.event))])
  return new Set([id])
}

type Texts = { readonly text: string; readonly weight: number }[]
type Fields = { readonly [field: string]: Json }

function eventTexts(archive: Archive, id: string, fields: Fields): Texts {
  const texts: Texts = [
    ...forms(inner(fields.title), 3),
    ...forms(inner(fields.summary), 2),
    ...weigh(fields.note, 1),
  ]
  for (const link of mentioning(archive, id, 'link')) {
    if (link.fields.event !== id || link.fields.kind === 'event') continue
    const to = standing(archive, String(link.fields.to))
    if (to !== undefined) texts.push(...names(to.fields, 1))
    texts.push(...weigh(inner(link.fields.style), 1))
  }
  return texts
}

function sourceTexts(fields: Fields, textOf: (hash: string) => string | undefined): Texts {
  const creators = Array.isArray(fields.creators) ? fields.creators : []
  return [
    ...weigh(fields.title, 3),
    ...creators.flatMap((creator: Json) => weigh(creator, 2)),
    ...weigh(fields.reference, 2),
    ...weigh(typeof fields.text === 'string' ? textOf(fields.text) : undefined, 1),
  ]
}

function names(fields: Fields, weight: number): Texts {
  const others = Array.isArray(fields.names) ? fields.names : []
  return [
    ...forms(fields.name, weight),
    ...others.flatMap((name: Json) => weigh((name as { readonly text?: Json })?.text, weight)),
  ]
}

function forms(text: Json | undefined, weight: number): Texts {
  if (text === null || typeof text !== 'object' || Array.isArray(text)) return []
  const { text: own, fr, en } = text as { readonly [form: string]: Json }
  return [...new Set([own, fr, en])].flatMap((form) => weigh(form, weight))
}

function weigh(text: Json | undefined, weight: number): Texts {
  return typeof text === 'string' && text !== '' ? [{ text, weight }] : []
}

function inner(stated: Json | undefined): Json | undefined {
  if (stated === null || typeof stated !== 'object' || Array.isArray(stated)) return undefined
  return (stated as { readonly value?: Json }).value
}
