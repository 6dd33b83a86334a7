import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { inflateSync } from 'fflate'
import type { CopyHead } from '../../data/print/copy/told.ts'

/** The lines of the two later parts of the data: an event a line, a source a line. */
export interface CopyLines {
  readonly events: readonly string[]
  readonly sources: readonly string[]
}

/** What stands in the page beside its program: the data as they are spelt, and the digest that was stated of them. */
export class CopyBlock {
  /** The SHA-256 that the copy states of its data, in hexadecimal. */
  readonly stated = textOf('seal').trim()
  readonly #spelt = textOf('block')

  /** The head of the data; undefined where they cannot be read. */
  head(): CopyHead | undefined {
    try {
      return JSON.parse(this.#lines(0)[0] ?? '') as CopyHead
    } catch {
      return undefined
    }
  }

  /** The rest of the data; undefined where they cannot be read. */
  lines(): CopyLines | undefined {
    try {
      return { events: this.#lines(1), sources: this.#lines(2) }
    } catch {
      return undefined
    }
  }

  /** Whether the data have the digest that is stated of them. */
  isWhole(): boolean {
    return bytesToHex(sha256(utf8ToBytes(this.#spelt))) === this.stated
  }

  #lines(part: number): readonly string[] {
    const spelt = this.#spelt.split('\n')[part] ?? ''
    return utf8(inflateSync(bytesIn(spelt)))
      .split('\n')
      .slice(0, -1)
  }
}

/** The licences of the software of the page. */
export function licencesText(): string {
  return utf8(bytesIn(textOf('licences')))
}

function bytesIn(base64: string): Uint8Array {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function textOf(id: string): string {
  return document.querySelector(`#${id}`)?.textContent ?? ''
}
