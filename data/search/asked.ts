import type { Held } from '../changes/held.ts'
import { type Archive, standing, standingIds } from '../changes/state.ts'
import { type Bounds, possiblyWithin, readBounds } from '../dates/bounds.ts'
import { gapKinds } from '../evidence/gaps.ts'
import { type Kind, kindOf } from '../model/id.ts'
import { eventTypes, reliabilities, statuses } from '../model/vocabulary.ts'
import { type Columns, flag, type Grouping } from '../timeline/columns.ts'
import { keysMeant, kindAsked, meantNames } from './asked-names.ts'
import type { UnknownName } from './filter-input.ts'
import {
  type DatedField,
  type NamedField,
  type Query,
  type QueryPart,
  unwantedOf,
  wordsAsked,
} from './query.ts'
import type { Traits } from './traits.ts'

/** What a query is held against: an archive, with the columns of its events and what the facets read of them. */
export interface AskedArchive {
  readonly archive: Archive
  readonly columns: Columns
  readonly traits: Traits
}

/** Where a query looks up words: 1 at the place of each record of a list that holds every word and phrase of some. */
export type Among = (words: string, ids: readonly string[]) => Uint8Array

/** What a query asks of events: whether the one at a place is asked for, and the names in it that nothing bears. */
export interface EventsAsked {
  readonly passes: (i: number) => boolean
  readonly unknown: UnknownName[]
}

type Test = (i: number) => boolean

/** Makes a query into a test of events. */
export function eventsAsked(query: Query, asked: AskedArchive, among: Among): EventsAsked {
  const { passes, unknown } = fieldsAsked(query, asked)
  const { ids } = asked.traits
  const words = wordsAsked(query)
  const wanted = words === '' ? null : among(words, ids)
  const unwanted = unwantedOf(query).map((one) => among(one, ids))
  return {
    unknown,
    passes: (i) =>
      (wanted === null || wanted[i] === 1) && unwanted.every((one) => one[i] !== 1) && passes(i),
  }
}

/** Makes the fields of a query into a test of events, without its words. */
export function fieldsAsked(query: Query, asked: AskedArchive): EventsAsked {
  const unknown: UnknownName[] = []
  const tests = query.parts.flatMap((part): readonly Test[] => {
    const test = testOf(part, asked, unknown)
    if (test === null) return []
    return [part.not ? (i) => !test(i) : test]
  })
  return { passes: (i) => tests.every((test) => test(i)), unknown }
}

/** Makes the fields of a query into a test of sources, actors, places and themes. What cannot be asked of a record does not apply to it. */
export function othersAsked({ parts }: Query, { archive }: AskedArchive): (id: string) => boolean {
  const tests = parts.flatMap((part): readonly OtherTest[] => {
    const test = otherTest(part, archive)
    if (test === null) return []
    return [part.not ? (...record) => !test(...record) : test]
  })
  return (id) => {
    const held = standing(archive, id)
    return held !== undefined && tests.every((test) => test(held, kindOf(id)))
  }
}

type OtherTest = (held: Held, kind: Kind | undefined) => boolean

function otherTest(part: QueryPart, archive: Archive): OtherTest | null {
  switch (part.kind) {
    case 'words':
    case 'phrase':
      return null
    case 'toll':
      return () => false
    case 'dated': {
      const fits = within(part.field, part.edtf)
      return ({ fields: { issued } }, kind) => {
        const bounds = kind === 'source' && typeof issued === 'string' ? readBounds(issued) : null
        return bounds?.ok === true && fits(bounds.value)
      }
    }
    case 'named': {
      const own = kindAsked(part.field)
      const places = [...standingIds(archive, own ?? 'place')]
      const keys =
        own === undefined ? [...new Set(places.map((id) => countryOf(archive, id)))] : places
      const meant = keysMeant(archive, part.field, part.values, keys)
      if (own === undefined) return ({ id }) => meant.has(countryOf(archive, id))
      return ({ id }, kind) => kind === own && meant.has(id)
    }
    case 'listed': {
      const { field, values } = part
      if (field === 'gaps' || field === 'status') return () => false
      return ({ fields }, kind) => {
        const held = field === 'type' ? (fields.type ?? 'unsaid') : (fields.reliability ?? 'unsaid')
        return kind === 'source' && values.includes(String(held))
      }
    }
  }
}

function countryOf(archive: Archive, id: string): string {
  return String(standing(archive, id)?.fields.country ?? '')
}

function testOf(part: QueryPart, asked: AskedArchive, unknown: UnknownName[]): Test | null {
  const { traits } = asked
  switch (part.kind) {
    case 'words':
    case 'phrase':
      return null
    case 'listed':
      return listedTest(part, asked)
    case 'named': {
      const grouping = groupingOf(part.field, asked)
      const keys = grouping.names.map(({ key }) => key)
      const meant = meantNames(asked.archive, part.field, part.values, keys)
      unknown.push(...meant.unknown)
      return inLanes(
        grouping,
        Uint8Array.from(keys, (key) => Number(meant.isMeant(key))),
      )
    }
    case 'dated': {
      const fits = within(part.field, part.edtf)
      return (i) => {
        const bounds = traits.bounds.at(i)
        return bounds !== null && fits(bounds)
      }
    }
    case 'toll': {
      const compare = comparing(part.sign, part.n)
      return (i) => compare(traits.tolls[i] ?? Number.NaN)
    }
  }
}

function groupingOf(field: NamedField, { columns, traits }: AskedArchive): Grouping {
  return field === 'place' ? traits.places : columns[field]
}

/** Whether an event stands in a lane that is marked. */
function inLanes({ offsets, members }: Grouping, lanes: Uint8Array): Test {
  return (i) => {
    for (let at = offsets[i] ?? 0; at < (offsets[i + 1] ?? 0); at++)
      if (lanes[members[at] ?? 0] === 1) return true
    return false
  }
}

function listedTest(
  { field, values }: Extract<QueryPart, { kind: 'listed' }>,
  { columns, traits }: AskedArchive,
): Test {
  switch (field) {
    case 'type': {
      const wanted = placesIn(eventTypes, values)
      return (i) => wanted.has(columns.types[i] ?? 255)
    }
    case 'status': {
      const wanted = placesIn(statuses, values)
      return (i) => wanted.has(traits.statuses[i] ?? 0)
    }
    case 'reliability': {
      const wanted = bitsIn(reliabilities, values)
      return (i) => ((traits.reliabilities[i] ?? 0) & wanted) !== 0
    }
    case 'gaps': {
      const wanted = values.includes('any') ? ~0 : bitsIn(gapKinds, values)
      const bare = values.includes('source') ? flag.unsourced : 0
      return (i) => ((traits.gaps[i] ?? 0) & wanted) !== 0 || ((columns.flags[i] ?? 0) & bare) !== 0
    }
  }
}

function placesIn(list: readonly string[], values: readonly string[]): ReadonlySet<number> {
  return new Set(values.map((value) => list.indexOf(value)).filter((at) => at >= 0))
}

function bitsIn(list: readonly string[], values: readonly string[]): number {
  return values.reduce((bits, value) => {
    const at = list.indexOf(value)
    return at < 0 ? bits : bits | (1 << at)
  }, 0)
}

/** Whether the days that a date could mean touch those asked for. */
function within(field: DatedField, edtf: string): (bounds: Bounds) => boolean {
  const read = readBounds(edtf)
  if (!read.ok) return () => false
  const first = read.value.earliestStart ?? Number.NEGATIVE_INFINITY
  const last = read.value.latestEnd ?? Number.POSITIVE_INFINITY
  switch (field) {
    case 'date':
      return (bounds) => possiblyWithin(bounds, first, last)
    case 'before':
      return (bounds) => possiblyWithin(bounds, Number.NEGATIVE_INFINITY, first - 1)
    case 'after':
      return (bounds) => possiblyWithin(bounds, last + 1, Number.POSITIVE_INFINITY)
    case 'since':
      return (bounds) => possiblyWithin(bounds, first, Number.POSITIVE_INFINITY)
    case 'until':
      return (bounds) => possiblyWithin(bounds, Number.NEGATIVE_INFINITY, last)
  }
}

function comparing(
  sign: Extract<QueryPart, { kind: 'toll' }>['sign'],
  n: number,
): (toll: number) => boolean {
  switch (sign) {
    case '>':
      return (toll) => toll > n
    case '>=':
      return (toll) => toll >= n
    case '<':
      return (toll) => toll < n
    case '<=':
      return (toll) => toll <= n
    case '=':
      return (toll) => toll === n
  }
}
