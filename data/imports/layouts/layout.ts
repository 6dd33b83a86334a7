import type { Lang } from '../../model/text.ts'
import type { ActorKind, EventType, Precision, Role } from '../../model/vocabulary.ts'
import type { DateOrder, PartTarget } from '../mapping.ts'

/** The cells of a row by the names of a layout's columns; the empty string where there is none. */
export type CellNamed = (name: string) => string

/** How a date of a data set is known: to the day, around it, within its month, on one unknown day of its span. */
export type Dating = 'day' | 'about' | 'month' | 'one-of'

/** What is known of a data set whose tables are recognised: what its columns are and what its numbers mean. Names are folded, with blanks for underscores. */
export interface Layout {
  readonly id: string
  /** The name under which its keys are kept. */
  readonly dataSet: string
  /** The language of its words. */
  readonly lang: Lang
  readonly recognises: (names: ReadonlySet<string>) => boolean
  readonly columns: Readonly<Record<string, string | readonly [target: PartTarget, role: Role]>>
  /** The names of its columns where it comes without a header, and by what a row shows that it is one. */
  readonly headless?: {
    readonly names: readonly string[]
    readonly recognises: (cells: readonly string[]) => boolean
  }
  /** The order of figures of its dates, where they do not show it themselves. */
  readonly dates?: DateOrder
  /** Whether a row is no event of the data set. */
  readonly isAside?: (cell: CellNamed) => boolean
  readonly title?: (cell: CellNamed) => string
  readonly type?: (cell: CellNamed) => EventType | undefined
  readonly dating?: (cell: CellNamed) => Dating
  readonly precision?: (cell: CellNamed) => Precision
  readonly actorKind?: (cell: CellNamed, column: string) => ActorKind | undefined
  /** What stands for nothing in its cells. */
  readonly isUnknown?: (cell: string, column: string) => boolean
}

/** What happened and where, in one line. */
export function rowTitle(what: string, where: string): string {
  return [what, where].filter((part) => part !== '').join(', ')
}
