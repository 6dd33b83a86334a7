import type { Low } from 'lowdb'
import type { State } from '../../changes/state.ts'
import type { Problem } from '../../model/outcome.ts'
import type { Disk } from '../core/disk.ts'
import type { Lock } from '../core/lock.ts'
import type { WriterLock } from '../core/writer-lock.ts'
import type { JournalWriter } from '../journal/journal-writer.ts'
import type { ArchiveAdapter } from './archive-adapter.ts'
import type { ArchiveFile } from './archive-file.ts'
import type { Loaded } from './load.ts'
import type { Memory } from './machine.ts'
import type { Manifest } from './manifest.ts'
import type { Recollection } from './recollection.ts'

/** What an open archive stands on. */
export interface StoreParts {
  /** The archive's folder, by the format's names alone. */
  readonly disk: Disk
  /** Everything else: the machine's own folder, and files that a person chose. */
  readonly outside: Disk
  readonly folder: string
  readonly machine: string
  readonly file: ArchiveFile
  readonly recollection: Recollection
  /** Whether this machine may keep where the archive lies; nothing said, it may not. */
  readonly mayKeep?: (() => boolean) | undefined
  readonly db: Low<State>
  readonly adapter: ArchiveAdapter
  readonly loaded: Loaded
  readonly author: string
  readonly writer: string
  readonly readOnly: Problem | null
  readonly journal: JournalWriter | undefined
  readonly memory: Memory | undefined
  readonly manifest: Manifest | undefined
  readonly lock: Lock | undefined
  readonly writerLock: WriterLock | undefined
}

/** What an archive says of itself. */
export interface StoreInfo {
  readonly id: string
  readonly format: number
  readonly created: string
  readonly writers: readonly string[]
  readonly lines: number
  readonly records: number
}
