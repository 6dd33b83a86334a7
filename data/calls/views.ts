import * as v from 'valibot'
import { Id } from '../model/id.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { Days, Filter, Followed } from '../search/filter-input.ts'
import { KeptAs, ViewId, ViewName } from '../search/kept-as.ts'
import { inTime, isSameSort, Sort } from '../search/sort.ts'
import { foldName } from '../text/fold.ts'
import { groupings } from '../timeline/lanes.ts'
import { readingCall, shell } from './call.ts'

/** What the home screen shows: which events, in which lanes, over which days, null for all the days there are, and in which order they are listed. */
export const Shown = v.strictObject({
  filter: Filter,
  lanes: v.picklist(groupings),
  days: v.nullable(Days),
  sort: v.optional(Sort, inTime),
})
export type Shown = v.InferOutput<typeof Shown>

/** What the home screen showed when a person kept it under a name, for one archive on this machine. */
export const View = v.strictObject({ ...KeptAs.entries, ...Shown.entries })
export type View = v.InferOutput<typeof View>

/** How many views of one archive a machine keeps. */
export const mostViews = 20

/** A view under a new name among those kept; `instead` is the view that is renamed, which may keep the name it has. */
export function namedView(
  kept: readonly View[],
  { id, name }: KeptAs,
  { filter, lanes, days, sort }: Shown,
  instead?: string,
): Outcome<View> {
  if (name === '') return failed({ code: 'view.nameless' })
  const others = kept.filter((view) => view.name !== instead)
  const isTaken = others.some((view) => foldName(view.name) === foldName(name))
  if (isTaken) return failed({ code: 'view.exists', name })
  return done({ id, name, filter, lanes, days, sort })
}

/** Whether two views show the same, in whatever order their choices were made. */
export function isSameShown(one: Shown, other: Shown): boolean {
  return (
    one.lanes === other.lanes &&
    one.days?.from === other.days?.from &&
    one.days?.to === other.days?.to &&
    isSameSort(one.sort, other.sort) &&
    inOrder(one.filter) === inOrder(other.filter)
  )
}

function inOrder(filter: Filter): string {
  const parts = Object.entries(filter).filter(([, part]) => part !== undefined)
  const sorted = parts.map(([key, part]) => [key, Array.isArray(part) ? [...part].sort() : part])
  return JSON.stringify(sorted.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
}

const Views = v.array(View)

/** Calls on the views that this machine keeps of an archive, which its id names; and on what has become of the records that one names. */
export const viewCalls = {
  'views.read': shell(v.strictObject({ archive: Id }), Views),
  /** With the id of a view that was deleted, it is that view again. */
  'views.keep': shell(
    v.strictObject({ archive: Id, name: ViewName, shown: Shown, id: v.optional(ViewId) }),
    Views,
  ),
  'views.replace': shell(v.strictObject({ archive: Id, name: ViewName, shown: Shown }), Views),
  'views.rename': shell(v.strictObject({ archive: Id, name: ViewName, to: ViewName }), Views),
  'views.drop': shell(v.strictObject({ archive: Id, name: ViewName }), Views),
  'views.follow': readingCall(Filter, Followed),
}
