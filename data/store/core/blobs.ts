import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import { sha256 } from './digest.ts'
import { codeOf, type Disk } from './disk.ts'
import { diskProblem, makeFolder, writeDurably } from './durable.ts'
import { blobName } from './names.ts'

const digest = /^[0-9a-f]{64}$/
const slice = 1024 * 1024
// Nearly every file of an archive is shorter; memory for a whole slice costs more than to read it.
const firstSlice = 16 * 1024

/** Reads a file slice by slice, the first one small. */
export async function* slices(disk: Disk, path: string): AsyncGenerator<Uint8Array> {
  const file = await disk.open(path, 'read')
  try {
    for (let at = 0, most = firstSlice; ; ) {
      const bytes = Buffer.alloc(most)
      const moved = await file.read(bytes, at)
      if (moved <= 0) return
      at += moved
      most = moved === most ? slice : firstSlice
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

  /** Keeps the bytes of a file that a person chose, wherever it lies, durably and without holding them in memory. */
  async putFile(
    chosen: string,
    outside: Disk,
  ): Promise<Outcome<{ readonly sha: string; readonly made: boolean }>> {
    try {
      const path = await outside.resolve(chosen)
      const found = await outside.stat(path)
      const sha = await digestOf(outside, path)
      const kept = await this.#keep(sha, found?.size ?? 0, () => slices(outside, path))
      if (!kept.ok || !kept.value.made) return kept
      const same = (await digestOf(this.#disk, join(this.#root, blobName(sha)))) === sha
      return same ? kept : failed({ code: 'blob.changed', file: sha })
    } catch (error) {
      return failed(diskProblem(error))
    }
  }

  /** Reads a blob and checks that its bytes are the ones that were kept. */
  async read(sha: string): Promise<Outcome<Uint8Array>> {
    if (!digest.test(sha)) return failed({ code: 'blob.missing', sha256: sha })
    try {
      const bytes = await this.#disk.readFile(join(this.#root, blobName(sha)))
      if (sha256(bytes) !== sha) return failed({ code: 'blob.damaged', sha256: sha })
      return done(bytes)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return failed({ code: 'blob.missing', sha256: sha })
      return failed(diskProblem(error, blobName(sha)))
    }
  }

  /** A stretch of a blob, and how long the whole is; its bytes are not checked. */
  async part(
    sha: string,
    from: number,
    most: number,
  ): Promise<Outcome<{ readonly bytes: Uint8Array; readonly octets: number }>> {
    if (!digest.test(sha)) return failed({ code: 'blob.missing', sha256: sha })
    try {
      const file = await this.#disk.open(join(this.#root, blobName(sha)), 'read')
      try {
        const octets = await file.size()
        const bytes = new Uint8Array(Math.max(0, Math.min(most, octets - from)))
        for (let at = 0; at < bytes.length; ) {
          const moved = await file.read(bytes.subarray(at), from + at)
          if (moved <= 0) return failed({ code: 'blob.damaged', sha256: sha })
          at += moved
        }
        return done({ bytes, octets })
      } finally {
        await file.close()
      }
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return failed({ code: 'blob.missing', sha256: sha })
      return failed(diskProblem(error, blobName(sha)))
    }
  }

  /** Whether a blob is there; its bytes are not checked. */
  async has(sha: string): Promise<boolean> {
    const found = await this.#disk.stat(join(this.#root, blobName(sha)))
    return found?.kind === 'file'
  }

  /** Takes away bytes that nobody names; answers whether they are gone. */
  async drop(sha: string): Promise<boolean> {
    try {
      await this.#disk.unlink(join(this.#root, blobName(sha)))
      return true
    } catch (error) {
      if (codeOf(error) === '') throw error
      return false
    }
  }

  async #keep(
    sha: string,
    size: number,
    pieces: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  ): Promise<Outcome<{ readonly sha: string; readonly made: boolean }>> {
    try {
      const path = join(this.#root, blobName(sha))
      const found = await this.#disk.stat(path)
      if (found?.kind === 'file' && found.size === size && (await this.#sound(path, sha)))
        return done({ sha, made: false })
      await makeFolder(this.#disk, this.#root, 'blobs', sha.slice(0, 2))
      await writeDurably(this.#disk, path, pieces())
      return done({ sha, made: true })
    } catch (error) {
      return failed(diskProblem(error, blobName(sha)))
    }
  }

  async #sound(path: string, sha: string): Promise<boolean> {
    return (await digestOf(this.#disk, path)) === sha
  }
}
