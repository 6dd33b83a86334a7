import { familyCount } from '../changes/families.ts'
import {
  differingFields,
  type Held,
  isDeleted,
  markOf,
  type WriteMark,
  writesOf,
} from '../changes/held.ts'
import { warnedOf } from '../changes/resting.ts'
import { type Archive, mentioning } from '../changes/state.ts'
import { gapsOf } from '../evidence/gaps.ts'
import { verifiedLacks } from '../evidence/verified.ts'
import type { Claim } from '../model/claim.ts'
import { type Kind, kindOf } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { HeldParts } from '../model/parts.ts'
import { statedClaim } from '../model/stated.ts'
import { languageTagOf } from '../text/language.ts'
import type { Conflict } from './conflict-view.ts'
import type { ClaimView, EventView, LinkView, Quoted } from './event-view.ts'
import { readLoosely } from './read-loosely.ts'
import { placedNow, readInOf, standsAt } from './read-readings.ts'

const noParts: HeldParts = new Map()

/** A whole event as the event panel shows it; a deleted one too, so that it can be restored. `parts` are those of the texts that it rests on, which the caller has read. */
export function readEvent(
  archive: Archive,
  id: string,
  parts: HeldParts = noParts,
): Outcome<EventView> {
  const held = kindOf(id) === 'event' ? archive.records.get(id) : undefined
  if (held === undefined) return failed({ code: 'event.unknown', id })
  const links = linksOf(archive, id)
  const claims = claimsOn(archive, id)
  const around = [held, ...links.filter((link) => link.fields.event === id), ...claims]
  return done({
    id,
    deleted: isDeleted(held),
    event: readLoosely('event', held.fields).value,
    claims: claims.map((claim) => claimView(archive, held, claim, parts)),
    links: links.map((link) => linkView(archive, id, link)).sort(byOrder(archive)),
    conflicts: around.flatMap(conflictsOf),
    gaps: gapsOf(archive, id).map(({ path }) => path),
    lacks: [...verifiedLacks(archive, id)],
    created: { author: held.mark.author, time: held.mark.time },
    changed: latest(around.flatMap(marksOf), held.mark),
  })
}

/** The standing claims whose subject is the event. */
export function claimsOn(archive: Archive, id: string): readonly Held[] {
  return mentioning(archive, id, 'claim').filter((claim) => claim.fields.subject === id)
}

/** The standing links of the event, those by which another event names it included. */
export function linksOf(archive: Archive, id: string): readonly Held[] {
  return mentioning(archive, id, 'link').filter(
    ({ fields }) => fields.event === id || (fields.kind === 'event' && fields.to === id),
  )
}

/** The fields of a record on which merged copies disagree, with their alive values. */
export function conflictsOf(held: Held): readonly Conflict[] {
  return differingFields(held).map((field) => {
    const values = writesOf(held, field).map(({ value, mark }) => ({
      dot: mark.dot,
      value,
      author: mark.author,
      time: mark.time,
    }))
    return { id: held.id, field, values }
  })
}

function claimView(archive: Archive, event: Held, held: Held, parts: HeldParts): ClaimView {
  const claim = readLoosely('claim', held.fields).value
  const quotes = claim.passages.flatMap((passage) => {
    const quoted = quotedOf(archive, passage, parts)
    return quoted === undefined ? [] : [quoted]
  })
  return {
    id: held.id,
    field: claim.field,
    value: claim.value,
    chosen: chosenClaim(archive, event, claim.field) === held.id,
    credibility: claim.credibility ?? null,
    stance: claim.stance,
    note: claim.note,
    interpretation: claim.interpretation,
    translations: claim.translations,
    warnings: [...warnedOf(archive, held)],
    typed: claim.typed,
    quotes,
    families: familyCount(archive, claim.passages),
  }
}

/** The claim from which the shown value of a field, or of a link of the event, was chosen. */
export function chosenClaim(
  archive: Archive,
  event: Held,
  field: Claim['field'],
): string | undefined {
  const [head = '', linkId, part] = field.split('/')
  const link = linkId === undefined ? undefined : archive.records.get(linkId)
  const stated =
    linkId === undefined ? event.fields[head] : link?.fields[part === undefined ? 'ground' : part]
  return statedClaim(stated)
}

/** A passage as it is quoted, with what the quotation needs of its source; undefined where the passage does not stand. */
export function quotedOf(archive: Archive, id: string, parts: HeldParts): Quoted | undefined {
  const held = archive.records.get(id)
  if (held === undefined || isDeleted(held)) return undefined
  const passage = readLoosely('passage', held.fields).value
  const heldSource = archive.records.get(passage.source)
  if (heldSource === undefined) return undefined
  const source = readLoosely('source', heldSource.fields).value
  const placed = placedNow(archive, held)
  const { start, end } = 'start' in placed ? placed : passage
  return {
    id,
    source: passage.source,
    sourceTitle: source.title,
    sourceType: source.type,
    sourceIssued: source.issued,
    creators: source.creators,
    reliability: source.reliability,
    accessRights: source.accessRights,
    lang: source.language,
    exact: passage.exact,
    start,
    end,
    state: placed.state,
    words: placed.state === 'changed' ? placed.words : null,
    readIn: readInOf(archive, held, placed),
    at: [...standsAt(archive, held, parts)],
    sourceDeleted: isDeleted(heldSource),
  }
}

function linkView(archive: Archive, event: string, held: Held): LinkView {
  const link = readLoosely('link', held.fields).value
  const inward = link.event !== event
  const other = inward ? link.event : link.to
  return {
    id: held.id,
    kind: link.kind,
    inward,
    to: other,
    ...nameOf(archive, other),
    role: link.role ?? null,
    tie: link.tie ?? null,
    style: link.style
      ? {
          value: link.style.value,
          claim: link.style.claim ?? null,
          reason: link.style.reason ?? '',
        }
      : null,
    styles: link.styles,
    claim: link.ground?.claim ?? null,
    reason: link.ground?.reason ?? '',
    translations: link.translations,
  }
}

/** How a record is named where another one ties to it: its name or title, its country and its date. */
export function nameOf(archive: Archive, id: string): Naming {
  const held = archive.records.get(id)
  const kind = kindOf(id)
  return held === undefined || kind === undefined ? nameless(id) : naming(held, kind)
}

type Naming = Pick<LinkView, 'name' | 'country' | 'edtf'>

function naming({ id, fields }: Held, kind: Kind): Naming {
  switch (kind) {
    case 'event': {
      const { title, date } = readLoosely('event', fields).value
      return { name: title.value, country: '', edtf: date?.value ?? null }
    }
    case 'place':
    case 'actor': {
      const { name, country } = readLoosely(kind, fields).value
      return { name, country, edtf: null }
    }
    case 'term':
      return { name: readLoosely('term', fields).value.name, country: '', edtf: null }
    case 'source': {
      const { title, language, issued } = readLoosely('source', fields).value
      // A source's language is as it was typed, and may be none.
      const lang = languageTagOf(language) ?? 'und'
      return { name: { text: title, lang }, country: '', edtf: issued || null }
    }
    case 'archive':
    case 'passage':
    case 'claim':
    case 'link':
    case 'reading':
      return nameless(id)
  }
}

function nameless(id: string): Naming {
  return { name: { text: id, lang: 'und' }, country: '', edtf: null }
}

function byOrder(archive: Archive): (a: LinkView, b: LinkView) => number {
  const orderOf = (id: string): number => {
    const order = archive.records.get(id)?.fields.order
    return typeof order === 'number' ? order : 0
  }
  return (a, b) => orderOf(a.id) - orderOf(b.id) || (a.id < b.id ? -1 : 1)
}

function marksOf(held: Held): readonly WriteMark[] {
  // Most records are written at once, and never again.
  if (held.marks === undefined) return [held.mark]
  return Object.keys(held.fields).flatMap((field) => markOf(held, field) ?? [])
}

function latest(marks: readonly WriteMark[], first: WriteMark): { author: string; time: string } {
  const last = marks.reduce((a, b) => (b.time > a.time ? b : a), first)
  return { author: last.author, time: last.time }
}
