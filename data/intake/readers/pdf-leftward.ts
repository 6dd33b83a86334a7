import { inReadingOrder } from '../turned.ts'
import type { PdfGlyph } from './pdf-glyphs.ts'
import type { PdfItem } from './pdf-lines.ts'

const onlyMarks = /^\p{M}+$/u
// Forms that a letter takes by its neighbours are no letters of their own.
const shaped = /[\ufb1d-\ufdff\ufe70-\ufefc]+/gu
const wordGap = 0.2

/** A line with right-to-left letters as it is read, by where its signs are drawn; null where they are not surely those of the line. */
export function readByPlace(items: readonly PdfItem[], glyphs: readonly PdfGlyph[]): string | null {
  const told = lettersOf(items.map(({ str = '' }) => str).join(''))
  // The library leaves the width of a sign that stands for many letters out of the line's.
  for (const beyond of [0, 2, Number.POSITIVE_INFINITY]) {
    const text = logical(drawnIn(items, glyphs, beyond))
    if (lettersOf(text) === told) return text
  }
  return null
}

function drawnIn(
  items: readonly PdfItem[],
  glyphs: readonly PdfGlyph[],
  beyond: number,
): readonly PdfGlyph[] {
  const spans = items.map(({ transform, width = 0 }) => {
    const [, , c = 0, d = 0, x = 0, y = 0] = transform ?? []
    const size = Math.hypot(c, d)
    const more = 0.1 + size * beyond
    return { from: x - more, to: x + width + more, y, near: size * 0.4 }
  })
  return glyphs.filter(({ x, y, width }) =>
    spans.some(
      (span) =>
        Math.abs(span.y - y) <= span.near && x + width / 2 >= span.from && x + width / 2 <= span.to,
    ),
  )
}

// What one sign stands for is in the order of reading already.
function logical(drawn: readonly PdfGlyph[]): string {
  return inReadingOrder(joined(drawn)).join('').replace(/ {2,}/g, ' ')
}

/** The signs from left to right, each with the marks over it, and a blank where there is a gap. */
function joined(drawn: readonly PdfGlyph[]): readonly string[] {
  const inOrder = drawn
    .filter(({ text }) => text.replace(/\p{Cc}/gu, '') !== '')
    .toSorted((a, b) => a.x - b.x)
  const bases = inOrder.filter(({ text }) => !onlyMarks.test(text))
  const marks = inOrder.filter(({ text }) => onlyMarks.test(text))
  const texts = new Map(bases.map((base) => [base, plainForm(base.text)]))
  for (const mark of marks) {
    const middle = mark.x + mark.width / 2
    const away = ({ x, width }: PdfGlyph): number => Math.abs(x + width / 2 - middle)
    const base = bases.toSorted((a, b) => away(a) - away(b))[0]
    if (base !== undefined) texts.set(base, `${texts.get(base)}${mark.text}`)
  }
  return bases.flatMap((base, at) => {
    const before = bases[at - 1]
    const isApart = before !== undefined && base.x - (before.x + before.width) > wordGap * base.size
    const text = texts.get(base) ?? ''
    return isApart ? [' ', text] : [text]
  })
}

function plainForm(text: string): string {
  return text.replace(/\p{Cc}/gu, '').replace(shaped, (form) => form.normalize('NFKC'))
}

function lettersOf(text: string): string {
  const letters = text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]/gu) ?? []
  return letters.sort().join('')
}
