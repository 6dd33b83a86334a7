import { differingFields, type Held, isDeleted } from '../changes/held.ts'
import { readingsOf, textInForce } from '../changes/in-force.ts'
import { type Archive, mentioning, standing, standingIds } from '../changes/state.ts'
import { kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { TextParts } from '../model/parts.ts'
import { conflictsOf } from './read-event.ts'
import { readLoosely } from './read-loosely.ts'
import { placedNow, reachOf, readInOf, readingViews } from './read-readings.ts'
import type { MarkedPassage, SourceRow, SourceView, Turn } from './source-view.ts'

/** A standing source as the list shows it; undefined where none stands under the id. */
export function sourceRow(archive: Archive, id: string): SourceRow | undefined {
  const held = kindOf(id) === 'source' ? standing(archive, id) : undefined
  if (held === undefined) return undefined
  const source = readLoosely('source', held.fields).value
  const passages = passagesOf(archive, id)
  const events = eventsCiting(archive, id).length
  return {
    id,
    title: source.title,
    creators: source.creators,
    issued: source.issued,
    type: source.type,
    reliability: source.reliability,
    publisher: source.publisher,
    access: source.accessRights,
    turn: turnOf(source.handling?.as ?? null, events),
    handled: source.handling?.as ?? null,
    reason: source.handling?.as === 'aside' ? source.handling.reason : '',
    hasText: textInForce(archive, id) !== undefined,
    readings: readingsOf(archive, id).length,
    unsettled: passages.filter((held) => placedNow(archive, held).state === 'unsettled').length,
    added: held.mark.time,
    characters: textInForce(archive, id)?.characters ?? 0,
    passages: passages.length,
    events,
    disputed: [...differingFields(held)],
  }
}

/** The standing events for which words of a source speak. */
export function eventsCiting(archive: Archive, source: string): readonly string[] {
  return [...new Set(passagesOf(archive, source).flatMap(({ id }) => eventsOn(archive, id)))]
}

function turnOf(handled: 'read' | 'aside' | null, events: number): Turn {
  if (handled === 'aside') return 'aside'
  return events > 0 ? 'cited' : (handled ?? 'unread')
}

/** The digest of the text of a source that is in force, undefined where it holds none. */
export function textOf(archive: Archive, id: string): string | undefined {
  return textInForce(archive, id)?.text
}

/** A source with its text, and where that text's parts stand, which the caller has read by their digests: null where a blob is missing. */
export function readSource(
  archive: Archive,
  id: string,
  text: string | null,
  parts: TextParts | null = null,
): Outcome<SourceView> {
  const held = kindOf(id) === 'source' ? archive.records.get(id) : undefined
  if (held === undefined) return failed({ code: 'source.unknown', id })
  const source = readLoosely('source', held.fields).value
  const conflicts = conflictsOf(held)
  const marked = passagesOf(archive, id).map((passage) => markedPassage(archive, passage, parts))
  return done({
    id,
    deleted: isDeleted(held),
    source,
    entered: held.mark.time,
    text,
    missing: text === null ? (textOf(archive, id) ?? null) : null,
    passages: marked.filter(isPlaced).sort((a, b) => a.start - b.start || a.end - b.end),
    elsewhere: marked.filter((passage) => !isPlaced(passage)),
    readings: [...readingViews(archive, id)],
    isDisputed: conflicts.some(({ field }) => field === 'reading'),
    conflicts: conflicts.filter(({ field }) => field !== 'reading'),
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

function isPlaced({ state }: MarkedPassage): boolean {
  return state === 'exact' || state === 'moved' || state === 'changed'
}

function markedPassage(archive: Archive, held: Held, parts: TextParts | null): MarkedPassage {
  const { start, end, exact, note } = readLoosely('passage', held.fields).value
  const placed = placedNow(archive, held)
  return {
    id: held.id,
    ...('start' in placed ? { start: placed.start, end: placed.end } : { start, end }),
    exact,
    note,
    state: placed.state,
    readIn: readInOf(archive, held, placed),
    at: [...reachOf(held, placed, parts)],
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

/** The standing claims that rest on a passage. */
export function claimsFrom(archive: Archive, passage: string): readonly Held[] {
  return mentioning(archive, passage, 'claim').filter(({ fields }) => {
    const passages = fields.passages
    return Array.isArray(passages) && passages.includes(passage)
  })
}
