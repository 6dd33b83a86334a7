import type * as v from 'valibot'
import type { Answer, contract, ShellVerb, Told } from '../../data/calls/contract.ts'
import type { PlaceTold } from '../../data/calls/places.ts'
import type { Outcome } from '../../data/model/outcome.ts'
import type { Dialogs } from './dialogs.ts'
import type { DraftBox } from './drafts.ts'
import type { Engine } from './engine-process.ts'
import type { Handles } from './handles.ts'
import type { OpenArchive } from './open-archive.ts'
import type { MachineState } from './settings.ts'

/** The shell's own calls: what each takes has been checked against the contract. */
export type Handlers = {
  readonly [K in ShellVerb]: (
    input: v.InferOutput<(typeof contract)[K]['input']>,
  ) => Promise<Outcome<Answer<K>>>
}

/** What the shell's own calls need. */
export interface ShellParts {
  readonly out: string
  readonly documents: string
  readonly machine: MachineState
  readonly drafts: DraftBox
  readonly dialogs: Dialogs
  readonly handles: Handles
  readonly engine: Engine
  readonly archive: OpenArchive
  readonly tell: (message: Told) => void
  readonly onSettings: () => void
  readonly onPlaces: (places: readonly PlaceTold[]) => void
  readonly onWindowReady: () => void
}
