import * as v from 'valibot'
import { Name } from '../model/authority.ts'
import { Text } from '../model/text.ts'
import { actorKinds, precisions } from '../model/vocabulary.ts'

/** An actor, a place or a theme in a list. */
export const AuthorityRow = v.object({
  id: v.string(),
  name: Text,
  filing: v.nullable(Text),
  names: v.array(Name),
  country: v.string(),
  events: v.number(),
})

export type AuthorityRow = v.InferOutput<typeof AuthorityRow>

/** An authority record whole; fields that its kind does not have are null, and so is a filing form that nobody stated. */
export const AuthorityView = v.object({
  id: v.string(),
  kind: v.picklist(['actor', 'place', 'term']),
  deleted: v.boolean(),
  name: Text,
  filing: v.nullable(Text),
  names: v.array(Name),
  note: v.string(),
  /** The note in other languages. */
  translations: v.array(Text),
  actorKind: v.nullable(v.picklist(actorKinds)),
  country: v.nullable(v.string()),
  latitude: v.nullable(v.string()),
  longitude: v.nullable(v.string()),
  precision: v.nullable(v.picklist(precisions)),
  events: v.array(v.string()),
})

export type AuthorityView = v.InferOutput<typeof AuthorityView>
