import type { Family } from '../../data/model/vocabulary.ts'
import { outlines } from '../style/outlines.ts'

/** What is painted with beside the letters: the colours of the page by their names there. */
type Ink = 'paper' | 'ink' | 'soft' | 'line' | 'edge' | 'accent' | 'focus' | 'on-type'

export type Painter = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** The measures of marks at the text size of the page, in pixels (marks.css). */
interface Measures {
  /** The height of a mark, of a line of a label, and of a line of the axis. */
  readonly tall: number
  readonly line: number
  readonly axisLine: number
}

/** The letters of a kind of text: its font, and how far from the top of a line its feet stand. */
export interface Letters {
  readonly font: string
  readonly foot: (linePx: number) => number
}

/** What a sketch is painted with: the page's colours, letters and measures, read once. */
export class Pens {
  readonly measures: Measures
  readonly label: Letters
  readonly arabic: Letters
  readonly onSolid: Letters
  readonly minor: Letters
  readonly major: Letters
  readonly #style: CSSStyleDeclaration
  readonly #scale: number
  readonly #colours = new Map<string, string>()
  readonly #shapes = new Map<string, OffscreenCanvas>()
  readonly #hatches = new Map<string, CanvasPattern | null>()
  readonly #painter = new OffscreenCanvas(1, 1).getContext('2d')

  /** Those of an element, at so many pixels of the screen for each of the page. */
  constructor(element: Element, scale: number) {
    this.#style = getComputedStyle(element)
    this.#scale = scale
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const sans = this.#style.getPropertyValue('--sans').trim()
    const letters = (px: number, weight = ''): Letters => this.#letters(`${weight}${px}px ${sans}`)
    this.measures = { tall: rem * 1.185, line: rem * 1.037, axisLine: rem * 0.9 * 1.2 }
    this.label = letters(rem * 0.889)
    this.arabic = letters(rem * 0.889 * 1.1)
    this.onSolid = letters(rem * 0.889, '600 ')
    this.minor = letters(rem * 0.9)
    this.major = letters(rem * 0.9, '600 ')
  }

  colour(name: Ink | Family | 'none'): string {
    const held = this.#colours.get(name)
    if (held !== undefined) return held
    const property = `--${name === 'none' ? 'untyped' : name}`
    const colour = this.#style.getPropertyValue(property).trim()
    this.#colours.set(name, colour)
    return colour
  }

  /** A family's shape, in a square of so many pixels with a margin of two around it. */
  shape(
    family: Family | 'none',
    px: number,
    kind: 'sure' | 'unsure' | 'on-solid',
  ): OffscreenCanvas {
    const key = `${family} ${px} ${kind}`
    const held = this.#shapes.get(key)
    if (held !== undefined) return held
    const made = this.#shape(family, px, kind)
    this.#shapes.set(key, made)
    return made
  }

  /** The hatch of possible days, counted from the foot of the right edge of a bar. */
  hatch(family: Family | 'none'): CanvasPattern | null {
    const held = this.#hatches.get(family)
    if (held !== undefined) return held
    const made = this.#hatch(family)
    this.#hatches.set(family, made)
    return made
  }

  #letters(font: string): Letters {
    const painter = this.#painter
    if (painter !== null) painter.font = font
    const { fontBoundingBoxAscent: up = 0, fontBoundingBoxDescent: down = 0 } =
      painter?.measureText('x') ?? {}
    const [ascent, descent] = [Math.round(up), Math.round(down)]
    return { font, foot: (line) => ascent + Math.floor((line - ascent - descent) / 2) }
  }

  #shape(family: Family | 'none', px: number, kind: 'sure' | 'unsure' | 'on-solid') {
    const canvas = this.#canvas(px + 4, px + 4)
    const context = canvas.getContext('2d')
    if (context === null) return canvas
    const colour = this.colour(kind === 'on-solid' ? 'on-type' : family)
    // The view box of a shape (family-shape.ts) is a square of 16 from −1.
    context.translate(2, 2)
    context.scale(px / 16, px / 16)
    context.translate(1, 1)
    const outline = new Path2D(outlines[family])
    context.lineJoin = 'round'
    context.strokeStyle = colour
    context.fillStyle = kind === 'unsure' ? this.colour('paper') : colour
    context.lineWidth = kind === 'unsure' ? 1.6 : 1
    if (kind === 'unsure') context.setLineDash([2.4, 1.6])
    context.fill(outline)
    context.stroke(outline)
    return canvas
  }

  /** Stripes of a pixel and a half, every four and a half, upwards to the right. */
  #hatch(family: Family | 'none'): CanvasPattern | null {
    const [every, blank, finer] = [4.5, 3, 8]
    const tile = new OffscreenCanvas(every * finer, finer)
    const context = tile.getContext('2d')
    if (context === null) return null
    context.fillStyle = this.colour(family)
    context.globalAlpha = 0.6
    context.fillRect(0, 0, (every - blank) * finer, finer)
    const pattern = context.createPattern(tile, 'repeat')
    pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / finer))
    return pattern
  }

  #canvas(width: number, height: number): OffscreenCanvas {
    const scale = this.#scale
    const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
    canvas.getContext('2d')?.scale(scale, scale)
    return canvas
  }
}
