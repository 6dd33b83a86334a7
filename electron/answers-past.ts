import { namesIn, tellWrite } from '../data/calls/read-past.ts'
import { retract } from '../data/changes/retract.ts'
import { done, failed, type Outcome } from '../data/model/outcome.ts'
import type { Answering, Answers } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'

const fixed: ReadonlySet<string> = new Set(['create', 'custody', 'undo', 'redo'])

/** Answers the calls about past acts. */
export function pastAnswers({ session }: Answering) {
  return {
    acts: async ({ below = {}, limit }) => {
      const page = await session.store.past.acts({ below, limit })
      const acts = page.acts.map(({ first, ...told }) => ({
        ...told,
        first: first === undefined ? null : tellWrite(first),
      }))
      const names = namesIn(
        session.archive,
        acts.flatMap(({ first }) => first ?? []),
      )
      return done({ acts, names, next: page.next })
    },
    'act.writes': async ({ dot, from, limit }) => {
      const page = await session.store.past.writes(dot, from, limit)
      const writes = page.writes.map(tellWrite)
      return done({ writes, names: namesIn(session.archive, writes), next: page.next })
    },
    'act.retract': ({ dot }) => takeBackAct(session, dot),
  } satisfies Answers
}

/** Takes back an act that is not the last one, as far as nothing was built on it. */
function takeBackAct(
  session: ArchiveSession,
  dot: string,
): Promise<Outcome<{ readonly act: string; readonly kept: number }>> {
  return session.inTurn(async () => {
    const found = await session.store.past.act(dot)
    if (found === undefined) return failed({ code: 'act.unknown', dot })
    const { act } = found.line
    if (fixed.has(act)) return failed({ code: 'undo.not-this' })
    const taken = retract(session.archive, dot, found.writes)
    if (!taken.ok) return taken
    const kept = await session.commit(taken.value.patch)
    return kept.ok ? done({ act, kept: taken.value.kept }) : kept
  })
}
