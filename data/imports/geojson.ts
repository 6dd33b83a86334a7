import { enclosed } from '../exports/csv.ts'
import { spellInSteps } from '../intake/text.ts'
import { kindOf } from '../model/id.ts'
import { failed } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import type { Json } from '../text/json.ts'
import type { Reader } from './format.ts'
import type { RefusedRow } from './gathering.ts'
import { readJson } from './json.ts'
import { isObject, type JsonObject, plainJson, textAt, valuesIn } from './json-values.ts'
import { type EventRecord, recordsPlanner } from './records.ts'
import { SaidPlaces } from './said-places.ts'

/** Reads the features of GeoJSON (RFC 7946) as events: this program's own, and those of others by the names of their properties. */
export const readGeoJson: Reader = function* (bytes, how) {
  const spelling = yield* spellInSteps(bytes, how.encoding, how.limit)
  if (!spelling.ok) return spelling
  const json = yield* readJson(spelling.value.raw, 'decimal')
  if (!json.ok) return json
  const { value } = json
  const list = isObject(value) && value.type === 'Feature' ? [value] : textFeatures(value)
  if (list === undefined) return failed({ code: 'geojson.shape' })
  return yield* recordsPlanner(featureRecords(list, isOwnCollection(value), how.lang), how)
}

function textFeatures(json: Json): readonly Json[] | undefined {
  const features = isObject(json) ? json.features : undefined
  return Array.isArray(features) ? (features as readonly Json[]) : undefined
}

function isOwnCollection(json: Json): boolean {
  return kindOf(textAt(json, 'archive')) === 'archive'
}

const ownTargets: Readonly<Record<string, string>> = {
  ...{ id: 'key', title: 'title', date: 'date', type: 'type', status: 'status', note: 'note' },
  ...{ summary: 'summary', 'toll-low': 'toll-low', 'toll-best': 'toll-best' },
  ...{ 'toll-high': 'toll-high', places: 'place', country: 'country', actors: 'actor' },
  ...{ themes: 'theme', latitude: 'latitude', longitude: 'longitude' },
}

function featureRecords(features: readonly Json[], isOwn: boolean, lang: Lang) {
  const places = new SaidPlaces()
  const records: EventRecord[] = []
  const refused: RefusedRow[] = []
  for (const [index, feature] of features.entries()) {
    if (isOwn) notePlaces(places, feature, lang)
    const row = index + 1
    if (isObject(feature) && feature.type === 'Feature')
      records.push({ row, values: isOwn ? ownValues(feature) : featureValues(feature) })
    else
      refused.push({
        row,
        column: '',
        value: plainJson(feature).slice(0, 200),
        reason: 'geojson.feature',
      })
  }
  const dated = records.some(({ values }) => /^\d{4}-.*Z$/.test(values.get('time') ?? ''))
  const point = { id: 'key', latitude: 'latitude', longitude: 'longitude' }
  const targets = isOwn ? ownTargets : dated ? { ...point, time: 'date' } : point
  return { records, targets, isOwn, dataSet: isOwn ? '' : 'GeoJSON', refused, places: places.all }
}

/** What a feature says by its own names, with the point of its geometry. */
export function featureValues(feature: JsonObject): ReadonlyMap<string, string> {
  const { properties } = feature
  const values = new Map<string, string>()
  const id = plainJson(feature.id)
  if (id !== '') values.set('id', id)
  if (isObject(properties))
    for (const [name, value] of Object.entries(properties))
      if (name !== 'id' || id === '') values.set(name, instantIn(name, value) ?? plainJson(value))
  place(values, feature.geometry)
  return values
}

/** A moment that is counted in milliseconds since 1970, as its day and hour in UTC. */
function instantIn(name: string, value: Json): string | undefined {
  const isCounted = /^(?:time|timestamp|date|datetime)$/i.test(name) && typeof value === 'number'
  if (!isCounted || !Number.isSafeInteger(value) || Math.abs(value) < 1e10 || value > 8e15)
    return undefined
  return new Date(value).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** Sets the point of a geometry; of another shape the shape itself. */
function place(values: Map<string, string>, geometry: Json | undefined): void {
  if (!isObject(geometry)) return
  const { type, coordinates } = geometry
  const points = type === 'MultiPoint' ? valuesIn(coordinates) : [coordinates]
  const [point] = points.length === 1 && type !== 'Polygon' ? points : []
  const [longitude, latitude] = Array.isArray(point) ? (point as readonly Json[]) : []
  if (typeof longitude === 'number' && typeof latitude === 'number') {
    values.set('latitude', String(latitude))
    values.set('longitude', String(longitude))
  } else values.set('geometry', JSON.stringify(geometry))
}

function ownValues(feature: JsonObject): ReadonlyMap<string, string> {
  const values = new Map<string, string>([['id', textAt(feature, 'id')]])
  const { properties } = feature
  if (!isObject(properties)) return values
  for (const [name, value] of Object.entries(properties))
    if (!['places', 'actors', 'themes'].includes(name)) values.set(name, plainJson(value))
  const places = valuesIn(properties.places)
  values.set('places', places.map((one) => enclosed(textAt(one, 'name'))).join(' | '))
  values.set('country', places.map((one) => textAt(one, 'country')).join(' | '))
  values.set('actors', valuesIn(properties.actors).map(partyIn).join(' | '))
  const themes = valuesIn(properties.themes).map((one) => enclosed(plainJson(one)))
  values.set('themes', themes.join(' | '))
  place(values, feature.geometry)
  return values
}

function notePlaces(places: SaidPlaces, feature: Json, lang: Lang): void {
  const properties = isObject(feature) ? feature.properties : undefined
  for (const place of valuesIn(isObject(properties) ? properties.places : undefined)) {
    const [longitude = '', latitude = ''] = isObject(place)
      ? valuesIn(place.coordinates).map(plainJson)
      : []
    const [name, country, precision] = ['name', 'country', 'precision'].map((part) =>
      textAt(place, part),
    )
    places.add({
      ...{ name: name ?? '', country: country ?? '', precision: precision ?? '' },
      ...{ lang, latitude, longitude },
    })
  }
}

function partyIn(actor: Json): string {
  const role = textAt(actor, 'role')
  const name = enclosed(textAt(actor, 'name'))
  return role === '' ? name : `${name}=${role}`
}
