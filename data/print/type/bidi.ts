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
  const levels = embedding.levels
  const cuts = new Set(bounds)
  const stretches: { start: number; end: number; level: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const level = trailing(text, at) ? (rtl ? 1 : 0) : (levels[at] ?? 0)
    const open = stretches.at(-1)
    if (open !== undefined && open.level === level && !cuts.has(at)) open.end = at + 1
    else stretches.push({ start: at, end: at + 1, level })
  }
  const highest = stretches.reduce((most, each) => Math.max(most, each.level), 0)
  for (let level = highest; level >= 1; level--) {
    let at = 0
    while (at < stretches.length) {
      let end = at
      while ((stretches[end]?.level ?? -1) >= level) end++
      if (end > at) stretches.splice(at, end - at, ...stretches.slice(at, end).reverse())
      at = Math.max(end, at + 1)
    }
  }
  return stretches.map(({ start, end, level }) => ({ start, end, rtl: level % 2 === 1 }))
}

function trailing(text: string, at: number): boolean {
  return /^\s+$/u.test(text.slice(at))
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
