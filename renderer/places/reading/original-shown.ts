import type { PartReach } from '../../../data/model/parts.ts'

/** How the window shows an original of this media type; null where it shows none. What it really is, its bytes say before they are handed out. */
export function shownAs(mediaType: string): 'picture' | 'audio' | 'video' | null {
  if (/^image\/(?:png|jpeg|gif|webp|bmp)$/.test(mediaType)) return 'picture'
  if (mediaType.startsWith('audio/')) return 'audio'
  return mediaType.startsWith('video/') ? 'video' : null
}

/** Where the window finds the original of a source, or a page of it that is drawn. */
export function originalAddress(id: string, page?: number): string {
  return page === undefined ? `original://tarikh/${id}` : `original://tarikh/${id}/${page}`
}

/** Whether the pages of an original can be drawn. */
export function hasPages(mediaType: string): boolean {
  return mediaType === 'application/pdf'
}

/** The moment of a recording at which words begin; null where they stand in none. */
export function momentOf(at: readonly PartReach[]): number | null {
  for (const { first } of at) if ('time' in first) return first.time
  return null
}
