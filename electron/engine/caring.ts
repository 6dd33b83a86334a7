import path from 'node:path'
import type { Verification } from '../../data/calls/care.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { saveCopy } from '../../data/store/care/copy.ts'
import { type Repaired, repairArchive } from '../../data/store/care/repair.ts'
import { fixityEvent, spellReport } from '../../data/store/care/report.ts'
import type { Verified } from '../../data/store/care/verdict.ts'
import { writeWhole } from '../../data/store/core/whole-file.ts'
import about from '../../package.json' with { type: 'json' }
import type { Answering, Answers } from './answers.ts'
import { type ArchiveSession, findingRow } from './archive-session.ts'
import type { Job } from './jobs.ts'
import { pseudonym } from './pseudonym.ts'
import { titleOf } from './requests.ts'
import type { InnerCalls } from './wire.ts'
import { runInWorker } from './worker-jobs.ts'

/** Answers the calls about an archive's safety. */
export function caringAnswers(answering: Answering) {
  return {
    'archive.verify': ({ job }) =>
      answering.jobs.run(job, async (running) => {
        const verified = await verifyOpen(answering, running)
        if (!verified.ok) return verified
        const verification = verificationOf(verified.value)
        answering.session.showFindings(verification.findings)
        return done(verification)
      }),
  } satisfies Answers
}

/** Verifies every byte of the open archive and notes it in the journal, dated. */
export async function verifyOpen(
  { session, machine, worker }: Answering,
  job: Job,
): Promise<Outcome<Verified>> {
  // What waits to be written would look like damage to a reader of the folder.
  await session.settle()
  const { store } = session
  const until = await store.steady()
  const task = { kind: 'verify', folder: store.folder, machine, until } as const
  const verified = await runInWorker(worker, task, job)
  const time = new Date().toISOString()
  if (verified.ok) session.verification = { verified: verified.value, time }
  if (verified.ok && store.readOnly === null) await store.note(fixityEvent(verified.value), time)
  return verified
}

/** Writes the dated report of the last verification into a file, in the names of PREMIS. */
export async function reportTo(
  { session, signature }: Answering,
  file: string,
): Promise<Outcome<{ readonly file: string }>> {
  if (session.verification === undefined) return failed({ code: 'export.nothing' })
  const { verified, time } = session.verification
  const text = spellReport(verified, {
    archive: session.store.id,
    title: titleOf(session),
    time,
    agent: signature().trim() || pseudonym(session.store.writer),
    software: `Tarikh ${about.version}`,
  })
  return writeWhole(file, async (handle) => {
    await handle.writeFile(text)
    return done({ file: path.basename(file) })
  })
}

/** A verification as the calls tell it. */
export function verificationOf({ ok, checked, findings }: Verified): Verification {
  return { ok, checked, findings: findings.map(findingRow) }
}

/** Copies what is new of the open archive to another folder and verifies the whole copy. */
export async function copyTo(
  { session }: Answering,
  folder: string,
  { signal, progress }: Job,
): Promise<Outcome<InnerCalls['inner.copy']['output']>> {
  await session.settle()
  const target = path.resolve(folder)
  const copied = await saveCopy(session.store, target, new Date().toISOString(), {
    signal,
    onProgress: (finished, of) => progress('copy', finished, of),
  })
  if (!copied.ok) return copied
  const { files, unchanged, differing, verified } = copied.value
  const damaged = verified.findings.map(({ file }) => file)
  return done({
    folder: target,
    files: files + unchanged,
    fresh: files,
    verified: verified.ok && differing.length === 0,
    wrong: [...new Set([...differing, ...damaged])].slice(0, 20),
  })
}

/** Brings back from a copy what is damaged or missing in a closed archive; without one, its description from its journals. */
export async function repairFrom(
  folder: string,
  from: string | null,
  machine: string,
  { progress, signal }: Job,
  takeOver = false,
): Promise<Outcome<Repaired>> {
  return repairArchive(path.resolve(folder), from && path.resolve(from), {
    machine,
    takeOver,
    signal,
    onProgress: (finished, of) => progress('repair', finished, of),
  })
}

/** Notes a repair, and the verification that ended it, in the journal of the archive that was opened again after it. */
export async function noteRepair(
  session: ArchiveSession,
  { repaired, left, aside, verified, events }: Repaired,
): Promise<InnerCalls['inner.repair']['output']> {
  const time = new Date().toISOString()
  if (session.store.readOnly === null)
    for (const event of events) await session.store.note(event, time)
  session.verification = { verified, time }
  const rows = left.map(findingRow)
  session.showFindings(rows)
  return { repaired, left: rows, aside: aside.length }
}
