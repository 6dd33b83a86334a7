import type { Op } from '../../changes/patch.ts'

/** A version of the archive format, each in its own numbered file. `op` reads a write of the version before as this version means it, and leaves a write of this version as it is: journals are never rewritten, so every write passes through every later version when it is read. Without it, writes mean what they meant. */
export interface FormatVersion {
  readonly version: number
  /** What changed with it, for the log of migrations. */
  readonly what: string
  readonly op?: (op: Op) => readonly Op[]
}
