import type { Extraction } from '../../data/intake/read.ts'

/** Bytes as they came, with the name of their file, empty for a pasted text. */
interface Kept {
  readonly fileName: string
  readonly original: string
  readonly bytes: Uint8Array
  readonly isText: boolean
}

/** How a document is asked to be read. */
export interface ReadingAsked {
  readonly encoding?: string | undefined
  readonly password?: string | undefined
}

/** How much a tray holds: two of the largest texts that are taken in, in no more than so many pieces. */
export const trayOctets = 128 * 1024 * 1024
export const trayPieces = 64

/** Bytes that were dropped, pasted or picked and are looked at before they are kept, by their SHA-256, with what was last read in them: looked at again in another encoding, or added, they need not come again, and added as they were looked at, they need not be read again. What was laid there longest ago makes room. */
export class Tray {
  readonly #kept = new Map<
    string,
    Kept & { readonly asked: ReadingAsked; readonly read?: Extraction }
  >()
  #octets = 0

  /** Lays bytes down, on top, with what was read in them as it was asked. */
  lay(kept: Kept, asked: ReadingAsked = {}, read?: Extraction): void {
    this.letGo(kept.original)
    if (kept.bytes.byteLength > trayOctets) return
    this.#kept.set(kept.original, { ...kept, asked, ...(read === undefined ? {} : { read }) })
    this.#octets += kept.bytes.byteLength
    for (const digest of this.#kept.keys()) {
      if (this.#octets <= trayOctets && this.#kept.size <= trayPieces) return
      this.letGo(digest)
    }
  }

  /** The bytes with a digest; undefined where they have been let go. */
  take(digest: string): Kept | undefined {
    return this.#kept.get(digest)
  }

  /** What was read in them, where it was last asked in this way. */
  read(digest: string, { encoding, password }: ReadingAsked): Extraction | undefined {
    const kept = this.#kept.get(digest)
    const isSame = kept?.asked.encoding === encoding && kept?.asked.password === password
    return isSame ? kept?.read : undefined
  }

  /** Lets bytes go; those that are not there are left alone. */
  letGo(digest: string): void {
    this.#octets -= this.#kept.get(digest)?.bytes.byteLength ?? 0
    this.#kept.delete(digest)
  }
}
