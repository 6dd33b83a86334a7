import type { State } from '../../changes/state.ts'
import type { LargeLine } from '../../changes/writes.ts'
import type { JournalWriter } from '../journal/journal-writer.ts'
import type { PutBack } from '../journal/put-back.ts'
import type { Spot } from '../journal/segment-rows.ts'

/** What the loop writes to and whom it tells. */
export interface LoopParts {
  readonly writer: string
  readonly journal: JournalWriter
  readonly state: State
  readonly head: { readonly n: number; readonly hash: string }
  readonly author: () => string
  /** Done once, before the first line is written. */
  readonly onFirst: () => Promise<void>
  /** Whether the writer is still this process's to write as. */
  readonly holds: () => Promise<boolean>
  /** Told of a segment that was gone from under its name, before the line for which that was found. */
  readonly onPutBack: (putBack: PutBack) => void
  /** Told of each durable line, whole acts or parts. */
  readonly onLine: (spot: Spot, hash: string, sealed: string | undefined) => void
  /** Told of the records whose writes the state has taken, of a large act a slice at a time. */
  readonly onTouched: (records: readonly { readonly id: string }[]) => void
  /** Told of each act once the state has it. */
  readonly onAct: (line: LargeLine) => void
}
