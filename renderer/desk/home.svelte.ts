import type { EventRow } from '../../data/reading/event-view.ts'
import { isGlance } from '../../data/timeline/columns.ts'
import type { GroupingName } from '../../data/timeline/lanes.ts'
import { asId } from './as-id.ts'
import { ask } from './ask.ts'
import { RowsState } from './rows.svelte.ts'

/** How the timeline is laid out; it stays so while a person goes elsewhere and comes back. */
export class HomeState {
  grouping = $state<GroupingName>('type')
  /** Whether what the archive is stands beside the timeline. */
  isTold = $state(false)

  group = (grouping: GroupingName): void => {
    this.grouping = grouping
  }
}

export const home = new HomeState()

/** Reads the rows of events for the list; a refusal is a broken promise, so that they are asked for again. */
async function readRows(ids: readonly string[], head: string): Promise<readonly EventRow[]> {
  const verb = isGlance(head) ? 'archive.glance-rows' : 'events.rows'
  const outcome = await ask(verb, { ids: ids.map(asId) })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}

/** The rows of the open archive's events, for every view that names them. */
export const readEventRows = new RowsState(readRows)
