import bidiFactory from 'bidi-js'

const bidi = bidiFactory()

/** A stretch of one direction within a line, as [start, end) in UTF-16 units. */
export interface DirectionRun {
  readonly start: number
  readonly end: number
  readonly rtl: boolean
}

/** The stretches of a line from left to right, cut so that each lies within one of the given bounds. */
export function visualOrder(
  text: string,
  rtl: boolean,
  bounds: readonly number[],
): readonly DirectionRun[] {
  const embedding = bidi.getEmbeddingLevels(text, rtl ? 'rtl' : 'ltr')
  const end = text.trimEnd().length
  const levelAt = (at: number): number => (at < end ? (embedding.levels[at] ?? 0) : rtl ? 1 : 0)
  const cuts = new Set(bounds)
  const runs: { start: number; end: number; rtl: boolean }[] = []
  let level = -1
  for (const at of bidi.getReorderedIndices(text, embedding)) {
    const open = runs.at(-1)
    const isNext = open !== undefined && levelAt(at) === level
    if (isNext && !open.rtl && at === open.end && !cuts.has(at)) open.end = at + 1
    else if (isNext && open.rtl && at + 1 === open.start && !cuts.has(at + 1)) open.start = at
    else runs.push({ start: at, end: at + 1, rtl: levelAt(at) % 2 === 1 })
    level = levelAt(at)
  }
  return runs
}

/** The text with its brackets turned round, as it reads from the right. */
export function mirrored(text: string): string {
  let out = ''
  for (const character of text) out += bidi.getMirroredCharacter(character) ?? character
  return out
}

/** Wraps a value of unknown direction so that its neighbours do not reorder it (UAX 9, first strong isolate). */
export function isolated(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text) ? `\u2068${text}\u2069` : text
}
