import { type Held, isDeleted } from '../changes/held.ts'
import { type Archive, mentioning, standing, standingIds } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { readLoosely } from './read-loosely.ts'
import type { MarkedPassage, SourceRow, SourceView } from './source-view.ts'

/** A standing source as the list shows it; undefined where none stands under the id. */
export function sourceRow(archive: Archive, id: string): SourceRow | undefined {
  const held = kindOf(id) === 'source' ? standing(archive, id) : undefined
  if (held === undefined) return undefined
  const source = readLoosely('source', held.fields).value
  const passages = passagesOf(archive, id)
  return {
    id,
    title: source.title,
    creators: source.creators,
    issued: source.issued,
    type: source.type,
    reliability: source.reliability,
    characters: source.characters,
    passages: passages.length,
    events: eventsCiting(archive, id).length,
  }
}

/** The standing events for which words of a source speak. */
export function eventsCiting(archive: Archive, source: string): readonly string[] {
  return [...new Set(passagesOf(archive, source).flatMap(({ id }) => eventsOn(archive, id)))]
}

/** The digest of the source's normalised text, undefined where it holds none. */
export function textOf(archive: Archive, id: string): string | undefined {
  const held = archive.records.get(id)
  return held && readLoosely('source', held.fields).value.text
}

/** A source with its text, which the caller has read by its digest: null where the blob is missing. */
export function readSource(archive: Archive, id: string, text: string | null): Outcome<SourceView> {
  const held = kindOf(id) === 'source' ? archive.records.get(id) : undefined
  if (held === undefined) return failed({ code: 'source.unknown', id })
  const source = readLoosely('source', held.fields).value
  return done({
    id,
    deleted: isDeleted(held),
    source,
    entered: held.mark.time,
    text,
    missing: text === null ? (source.text ?? null) : null,
    passages: passagesOf(archive, id)
      .map((passage) => markedPassage(archive, passage))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    partOf: source.partOf.flatMap((other) => namedSource(archive, other)),
    contains: mentioning(archive, id, 'source')
      .filter(({ fields }) => Array.isArray(fields.partOf) && fields.partOf.includes(id))
      .flatMap((other) => namedSource(archive, other.id)),
  })
}

function namedSource(
  archive: Archive,
  id: string,
): readonly { readonly id: string; readonly title: string }[] {
  const held = standing(archive, id)
  return held === undefined ? [] : [{ id, title: readLoosely('source', held.fields).value.title }]
}

/** The standing passages of a source. */
export function passagesOf(archive: Archive, id: string): readonly Held[] {
  return mentioning(archive, id, 'passage').filter((held) => held.fields.source === id)
}

/** The standing source that holds exactly these original bytes. */
export function sourceWith(
  archive: Archive,
  digests: { readonly original: string },
): { readonly id: string; readonly title: string } | undefined {
  return sourceWhere(archive, ({ original }) => original === digests.original)
}

/** The standing source that holds this text, by its digest, whatever its bytes are. */
export function sourceWithText(
  archive: Archive,
  digest: string,
): { readonly id: string; readonly title: string } | undefined {
  return sourceWhere(archive, ({ text }) => text === digest)
}

function sourceWhere(
  archive: Archive,
  fits: (fields: Held['fields']) => boolean,
): { readonly id: string; readonly title: string } | undefined {
  for (const id of standingIds(archive, 'source')) {
    const fields = archive.records.get(id)?.fields
    if (fields !== undefined && fits(fields))
      return { id, title: readLoosely('source', fields).value.title }
  }
  return undefined
}

function markedPassage(archive: Archive, held: Held): MarkedPassage {
  const passage = readLoosely('passage', held.fields).value
  return {
    id: held.id,
    start: passage.start,
    end: passage.end,
    exact: passage.exact,
    note: passage.note,
    state: passage.state,
    events: claimsFrom(archive, held.id).flatMap((claim) => {
      const { subject, field } = readLoosely('claim', claim.fields).value
      const event = standing(archive, subject)
      if (event === undefined) return []
      const title = readLoosely('event', event.fields).value.title.value
      return [{ id: subject, title, field, claim: claim.id }]
    }),
  }
}

function eventsOn(archive: Archive, passage: string): readonly string[] {
  return claimsFrom(archive, passage).flatMap(({ fields }) => {
    const subject = fields.subject
    return typeof subject === 'string' && standing(archive, subject) ? [subject] : []
  })
}

function claimsFrom(archive: Archive, passage: string): readonly Held[] {
  return mentioning(archive, passage, 'claim').filter(({ fields }) => {
    const passages = fields.passages
    return Array.isArray(passages) && passages.includes(passage)
  })
}
