import type { Outcome, Problem } from '../model/outcome.ts'
import type { PartPlace } from '../model/parts.ts'
import type { Spelling } from './text.ts'

/** A stretch of a text, code points [start, end), and where it stands in the original. */
export interface TextPart {
  readonly start: number
  readonly end: number
  readonly at: PartPlace
}

/** The fields of a source that a document may speak for. */
export const foundFields = [
  'title',
  'creators',
  'publisher',
  'issued',
  'language',
  'identifier',
  'captured',
  'capturedAt',
] as const
export type FoundField = (typeof foundFields)[number]

/** Where in a document a proposal was found. */
export const proposalReasons = ['metadata', 'page', 'mail', 'exif', 'words', 'web-archive'] as const
export type ProposalReason = (typeof proposalReasons)[number]

/** A value that a document says of itself, and where it says so; nobody has taken it yet. */
export interface FoundValue {
  readonly field: FoundField
  readonly value: string
  readonly reason: ProposalReason
}

/** A file that was found inside a document. */
export interface Attached {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a reader makes of the bytes of one document: its text (NFC, line feeds; empty where it has none), its parts in order, what it says of itself, what is to be known before it is kept. */
export interface Read {
  readonly text: string
  readonly parts: readonly TextPart[]
  readonly proposals: readonly FoundValue[]
  readonly warnings: readonly Problem[]
  readonly attached: readonly Attached[]
  /** How bytes spelled the text, where its encoding can be chosen. */
  readonly spelling?: Omit<Spelling, 'raw'>
  /** Why there is no text. */
  readonly textless?: Problem
}

/** Unfolds bytes by the name of their packing, up to a limit. */
export type Unpack = (packing: string, bytes: Uint8Array, most: number) => Uint8Array | undefined

/** What a long document is counted in while it is read. */
export const readingPhases = ['pages', 'messages', 'percent', 'files'] as const
export type ReadingPhase = (typeof readingPhases)[number]

/** Tells that a reading has moved on. */
export type OnReading = (phase: ReadingPhase, done: number, total: number) => void

/** How a document is to be read. */
export interface HowRead {
  readonly name: string
  /** Whether it is a text and nothing else, whatever it begins with. */
  readonly isText?: boolean
  readonly encoding?: string | undefined
  readonly password?: string | undefined
  /** Whether so much time has gone by that what has been read by now is better than nothing. */
  readonly isLate?: (() => boolean) | undefined
  /** Told of each part that has been read; what comes to nothing is not told. */
  readonly onReading?: OnReading | undefined
  /** Unfolds what was kept as the web packs it (br, deflate), up to so many bytes; undefined where that is not known, damaged or more. */
  readonly unpack?: Unpack | undefined
  /** Brings a table of characters that a PDF names. */
  readonly charactersOf?: ((name: string) => Promise<Uint8Array>) | undefined
}

/** Reads the bytes of a document; it knows neither disk nor clock nor network. */
export type DocumentReader = (bytes: Uint8Array, how: HowRead) => Promise<Outcome<Read>>
