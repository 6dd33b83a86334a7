import * as v from 'valibot'
import { Id } from '../model/id.ts'
import { TypedLine } from '../model/inputs.ts'
import { done, failed, type Outcome } from '../model/outcome.ts'
import { Filter } from '../search/filter-input.ts'
import { foldName } from '../text/fold.ts'
import { groupings } from '../timeline/lanes.ts'
import { shell } from './call.ts'

const Day = v.pipe(v.number(), v.finite())

/** What the home screen shows: which events, in which lanes, over which days; null for all the days there are. */
export const Shown = v.strictObject({
  filter: Filter,
  lanes: v.picklist(groupings),
  days: v.nullable(
    v.pipe(
      v.strictObject({ from: Day, to: Day }),
      v.check(({ from, to }) => from < to, 'days'),
    ),
  ),
})
export type Shown = v.InferOutput<typeof Shown>

const ViewName = v.pipe(TypedLine, v.trim(), v.maxLength(80))

/** What the home screen showed when a person kept it under a name, for one archive on this machine. */
export const View = v.strictObject({ name: v.pipe(ViewName, v.minLength(1)), ...Shown.entries })
export type View = v.InferOutput<typeof View>

/** How many views of one archive a machine keeps. */
export const mostViews = 20

/** A view under a new name among those kept; `instead` is the view that is renamed, which may keep the name it has. */
export function namedView(
  kept: readonly View[],
  name: string,
  { filter, lanes, days }: Shown,
  instead?: string,
): Outcome<View> {
  if (name === '') return failed({ code: 'view.nameless' })
  const others = kept.filter((view) => view.name !== instead)
  const isTaken = others.some((view) => foldName(view.name) === foldName(name))
  return isTaken ? failed({ code: 'view.exists', name }) : done({ name, filter, lanes, days })
}

/** Whether two views show the same, in whatever order their choices were made. */
export function isSameShown(one: Shown, other: Shown): boolean {
  return (
    one.lanes === other.lanes &&
    one.days?.from === other.days?.from &&
    one.days?.to === other.days?.to &&
    inOrder(one.filter) === inOrder(other.filter)
  )
}

function inOrder(filter: Filter): string {
  const parts = Object.entries(filter).filter(([, part]) => part !== undefined)
  const sorted = parts.map(([key, part]) => [key, Array.isArray(part) ? [...part].sort() : part])
  return JSON.stringify(sorted.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
}

const Views = v.array(View)

/** Calls on the views that this machine keeps of an archive, which its id names. */
export const viewCalls = {
  'views.read': shell(v.strictObject({ archive: Id }), Views),
  'views.keep': shell(v.strictObject({ archive: Id, name: ViewName, shown: Shown }), Views),
  'views.replace': shell(v.strictObject({ archive: Id, name: ViewName, shown: Shown }), Views),
  'views.rename': shell(v.strictObject({ archive: Id, name: ViewName, to: ViewName }), Views),
  'views.drop': shell(v.strictObject({ archive: Id, name: ViewName }), Views),
}
