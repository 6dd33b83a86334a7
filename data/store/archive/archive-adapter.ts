import { join } from 'node:path'
import type { Adapter } from 'lowdb'
import type { State } from '../../changes/state.ts'
import type { Disk } from '../core/disk.ts'
import { makeFolder } from '../core/durable.ts'
import { readSnapshotName, snapshotName } from '../core/names.ts'
import { type Loaded, load } from './load.ts'
import type { LoadOptions } from './load-options.ts'
import { snapshotsOf, writeSnapshot } from './snapshot.ts'
import type { SnapshotHeader } from './snapshot-shape.ts'
import type { SparedRows } from './spared-shape.ts'

/** Where the journals stand when a snapshot is taken. */
export type JournalStanding = Pick<
  SnapshotHeader,
  'heads' | 'undo' | 'redo' | 'custody' | 'claims' | 'told' | keyof SparedRows
>

/** The same, and who takes the snapshot. */
export interface SnapshotStanding extends JournalStanding {
  readonly writer: string
}

/** lowdb's view of an archive: to read is the newest valid snapshot and every journal line after it, to write is a snapshot. An edit is a journal line and calls neither. */
export class ArchiveAdapter implements Adapter<State> {
  readonly #disk: Disk
  readonly #root: string
  readonly #options: LoadOptions
  /** What the last read found beside the state. */
  loaded: Loaded | undefined
  /** Set before a write. */
  standing: SnapshotStanding | undefined
  /** The snapshot that the last write left, by its path in the archive, its checksum, and those that are gone since. */
  written:
    | { readonly path: string; readonly digest: string; readonly gone: readonly string[] }
    | undefined

  constructor(disk: Disk, root: string, options: LoadOptions) {
    this.#disk = disk
    this.#root = root
    this.#options = options
  }

  async read(): Promise<State> {
    this.loaded = await load(this.#disk, this.#root, this.#options)
    return this.loaded.state
  }

  async write(state: State): Promise<void> {
    const { standing } = this
    if (standing === undefined) throw new Error('a snapshot needs to know where the journals stand')
    const { writer, ...said } = standing
    await makeFolder(this.#disk, this.#root, 'snapshots', writer)
    const before = await snapshotsOf(this.#disk, this.#root, writer)
    const last = readSnapshotName(before[0] ?? '')?.number ?? 0
    const name = snapshotName(writer, last + 1)
    const digest = await this.#sumUp(this.#disk, join(this.#root, name), state, said)
    const gone = before.slice(1)
    this.written = { path: name, digest, gone }
    for (const old of gone) await this.#disk.unlink(join(this.#root, old))
  }

  /** Writes a snapshot elsewhere than in the archive, which nothing reads but this machine; answers its checksum. */
  writeApart(disk: Disk, path: string, state: State, said: JournalStanding): Promise<string> {
    return this.#sumUp(disk, path, state, said)
  }

  #sumUp(disk: Disk, path: string, state: State, said: JournalStanding): Promise<string> {
    const records = [...state.records.values()]
    const superseded = [...state.superseded].map(([key, dots]) => [key, [...dots]] as const)
    const { version, archive } = this.#options
    return writeSnapshot(disk, path, records, {
      ...{ format: 'tarikh-snapshot', version, archive, superseded },
      ...said,
      count: records.length,
    })
  }
}
