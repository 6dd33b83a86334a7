import { retract } from '../../data/changes/retract.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { namesInWrites, tellWrite } from '../../data/reading/read-past.ts'
import { redoAct, undoAct } from '../../data/store/journal/undo.ts'
import type { Answering, Answers } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import type { Job } from './jobs.ts'
import { inSlices } from './slices.ts'

const fixed: ReadonlySet<string> = new Set(['create', 'custody', undoAct, redoAct])

/** Answers the calls about past acts. */
export function pastAnswers({ session, jobs }: Answering) {
  return {
    acts: async ({ below = {}, limit }) => {
      const page = await session.store.past.acts({ below, limit })
      const acts = page.acts.map(({ first, ...told }) => ({
        ...told,
        first: first === undefined ? null : tellWrite(first),
      }))
      const names = namesInWrites(
        session.archive,
        acts.flatMap(({ first }) => first ?? []),
      )
      return done({ acts, names, next: page.next })
    },
    'act.writes': async ({ dot, from, limit }) => {
      const page = await session.store.past.writes(dot, from, limit)
      const writes = page.writes.map(tellWrite)
      return done({ writes, names: namesInWrites(session.archive, writes), next: page.next })
    },
    'act.retract': ({ job, dot }) => jobs.run(job, (running) => takeBackAct(session, dot, running)),
  } satisfies Answers
}

/** Takes back an act that is not the last one, as far as nothing was built on it. */
async function takeBackAct(
  session: ArchiveSession,
  dot: string,
  { signal, progress }: Job,
): Promise<Outcome<{ readonly act: string; readonly kept: number }>> {
  const tell = (phase: string) => (reached: number, of: number) => progress(phase, reached, of)
  const found = await session.store.past.act(dot, { signal, onProgress: tell('read') })
  if (found === undefined) return failed({ code: 'act.unknown', dot })
  const { act } = found.line
  if (fixed.has(act)) return failed({ code: 'undo.not-this' })
  if (signal.aborted) return failed({ code: 'act.cancelled' })
  const decide = async () => {
    progress('decide', 0, 0)
    const taken = await inSlices(retract(session.archive, dot, found.writes), { signal })
    return taken ?? failed({ code: 'act.cancelled' })
  }
  return session.turns.inLongTurn(decide, async ({ ops, kept }) => {
    const patch = { act: undoAct, of: dot, ops }
    const line = await session.commit(patch, { signal, onProgress: tell('write') })
    return line.ok ? done({ act, kept }) : line
  })
}
