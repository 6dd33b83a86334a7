import { enclosed } from '../exports/csv.ts'
import { spellInSteps } from '../intake/text.ts'
import { isId, kindOf } from '../model/id.ts'
import { failed } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import type { Json } from '../text/json.ts'
import type { Reader } from './format.ts'
import { readJson } from './json.ts'
import { isObject, type JsonObject, plainJson, textAt, valuesIn } from './json-values.ts'
import { type EventRecord, recordsPlanner } from './records.ts'
import { SaidPlaces } from './said-places.ts'

const targets: Readonly<Record<string, string>> = {
  ...{ '@id': 'key', name: 'title', description: 'summary', type: 'type', date: 'date' },
  ...{ startDate: 'date-start', endDate: 'date-end', location: 'place', country: 'country' },
  ...{ latitude: 'latitude', longitude: 'longitude', participants: 'actor', keywords: 'theme' },
  ...{ status: 'status', 'toll-low': 'toll-low', 'toll-best': 'toll-best' },
  ...{ 'toll-high': 'toll-high' },
}

const span = 'crm:P4_has_time-span'
const ownType = 'urn:tarikh:type:'

/** Reads the events of JSON-LD: those of schema.org, and this program's own with their dates in EDTF. No context is fetched. */
export const readJsonLd: Reader = function* (bytes, how) {
  const spelling = yield* spellInSteps(bytes, how.encoding, how.limit)
  if (!spelling.ok) return spelling
  const json = yield* readJson(spelling.value.raw, 'decimal')
  if (!json.ok) return json
  const nodes = nodesOf(json.value)
  const records: EventRecord[] = []
  for (const [index, node] of nodes.entries())
    if (isEvent(node)) records.push({ row: index + 1, values: valuesOf(node, how.lang) })
  if (records.length === 0) return failed({ code: 'jsonld.empty' })
  const isOwn = records.every(({ values }) => isId(values.get('@id')))
  const places = new SaidPlaces()
  if (isOwn) for (const node of nodes) notePlaces(places, node, how.lang)
  const dataSet = isOwn ? '' : 'JSON-LD'
  const given = { records, targets, isOwn, dataSet, refused: [], places: places.all }
  return yield* recordsPlanner(given, how)
}

function nodesOf(json: Json): readonly Json[] {
  const graph = isObject(json) ? json['@graph'] : undefined
  return valuesIn(graph ?? json)
}

function isEvent(node: Json): node is JsonObject {
  if (!isObject(node)) return false
  return valuesIn(node['@type']).some((type) =>
    /(?:^|[/:#])(?:\w*Event|E5_Event)$/.test(plainJson(type)),
  )
}

function valuesOf(node: JsonObject, lang: Lang): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const set = (name: string, value: string): void => {
    if (value !== '') values.set(name, value)
  }
  set('@id', ownId(textAt(node, '@id')))
  set('name', worded(node.name, lang))
  set('description', worded(node.description, lang))
  const type = textAt(node, 'additionalType')
  set('type', type.startsWith(ownType) ? type.slice(ownType.length) : '')
  const edtf = textAt(node, span, 'crm:P78_is_identified_by', '@value')
  set('date', edtf)
  if (edtf === '') {
    set('startDate', textAt(node, 'startDate'))
    set('endDate', textAt(node, 'endDate'))
  }
  const places = valuesIn(node.location)
  set(
    'location',
    places.map((place) => enclosed(worded(isObject(place) ? place.name : place, lang))).join(' | '),
  )
  const countries = places.map((one) => textAt(one, 'address', 'addressCountry'))
  set('country', countries.some((one) => one !== '') ? countries.join(' | ') : '')
  const [place] = places.length === 1 ? places : []
  set('latitude', textAt(place, 'geo', 'latitude'))
  set('longitude', textAt(place, 'geo', 'longitude'))
  const actors = [...valuesIn(node['crm:P11_had_participant']), ...valuesIn(node.performer)]
  set('participants', actors.map((actor) => partyIn(actor, lang)).join(' | '))
  set('keywords', themesIn(node.keywords, lang))
  set('status', textAt(node, 'tarikh:status'))
  set('toll-low', textAt(node, 'tarikh:toll', 'minValue'))
  set('toll-best', textAt(node, 'tarikh:toll', 'value'))
  set('toll-high', textAt(node, 'tarikh:toll', 'maxValue'))
  for (const name of ['url', 'organizer', 'eventStatus']) set(name, textAt(node, name))
  return values
}

/** The id of an event of this program; the name of another's as it is. */
function ownId(iri: string): string {
  const own = /^urn:tarikh:[^:]+:([^:]+)$/.exec(iri)?.[1] ?? ''
  return isId(own) && kindOf(own) === 'event' ? own : iri
}

/** A text in the language that is asked for, else in its first. */
function worded(value: Json | undefined, lang: Lang): string {
  const forms = valuesIn(value)
  const own = forms.find((form) => textAt(form, '@language') === lang) ?? forms[0]
  return isObject(own) ? textAt(own, '@value') : plainJson(own)
}

/** Keywords as terms of their own, or as words between commas. */
function themesIn(value: Json | undefined, lang: Lang): string {
  const words = valuesIn(value).flatMap((form) =>
    isObject(form) ? [enclosed(worded(form.name ?? form, lang))] : plainJson(form).split(','),
  )
  return [...new Set(words.map((word) => word.trim()))].join(' | ')
}

function notePlaces(places: SaidPlaces, node: Json, lang: Lang): void {
  for (const place of valuesIn(isObject(node) ? node.location : undefined))
    places.add({
      ...{ name: worded(isObject(place) ? place.name : place, lang), lang },
      country: textAt(place, 'address', 'addressCountry'),
      precision: textAt(place, 'tarikh:precision'),
      latitude: textAt(place, 'geo', 'latitude'),
      longitude: textAt(place, 'geo', 'longitude'),
    })
}

function partyIn(actor: Json, lang: Lang): string {
  const name = enclosed(worded(isObject(actor) ? actor.name : actor, lang))
  const role = textAt(actor, 'tarikh:role')
  return role === '' ? name : `${name}=${role}`
}
