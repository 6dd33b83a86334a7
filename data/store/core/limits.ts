import type { NameKind } from './names.ts'

const kB = 1024
const MB = 1024 * kB

/** The most bytes that a file of each kind may have to be read whole; a blob or a file set aside is only ever read in pieces, but for texts and originals that are shown. */
export const mostBytes: Readonly<Record<NameKind, number>> = {
  description: 64 * kB,
  readme: MB,
  segment: 16 * MB,
  blob: 512 * MB,
  received: 64 * MB,
  snapshot: 4096 * MB,
  manifest: 64 * MB,
  quarantine: 512 * MB,
}

/** A snapshot of more bytes is read in pieces. */
export const mostWhole = 512 * MB

/** The most bytes of a line of a snapshot that is read in pieces, and of the header of any. */
export const longestRow = 64 * MB

/** The most stretches between line feeds that a segment is read for: what follows is one stretch. */
export const mostStretches = 65_536

/** The most bytes of a journal line, its line feed not counted. */
export const longestLine = MB

/** The bytes of a line's payload within which its head ends. */
export const longestHead = 8 * kB

/** The most bytes of one write of a line, as it is spelled. */
export const longestWrite = 512 * kB

/** The most characters of an event of custody, as it is spelled. */
export const longestEvent = 48 * kB

/** The most levels of lists and objects in a value. */
export const deepest = 64

/** The most characters of a name that signs. */
export const longestAuthor = 400

/** The most writes that one write replaces. */
export const mostReplaced = 1000

/** The most writers that one line of heads names. */
export const mostHeads = 1000

/** The most findings of one kind that are named one by one. */
export const mostNamedFindings = 1000
