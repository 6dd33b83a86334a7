import type { Archive } from '../../changes/state.ts'
import type { ReportOptions } from '../../exports/print-options.ts'
import type { HeldParts } from '../../model/parts.ts'
import type { Lang } from '../../model/text.ts'
import type { PrintFile } from '../model.ts'

/** What a report is made from. It reads the archive, writes nothing, and knows no clock. */
export interface ReportRequest {
  readonly archive: Archive
  /** The archive's id: the record of its own title and custodian. */
  readonly id: string
  /** The hash of the archive's state: the fingerprint of what is printed. */
  readonly stateHash: string
  /** The events asked for; their order does not matter. */
  readonly events: readonly string[]
  /** The whole archive was asked for: sources that no event cites are printed too. */
  readonly whole: boolean
  readonly lang: Lang
  /** The filters in words; empty for the whole archive. */
  readonly selection: readonly string[]
  /** The normalised texts of sources by their SHA-256; what is missing is printed without its text. */
  readonly texts: ReadonlyMap<string, string>
  /** Where the parts of these texts stand in their originals. */
  readonly parts: HeldParts
  /** The files that the PDF will carry. */
  readonly files: readonly PrintFile[]
  /** The program's name and version. */
  readonly software: string
  /** Who signs; left out of an anonymous print, as are the custodian and whence each source came. */
  readonly author: string
  readonly options: ReportOptions
  /** What an earlier print held; null where there is none. */
  readonly previous: Previous | null
}

/** An earlier print of the same archive, as plain JSON: its fingerprint and what it said of each event. */
export interface Previous {
  readonly fingerprint: string
  readonly day: string
  readonly lang: Lang
  /** Of each event as printed: its id, the digest of what was said, its title. */
  readonly events: readonly (readonly [id: string, digest: string, title: string])[]
}
