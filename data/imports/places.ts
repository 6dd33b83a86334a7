import { type Archive, standing, standingIds } from '../changes/state.ts'
import type { Fields } from '../model/kinds.ts'
import type { Precision } from '../model/vocabulary.ts'
import { foldName } from '../text/fold.ts'
import type { Json } from '../text/json.ts'
import type { Gathering } from './gathering.ts'
import { idFrom } from './gathering.ts'

/** A place as a row says it. */
export interface SaidPlace {
  readonly name: string
  readonly lang: string
  readonly country: string
  readonly region: string
  readonly latitude: string
  readonly longitude: string
  readonly precision: Precision
}

interface KnownPlace {
  readonly id: string
  readonly country: string
  readonly latitude: string
  readonly longitude: string
  readonly within: string
  readonly precision: string
}

/** Degrees beyond which two points are two places. */
const apart = 0.5
const coarse: ReadonlySet<string> = new Set(['region', 'country', 'area'])

/** The places of an archive by their names, and those that an import makes: the same name in two countries, in two regions or far apart is two places. */
export class PlaceBook {
  readonly #gathering: Gathering
  readonly #found = new Map<string, string>()
  #known: Map<string, KnownPlace[]> | undefined

  constructor(gathering: Gathering) {
    this.#gathering = gathering
  }

  /** The place that a row means, made where none is it; undefined where the archive has places of that name in several countries and the row does not say which. */
  find(said: SaidPlace): string | undefined {
    const { name, country, region, latitude, longitude, precision } = said
    const key = [name, country, region, latitude, longitude, precision].join('\n')
    const found = this.#found.get(key) ?? this.#look(said)
    // A name that could be several is asked anew: another row may make it clear.
    if (found !== undefined) this.#found.set(key, found)
    return found
  }

  #look(said: SaidPlace): string | undefined {
    const known = this.#index()
    const folded = foldName(said.name)
    const namesakes = known.get(folded) ?? []
    const within = said.region === '' ? '' : this.#regionOf(said)
    const isWide = coarse.has(said.precision)
    const fitting = namesakes
      .filter((one) => fits(one, said, within))
      .sort(
        (a, b) =>
          Number(coarse.has(a.precision) !== isWide) - Number(coarse.has(b.precision) !== isWide),
      )
    if (said.country === '') {
      const countries = new Set(fitting.map(({ country }) => country).filter((code) => code !== ''))
      if (countries.size > 1) return undefined
    }
    const found =
      fitting.find(({ country }) => country === said.country) ??
      (said.country === '' || namesakes.length === 1 ? fitting[0] : undefined)
    if (found !== undefined) return found.id
    return this.#make(folded, said, within)
  }

  #make(folded: string, said: SaidPlace, within: string): string {
    const { name, lang, country, latitude, longitude, precision } = said
    const isPlain = country === '' && within === '' && !coarse.has(precision)
    const namesakes = this.#index().get(folded) ?? []
    const parts = [country, within, coarse.has(precision) ? precision : '']
    const point = namesakes.length > 0 ? [latitude, longitude] : []
    const id =
      isPlain && point.every((one) => one === '')
        ? idFrom('place', folded)
        : idFrom('place', folded, ...parts, ...point)
    const fields: Record<string, Json> = { name: { text: name, lang } }
    if (country !== '') fields.country = country
    if (latitude !== '' && longitude !== '') Object.assign(fields, { latitude, longitude })
    if (precision !== 'unknown') fields.precision = precision
    if (within !== '') fields.within = within
    this.#gathering.put(id, fields, true)
    this.#index().set(folded, [
      ...namesakes,
      { id, country, latitude, longitude, within, precision },
    ])
    return id
  }

  #regionOf({ region, country, lang }: SaidPlace): string {
    const nowhere = { latitude: '', longitude: '', region: '' }
    return this.find({ ...nowhere, name: region, lang, country, precision: 'region' }) ?? ''
  }

  #index(): Map<string, KnownPlace[]> {
    this.#known ??= placesIn(this.#gathering.archive)
    this.#gathering.lookedUp('place')
    return this.#known
  }
}

function fits(one: KnownPlace, said: SaidPlace, within: string): boolean {
  if (one.country !== '' && said.country !== '' && one.country !== said.country) return false
  if (one.within !== '' && within !== '' && one.within !== within) return false
  if (said.precision === 'region' && said.region === '' && said.latitude === '')
    return one.precision === 'region'
  if (
    coarse.has(said.precision) !== coarse.has(one.precision) &&
    one.precision !== 'unknown' &&
    said.precision !== 'unknown'
  )
    return false
  if (one.latitude === '' || said.latitude === '') return true
  return (
    Math.abs(Number(one.latitude) - Number(said.latitude)) <= apart &&
    Math.abs(Number(one.longitude) - Number(said.longitude)) <= apart
  )
}

/** Every name of the standing places, folded; a preferred name comes before another place's other name. */
function placesIn(archive: Archive): Map<string, KnownPlace[]> {
  const preferred = new Map<string, KnownPlace[]>()
  const others = new Map<string, KnownPlace[]>()
  const note = (into: Map<string, KnownPlace[]>, name: unknown, place: KnownPlace): void => {
    if (typeof name !== 'string') return
    const folded = foldName(name)
    const list = into.get(folded) ?? []
    if (!list.some(({ id }) => id === place.id)) into.set(folded, [...list, place])
  }
  for (const id of standingIds(archive, 'place')) {
    const fields = standing(archive, id)?.fields ?? {}
    const place = knownFrom(id, fields)
    const { name, names } = fields
    if (name !== null && typeof name === 'object')
      for (const form of ['text', 'fr', 'en']) note(preferred, (name as Fields)[form], place)
    if (Array.isArray(names))
      for (const other of names as readonly Json[])
        note(others, other !== null && typeof other === 'object' && (other as Fields).text, place)
  }
  for (const [name, list] of others) if (!preferred.has(name)) preferred.set(name, list)
  return preferred
}

function knownFrom(id: string, fields: Fields): KnownPlace {
  const text = (field: string): string => {
    const value = fields[field]
    return typeof value === 'string' ? value : ''
  }
  return {
    id,
    country: text('country'),
    latitude: text('latitude'),
    longitude: text('longitude'),
    within: text('within'),
    precision: text('precision') || 'unknown',
  }
}
