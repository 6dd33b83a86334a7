import { done } from '../../data/model/outcome.ts'
import { eventRows } from '../../data/reading/read-rows.ts'
import { withChoices } from '../../data/search/choices.ts'
import type { Answering, Answers } from './answers.ts'
import { sift } from './sifting.ts'
import { readStanding } from './standing.ts'

/** Answers what a window asks as it opens, and little else: what this file reads, every start waits for. */
export function openingAnswers({ session, jobs }: Answering) {
  return {
    // What is open is read from itself.
    'archive.glance': async () => done(null),
    'archive.glance-rows': async ({ ids }) => done(eventRows(session.archive, ids)),
    'archive.standing': async () => {
      // The hash of a small archive is taken at once: what is drawn goes before it.
      if (session.isHashedAtOnce()) await session.shown()
      return done(readStanding(session))
    },
    'timeline.columns': async () => done((await session.shown()).columns),
    'timeline.since': async ({ head }) => done(await session.columnsSince(head)),
    'events.filter': async (filter) => {
      const sifted = await sift(session, filter)
      if (!sifted.ok) return sifted
      const { unknown, left } = sifted.value
      return done({ ...withChoices(session.archive, filter, left), unknown })
    },
    'events.rows': async ({ ids }) => done(eventRows(session.archive, ids)),
    'sources.rows': async () => done(await session.sourceRows()),
    'authority.rows': async ({ kind }) => done(await session.authorityRows(kind)),
    // Whoever calls something off waits for nothing.
    'job.cancel': async ({ job }) => {
      jobs.cancel(job)
      return done({})
    },
  } satisfies Answers
}
