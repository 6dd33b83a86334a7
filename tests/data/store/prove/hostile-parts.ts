import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Chance } from '../chance.ts'

/** An archive to be forged: its folder, a copy, another copy that went on, what stands around them, and the names of what is in them. */
export interface Forgeable {
  readonly folder: string
  readonly copy: string
  /** A copy to be taken in, of which a third writer has gone on. */
  readonly apart: string
  /** Files and folders that are no part of the archive, and that nobody may read or change. */
  readonly around: readonly string[]
  readonly writer: string
  readonly other: string
  readonly third: string
  readonly sha: string
  readonly isRoot: boolean
  /** The most bytes of a file without end. */
  readonly most: number
}

/** One way of forging; `sound` tells whether the one sound record of the archive must still be readable at once. */
export interface Forgery {
  readonly name: string
  readonly sound: boolean
  /** Comes last and alone of its kind: what it puts in a place would be written through, or waited for, by the others. */
  readonly last?: boolean
  readonly forge: (place: Forgeable, rng: Chance) => void
}

/** One of several, by chance. */
export function one<T>(rng: Chance, all: readonly T[]): T {
  return all[Math.floor(rng() * all.length)] as T
}

/** Words that lead out of an archive, or into the language. */
export const paths = [
  ...['../secret.txt', '../../secret.txt', '../../../home/.profile', '/etc/passwd', '~/.profile'],
  ...['journal/../../secret.txt', 'blobs/aa/../../../secret.txt', 'C:\\Windows\\x', '..\\..\\x'],
  ...['../../Other.tarikh/archive.json', 'constructor', '__proto__', '.', '..', '', 'a\u0000b'],
  ...['\u202etxt.exe', 'x'.repeat(3000), '//x', 'manifest/x.txt', 'quarantine/../../secret.txt'],
]

/** Puts something in a place, where nothing else is left. */
export function put(place: Forgeable, name: string, make: (path: string) => unknown): void {
  const path = join(place.folder, name)
  rmSync(path, { recursive: true, force: true })
  mkdirSync(dirname(path), { recursive: true })
  make(path)
}

/** How long a file without end is: now and then as long as any may be here, most often much less, so that the proof's time goes into kinds and not into bytes. */
export function endless(rng: Chance, most: number): number {
  return Math.floor(rng() ** 3 * most)
}

/** A digest of nothing. */
export function digits(rng: Chance): string {
  return Array.from({ length: 64 }, () => Math.floor(rng() * 16).toString(16)).join('')
}

/** A value where a number belongs. */
export function oddNumber(rng: Chance): unknown {
  return one(rng, [-1, 0, 1, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 1e300, '1', null, [], {}, 1.5, true])
}

/** A text with a piece of it changed. */
export function odd(rng: Chance, text: string): string {
  const at = Math.floor(rng() * text.length)
  const into = one(rng, ['', '"', '[', '{', '}', 'null', '9', '__proto__', '\\u0000', '../../x'])
  return text.slice(0, at) + into + text.slice(at + Math.floor(rng() * 6))
}
