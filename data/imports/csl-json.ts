import { readType } from '../exports/bibliography-types.ts'
import { spellInSteps } from '../intake/text.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import type { Json } from '../text/json.ts'
import {
  type BibEntry,
  type Bibliography,
  dateOfParts,
  type EntryField,
  EntryReading,
  type EntrySays,
  identifierOf,
  mostEntries,
  onOneLine,
  tooMany,
} from './entry.ts'
import type { Reader } from './format.ts'
import type { RefusedRow } from './gathering.ts'
import { readJson } from './json.ts'
import { languageTag } from './language-tag.ts'
import { planReferences } from './references.ts'

type Item = { readonly [name: string]: Json }

/** Reads a bibliography in CSL-JSON. */
export const readCslJson: Reader = function* (bytes, how) {
  const spelling = yield* spellInSteps(bytes, how.encoding, how.limit)
  if (!spelling.ok) return spelling
  const json = yield* readJson(spelling.value.raw, 'decimal')
  if (!json.ok) return json
  const items = cslItems(json.value)
  if (!items.ok) return items
  if (items.value.length > mostEntries) return tooMany
  const entries: (readonly [BibEntry, EntrySays])[] = []
  const refused: RefusedRow[] = []
  for (const [index, item] of items.value.entries()) {
    const entry = isItem(item) ? entryOf(item, index + 1) : undefined
    if (entry !== undefined) entries.push([entry, describeCsl(entry, item as Item)])
    else {
      const value = JSON.stringify(item).slice(0, 200)
      refused.push({ row: index + 1, column: '', value, reason: 'csl.item' })
    }
  }
  const mediaType = 'application/vnd.citationstyles.csl+json'
  const bibliography: Bibliography = { scheme: 'csl', mediaType, entries, refused }
  return done((archive) => planReferences(archive, bibliography, how))
}

function cslItems(json: Json): Outcome<readonly Json[]> {
  const list = isItem(json) ? json.items : json
  return Array.isArray(list) ? done(list as readonly Json[]) : failed({ code: 'csl.shape' })
}

function isItem(json: Json | undefined): json is Item {
  return json !== null && typeof json === 'object' && !Array.isArray(json)
}

function entryOf(item: Item, line: number): BibEntry {
  const fields = Object.entries(item).flatMap(([name, value]): EntryField[] => {
    if (name === 'id' || name === 'type') return []
    if (Array.isArray(value)) return value.map((one: Json) => [name, plain(one)] as const)
    return [[name, plain(value)]]
  })
  return {
    line,
    key: text(item.id),
    type: text(item.type),
    fields: fields.filter(([, value]) => value !== ''),
    raw: `${JSON.stringify(item, null, 2)}\n`,
  }
}

/** What an item of CSL-JSON says of a source. */
function describeCsl({ type, fields }: BibEntry, item: Item): EntrySays {
  const reading = new EntryReading(fields)
  const subtype = text(item.genre)
  if (readType('csl', type, subtype) !== readType('csl', type, '')) reading.one('genre')
  return {
    title: reading.one('title', 'title-short', 'short-title'),
    creators: reading.all('author', 'editor', 'director', 'interviewer', 'recipient'),
    publisher: reading.one('container-title', 'publisher'),
    issued: reading.one('issued'),
    captured: reading.one('accessed'),
    type: readType('csl', type, subtype),
    language: languageTag(reading.one('language')),
    identifier: identifierOf(reading, { doi: 'DOI', address: 'URL', other: 'number' }),
    custodian: reading.one('archive'),
    reference: reading.one('archive_location', 'call-number'),
    provenance: reading.one('source'),
    rights: '',
    rest: reading.rest,
    files: [],
  }
}

function text(json: Json | undefined): string {
  return typeof json === 'string' || typeof json === 'number' ? String(json) : ''
}

/** A value of an item in plain text: a name inverted, a date in EDTF or as it is written, what is neither as JSON. */
function plain(value: Json): string {
  if (value === null) return ''
  if (!isItem(value)) return typeof value === 'string' ? value : JSON.stringify(value)
  const literal = text(value.literal)
  if (literal !== '') return literal
  if ('family' in value || 'given' in value) return cslName(value)
  if ('date-parts' in value || 'raw' in value) return cslDate(value) || JSON.stringify(value)
  return JSON.stringify(value)
}

function cslName(name: Item): string {
  const family = ['dropping-particle', 'non-dropping-particle', 'family'].map((p) => text(name[p]))
  const parts = [onOneLine(family.join(' ')), text(name.given), text(name.suffix)]
  return onOneLine(parts.filter((part) => part !== '').join(', '))
}

function cslDate(date: Item): string {
  const given = Array.isArray(date['date-parts']) ? (date['date-parts'] as readonly Json[]) : []
  const spelt = given.slice(0, 2).map((parts) => {
    const [year, month, day] = Array.isArray(parts) ? (parts as readonly Json[]) : []
    return dateOfParts(text(year), text(month), text(day))
  })
  const season = Number(text(date.season))
  const isSeason =
    spelt.length === 1 && /^\d{4}$/.test(spelt[0] ?? '') && season >= 1 && season <= 4
  const points = isSeason ? [`${spelt[0]}-${20 + season}`] : spelt
  if (points.length === 0 || points.includes('')) return text(date.raw)
  const isCirca = date.circa !== undefined && date.circa !== false && date.circa !== ''
  return points.map((point) => (isCirca ? `${point}~` : point)).join('/')
}
