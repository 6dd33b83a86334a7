import * as v from 'valibot'
import { EdtfInput, Ids, LangInput, TypedLine } from '../model/inputs.ts'
import { EventRow, EventView } from '../reading/event-view.ts'
import { Choices, Filter, Filtered, longFacets } from '../search/filter-input.ts'
import { Sort } from '../search/sort.ts'
import { Columns } from '../timeline/columns.ts'
import { ColumnsSince } from '../timeline/columns-patch.ts'
import { readingCall } from './call.ts'
import { Nothing, One } from './common.ts'

/** Calls that read events. */
export const eventCalls = {
  'timeline.columns': readingCall(Nothing, Columns),
  'timeline.since': readingCall(
    v.strictObject({ head: v.pipe(v.string(), v.maxLength(100)) }),
    ColumnsSince,
  ),
  'events.filter': readingCall(Filter, Filtered),
  'events.choices': readingCall(
    v.strictObject({ facet: v.picklist(longFacets), words: TypedLine, filter: Filter }),
    Choices,
  ),
  /** The events in the order of a sort, by their places among the columns of `head`. */
  'events.order': readingCall(
    v.strictObject({ sort: Sort, lang: LangInput }),
    v.object({ head: v.string(), order: v.instance(Uint32Array) }),
  ),
  'events.rows': readingCall(v.strictObject({ ids: Ids }), v.array(EventRow)),
  'events.alike': readingCall(
    v.strictObject({ date: EdtfInput, parties: Ids }),
    v.object({ events: v.array(EventRow), total: v.number() }),
  ),
  'event.read': readingCall(One, EventView),
  'event.citation': readingCall(
    v.strictObject({ id: One.entries.id, lang: LangInput }),
    v.object({ text: v.string() }),
  ),
}
