import { done, type Outcome } from '../../data/model/outcome.ts'
import type { AskedArchive } from '../../data/search/asked.ts'
import { filterEvents, type Sifted } from '../../data/search/filter.ts'
import type { Filter, UnknownName } from '../../data/search/filter-input.ts'
import { needsBook, unwantedOf, wordsAsked } from '../../data/search/query.ts'
import type { ArchiveSession } from './archive-session.ts'

/** What a filter lets through, the events that its bits stand for, and the names in its query that nothing bears. */
export interface Sieved {
  readonly left: Sifted
  readonly ids: readonly string[]
  readonly unknown: UnknownName[]
}

/** Holds the events of an archive against a filter. What reads a query is large, and a window that opens asks for none: it is read when it is needed. */
export async function sift(session: ArchiveSession, filter: Filter): Promise<Outcome<Sieved>> {
  const events = filter.query ? await eventsFound(session, filter.query) : done(undefined)
  if (!events.ok) return events
  const { columns, traits } = await session.shown()
  const asked = { archive: session.archive, columns, traits }
  const { passes = null, unknown = [] } = events.value?.(asked) ?? {}
  const sifted = filterEvents(columns, traits, filter, passes)
  if (!sifted.ok) return sifted
  return done({ left: sifted.value, ids: traits.ids, unknown })
}

/** Makes a query into a test of events; undefined where it asks for nothing. */
async function eventsFound(session: ArchiveSession, text: string) {
  const { parseQuery } = await import('../../data/search/parse-query.ts')
  const { eventsAsked } = await import('../../data/search/asked.ts')
  const query = parseQuery(text)
  if (!query.ok) return query
  if (query.value.parts.length === 0) return done(undefined)
  const asksWords = needsBook(query.value)
  const words = [wordsAsked(query.value), ...unwantedOf(query.value)]
  const book = asksWords ? await session.book(...words) : undefined
  const among = (words: string, ids: readonly string[]) =>
    book?.among(words, ids) ?? new Uint8Array()
  return done((asked: AskedArchive) => eventsAsked(query.value, asked, among))
}
