/** A piece of a line as it stands on a page. */
export interface PdfItem {
  readonly str?: string
  readonly dir?: string
  readonly width?: number
  readonly transform?: readonly number[]
  readonly hasEOL?: boolean
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu

/** The pieces of each line of a page, in the order in which they are read. Where the pieces of a line of right-to-left letters come from left to right, as they are drawn, the rightmost is read first. */
export function* lineItems(items: readonly PdfItem[]): Generator<readonly PdfItem[]> {
  let line: PdfItem[] = []
  for (const item of items) {
    if (item.str !== undefined && item.str !== '') line.push(item)
    if (item.hasEOL !== true) continue
    yield inOrder(line)
    line = []
  }
  if (line.length > 0) yield inOrder(line)
}

/** The words of a line, and whether letters in it run from right to left. */
export function lineText(line: readonly PdfItem[]): {
  readonly text: string
  readonly isRightToLeft: boolean
} {
  const text = wordsOf(line)
  return { text, isRightToLeft: (text.match(rightToLeft)?.length ?? 0) > 0 }
}

function inOrder(items: readonly PdfItem[]): readonly PdfItem[] {
  const text = wordsOf(items)
  const strong = text.match(rightToLeft)?.length ?? 0
  if (strong === 0) return items
  const isRightToLeft = strong * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
  return isRightToLeft && isDrawnLeftToRight(items) ? [...items].reverse() : items
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
