import type * as v from 'valibot'
import type { Problem } from '../model/outcome.ts'
import type { Holdings } from '../reading/info-view.ts'
import { archiveCalls } from './archive.ts'
import { arrangedCalls } from './arranged.ts'
import { authorityCalls } from './authority.ts'
import type { Call } from './call.ts'
import { careCalls } from './care.ts'
import { changeCalls } from './changes.ts'
import { custodyCalls } from './custody.ts'
import { eventCalls } from './events.ts'
import { exportCalls } from './exports.ts'
import { guideCalls } from './guide.ts'
import { importCalls } from './imports.ts'
import { jobCalls } from './jobs.ts'
import { mergeCalls } from './merge.ts'
import { nameCalls } from './names.ts'
import { pastCalls } from './past.ts'
import { pictureCalls } from './pictures.ts'
import { placeCalls } from './places.ts'
import { readingCalls } from './readings.ts'
import { searchCalls } from './search.ts'
import { shellCalls } from './shell.ts'
import { sourceCalls } from './sources.ts'
import { tableCalls } from './tables.ts'
import { viewCalls } from './views.ts'

/** Every call that the window may make: who answers it, whether it acts, whether it may come early, what it takes, what it gives. */
export const contract = {
  ...archiveCalls,
  ...arrangedCalls,
  ...authorityCalls,
  ...careCalls,
  ...changeCalls,
  ...custodyCalls,
  ...eventCalls,
  ...exportCalls,
  ...guideCalls,
  ...importCalls,
  ...jobCalls,
  ...mergeCalls,
  ...nameCalls,
  ...pastCalls,
  ...pictureCalls,
  ...placeCalls,
  ...readingCalls,
  ...searchCalls,
  ...shellCalls,
  ...sourceCalls,
  ...tableCalls,
  ...viewCalls,
} as const satisfies Readonly<Record<string, Call<v.GenericSchema, v.GenericSchema>>>

/** The name of a call. */
export type Verb = keyof typeof contract
/** The name of a call that the shell answers itself. */
export type ShellVerb = VerbWith<{ readonly answeredBy: 'shell' }>
/** The name of a call that the engine answers also while the archive is still being read. */
export type EarlyVerb = VerbWith<{ readonly answeredBy: 'engine'; readonly early: true }>
/** The name of a call that the engine answers. */
export type EngineVerb = VerbWith<{ readonly answeredBy: 'engine' }>
type VerbWith<M> = { [K in Verb]: (typeof contract)[K] extends M ? K : never }[Verb]
/** What a call takes. */
export type Input<K extends Verb> = v.InferInput<(typeof contract)[K]['input']>
/** What a call gives. */
export type Answer<K extends Verb> = v.InferOutput<(typeof contract)[K]['output']>

/** Whether a call has that name. */
export function isVerb(verb: unknown): verb is Verb {
  return typeof verb === 'string' && Object.hasOwn(contract, verb)
}

/** What the window is told of an act: the records that it touched, none of them where they are too many to tell or where something was only learnt; and how much the archive holds now, with the number of things that are known to be wrong. */
export interface ToldTouched {
  readonly kind: 'touched'
  readonly head: string
  readonly touched: readonly { readonly kind: string; readonly id: string }[]
  readonly counts: Holdings & { readonly findings: number }
}

/** What the window is told without having asked. */
export type Told =
  | ToldTouched
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'saving'; readonly waiting: number; readonly problem: Problem | null }
  | {
      readonly kind: 'progress'
      readonly job: string
      readonly phase: string
      readonly done: number
      readonly total: number
    }
  | { readonly kind: 'engine'; readonly alive: boolean; readonly problem: Problem | null }
  | { readonly kind: 'settings' }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'closing' }
