import type { Ink } from './display.ts'
import type { FaceKey } from './fonts.ts'
import type { Shaped } from './shape.ts'

/** How words look: face, size and rise over the baseline in points. */
export interface Style {
  readonly face: FaceKey
  readonly size: number
  readonly ink: Ink
  readonly rise?: number
}

/** Words of one style, and what hangs on them: a link, an anchor, a note called here, a highlight. */
export interface Run {
  readonly text: string
  readonly style: Style
  readonly lang?: string
  readonly link?: string
  readonly label?: string
  readonly anchor?: string
  readonly note?: number
  readonly mark?: boolean
  /** The run of which this is a raised part. */
  readonly part?: Run
}

/** A shaped piece of a run. */
export interface Piece {
  readonly shaped: Shaped
  readonly run: Run
  readonly width: number
}

/** What is never broken; `space` is the blank before it, 0 where a line may break without one. */
export interface Word {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly space: number
  /** The blank that stood before it in the text, where it now begins a line. */
  readonly gap?: number
}
