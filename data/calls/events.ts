import * as v from 'valibot'
import { Ids, LangInput, Typed } from '../model/inputs.ts'
import { EventRow, EventView } from '../reading/event-view.ts'
import { Choices, Filter, Filtered, longFacets } from '../search/filter-input.ts'
import { Columns } from '../timeline/columns.ts'
import { ColumnsSince } from '../timeline/columns-patch.ts'
import { early, reading } from './call.ts'
import { Nothing, One } from './common.ts'

/** Calls that read events. */
export const eventCalls = {
  'timeline.columns': reading(Nothing, Columns),
  'timeline.since': reading(
    v.strictObject({ head: v.pipe(v.string(), v.maxLength(100)) }),
    ColumnsSince,
  ),
  'events.filter': reading(Filter, Filtered),
  'events.choices': reading(
    v.strictObject({ facet: v.picklist(longFacets), words: Typed, filter: Filter }),
    Choices,
  ),
  'events.rows': early(v.strictObject({ ids: Ids }), v.array(EventRow)),
  'event.read': reading(One, EventView),
  'event.citation': reading(
    v.strictObject({ id: One.entries.id, lang: LangInput }),
    v.object({ text: v.string() }),
  ),
}
