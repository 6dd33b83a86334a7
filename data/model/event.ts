import * as v from 'valibot'
import { fact, stated } from './fact.ts'
import { reasonMost } from './reason.ts'
import { line, Text } from './text.ts'
import { shownTranslations } from './translations.ts'
import { eventTypes, statuses } from './vocabulary.ts'

const count = v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)))

/** Deaths reported: each bound a whole number, or null where nobody gives it. */
export const Toll = v.pipe(
  v.strictObject({ low: count, best: count, high: count }),
  v.check(
    ({ low, best, high }) =>
      (low === null || best === null || low <= best) &&
      (best === null || high === null || best <= high) &&
      (low === null || high === null || low <= high),
    'toll.order',
  ),
)
export type Toll = v.InferOutput<typeof Toll>

/** Where the same event stands in another data set. */
export const Identifier = v.strictObject({ scheme: line(40), value: line(200) })

/** The cells of a table's row as they came in, by the names of their columns. */
export const Cells = v.record(line(200), line(100_000))

/** What happened, when, and how far the archive vouches for it. Dates are EDTF strings. */
export const Event = v.object({
  title: fact(stated(Text), 'event.title', {
    control: 'line',
    panel: 'heading',
    begins: true,
    own: true,
    column: ['intitule', 'event', 'evenement'],
    print: 'title',
    search: 3,
  }),
  date: fact(v.optional(stated(line(200))), 'event.date', {
    control: 'date',
    panel: 'head',
    begins: true,
    column: ['dates', 'edtf'],
    print: 'date',
    drawn: true,
  }),
  type: fact(v.optional(stated(v.picklist(eventTypes))), 'event.type', {
    control: 'choice',
    words: 'type',
    panel: 'head',
    begins: true,
    column: [],
    print: 'closing',
    drawn: true,
  }),
  summary: fact(v.optional(stated(Text)), 'event.summary', {
    control: 'text',
    panel: 'lead',
    begins: true,
    column: ['description'],
    print: 'body',
    search: 2,
  }),
  toll: fact(v.optional(stated(Toll)), 'event.toll', {
    control: 'toll',
    drawn: true,
    panel: 'body',
    begins: true,
    column: [],
    print: 'line',
  }),
  status: fact(v.optional(v.picklist(statuses), 'draft'), 'event.status', {
    control: 'choice',
    words: 'status',
    panel: 'head',
    column: [],
    print: 'closing',
    drawn: true,
  }),
  statusReason: fact(v.optional(line(reasonMost), ''), 'event.statusReason', {
    control: 'line',
    panel: 'status',
    column: [],
    print: 'closing',
  }),
  identifiers: fact(v.optional(v.array(Identifier), []), 'event.identifiers', {
    control: 'identifiers',
    panel: 'foot',
  }),
  cells: fact(v.optional(Cells), 'event.cells', { control: 'cells', panel: 'foot' }),
  translations: shownTranslations,
  note: fact(v.optional(line(20000), ''), 'event.note', {
    control: 'text',
    panel: 'foot',
    column: [],
    search: 1,
  }),
})
export type Event = v.InferOutput<typeof Event>
