import { join } from 'node:path'
import type { Head, Heads } from '../../changes/patch.ts'
import { sha256 } from '../core/digest.ts'
import type { Disk } from '../core/disk.ts'
import { makeFolder, writeDurably } from '../core/durable.ts'
import { type FormatName, isBranch, manifestName, readName } from '../core/names.ts'
import { readIfSound } from '../core/read-part.ts'

const firstLine = /^# tarikh manifest [12], sha256 of the lines below: ([0-9a-f]{64})\n/
const headRow = /^# head (\S{1,40}) ([1-9]\d{0,14}) ([0-9a-f]{64})$/
const row = /^([0-9a-f]{64}) {2}([^\n]+)$/

/** Spells a manifest that `sha256sum -c` accepts; its first line, a comment there, vouches for the rest, and so are the heads that its writer knew. */
export function spellManifest(files: ReadonlyMap<string, string>, heads: Heads = noHeads): string {
  const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    a < b ? -1 : 1
  const lines = [
    ...[...heads].sort(inOrder).map(([of, { n, hash }]) => `# head ${of} ${n} ${hash}\n`),
    ...[...files].sort(inOrder).map(([path, sha]) => `${sha}  ${path}\n`),
  ].join('')
  return `# tarikh manifest 2, sha256 of the lines below: ${sha256(lines)}\n${lines}`
}

const noHeads: Heads = new Map()

/** What a manifest vouches for; the heads of journals that its writer knew, its own among them; and the rows, counted from 1, that name what the format does not have: they vouch for nothing. */
export interface ReadManifest {
  readonly files: ReadonlyMap<FormatName, string>
  readonly heads: Heads
  readonly unfit: readonly number[]
}

/** Reads a manifest; undefined where its own checksum or a line of it is wrong. */
export function readManifest(text: string): ReadManifest | undefined {
  const first = firstLine.exec(text)
  if (first === null) return undefined
  const lines = text.slice(first[0].length)
  if (sha256(lines) !== first[1]) return undefined
  const files = new Map<FormatName, string>()
  const heads = new Map<string, Head>()
  const unfit: number[] = []
  for (const [at, line] of lines.split('\n').slice(0, -1).entries()) {
    const [, of, n, hash = ''] = headRow.exec(line) ?? []
    if (of !== undefined) {
      if (isBranch(of)) heads.set(of, { n: Number(n), hash })
      else unfit.push(at + 2)
      continue
    }
    const read = row.exec(line)
    if (read === null) return undefined
    const name = readName(read[2] ?? '')
    if (name === undefined) unfit.push(at + 2)
    else files.set(name, read[1] ?? '')
  }
  return { files, heads, unfit }
}

/** One writer's list of the sealed segments and blobs that it has written; kept in memory and written when there is time, since every file also vouches for itself. */
export class Manifest {
  readonly #disk: Disk
  readonly #root: string
  readonly #writer: string
  readonly #files: Map<string, string>
  #heads: Heads
  #changed = false

  private constructor(disk: Disk, root: string, writer: string, read: ReadManifest | undefined) {
    this.#disk = disk
    this.#root = root
    this.#writer = writer
    this.#files = new Map(read?.files ?? [])
    this.#heads = read?.heads ?? noHeads
  }

  /** Reads the writer's manifest; a damaged one is left for `verify` to name and is written anew with the next file. */
  static async open(disk: Disk, root: string, writer: string): Promise<Manifest> {
    const path = join(root, manifestName(writer))
    const text = Buffer.from((await readIfSound(disk, path)) ?? []).toString('utf8')
    return new Manifest(disk, root, writer, readManifest(text))
  }

  /** Takes a file up; without a digest, leaves it out again. */
  add(path: string, sha: string | undefined): void {
    if (this.#files.get(path) === sha) return
    if (sha === undefined) this.#files.delete(path)
    else this.#files.set(path, sha)
    this.#changed = true
  }

  /** Whether a file is listed. */
  has(path: string): boolean {
    return this.#files.has(path)
  }

  /** Says how far each journal reaches, where that is further than was said. */
  note(heads: Heads): void {
    const further = [...heads].filter(
      ([of, { n, hash }]) => hash !== '' && n > (this.#heads.get(of)?.n ?? 0),
    )
    if (further.length === 0) return
    this.#heads = new Map([...this.#heads, ...further])
    this.#changed = true
  }

  /** Writes what has been added since. */
  async save(): Promise<void> {
    if (!this.#changed) return
    await makeFolder(this.#disk, this.#root, 'manifest')
    this.#changed = false
    try {
      const bytes = Buffer.from(spellManifest(this.#files, this.#heads))
      await writeDurably(this.#disk, join(this.#root, manifestName(this.#writer)), [bytes])
    } catch (error) {
      this.#changed = true
      throw error
    }
  }
}
