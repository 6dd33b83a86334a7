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
export type Told = { readonly [L in Lang]: string }

/** What the guide shows: the marks of the families, and how dates are drawn. */
export type GuideFigure = 'families' | 'dates'

/** A piece of a page: a heading, a paragraph, steps in their order, or a figure. */
export type GuidePiece =
  | { readonly kind: 'head'; readonly text: Told }
  | { readonly kind: 'text'; readonly text: Told }
  | { readonly kind: 'steps'; readonly steps: readonly Told[] }
  | { readonly kind: 'figure'; readonly figure: GuideFigure }

/** A page of the guide. */
export interface GuidePage {
  readonly name: GuidePageName
  readonly title: Told
  readonly pieces: readonly GuidePiece[]
}

/** A page as its file writes it: strings are paragraphs, lists are steps. */
export function page(
  name: GuidePageName,
  title: Told,
  pieces: readonly (GuidePiece | Told | readonly Told[])[],
): GuidePage {
  return { name, title, pieces: pieces.map(pieceOf) }
}

/** A heading within a page. */
export function head(fr: string, en: string): GuidePiece {
  return { kind: 'head', text: { fr, en } }
}

function pieceOf(piece: GuidePiece | Told | readonly Told[]): GuidePiece {
  if (isSteps(piece)) return { kind: 'steps', steps: piece }
  return 'kind' in piece ? piece : { kind: 'text', text: piece }
}

function isSteps(piece: GuidePiece | Told | readonly Told[]): piece is readonly Told[] {
  return Array.isArray(piece)
}
