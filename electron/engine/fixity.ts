import type { Answering } from './answers.ts'
import type { Job } from './jobs.ts'

/** When the archive is verified without anyone asking: some time after it was opened, where the last sound verification is older than a week. */
export interface Schedule {
  readonly afterMs: number
  readonly olderThanMs: number
}

/** The schedule of the program: a minute after opening, once a week. */
export const weekly: Schedule = { afterMs: 60_000, olderThanMs: 7 * 24 * 3600 * 1000 }

/** Verifies the open archive by the schedule; what is found is shown with the archive. Answers how to call it off. */
export function scheduleFixity(answering: Answering, schedule: Schedule): () => void {
  const controller = new AbortController()
  const job: Job = { signal: controller.signal, progress: () => undefined }
  const timer = setTimeout(() => void check(answering, schedule, job), schedule.afterMs)
  timer.unref()
  return () => {
    clearTimeout(timer)
    controller.abort()
  }
}

async function check(answering: Answering, schedule: Schedule, job: Job): Promise<void> {
  const { store } = answering.session
  const { verified: last } = store.dates
  const isDue = last === null || Date.now() - Date.parse(last) > schedule.olderThanMs
  if (store.readOnly !== null || !isDue) return
  const { verificationOf, verifyOpen } = await import('./caring.ts')
  const verified = await verifyOpen(answering, job)
  if (verified.ok) answering.session.showFindings(verificationOf(verified.value).findings)
}
