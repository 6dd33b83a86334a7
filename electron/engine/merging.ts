import type { GivenBackTold, MergeTold } from '../../data/calls/merge.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import type { Merged, MergeOptions } from '../../data/store/care/merge.ts'
import type { ChosenCopy } from '../../data/store/care/sources.ts'
import type { Answering, Answers } from './answers.ts'
import { findingRow } from './archive-session.ts'
import type { Job } from './jobs.ts'
import type { Signer } from './open-session.ts'
import { pseudonym } from './pseudonym.ts'
import { runInWorker } from './worker-jobs.ts'

// What unites copies is read when it is first asked for: a start needs none of it.
const uniting = () => import('../../data/store/care/merge.ts')
const givingBack = () => import('../../data/store/care/giving-back.ts')

/** Answers the calls about what was taken in from other copies. */
export function mergingAnswers({ session: { store } }: Answering) {
  return {
    'merge.last': async () => {
      const { lastTake } = await givingBack()
      const last = await lastTake(store.folder, store.writer)
      return done({ last: last && { lines: last.lines, time: last.time } })
    },
  } satisfies Answers
}

function optionsFor({ machine, signature }: Signer, { signal, progress }: Job) {
  return {
    machine,
    sign: (writer) => signature.trim() || pseudonym(writer),
    now: new Date().toISOString(),
    signal,
    onProgress: progress,
  } satisfies Omit<MergeOptions, 'preview'>
}

/** Finds out what a copy would bring to the open archive, in a worker: what a folder from elsewhere holds may take long to read. */
export async function seeMerge(
  { session, machine, worker }: Answering,
  copy: ChosenCopy,
  job: Job,
): Promise<Outcome<MergeTold>> {
  await session.settle()
  const { folder } = session.store
  const seen = await runInWorker(worker, { kind: 'merge', folder, machine, copy }, job)
  return seen.ok ? done(mergeTold(seen.value)) : seen
}

/** Takes a copy in to a closed archive, or finds out what it would bring. */
export async function mergeInto(
  folder: string,
  copy: ChosenCopy,
  person: Signer,
  preview: boolean,
  job: Job,
): Promise<Outcome<MergeTold>> {
  const { mergeArchive } = await uniting()
  const merged = await mergeArchive(folder, copy, { ...optionsFor(person, job), preview })
  if (!merged.ok) return merged
  // What was taken in of it is here; the file itself stays as it was, beside what else was set aside.
  if (!preview && 'beside' in copy && merged.value.left.length === 0) {
    const left = await leaveOut(folder, copy.beside, person, job)
    if (!left.ok) return left
  }
  return done(mergeTold(merged.value))
}

/** Sets a file that was left beside a journal aside. */
export async function leaveOut(
  folder: string,
  file: string,
  person: Signer,
  job: Job,
): Promise<Outcome<{ readonly file: string }>> {
  const { leaveBeside } = await uniting()
  return leaveBeside(folder, file, optionsFor(person, job))
}

/** Gives back what a closed archive has taken in last. */
export async function unmerge(
  folder: string,
  person: Signer,
  job: Job,
): Promise<Outcome<GivenBackTold>> {
  const { giveBack } = await givingBack()
  return giveBack(folder, optionsFor(person, job))
}

function mergeTold({ files, left, ...counts }: Merged): MergeTold {
  return { ...counts, files: [...files], left: left.map(findingRow) }
}
