import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import { sha256 } from './digest.ts'
import { codeOf, type Disk } from './disk.ts'
import { diskProblem, listFolder, makeFolder, writeDurably } from './durable.ts'

const digest = /^[0-9a-f]{64}$/
const slice = 1024 * 1024

/** A blob's path inside the archive. */
export function blobPath(sha: string): string {
  return `blobs/${sha.slice(0, 2)}/${sha}`
}

/** Reads a file slice by slice. */
export async function* slices(disk: Disk, path: string): AsyncGenerator<Uint8Array> {
  const file = await disk.open(path, 'read')
  try {
    for (let at = 0; ; ) {
      const bytes = Buffer.alloc(slice)
      const moved = await file.read(bytes, at)
      if (moved <= 0) return
      at += moved
      yield bytes.subarray(0, moved)
    }
  } finally {
    await file.close()
  }
}

/** The SHA-256 of a file, read slice by slice. */
export async function digestOf(disk: Disk, path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of slices(disk, path)) hash.update(piece)
  return hash.digest('hex')
}

/** The texts and originals of an archive, each under its own SHA-256, never changed. */
export class Blobs {
  readonly #disk: Disk
  readonly #root: string

  constructor(disk: Disk, root: string) {
    this.#disk = disk
    this.#root = root
  }

  /** Keeps bytes durably; the same bytes are kept once. `made` tells whether they are new. */
  async put(bytes: Uint8Array): Promise<Outcome<{ readonly sha: string; readonly made: boolean }>> {
    return this.#keep(sha256(bytes), bytes.byteLength, () => [bytes])
  }

  /** Keeps a file's bytes durably without holding them in memory. */
  async putFile(path: string): Promise<Outcome<{ readonly sha: string; readonly made: boolean }>> {
    try {
      const found = await this.#disk.stat(path)
      const sha = await digestOf(this.#disk, path)
      const kept = await this.#keep(sha, found?.size ?? 0, () => slices(this.#disk, path))
      if (!kept.ok || !kept.value.made) return kept
      const same = (await digestOf(this.#disk, join(this.#root, blobPath(sha)))) === sha
      return same ? kept : failed({ code: 'blob.changed', file: sha })
    } catch (error) {
      return failed(diskProblem(error))
    }
  }

  /** Reads a blob and checks that its bytes are the ones that were kept. */
  async read(sha: string): Promise<Outcome<Uint8Array>> {
    if (!digest.test(sha)) return failed({ code: 'blob.missing', sha256: sha })
    try {
      const bytes = await this.#disk.readFile(join(this.#root, blobPath(sha)))
      if (sha256(bytes) !== sha) return failed({ code: 'blob.damaged', sha256: sha })
      return done(bytes)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return failed({ code: 'blob.missing', sha256: sha })
      return failed(diskProblem(error, blobPath(sha)))
    }
  }

  /** Whether a blob is there; its bytes are not checked. */
  async has(sha: string): Promise<boolean> {
    const found = await this.#disk.stat(join(this.#root, blobPath(sha)))
    return found?.kind === 'file'
  }

  /** The digests of every blob in the archive, in order. */
  async all(): Promise<readonly string[]> {
    const found: string[] = []
    for (const folder of await listFolder(this.#disk, join(this.#root, 'blobs'))) {
      if (folder.kind !== 'folder') continue
      for (const { name, kind } of await listFolder(
        this.#disk,
        join(this.#root, 'blobs', folder.name),
      ))
        if (kind === 'file' && digest.test(name)) found.push(name)
    }
    return found.sort()
  }

  async #keep(
    sha: string,
    size: number,
    pieces: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  ): Promise<Outcome<{ readonly sha: string; readonly made: boolean }>> {
    try {
      const path = join(this.#root, blobPath(sha))
      const found = await this.#disk.stat(path)
      if (found?.kind === 'file' && found.size === size && (await this.#sound(path, sha)))
        return done({ sha, made: false })
      await makeFolder(this.#disk, this.#root, 'blobs', sha.slice(0, 2))
      await writeDurably(this.#disk, path, pieces())
      return done({ sha, made: true })
    } catch (error) {
      return failed(diskProblem(error, blobPath(sha)))
    }
  }

  async #sound(path: string, sha: string): Promise<boolean> {
    return (await digestOf(this.#disk, path)) === sha
  }
}
