import * as v from 'valibot'
import { Ids, LangInput, Typed } from '../model/inputs.ts'
import { EventRow, EventView } from '../reading/event-view.ts'
import { Choices, Filter, Filtered, longFacets } from '../search/filter-input.ts'
import type { Columns } from '../timeline/columns.ts'
import { engine } from './call.ts'
import { Nothing, One } from './common.ts'

/** Calls that read events. */
export const eventCalls = {
  'timeline.columns': engine(
    Nothing,
    v.custom<Columns>((input) => typeof input === 'object'),
  ),
  'events.filter': engine(Filter, Filtered),
  'events.choices': engine(
    v.strictObject({ facet: v.picklist(longFacets), words: Typed, filter: Filter }),
    Choices,
  ),
  'events.rows': engine(v.strictObject({ ids: Ids }), v.array(EventRow)),
  'event.read': engine(One, EventView),
  'event.citation': engine(
    v.strictObject({ id: One.entries.id, lang: LangInput }),
    v.object({ text: v.string() }),
  ),
}
