import { join } from 'node:path'
import type { Head, Heads } from '../../changes/patch.ts'
import { isId } from '../../model/id.ts'
import { codeOf, type Disk } from '../core/disk.ts'
import { makeFolder, writeDurably } from '../core/durable.ts'
import { isWriter, readSnapshotName } from '../core/names.ts'
import { readIfSound } from '../core/read-part.ts'
import { isDigest, isHeadRows, spellHeads } from '../journal/line-shape.ts'
import { type KnownBack, readBack, spellBack } from './back-shape.ts'

/** What this machine knows of an archive, outside it: how far it has seen each journal, which snapshots it made, and where it left its own journals. */
export interface Recalled {
  readonly heads: Heads
  /** Of each journal the last line that another copy can lack: what follows only tells what was seen and taken in. */
  readonly spoken: ReadonlyMap<string, number>
  /** The digest of each snapshot that was made here, by its path in the archive, in the order in which they were made. */
  readonly snapshots: ReadonlyMap<string, string>
  /** The number of the last line of a writer of this machine when the archive was closed; while it is written to, none. */
  readonly left: ReadonlyMap<string, number>
  /** The snapshot that is kept beside this state, of an archive that was only read. */
  readonly apart?: RecalledApart | undefined
  /** The digest of the search index that is kept beside this state. */
  readonly index?: string | undefined
  /** What was found out of lines that were given back. */
  readonly back?: KnownBack | undefined
}

/** The digest of a snapshot that is kept outside the archive, and the version of the format that the archive then had. */
export interface RecalledApart {
  readonly digest: string
  readonly version: number
}

/** Nothing known: the archive has not been here before. */
export const nothingRecalled: Recalled = {
  heads: new Map(),
  spoken: new Map(),
  snapshots: new Map(),
  left: new Map(),
}

const mostKnown = 16 * 1024 * 1024

function placeOf(machine: string, archive: string): string {
  return join(machine, 'known', `${archive}.json`)
}

/** Reads what this machine knows of an archive; what cannot be read is not known. */
export async function recall(disk: Disk, machine: string, archive: string): Promise<Recalled> {
  if (!isId(archive)) return nothingRecalled
  const bytes = await readIfSound(disk, placeOf(machine, archive))
  if (bytes === undefined || bytes.byteLength > mostKnown) return nothingRecalled
  try {
    const said: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const { heads, spoken, snapshots, left, apart, index, back } = said as Readonly<
      Record<string, object>
    >
    return {
      heads: isHeadRows(heads, '', mostKnown)
        ? new Map(Object.entries(heads).map(([of, [n, hash]]): [string, Head] => [of, { n, hash }]))
        : new Map(),
      spoken: new Map(Object.entries(spoken ?? {}).filter(([, n]) => Number.isSafeInteger(n))),
      snapshots: new Map(
        Object.entries(snapshots ?? {}).filter(
          ([path, sha]) => readSnapshotName(path) !== undefined && isDigest(sha),
        ),
      ),
      left: new Map(
        Object.entries(left ?? {}).filter(([of, n]) => isWriter(of) && Number.isSafeInteger(n)),
      ),
      apart: readApart(apart),
      back: readBack(back),
      index: isDigest(index) ? index : undefined,
    }
  } catch {
    return nothingRecalled
  }
}

function readApart(said: unknown): RecalledApart | undefined {
  const { digest, version } = (said ?? {}) as Readonly<Record<string, unknown>>
  return isDigest(digest) && typeof version === 'number' ? { digest, version } : undefined
}

/** The last line up to one that a snapshot sums up that another copy can lack, as far as this machine knows. */
export function spokenUpTo({ heads, spoken }: Recalled, of: string, n: number): number {
  return (heads.get(of)?.n ?? 0) < n ? n : Math.min(n, spoken.get(of) ?? n)
}

/** Keeps what this machine knows of an archive, for its owner alone. What the disk refuses is not remembered: then the journals are read. */
export class Recollection {
  readonly #disk: Disk
  readonly #machine: string
  readonly #archive: string
  readonly #heads: Map<string, Head>
  readonly #spoken: Map<string, number>
  readonly #snapshots: Map<string, string>
  readonly #left: Map<string, number>
  #apart: RecalledApart | undefined
  #back: KnownBack | undefined
  #index: string | undefined
  #isChanged = false

  constructor(disk: Disk, machine: string, archive: string, recalled: Recalled) {
    this.#disk = disk
    this.#machine = machine
    this.#archive = archive
    this.#heads = new Map(recalled.heads)
    this.#spoken = new Map(recalled.spoken)
    this.#snapshots = new Map(recalled.snapshots)
    this.#left = new Map(recalled.left)
    this.#apart = recalled.apart
    this.#back = recalled.back
    this.#index = recalled.index
  }

  /** Notes how far the journals reach here, and say what a copy can lack, but for those that contradict what was known of them. */
  see(heads: Heads, spoken: ReadonlyMap<string, number>, contradicted: ReadonlySet<string>): void {
    for (const [of, { n, hash }] of heads) {
      const [writer = ''] = of.split('~')
      if (hash === '' || contradicted.has(writer)) continue
      const known = this.#heads.get(of)
      if (known !== undefined && known.n >= n) continue
      this.#heads.set(of, { n, hash })
      this.#spoken.set(of, spoken.get(of) ?? 0)
      this.#isChanged = true
    }
  }

  /** Notes a snapshot that was made here, after all that were made before, and forgets those of its writer that are gone. */
  made(path: string, digest: string, gone: readonly string[]): void {
    for (const old of [...gone, path]) this.#snapshots.delete(old)
    this.#snapshots.set(path, digest)
    this.#isChanged = true
  }

  /** Notes the snapshot that is kept outside the archive, or that there is none. */
  keepApart(apart: RecalledApart | undefined): void {
    this.#isChanged ||= apart?.digest !== this.#apart?.digest
    this.#apart = apart
  }

  /** The digest of the search index that is kept outside the archive. */
  get index(): string | undefined {
    return this.#index
  }

  /** Notes the search index that is kept outside the archive. */
  keepIndex(digest: string): void {
    this.#isChanged ||= digest !== this.#index
    this.#index = digest
  }

  /** Notes what was found out of lines that were given back. */
  giveBack(known: KnownBack | undefined): void {
    const { standing, asked } = this.#back ?? {}
    this.#isChanged ||= known?.standing !== standing || known?.asked.size !== asked?.size
    this.#back = known
  }

  /** Notes that a writer's journal was let go at a line: whatever stands after it is not from here. */
  leave(writer: string, n: number): void {
    if (this.#left.get(writer) === n) return
    this.#left.set(writer, n)
    this.#isChanged = true
  }

  /** Notes that a writer's journal is written to from now on. */
  takeUp(writer: string): void {
    this.#isChanged = this.#left.delete(writer) || this.#isChanged
  }

  /** Writes what has changed. */
  async save(): Promise<void> {
    if (!this.#isChanged) return
    this.#isChanged = false
    try {
      await makeFolder(this.#disk, this.#machine, 'known')
      const said = {
        heads: spellHeads(this.#heads),
        spoken: Object.fromEntries(this.#spoken),
        snapshots: Object.fromEntries(this.#snapshots),
        left: Object.fromEntries(this.#left),
        apart: this.#apart,
        back: spellBack(this.#back),
        index: this.#index,
      }
      const bytes = Buffer.from(`${JSON.stringify(said)}\n`)
      await writeDurably(this.#disk, placeOf(this.#machine, this.#archive), [bytes])
    } catch (error) {
      if (codeOf(error) === '') throw error
      this.#isChanged = true
    }
  }
}
