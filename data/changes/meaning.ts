import { readBounds } from '../dates/bounds.ts'
import { fieldOf } from '../model/fields.ts'
import type { Kind } from '../model/id.ts'
import { checkField } from '../model/kinds.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { statedValue } from '../model/stated.ts'
import type { Json } from '../text/json.ts'
import { familyCount } from './families.ts'
import type { Archive } from './state.ts'

/** The fields of each kind that no act sets directly. */
const kept: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  source: [
    ...['original', 'text', 'mediaType', 'fileName', 'octets', 'characters', 'encodingFound'],
    ...['parts', 'reading', 'entry'],
  ],
  passage: ['source', 'exact', 'prefix', 'suffix', 'start', 'end', 'text', 'anchor', 'area'],
  reading: [
    ...['source', 'text', 'way', 'reader', 'from', 'characters', 'parts'],
    ...['original', 'fileName', 'encoding'],
  ],
  claim: ['subject', 'field', 'passages'],
  link: ['event', 'kind'],
}

/** Checks a new value of a field beyond its shape: dates are EDTF, titles are not blank, a rating of 1 rests on two families of sources. */
export function checkValue(
  archive: Archive,
  kind: Kind,
  id: string,
  field: string,
  value: Json,
): Outcome<Json> {
  if (kept[kind]?.includes(field)) return failed({ code: 'field.kept', kind, field })
  const shape = checkField(kind, field, value)
  if (!shape.ok) return shape
  const dated = checkDated(kind, field, value)
  if (!dated.ok) return dated
  if (kind === 'event' && field === 'title' && blank(statedValue(value) ?? null))
    return failed({ code: 'event.untitled' })
  if (kind === 'source' && field === 'title' && blank(value))
    return failed({ code: 'source.untitled' })
  if ((kind === 'actor' || kind === 'place' || kind === 'term') && field === 'name' && blank(value))
    return failed({ code: 'authority.nameless', kind })
  if (kind === 'claim' && field === 'credibility' && value === 1)
    return checkConfirmed(archive, archive.records.get(id)?.fields.passages)
  return shape
}

/** Checks the value of a field that is a date; of any other it says nothing. */
export function checkDated(kind: Kind, name: string, value: Json): Outcome<Json> {
  const field = fieldOf(kind, name)
  if (field?.control !== 'date') return done(value)
  return checkDate(field.claims === 'stated' ? (statedValue(value) ?? null) : value)
}

/** A date must be EDTF; the empty string and null mean that none is given. */
export function checkDate(value: Json): Outcome<Json> {
  if (value === null || value === undefined || value === '') return done(value)
  const bounds = readBounds(String(value))
  return bounds.ok ? done(value) : bounds
}

/** Credibility 1, "confirmed by other independent sources", asks for two families (field guide: Admiralty code). */
export function checkConfirmed(archive: Archive, passages: Json | undefined): Outcome<Json> {
  const ids = Array.isArray(passages) ? passages.filter((id) => typeof id === 'string') : []
  const families = familyCount(archive, ids)
  return families >= 2 ? done(1) : failed({ code: 'claim.one-family', n: families })
}

function blank(value: Json): boolean {
  const text = typeof value === 'object' && value !== null ? (value as { text?: Json }).text : value
  return typeof text !== 'string' || text.trim() === ''
}
