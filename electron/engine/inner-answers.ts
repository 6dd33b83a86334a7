import type { Outcome } from '../../data/model/outcome.ts'
import type { Answering } from './answers.ts'
import { saveCustody } from './answers-custody.ts'
import { copyTo, reportTo } from './caring.ts'
import { exportTo } from './exporting.ts'
import { listImport } from './tables.ts'
import type { InnerCalls } from './wire.ts'

/** The answer to one call that the shell alone makes. */
export type InnerAnswer<K extends keyof InnerCalls> = (
  input: InnerCalls[K]['input'],
) => Promise<Outcome<InnerCalls[K]['output']>>

/** Answers to all that the shell alone asks. */
export type Inner = { readonly [K in keyof InnerCalls]: InnerAnswer<K> }

/** What of it is asked of an open archive, once it is drawn. */
export type InnerOfOpen =
  `inner.${'copy' | 'bag' | 'report' | 'list' | 'custody' | 'export' | 'original'}`

/** Answers what the shell alone asks of an open archive. */
export function innerAnswers(answering: Answering): Pick<Inner, InnerOfOpen> {
  const { session, jobs, readers } = answering
  return {
    'inner.copy': ({ job, folder }) =>
      jobs.run(job, (running) => copyTo(answering, folder, running)),
    'inner.bag': ({ job, folder }) =>
      jobs.run(job, async (running) => {
        const { bagOf } = await import('./bagging.ts')
        return bagOf(session, folder, running)
      }),
    'inner.report': ({ file }) => reportTo(answering, file),
    'inner.list': (input) => listImport(session, input),
    'inner.custody': (ask) => saveCustody(session, ask, ask.file),
    'inner.export': ({ job, request, file }) =>
      jobs.run(job, (running) => exportTo(answering, request, file, running)),
    'inner.original': async (asked) => {
      const { shownOriginal } = await import('./originals.ts')
      return shownOriginal(session, readers, asked)
    },
  }
}
