import { join } from 'node:path'
import { sha256 } from '../core/digest.ts'
import type { Disk } from '../core/disk.ts'
import { makeFolder, writeDurably } from '../core/durable.ts'

const firstLine = /^# tarikh manifest 1, sha256 of the lines below: ([0-9a-f]{64})\n/
const row = /^([0-9a-f]{64}) {2}([^\n]+)$/

/** A manifest's path inside the archive. */
export function manifestPath(writer: string): string {
  return `manifest/${writer}.txt`
}

/** Spells a manifest that `sha256sum -c` accepts; its first line, a comment there, vouches for the rest. */
export function spellManifest(files: ReadonlyMap<string, string>): string {
  const lines = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha]) => `${sha}  ${path}\n`)
    .join('')
  return `# tarikh manifest 1, sha256 of the lines below: ${sha256(lines)}\n${lines}`
}

/** Reads a manifest; undefined where its own checksum or a line of it is wrong. */
export function readManifest(text: string): ReadonlyMap<string, string> | undefined {
  const first = firstLine.exec(text)
  if (first === null) return undefined
  const lines = text.slice(first[0].length)
  if (sha256(lines) !== first[1]) return undefined
  const files = new Map<string, string>()
  for (const line of lines.split('\n').slice(0, -1)) {
    const read = row.exec(line)
    if (read === null) return undefined
    files.set(read[2] ?? '', read[1] ?? '')
  }
  return files
}

/** One writer's list of the sealed segments and blobs that it has written; kept in memory and written when there is time, since every file also vouches for itself. */
export class Manifest {
  readonly #disk: Disk
  readonly #root: string
  readonly #writer: string
  readonly #files: Map<string, string>
  #changed = false

  private constructor(disk: Disk, root: string, writer: string, files: Map<string, string>) {
    this.#disk = disk
    this.#root = root
    this.#writer = writer
    this.#files = files
  }

  /** Reads the writer's manifest; a damaged one is left for `verify` to name and is written anew with the next file. */
  static async open(disk: Disk, root: string, writer: string): Promise<Manifest> {
    const path = join(root, manifestPath(writer))
    const there = await disk.stat(path)
    const text = there === undefined ? '' : Buffer.from(await disk.readFile(path)).toString('utf8')
    return new Manifest(disk, root, writer, new Map(readManifest(text) ?? []))
  }

  /** Takes a file up. */
  add(path: string, sha: string): void {
    if (this.#files.get(path) === sha) return
    this.#files.set(path, sha)
    this.#changed = true
  }

  /** Whether a file is listed. */
  has(path: string): boolean {
    return this.#files.has(path)
  }

  /** Writes what has been added since. */
  async save(): Promise<void> {
    if (!this.#changed) return
    await makeFolder(this.#disk, this.#root, 'manifest')
    this.#changed = false
    try {
      const bytes = Buffer.from(spellManifest(this.#files))
      await writeDurably(this.#disk, join(this.#root, manifestPath(this.#writer)), [bytes])
    } catch (error) {
      this.#changed = true
      throw error
    }
  }
}
