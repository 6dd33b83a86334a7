/** A piece of a line as it stands on a page. */
export interface PdfItem {
  readonly str?: string
  readonly dir?: string
  readonly width?: number
  readonly transform?: readonly number[]
  readonly hasEOL?: boolean
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu

/** The lines of a page. Where the pieces of a line of right-to-left letters come from left to right, as they are drawn, the rightmost is read first. */
export function* lineTexts(
  items: readonly PdfItem[],
): Generator<{ readonly text: string; readonly isRightToLeft: boolean }> {
  let line: PdfItem[] = []
  for (const item of items) {
    if (item.str !== undefined && item.str !== '') line.push(item)
    if (item.hasEOL !== true) continue
    yield lineOf(line)
    line = []
  }
  if (line.length > 0) yield lineOf(line)
}

function lineOf(items: readonly PdfItem[]): {
  readonly text: string
  readonly isRightToLeft: boolean
} {
  const text = wordsOf(items)
  const strong = text.match(rightToLeft)?.length ?? 0
  const isRightToLeft = strong * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
  return {
    text: isRightToLeft && isDrawnLeftToRight(items) ? wordsOf([...items].reverse()) : text,
    isRightToLeft: strong > 0,
  }
}

function wordsOf(items: readonly PdfItem[]): string {
  return items.map(({ str }) => str ?? '').join('')
}

function isDrawnLeftToRight(items: readonly PdfItem[]): boolean {
  const places = items
    .filter(({ str }) => str?.trim() !== '')
    .map(({ transform }) => transform?.[4] ?? 0)
  const steps = places.slice(1).map((place, at) => place - (places[at] ?? 0))
  return steps.length > 0 && steps.every((step) => step > 0)
}
