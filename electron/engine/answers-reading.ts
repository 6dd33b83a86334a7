import type { NamedRecord } from '../../data/calls/names.ts'
import type { Archive } from '../../data/changes/state.ts'
import { sourcesCitedBy } from '../../data/disclosure/access.ts'
import { eventsAlike } from '../../data/evidence/alike.ts'
import { citeEvent, citeSource } from '../../data/exports/citations.ts'
import { kindOf } from '../../data/model/id.ts'
import { done } from '../../data/model/outcome.ts'
import type { EventType } from '../../data/model/vocabulary.ts'
import { readArrivals } from '../../data/reading/read-arrivals.ts'
import { readAuthority } from '../../data/reading/read-authority.ts'
import { nameOf, readEvent } from '../../data/reading/read-event.ts'
import { tellWrite } from '../../data/reading/read-past.ts'
import { eventRows } from '../../data/reading/read-rows.ts'
import { readSource } from '../../data/reading/read-source.ts'
import { isCalled } from '../../data/search/called.ts'
import { choicesOfFacet } from '../../data/search/choices.ts'
import { mostAtOnce } from '../../data/search/filter-input.ts'
import { findRecords } from '../../data/search/find-records.ts'
import { followFilter } from '../../data/search/follow-filter.ts'
import { orderInSteps } from '../../data/search/order.ts'
import { parseQuery } from '../../data/search/parse-query.ts'
import { unwantedOf, wordsAsked } from '../../data/search/query.ts'
import { hitsOf } from '../../data/search/read-hits.ts'
import { say } from '../../data/words/words.ts'
import type { Answering, Answers } from './answers.ts'
import { proposeFor } from './proposing.ts'
import { type Sieved, sift } from './sifting.ts'
import { inSlices } from './slices.ts'

const mostAlike = 5

/** Answers the calls that read what a person has asked for. */
export function readingAnswers({ session }: Answering) {
  return {
    'events.choices': async ({ facet, words, filter }) => {
      const sifted = await sift(session, filter)
      if (!sifted.ok) return sifted
      const asked = { chosen: filter[facet] ?? [], words, most: mostAtOnce }
      return done(choicesOfFacet(session.archive, sifted.value.left.tallied[facet], asked))
    },
    'events.order': async ({ sort, lang }) => {
      const { columns, traits } = await session.shown()
      const typeName = (type: EventType) => say(lang, `type.${type}`)
      const of = { archive: session.archive, columns, traits, lang, typeName }
      const order = await inSlices(orderInSteps(of, sort), { signal: session.left })
      return done({ head: columns.head, order: order ?? new Uint32Array() })
    },
    'records.named': async ({ typed, limit }) => {
      const { ids, total } = await session.called.named(typed, limit)
      return done({ found: ids.flatMap((id) => namedRow(session.archive, id)), total })
    },
    'views.follow': async (filter) => done(followFilter(session.archive, filter)),
    'events.alike': async ({ date, parties }) => {
      const alike = eventsAlike(session.archive, date, parties)
      return done({
        events: eventRows(session.archive, alike.slice(0, mostAlike)),
        total: alike.length,
      })
    },
    'event.read': async ({ id }) => {
      const parts = await session.partsOf(sourcesCitedBy(session.archive, id))
      return readEvent(session.archive, id, parts)
    },
    'event.citation': async ({ id, lang }) => {
      const parts = await session.partsOf(sourcesCitedBy(session.archive, id))
      const text = citeEvent(session.archive, session.store.id, id, lang, parts)
      return text.ok ? done({ text: text.value }) : text
    },
    'sources.arrivals': async ({ most }) => done(readArrivals(session.archive, most)),
    'source.read': async ({ id }) => {
      const { text, parts } = await session.textInForce(id)
      return readSource(session.archive, id, text, parts)
    },
    'passage.propose': async ({ chosen }) => proposeFor(session, chosen),
    'source.citation': async ({ id, lang, style }) => {
      const text = citeSource(session.archive, id, lang, style)
      return text.ok ? done({ text: text.value }) : text
    },
    'authority.read': async ({ id }) => readAuthority(session.archive, id),
    history: async ({ id, before, limit }) => {
      const entries = await session.store.past.history(id, {
        limit,
        ...(before === undefined ? {} : { before }),
      })
      return done(entries.map(tellWrite))
    },
    undoable: async () => {
      const { undo, redo } = await session.store.undoable()
      return done({ undo: undo?.act ?? null, redo: redo?.act ?? null })
    },
    search: async ({ words: typed, limit, filter, order = 'weight', kinds = [] }) => {
      const query = parseQuery(typed)
      if (!query.ok) return query
      const sifted = filter === undefined ? null : await sift(session, filter)
      if (sifted !== null && !sifted.ok) return sifted
      const words = wordsAsked(query.value)
      const book = await session.book(words, ...unwantedOf(query.value))
      const asked = { archive: session.archive, ...(await session.shown()) }
      const among = sifted && passing(sifted.value, asked.traits.ids)
      const wish = { order, limit, kinds, among }
      const { first, ...told } = findRecords(query.value, asked, book, wish)
      for (const id of first) if (kindOf(id) === 'source') await session.textInForce(id)
      const hits = hitsOf(session.archive, first, words, session.heldText)
      return done({ ...told, hits })
    },
  } satisfies Answers
}

function namedRow(archive: Archive, id: string): NamedRecord[] {
  const kind = kindOf(id)
  const { name, edtf } = nameOf(archive, id)
  return isCalled(kind) ? [{ kind, id, name, edtf }] : []
}

/** Which events pass a filter, by their places in a list that may have become another since. */
function passing({ left, ids }: Sieved, now: readonly string[]): (place: number) => boolean {
  const { bits } = left
  const passes = (place: number): boolean => (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1
  if (ids === now) return passes
  const passed = new Set(ids.filter((_, place) => passes(place)))
  return (place) => passed.has(now[place] ?? '')
}
