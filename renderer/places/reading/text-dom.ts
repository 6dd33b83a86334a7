import type { TextStretch } from '../../desk/text-places.ts'

/** Where the selection stands in the text, in UTF-16 units of the whole; null where it is empty or elsewhere. */
export function selectedStretch(container: HTMLElement): TextStretch | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(container)) return null
  const start = placeOf(container, range.startContainer, range.startOffset, 'start')
  const end = placeOf(container, range.endContainer, range.endOffset, 'end')
  return start === null || end === null || end <= start ? null : { start, end }
}

/** The place of a point of the page in the text; a point between lines is the nearest end of a line. */
function placeOf(
  container: HTMLElement,
  node: Node,
  offset: number,
  side: 'start' | 'end',
): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const line = element?.closest<HTMLElement>('[data-at]')
  if (line && container.contains(line)) {
    const head = document.createRange()
    head.setStart(line, 0)
    head.setEnd(node, offset)
    return Number(line.dataset['at']) + head.toString().length
  }
  const point = document.createRange()
  point.setStart(node, offset)
  const lines = [...container.querySelectorAll<HTMLElement>('[data-at]')]
  if (side === 'start') {
    const next = lines.find((one) => comesAfter(one, point))
    return next ? Number(next.dataset['at']) : null
  }
  const before = lines.findLast((one) => !comesAfter(one, point))
  return before ? Number(before.dataset['at']) + (before.textContent?.length ?? 0) : null
}

function comesAfter(element: Element, point: Range): boolean {
  const own = document.createRange()
  own.selectNode(element)
  return own.compareBoundaryPoints(Range.START_TO_START, point) >= 0
}

/** The lines of the page that is shown, for finding many places in it. */
export function linesIn(container: HTMLElement): readonly HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('[data-at]')]
}

/** The piece of the page that shows a stretch of the text; null where another page of it is shown. */
export function rangeOf(lines: readonly HTMLElement[], stretch: TextStretch): Range | null {
  const start = pointAt(lines, stretch.start, 'start')
  const end = pointAt(lines, stretch.end, 'end')
  if (start === null || end === null) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** The piece of the page that shows a stretch of the text, as far as this page has it; null where it has none. */
export function shownRange(lines: readonly HTMLElement[], stretch: TextStretch): Range | null {
  const first = Number(lines[0]?.dataset['at'] ?? 0)
  const last = lines.at(-1)
  const end = Number(last?.dataset['at'] ?? 0) + (last?.textContent?.length ?? 0)
  if (stretch.end <= first || stretch.start >= end) return null
  const clipped = { start: Math.max(first, stretch.start), end: Math.min(end, stretch.end) }
  return rangeOf(lines, clipped)
}

/** The place in the text at a point of the window; null where no line stands there. */
export function placeAtPoint(container: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  if (caret === null || !container.contains(caret.offsetNode)) return null
  return placeOf(container, caret.offsetNode, caret.offset, 'end')
}

/** Whether a line of the text runs from right to left. */
export function runsLeftward(container: HTMLElement, place: number): boolean {
  const line = lineAt(linesIn(container), place)
  return line !== undefined && getComputedStyle(line).direction === 'rtl'
}

function pointAt(
  lines: readonly HTMLElement[],
  place: number,
  side: 'start' | 'end',
): { node: Node; offset: number } | null {
  const line = lineAt(lines, side === 'start' ? place : place - 1)
  if (line === undefined) return null
  let left = place - Number(line.dataset['at'])
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (left <= length) return { node, offset: left }
    left -= length
  }
  return { node: line, offset: line.childNodes.length }
}

/** The last line that begins at or before a place, by halving. */
function lineAt(lines: readonly HTMLElement[], place: number): HTMLElement | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(lines[middle]?.dataset['at']) <= place) low = middle + 1
    else high = middle
  }
  return lines[low - 1]
}
