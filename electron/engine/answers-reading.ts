import { sourcesCitedBy } from '../../data/disclosure/access.ts'
import { eventsAlike } from '../../data/evidence/alike.ts'
import { citeEvent, citeSource } from '../../data/exports/citations.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import { readAuthority } from '../../data/reading/read-authority.ts'
import { readEvent } from '../../data/reading/read-event.ts'
import { tellWrite } from '../../data/reading/read-past.ts'
import { eventRows } from '../../data/reading/read-rows.ts'
import { readSource } from '../../data/reading/read-source.ts'
import { choicesOfFacet, withChoices } from '../../data/search/choices.ts'
import { filterEvents, type Sifted } from '../../data/search/filter.ts'
import { type Filter, mostAtOnce } from '../../data/search/filter-input.ts'
import { hitsOf } from '../../data/search/read-hits.ts'
import type { Answering, Answers } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import { proposeFor } from './proposing.ts'
import { readStanding } from './standing.ts'

const mostAlike = 5

/** Answers the calls that read. */
export function readingAnswers({ session }: Answering) {
  return {
    // What is open is read from itself.
    'archive.glance': async () => done(null),
    'archive.standing': async () => done(readStanding(session)),
    'timeline.columns': async () => done((await session.shown()).columns),
    'timeline.since': async ({ head }) => done(await session.columnsSince(head)),
    'events.filter': async (filter) => {
      const sifted = await sift(session, filter)
      return sifted.ok ? done(withChoices(session.archive, filter, sifted.value)) : sifted
    },
    'events.choices': async ({ facet, words, filter }) => {
      const sifted = await sift(session, filter)
      if (!sifted.ok) return sifted
      const asked = { chosen: filter[facet] ?? [], words, most: mostAtOnce }
      return done(choicesOfFacet(session.archive, sifted.value.tallied[facet], asked))
    },
    'events.rows': async ({ ids }) => done(eventRows(session.archive, ids)),
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
    'sources.rows': async () => done(await session.sourceRows()),
    'source.read': async ({ id }) => {
      const { text, parts } = await session.textInForce(id)
      return readSource(session.archive, id, text, parts)
    },
    'passage.propose': async ({ chosen }) => proposeFor(session, chosen),
    'source.citation': async ({ id, lang }) => {
      const text = citeSource(session.archive, id, lang)
      return text.ok ? done({ text: text.value }) : text
    },
    'authority.rows': async ({ kind }) => done(await session.authorityRows(kind)),
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
    search: async ({ words, limit, filter }) => {
      const passed = filter === undefined ? undefined : await passing(session, filter)
      if (passed !== undefined && !passed.ok) return passed
      const counts = passed === undefined ? undefined : (id: string) => passed.value.has(id)
      const { total, best } = (await session.book()).search(words, limit, counts)
      const first = best.map(({ id }) => id)
      return done({ total, hits: hitsOf(session.archive, first, words, session.heldText) })
    },
  } satisfies Answers
}

/** The events that pass a filter. */
async function passing(
  session: ArchiveSession,
  filter: Filter,
): Promise<Outcome<ReadonlySet<string>>> {
  const { sifted, ids } = await siftIds(session, filter)
  if (!sifted.ok) return sifted
  const { bits } = sifted.value
  return done(new Set(ids.filter((_, i) => ((bits[i >> 3] ?? 0) >> (i & 7)) & 1)))
}

async function sift(session: ArchiveSession, filter: Filter): Promise<Outcome<Sifted>> {
  return (await siftIds(session, filter)).sifted
}

/** What a filter lets through, and the events that its bits stand for. */
async function siftIds(
  session: ArchiveSession,
  filter: Filter,
): Promise<{ readonly sifted: Outcome<Sifted>; readonly ids: readonly string[] }> {
  const book = filter.query?.trim() ? await session.book() : undefined
  const matching = (query: string) => book?.matching(query) ?? (() => false)
  const { columns, traits } = await session.shown()
  return { sifted: filterEvents(columns, traits, filter, matching), ids: traits.ids }
}
