import type { Component } from 'svelte'
import type { MenuGroup, PlaceName } from '../../data/calls/places.ts'
import type { Touched } from './touched.ts'

/** What of a place is looked at: a record, at a stretch of its text in code points where one is given. */
export interface At {
  readonly id: string
  readonly start?: number
  readonly end?: number
}

/** What a person sees of a place: there from the start, or read apart once it is wanted. */
type Seen =
  | { readonly view: Component }
  | { readonly load: () => Promise<{ readonly default: Component }> }

/** A place in which a person can be. Header, menu, shortcuts and keys are made from the list of them. */
export type PlaceToBe = Seen & {
  /** Words/ says it, so that a name that has no label is an error of the compiler. */
  readonly name: PlaceName
  /** As in `Ctrl+Shift+A`; `Ctrl` is the command key on a Mac. */
  readonly keys?: readonly string[]
  readonly menu?: MenuGroup
  /** It has a tab in the header. */
  readonly isInHeader?: boolean
  /** The place whose tab in the header stands for it. */
  readonly within?: PlaceName
  /** A sheet: it lies over the place that is shown until it is closed. */
  readonly isSheet?: boolean
  /** It is there to write, and refused where nothing can be written. */
  readonly isForWriting?: boolean
  /** It is of use while no archive is open. */
  readonly needsNoArchive?: boolean
  /** Its view parts the window itself, its main part among the parts. */
  readonly partsWindow?: boolean
  /** What menu, header and keys do instead of going there at once. */
  readonly begin?: () => void
  /** A person comes to it. */
  readonly enter?: (at: At | undefined) => void
  /** It is shown, and this was touched since it last was, or just now: what that bears on is read again. */
  readonly refresh?: (touched: Touched) => void
  /** Another archive stands open: nothing of the one before stays. */
  readonly leave?: () => void
}
