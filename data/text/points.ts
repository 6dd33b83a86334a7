/** The number of Unicode code points of a well-formed string. */
export function pointCount(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length; i++) if (isHigh(text.charCodeAt(i))) count--
  return count
}

/** The UTF-16 offset of a code-point offset; offsets past the end give the length. */
export function unitAt(text: string, point: number): number {
  let unit = 0
  for (let left = point; left > 0 && unit < text.length; left--)
    unit += isHigh(text.charCodeAt(unit)) ? 2 : 1
  return unit
}

/** Finds the UTF-16 offset of any code-point offset of a text, which is read through only once. */
export function unitsIn(text: string): (point: number) => number {
  return /[\ud800-\udbff]/.test(text)
    ? (point) => unitAt(text, point)
    : (point) => Math.max(0, Math.min(point, text.length))
}

/** The code-point offset of a UTF-16 offset. */
export function pointAt(text: string, unit: number): number {
  return pointCount(text.slice(0, unit))
}

/** The code points [start, end) of a text. */
export function slicePoints(text: string, start: number, end: number): string {
  const from = unitAt(text, start)
  return text.slice(from, from + unitAt(text.slice(from), end - start))
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}
