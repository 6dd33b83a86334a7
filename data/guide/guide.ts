import type { Lang } from '../model/text.ts'

/** The pages of the guide, by their names, in the order in which they are read. */
export const guidePages = [
  'first-steps',
  'sources',
  'citing',
  'dates',
  'drawing',
  'finding',
  'copies',
  'exporting',
  'safe',
] as const
export type GuidePageName = (typeof guidePages)[number]

/** A sentence or more of the guide, in both languages. */
export type InBoth = { readonly [L in Lang]: string }

/** What the guide shows: the marks of the families, and how dates are drawn. */
export type GuideFigure = 'families' | 'dates'

/** A piece of a page: a heading, a paragraph, steps in their order, or a figure. */
export type GuidePiece =
  | { readonly kind: 'head'; readonly text: InBoth }
  | { readonly kind: 'text'; readonly text: InBoth }
  | { readonly kind: 'steps'; readonly steps: readonly InBoth[] }
  | { readonly kind: 'figure'; readonly figure: GuideFigure }

/** A page of the guide. */
export interface GuidePage {
  readonly name: GuidePageName
  readonly title: InBoth
  readonly pieces: readonly GuidePiece[]
}

/** A page as its file writes it: strings are paragraphs, lists are steps. */
export function page(
  name: GuidePageName,
  title: InBoth,
  pieces: readonly (GuidePiece | InBoth | readonly InBoth[])[],
): GuidePage {
  return { name, title, pieces: pieces.map(pieceOf) }
}

/** A heading within a page. */
export function head(fr: string, en: string): GuidePiece {
  return { kind: 'head', text: { fr, en } }
}

function pieceOf(piece: GuidePiece | InBoth | readonly InBoth[]): GuidePiece {
  if (isSteps(piece)) return { kind: 'steps', steps: piece }
  return 'kind' in piece ? piece : { kind: 'text', text: piece }
}

function isSteps(piece: GuidePiece | InBoth | readonly InBoth[]): piece is readonly InBoth[] {
  return Array.isArray(piece)
}
