import * as v from 'valibot'
import { precisions } from '../model/vocabulary.ts'
import type { SaidPlace } from './places.ts'

/** A place as a file of this program describes it, taken as far as it can be read; each only once. */
export class SaidPlaces {
  readonly #said = new Map<string, SaidPlace>()

  /** Notes a place. */
  add(place: {
    readonly name: string
    readonly lang: string
    readonly country: string
    readonly precision: string
    readonly latitude: string
    readonly longitude: string
  }): void {
    const { name, lang, latitude, longitude } = place
    const isPlaced =
      [latitude, longitude].every((one) => /^-?\d{1,3}(\.\d{1,20})?$/.test(one)) &&
      Math.abs(Number(latitude)) <= 90 &&
      Math.abs(Number(longitude)) <= 180
    const said: SaidPlace = {
      ...{ name, lang, region: '' },
      country: /^[A-Z]{2}$/.test(place.country) ? place.country : '',
      latitude: isPlaced ? latitude : '',
      longitude: isPlaced ? longitude : '',
      precision: v.is(v.picklist(precisions), place.precision) ? place.precision : 'unknown',
    }
    if (name !== '') this.#said.set(JSON.stringify(said), said)
  }

  get all(): readonly SaidPlace[] {
    return [...this.#said.values()]
  }
}
