import type { Lang } from '../model/text.ts'
import type { Asked, Mapping } from './mapping.ts'

/** How a file is read: in the encoding that was chosen, up to so many bytes, its words taken for words of a language. */
export interface How {
  readonly encoding: string | undefined
  readonly limit: number
  readonly lang: Lang
  /** Whether what may stand already is brought in as another. */
  readonly doubtful?: 'leave' | 'take'
  /** Whether the plan is only shown. */
  readonly preview?: boolean
  /** The name of the file, under which it is kept as a source. */
  readonly name?: string
  /** A mapping that was kept for tables of this kind, and what a person says of the one that is proposed. */
  readonly kept?: Mapping | undefined
  /** The layout by which its columns are known; `plain` for their names alone. */
  readonly layout?: string | undefined
  readonly asked?: Asked | undefined
  /** The sheet of a workbook that is meant. */
  readonly sheet?: string | undefined
}
