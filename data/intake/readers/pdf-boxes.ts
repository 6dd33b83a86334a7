import { normaliseText } from '../../evidence/quote.ts'
import { done, type Outcome } from '../../model/outcome.ts'
import { pointCount } from '../../text/points.ts'
import type { HowRead } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { openPdf, writePdfPage } from './pdf.ts'
import type { PdfPage, PdfView } from './pdf-library.ts'
import { lineItems, type PdfItem } from './pdf-lines.ts'
import { mayBearNotes } from './pdf-notes.ts'

/** Where a stretch of a page's text, code points [start, end), is drawn on it, in parts of its width and height from its upper left corner. */
export interface PageBox {
  readonly start: number
  readonly end: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Whether its letters run from right to left. */
  readonly isLeftward: boolean
}

/** The text of a page as it is read, and where its pieces are drawn. */
export interface PageWords {
  readonly text: string
  readonly boxes: readonly PageBox[]
}

/** Reads where the words of one page of a PDF are drawn. */
export async function readPageWords(
  bytes: Uint8Array,
  number: number,
  how: HowRead,
): Promise<Outcome<PageWords>> {
  const opened = await openPdf(bytes, how)
  if (!opened.ok) return opened
  const { document, close } = opened.value
  try {
    const page = await document.getPage(number)
    const text = await textOf(page, mayBearNotes(bytes))
    return done({ text, boxes: await boxesOf(page, text) })
  } finally {
    await close()
  }
}

async function textOf(page: PdfPage, isNoted: boolean): Promise<string> {
  const writer = new TextWriter()
  await writePdfPage(page, isNoted, writer, () => undefined)
  return writer.finish().text
}

// Lines are looked for in the text in their order: what is not found as it stands there has no place.
async function boxesOf(page: PdfPage, text: string): Promise<readonly PageBox[]> {
  const { items } = await page.getTextContent()
  const view = page.getViewport({ scale: 1 })
  const boxes: PageBox[] = []
  let units = 0
  let points = 0
  for (const line of lineItems(items)) {
    const words = line.map(({ str }) => str ?? '').join('')
    const normal = normaliseText(words).trimEnd()
    const at = normal.trim() === '' ? -1 : text.indexOf(normal, units)
    if (at < 0) continue
    let start = points + pointCount(text.slice(units, at))
    units = at + normal.length
    points = start + pointCount(normal)
    // Letters that compose over the end of a piece leave no place that is sure.
    const isSure = line.every(({ str = '' }) => normaliseText(str) === str)
    if (!isSure) continue
    for (const item of line) {
      const end = Math.min(points, start + pointCount(item.str ?? ''))
      const box = boxOf(item, view)
      if (box !== null && end > start)
        boxes.push({ start, end, ...box, isLeftward: item.dir === 'rtl' })
      start = end
    }
  }
  return boxes
}

// What stands upright above its line, and what hangs below it, in parts of its height.
const above = 0.82
const below = 0.22

function boxOf(
  { transform, width = 0 }: PdfItem,
  view: PdfView,
): Omit<PageBox, 'start' | 'end' | 'isLeftward'> | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform ?? []
  const size = Math.hypot(c, d)
  const along = Math.hypot(a, b)
  if (size === 0 || along === 0 || width === 0) return null
  const [ax, ay] = [(a / along) * width, (b / along) * width]
  const [ux, uy] = [c / size, d / size]
  const corners = [
    [x - ux * size * below, y - uy * size * below],
    [x + ax + ux * size * above, y + ay + uy * size * above],
  ].map(([px = 0, py = 0]) => view.convertToViewportPoint(px, py))
  const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = corners
  return {
    left: Math.min(x1, x2) / view.width,
    top: Math.min(y1, y2) / view.height,
    width: Math.abs(x2 - x1) / view.width,
    height: Math.abs(y2 - y1) / view.height,
  }
}
