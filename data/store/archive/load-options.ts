import type { Scanned } from '../journal/resolve.ts'
import type { Rules } from '../migrations/format.ts'
import type { HeadClaim } from './claims.ts'
import type { ApartSnapshot } from './kept-apart.ts'
import type { RememberedWriter } from './machine.ts'
import type { OpeningWatch } from './reading-progress.ts'
import type { Recalled } from './recollection.ts'

/** What reading needs to know beside the folder. */
export interface LoadOptions {
  readonly archive: string
  readonly remembered: readonly RememberedWriter[]
  /** Whether what this machine remembers is known at all: else no journal is another machine's. */
  readonly machine: boolean
  /** What this machine knows of the archive: only a snapshot that it made itself is believed, else the journals are read. */
  readonly recalled: Recalled
  /** Of an archive that is only read: a snapshot that this machine keeps outside it, for want of one inside. */
  readonly apart?: ApartSnapshot | undefined
  /** The format version that snapshots must have. */
  readonly version: number
  readonly rules: Rules
  /** A snapshot to be read whoever made it, to hold it against the journals. */
  readonly tried?: string
  /** What is written down of the journals elsewhere than in lines and manifests. */
  readonly written?: readonly HeadClaim[]
  readonly watch?: ReadingWatch
  /** Who is told how far the reading is. */
  readonly onRead?: OpeningWatch['onRead']
}

/** Who follows a reading: how much of each segment counts, its bytes and what is in them, how many have been gone through, and whether to go on. */
export interface ReadingWatch {
  readonly proven?: (file: string, bytes: Uint8Array) => Uint8Array | undefined
  readonly onSegment?: (bytes: Uint8Array, scanned: Scanned) => void
  readonly onScanned?: (bytes: number) => void
  readonly signal?: AbortSignal | undefined
}
