import type { Verification } from '../data/calls/archive.ts'
import { done, type Outcome } from '../data/model/outcome.ts'
import type { Answering, Answers } from './answers.ts'
import type { Job } from './jobs.ts'
import { findingRow } from './standing.ts'
import { runInWorker } from './worker-jobs.ts'

/** Answers the calls about an archive's safety. */
export function caringAnswers(answering: Answering) {
  const { session, jobs, worker } = answering
  return {
    'archive.verify': ({ job }) =>
      jobs.run(job, async (running) => {
        // What waits to be written would look like damage to a reader of the folder.
        await session.settle()
        const { folder } = session.store
        const verified = await verify(folder, answering.machine, worker, running)
        if (verified.ok)
          session.custody = { ...session.custody, verified: new Date().toISOString() }
        return verified
      }),
  } satisfies Answers
}

/** Verifies every byte of an archive's folder. */
export async function verify(
  folder: string,
  machine: string,
  worker: string | null,
  job: Job,
): Promise<Outcome<Verification>> {
  const verified = await runInWorker(worker, { kind: 'verify', folder, machine }, job)
  if (!verified.ok) return verified
  const { ok, checked, findings } = verified.value
  return done({ ok, checked, findings: findings.map(findingRow) })
}
