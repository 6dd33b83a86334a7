import type { Shaped } from './shape.ts'

/** A colour as #rrggbb. */
export type Ink = string

/** What a structure element is, in the standard types of ISO 32000-1. */
export type ElementRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Figure'
  | 'Note'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'

/** One element of the document's structure; its parent comes before it. */
export interface Tag {
  readonly parent: number
  readonly role: ElementRole
  readonly lang?: string
  readonly alt?: string
  readonly scope?: 'Row' | 'Column'
  readonly note?: string
}

/** The mark of drawing that is furniture, not content. */
export const artifact = -1

/** One word on a line: its glyphs, where it starts, and whether a space follows it. */
export interface PlacedWord {
  readonly shaped: Shaped
  readonly x: number
  readonly space: boolean
}

/** Words of one style on one baseline. */
export interface TextOp {
  readonly op: 'text'
  readonly tag: number
  readonly y: number
  readonly size: number
  readonly ink: Ink
  readonly words: readonly PlacedWord[]
}

/** A filled rectangle. */
export interface RectOp {
  readonly op: 'rect'
  readonly tag: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly ink: Ink
}

/** A stroked line through points, closed or not, dashed or not, or a filled polygon. */
export interface PathOp {
  readonly op: 'path'
  readonly tag: number
  readonly points: readonly (readonly [number, number])[]
  readonly closed: boolean
  readonly fill: Ink | null
  readonly stroke: Ink | null
  readonly width: number
  readonly dash: readonly number[]
}

/** A circle, filled or ringed or both. */
export interface CircleOp {
  readonly op: 'circle'
  readonly tag: number
  readonly x: number
  readonly y: number
  readonly r: number
  readonly fill: Ink | null
  readonly stroke: Ink | null
  readonly width: number
  readonly dash: readonly number[]
}

/** A rectangle that passes from colour to colour, left to right; every stop is opaque. */
export interface FadeOp {
  readonly op: 'fade'
  readonly tag: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly stops: readonly (readonly [number, Ink])[]
}

/** What a page draws, in order; y grows downwards from the top edge, all in points. */
export type DrawOp = TextOp | RectOp | PathOp | CircleOp | FadeOp

/** A rectangle that leads to an anchor. */
export interface LinkBox {
  readonly tag: number
  readonly to: string
  readonly label: string
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A place that links and bookmarks lead to. */
export interface Anchor {
  readonly id: string
  readonly y: number
}

/** One finished page. */
export interface DisplayPage {
  readonly width: number
  readonly height: number
  readonly ops: readonly DrawOp[]
  readonly links: readonly LinkBox[]
  readonly anchors: readonly Anchor[]
}

/** A bookmark and those under it. */
export interface Bookmark {
  readonly title: string
  readonly to: string
  readonly children: readonly Bookmark[]
}

/** What could not be printed as written: which record, and which character. */
export interface PrintWarning {
  readonly code: 'glyph.missing' | 'link.missing'
  readonly subject: string
  readonly character: string
}

/** A report laid out: pages, the structure behind them, bookmarks, and what went wrong. */
export interface Laid {
  readonly pages: readonly DisplayPage[]
  readonly tags: readonly Tag[]
  readonly bookmarks: readonly Bookmark[]
  readonly warnings: readonly PrintWarning[]
  /** Page number (from 1) of every anchor. */
  readonly places: ReadonlyMap<string, number>
  readonly counts: DrawnCounts
}

/** What the drawn timeline shows: named events, events only counted, and events without a usable date. */
export interface DrawnCounts {
  readonly named: number
  readonly counted: number
  readonly undated: number
}
