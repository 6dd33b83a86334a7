import { textInForce } from '../changes/in-force.ts'
import { type Archive, mentioning, standing, standingIds } from '../changes/state.ts'
import { fieldsOf } from '../model/fields.ts'
import { kindOf } from '../model/id.ts'
import type { Json } from '../text/json.ts'
import { searched } from './hit.ts'
import type { Document } from './search-index.ts'

/** The kinds of record whose names stand in the text of the events tied to them. */
const authorities = ['actor', 'place', 'term'] as const

/** What is searched of a record, by the weights that its schema gives its fields; `textOf` gives a source's normalised text where it is at hand. Null where nothing stands under the id. */
export function documentOf(
  archive: Archive,
  id: string,
  textOf: (hash: string) => string | undefined,
): Document | null {
  const held = standing(archive, id)
  const kind = searched.find((one) => one === kindOf(id))
  if (held === undefined || kind === undefined) return null
  const texts = ownTexts(kind, held.fields)
  if (kind === 'event') texts.push(...tiedTexts(archive, id))
  const read = kind === 'source' ? textInForce(archive, id) : undefined
  if (read !== undefined) texts.push(...textsIn(textOf(read.text), 1))
  return { id, texts }
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
  if (kind === 'reading') return new Set([String(held?.fields.source)])
  if (kind === 'actor' || kind === 'place' || kind === 'term')
    return new Set([id, ...mentioning(archive, id, 'link').map((l) => String(l.fields.event))])
  return new Set([id])
}

/** Every name that an actor, a place or a theme bears, in all its languages. */
export function namesOf(archive: Archive, id: string): readonly string[] {
  const { name, names } = archive.records.get(id)?.fields ?? {}
  return [...textsIn(name, 1), ...textsIn(names, 1)].map(({ text }) => text)
}

type Texts = { readonly text: string; readonly weight: number }[]
type Fields = { readonly [field: string]: Json }

const weights = Object.fromEntries(
  [...searched, 'link' as const].map((kind) => [
    kind,
    fieldsOf(kind).filter(({ search }) => search > 0),
  ]),
)

function ownTexts(kind: (typeof searched)[number] | 'link', fields: Fields, most = 3): Texts {
  return (weights[kind] ?? []).flatMap(({ name, search }) =>
    textsIn(fields[name], Math.min(most, search)),
  )
}

function tiedTexts(archive: Archive, id: string): Texts {
  const texts: Texts = []
  for (const link of mentioning(archive, id, 'link')) {
    if (link.fields.event !== id || link.fields.kind === 'event') continue
    const to = standing(archive, String(link.fields.to))
    const kind = to && authorities.find((one) => one === kindOf(to.id))
    if (to !== undefined && kind !== undefined) {
      const { note: _, translations: __, ...named } = to.fields
      texts.push(...ownTexts(kind, named, 1))
    }
    texts.push(...ownTexts('link', link.fields, 1))
  }
  return texts
}

/** The words in a value of any field: a string, a text in its languages, a stated value, or a list of names. */
function textsIn(value: Json | undefined, weight: number): Texts {
  if (typeof value === 'string') return value === '' ? [] : [{ text: value, weight }]
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((one: Json) => textsIn(one, weight))
  const { value: stated, text, fr, en } = value as { readonly [part: string]: Json }
  if (stated !== undefined) return textsIn(stated, weight)
  return [...new Set([text, fr, en])].flatMap((form) => textsIn(form, weight))
}
