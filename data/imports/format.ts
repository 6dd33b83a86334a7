import type { Archive } from '../changes/state.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Plan, Step } from './gathering.ts'
import type { How } from './how.ts'
import type { TableLook } from './look.ts'

/** Plans what a file that has been read would write into an archive; it may be asked again once that has changed. */
export type Planner = (archive: Archive) => Generator<Step, Outcome<Plan>>

/** Reads the bytes of a file, yielding often; it needs no archive, and knows neither disk nor clock. */
export type Reader = (bytes: Uint8Array, how: How) => Generator<Step | undefined, Outcome<Planner>>

/** What a file with columns is found to be, and how it is spelled. */
export interface FileLook extends TableLook {
  readonly spelt: {
    readonly encoding: string
    readonly encodings: readonly string[]
    readonly sure: boolean
    readonly flaws: number
  }
}

/** Looks at the bytes of a file with columns, yielding often, so that a person can say what they are. */
export type Looker = (bytes: Uint8Array, how: How) => Generator<Step | undefined, Outcome<FileLook>>

/** A format that can be brought into an archive. */
export interface ImportFormat<Id extends string = string> {
  readonly id: Id
  readonly extensions: readonly string[]
  /** Whether a file that begins so is of this format; its name counts only where the beginning leaves it open. */
  readonly recognises: (opening: string, extension: string) => boolean
  /** Whether the encoding of its text can be chosen. */
  readonly encoded: boolean
  /** The ways in which its columns can be understood; none where it has no columns. */
  readonly mappings: readonly string[]
  /** Whether its entries name files that come with it. */
  readonly attaches?: true
  /** Whether a file of it that is dropped is brought in, rather than kept as a document. */
  readonly isDropped?: true
  readonly load: () => Promise<Reader>
  /** Looks at a file of it that has columns. */
  readonly look?: () => Promise<Looker>
}
