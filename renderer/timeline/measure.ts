let context: CanvasRenderingContext2D | null = null
const known = new Map<string, number>()

/** The pixels that a text takes in a CSS font. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`
  const held = known.get(key)
  if (held !== undefined) return held
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return text.length * 7
  context.font = font
  const { width } = context.measureText(text)
  if (known.size > 20_000) known.clear()
  known.set(key, width)
  return width
}

/** Forgets what was measured: the fonts have arrived, or the text size has changed. */
export function forgetWidths(): void {
  known.clear()
}
