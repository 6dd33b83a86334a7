import { type Archive, standing, standingIds } from '../changes/state.ts'
import type { Kind } from '../model/id.ts'
import { foldName } from '../text/fold.ts'
import type { Json } from '../text/json.ts'
import { differByOne } from '../text/near.ts'
import { namesOf } from './documents.ts'
import type { UnknownName } from './filter-input.ts'
import type { NamedField } from './query.ts'

/** What the names asked for stand for: whether a record, or a country by its code, is one of them; and the names that nothing bears. */
export interface MeantNames {
  readonly isMeant: (key: string) => boolean
  readonly unknown: UnknownName[]
}

const kinds = { place: 'place', actor: 'actor', theme: 'term', source: 'source' } as const
const asId = /^[a-z]-[0-9a-z]{2,16}$/

/** Finds what names stand for among some keys: whole words of a name first, and where no name holds these, what begins with them; the beginning of an id too. */
export function meantNames(
  archive: Archive,
  field: NamedField,
  values: readonly string[],
  keys: readonly string[],
): MeantNames {
  const meant = new Set<string>()
  const unknown: UnknownName[] = []
  for (const value of values) {
    const found = keysNamed(archive, field, value, keys)
    for (const key of found) meant.add(key)
    if (found.length > 0) continue
    const all = field === 'country' ? keys : [...standingIds(archive, kinds[field])]
    if (field !== 'country' && keysNamed(archive, field, value, all).length > 0) continue
    unknown.push(nobody(archive, field, value, all))
  }
  return { isMeant: (key) => meant.has(key), unknown }
}

/** Which of some keys a list of names stands for, whatever nothing bears. */
export function keysMeant(
  archive: Archive,
  field: NamedField,
  values: readonly string[],
  keys: readonly string[],
): ReadonlySet<string> {
  return new Set(values.flatMap((value) => keysNamed(archive, field, value, keys)))
}

function keysNamed(
  archive: Archive,
  field: NamedField,
  value: string,
  keys: readonly string[],
): readonly string[] {
  if (asId.test(value)) {
    const byId = keys.filter((key) => key.startsWith(value))
    if (byId.length > 0) return byId
  }
  const wanted = ` ${foldName(value)}`
  if (wanted.trim() === '') return []
  const begun = keys.filter((key) =>
    foldedNames(archive, field, key).some((name) => name.includes(wanted)),
  )
  const whole = begun.filter((key) =>
    foldedNames(archive, field, key).some((name) => name.includes(`${wanted} `)),
  )
  return whole.length > 0 ? whole : begun
}

/** Why a name asks for nothing, with the name that was probably meant. */
function nobody(
  archive: Archive,
  field: NamedField,
  value: string,
  keys: readonly string[],
): UnknownName {
  const wanted = foldName(value)
  const asked = { field, value }
  if (wanted.length >= 4)
    for (const key of keys)
      for (const name of writtenNames(archive, field, key)) {
        const folded = foldName(name)
        const isNear = [folded, ...folded.split(' ')].some((one) => differByOne(one, wanted))
        if (isNear) return { code: 'query.nobody-near', ...asked, likely: name }
      }
  return { code: `query.nobody.${field}`, ...asked }
}

// Records are made new when they change: what was folded of one stays true of it.
const folded = new WeakMap<object, readonly string[]>()
const foldedCountries = new Map<string, readonly string[]>()

/** The names of a record or a country, folded, each between blanks. */
function foldedNames(archive: Archive, field: NamedField, key: string): readonly string[] {
  const held = field === 'country' ? undefined : archive.records.get(key)
  const before = held === undefined ? foldedCountries.get(key) : folded.get(held)
  if (before !== undefined) return before
  const names = writtenNames(archive, field, key).map((name) => ` ${foldName(name)} `)
  if (held !== undefined) folded.set(held, names)
  else if (field === 'country') foldedCountries.set(key, names)
  return names
}

function writtenNames(archive: Archive, field: NamedField, key: string): readonly string[] {
  if (field === 'country') return countryNames(key)
  const fields = standing(archive, key)?.fields
  if (fields === undefined) return []
  if (field !== 'source') return namesOf(archive, key)
  const said = [fields.title, fields.creators, fields.publisher] as readonly (Json | undefined)[]
  return said.flat().filter((one) => typeof one === 'string')
}

function countryNames(code: string): readonly string[] {
  const names = (['fr', 'en'] as const).map((lang) => {
    try {
      return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code
    } catch {
      return code
    }
  })
  return [code, ...names]
}

/** The kind of record whose names a field asks for; none for a country. */
export function kindAsked(field: NamedField): Kind | undefined {
  return field === 'country' ? undefined : kinds[field]
}
