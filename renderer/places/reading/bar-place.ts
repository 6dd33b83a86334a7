/** Space between the bar and the words. */
const gap = 6

/** Where a bar stands beside chosen words, within their scroller: under their last line, else above their first, else at the side of the text; never over them. */
export function barPlace(
  words: Range,
  bar: HTMLElement,
  scroller: HTMLElement,
): { readonly left: number; readonly top: number } {
  const rects = [...words.getClientRects()].filter(({ width }) => width > 0)
  const [first, last] = [rects[0], rects.at(-1)]
  const frame = scroller.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = bar
  if (first === undefined || last === undefined) return { left: 0, top: 0 }
  const widest = scroller.clientWidth - width - gap
  const across = (left: number): number =>
    Math.max(gap, Math.min(left - frame.left + scroller.scrollLeft, widest))
  const down = (top: number): number => top - frame.top + scroller.scrollTop
  if (last.bottom + gap + height <= frame.bottom)
    return {
      left: across(Math.max(last.right - width / 2, Math.min(...rects.map(({ left }) => left)))),
      top: down(last.bottom + gap),
    }
  if (first.top - gap - height >= frame.top)
    return { left: across(first.left), top: down(first.top - gap - height) }
  // Words that fill the whole view: the bar keeps to the edge, where no line of the text reaches.
  return { left: widest, top: down(frame.top + gap) }
}
