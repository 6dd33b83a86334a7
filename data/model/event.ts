import * as v from 'valibot'
import { fact, stated } from './fact.ts'
import { line, Text } from './text.ts'
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

/** What happened, when, and how far the archive vouches for it. Dates are EDTF strings. */
export const Event = v.object({
  title: fact(stated(Text), 'event.title', { edit: 'line', search: 3, print: true }),
  date: fact(v.optional(stated(line(200))), 'event.date', { edit: 'date', print: true }),
  type: fact(v.optional(stated(v.picklist(eventTypes))), 'event.type', {
    edit: 'choice',
    print: true,
  }),
  summary: fact(v.optional(stated(Text)), 'event.summary', {
    edit: 'text',
    search: 2,
    print: true,
  }),
  toll: fact(v.optional(stated(Toll)), 'event.toll', { edit: 'toll', print: true }),
  status: fact(v.optional(v.picklist(statuses), 'draft'), 'event.status', {
    edit: 'choice',
    print: true,
  }),
  note: fact(v.optional(line(20000), ''), 'event.note', { edit: 'text', search: 1 }),
  identifiers: fact(v.optional(v.array(Identifier), []), 'event.identifiers', { edit: 'list' }),
})
export type Event = v.InferOutput<typeof Event>
