import * as v from 'valibot'
import { fact } from './fact.ts'
import { line, Text } from './text.ts'
import { searchedTranslations } from './translations.ts'
import { actorKinds, precisions } from './vocabulary.ts'

/** Another name: its language, and for a place or an office the EDTF interval in which it held. */
export const Name = v.strictObject({
  text: line(300),
  lang: v.optional(line(35)),
  valid: v.optional(line(200)),
})
export type Name = v.InferOutput<typeof Name>

const names = fact(v.optional(v.array(Name), []), 'authority.names', {
  control: 'names',
  search: 2,
})
const note = fact(v.optional(line(8000), ''), 'authority.note', {
  control: 'text',
  search: 1,
})

const name = fact(Text, 'authority.name', { control: 'line', search: 3 })

/** A person or body that acts, under its preferred name and every other one met; `filing` is the form under which an index files a person. */
export const Actor = v.object({
  name,
  filing: fact(v.optional(Text), 'actor.filing', { control: 'line', search: 2 }),
  kind: fact(v.optional(v.picklist(actorKinds), 'other'), 'actor.kind', {
    control: 'choice',
    words: 'actor-kind',
  }),
  country: fact(v.optional(line(2), ''), 'place.country', { control: 'line' }),
  names,
  note,
  translations: searchedTranslations,
})
export type Actor = v.InferOutput<typeof Actor>

/** A place: ISO 3166-1 alpha-2 country, WGS 84 degrees as decimal strings, and how precisely it is known. */
export const Place = v.object({
  name,
  country: fact(v.optional(v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)), ''), 'place.country', {
    control: 'line',
  }),
  latitude: fact(
    v.optional(v.pipe(v.string(), v.regex(/^(-?\d{1,2}(\.\d+)?)?$/)), ''),
    'place.latitude',
    { control: 'line' },
  ),
  longitude: fact(
    v.optional(v.pipe(v.string(), v.regex(/^(-?\d{1,3}(\.\d+)?)?$/)), ''),
    'place.longitude',
    { control: 'line' },
  ),
  precision: fact(v.optional(v.picklist(precisions), 'unknown'), 'place.precision', {
    control: 'choice',
    words: 'precision',
  }),
  within: fact(v.optional(v.string(), ''), 'field.within'),
  names,
  note,
  translations: searchedTranslations,
})
export type Place = v.InferOutput<typeof Place>

/** A theme of the archive. */
export const Term = v.object({
  name,
  names,
  note,
  translations: searchedTranslations,
})
export type Term = v.InferOutput<typeof Term>
