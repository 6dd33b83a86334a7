import { firstActors, starterActors } from './actors.ts'
import { fixedId } from './fixed-id.ts'
import { firstPlaces, starterPlaces } from './places.ts'
import type { StarterActor, StarterName, StarterPlace, StarterTerm } from './row.ts'
import { record, type StarterRecord, textInBoth } from './starter-record.ts'
import { starterTerms } from './terms.ts'

const names = (all: readonly StarterName[] | undefined): unknown =>
  all?.map(([name, lang, valid]) => ({ text: name, lang, valid }))

const actor = (a: StarterActor): StarterRecord =>
  record('actor', a.slug, {
    name: textInBoth(a),
    kind: a.kind,
    filing: a.filing && textInBoth(a.filing),
    country: a.country,
    names: names(a.names),
    note: a.note,
  })

const place = (p: StarterPlace): StarterRecord =>
  record('place', p.slug, {
    name: textInBoth(p),
    country: p.country,
    latitude: p.at?.[0],
    longitude: p.at?.[1],
    precision: p.precision,
    within: p.within === undefined ? undefined : fixedId('place', p.within),
    names: names(p.names),
    note: p.note,
  })

const term = (t: StarterTerm): StarterRecord =>
  record('term', t.slug, { name: textInBoth(t), note: t.note })

/** The persons, bodies, places and themes of the first edition as records. */
export const firstAuthorityRecords: readonly StarterRecord[] = [
  ...firstActors.map(actor),
  ...firstPlaces.map(place),
  ...starterTerms.map(term),
]

/** The persons, bodies, places and themes of the starter archive as records. */
export const authorityRecords: readonly StarterRecord[] = [
  ...starterActors.map(actor),
  ...starterPlaces.map(place),
  ...starterTerms.map(term),
]
