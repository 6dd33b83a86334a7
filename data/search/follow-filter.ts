import { type Archive, standing } from '../changes/state.ts'
import type { Id } from '../model/id.ts'
import { mergedInto } from '../reading/merged-into.ts'
import { nameOf } from '../reading/read-event.ts'
import { type Filter, type Followed, longFacets } from './filter-input.ts'

/** Follows the records that a kept filter names to what they have become. */
export function followFilter(archive: Archive, kept: Filter): Followed {
  const changed: Followed['changed'] = []
  const filter = { ...kept }
  for (const facet of longFacets) {
    const asked = kept[facet]
    if (asked === undefined) continue
    const standingNow = new Set<Id>()
    for (const id of asked) {
      if (standing(archive, id) !== undefined) {
        standingNow.add(id)
        continue
      }
      const into = mergedInto(archive, id) as Id | undefined
      if (into !== undefined) standingNow.add(into)
      changed.push({
        name: nameOf(archive, id).name,
        into: into === undefined ? null : nameOf(archive, into).name,
      })
    }
    if (standingNow.size > 0) filter[facet] = [...standingNow]
    else delete filter[facet]
  }
  return { filter, changed }
}
