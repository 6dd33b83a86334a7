import * as v from 'valibot'
import { checkDated } from '../changes/meaning.ts'
import { Description } from '../reading/source-view.ts'
import type { FoundField, Read } from './reader.ts'

/** What is said of a document where a person takes what it says of itself on some fields: every creator that it names, of another field the first value; without what no source can hold. */
export function acceptedOf(
  { proposals }: Pick<Read, 'proposals'>,
  fields: readonly FoundField[],
): v.InferOutput<typeof Description> {
  const said = new Map<string, string | string[]>()
  for (const { field, value } of proposals) {
    if (!fields.includes(field) || !checkDated('source', field, value).ok) continue
    const before = said.get(field)
    if (field !== 'creators') said.set(field, before ?? value)
    else said.set(field, Array.isArray(before) ? [...before, value] : [value])
  }
  const sound = [...said].filter(
    ([field, value]) => v.safeParse(Description, { [field]: value }).success,
  )
  return v.parse(Description, Object.fromEntries(sound))
}
