import type * as v from 'valibot'
import type { Answer, contract, EngineVerb, Told } from '../../data/calls/contract.ts'
import type { Outcome } from '../../data/model/outcome.ts'
import type { ArchiveSession } from './archive-session.ts'
import type { Jobs } from './jobs.ts'
import type { Readers } from './reading-jobs.ts'

/** The calls of the contract that are answered on an open archive: the input has been checked, `files` gives the path of each handle in it. */
export type Answers = {
  readonly [K in EngineVerb]?: (
    input: v.InferOutput<(typeof contract)[K]['input']>,
    files: Readonly<Record<string, string>>,
  ) => Promise<Outcome<Answer<K>>>
}

/** What answering needs. */
export interface Answering {
  readonly session: ArchiveSession
  readonly jobs: Jobs
  readonly tell: (message: Told) => void
  /** The folder of this machine's own state. */
  readonly machine: string
  /** The name that a print is signed with; empty signs none. */
  readonly signature: () => string
  /** Whether this machine may keep what the next print gains by. */
  readonly remember: () => boolean
  /** The folder of out/fonts. */
  readonly fonts: string
  /** What reads the documents that come in. */
  readonly readers: Readers
  /** The program that long jobs run in; null to run them in this process. */
  readonly worker: string | null
}
