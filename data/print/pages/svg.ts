import type { CircleOp, DisplayPage, DrawOp, FadeOp, PathOp, TextOp } from '../type/display.ts'
import type { FontKey, Fonts } from '../type/fonts.ts'

/** How a page is drawn as SVG: glyphs as outlines, so that it looks the same where the fonts are not at hand; `id` keeps the names of several pages on one screen apart. */
export interface SvgOptions {
  readonly id: string
  /** What a reader who cannot see the page is told. */
  readonly label: string
  /** What the drawing shows, in a sentence. */
  readonly description?: string
  readonly lang: string
  /** Part of the page, in points; the whole page where it is left out. */
  readonly view?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** Draw the white sheet behind. */
  readonly sheet: boolean
}

/** A page as a self-contained SVG document: presentation attributes only, no style, no script, no font. */
export function pageToSvg(page: DisplayPage, fonts: Fonts, options: SvgOptions): string {
  return new SvgPage(page, fonts, options).text()
}

const figures = (value: number): string => String(Math.round(value * 100) / 100)

class SvgPage {
  readonly #page: DisplayPage
  readonly #fonts: Fonts
  readonly #options: SvgOptions
  readonly #glyphs = new Map<string, string>()
  readonly #fades = new Map<string, string>()

  constructor(page: DisplayPage, fonts: Fonts, options: SvgOptions) {
    this.#page = page
    this.#fonts = fonts
    this.#options = options
  }

  text(): string {
    const { width, height, ops } = this.#page
    const {
      view = { x: 0, y: 0, w: width, h: height },
      label,
      description,
      lang,
      sheet,
    } = this.#options
    const body = ops.map((op) => this.#draw(op)).join('\n')
    const box = [view.x, view.y, view.w, view.h].map(figures).join(' ')
    const ground = sheet
      ? `<rect x="${figures(view.x)}" y="${figures(view.y)}" width="${figures(view.w)}" height="${figures(view.h)}" fill="#ffffff"/>\n`
      : ''
    const defs = [...this.#fades.values(), ...this.#glyphs.values()].join('\n')
    const told = description === undefined ? '' : `<desc>${escaped(description)}</desc>\n`
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${figures(view.w)}pt" height="${figures(view.h)}pt" role="img" aria-label="${escaped(label)}" lang="${escaped(lang)}" xml:lang="${escaped(lang)}">
<title>${escaped(label)}</title>
${told}<defs>
${defs}
</defs>
${ground}${body}
</svg>
`
  }

  #draw(op: DrawOp): string {
    switch (op.op) {
      case 'text':
        return this.#words(op)
      case 'rect':
        return `<rect x="${figures(op.x)}" y="${figures(op.y)}" width="${figures(op.w)}" height="${figures(op.h)}" fill="${op.ink}"/>`
      case 'path': {
        const points = op.points.map((point) => point.map(figures).join(',')).join(' ')
        return `<${op.closed ? 'polygon' : 'polyline'} points="${points}"${paint(op)}/>`
      }
      case 'circle':
        return `<circle cx="${figures(op.x)}" cy="${figures(op.y)}" r="${figures(op.r)}"${paint(op)}/>`
      case 'fade':
        return `<rect x="${figures(op.x)}" y="${figures(op.y)}" width="${figures(op.w)}" height="${figures(op.h)}" fill="url(#${this.#fade(op)})"/>`
    }
  }

  #words(op: TextOp): string {
    const uses: string[] = []
    for (const { shaped, x } of op.words) {
      let at = x
      const scale = op.size / 1000
      shaped.glyphs.forEach((glyph, nth) => {
        const [dx, dy] = shaped.shifts?.[nth] ?? [0, 0]
        const id = this.#glyph(shaped.font, glyph)
        if (id !== '') {
          const left = figures(at + dx * scale)
          const base = figures(op.y - dy * scale)
          uses.push(
            `<use href="#${id}" transform="translate(${left} ${base}) scale(${figures4(scale)} ${figures4(-scale)})"/>`,
          )
        }
        at += (shaped.advances[nth] ?? 0) * scale
      })
    }
    return uses.length === 0 ? '' : `<g fill="${op.ink}">${uses.join('')}</g>`
  }

  #glyph(key: FontKey, glyph: number): string {
    const id = `${this.#options.id}${key}-${glyph}`
    const known = this.#glyphs.get(id)
    if (known !== undefined) return known === '' ? '' : id
    const font = this.#fonts.font(key)
    const outline = font.getGlyph(glyph).path
    if (outline.commands.length === 0) {
      this.#glyphs.set(id, '')
      return ''
    }
    const unit = 1000 / font.unitsPerEm
    const scale = unit === 1 ? '' : ` transform="scale(${figures4(unit)})"`
    this.#glyphs.set(id, `<path id="${id}" d="${outline.toSVG()}"${scale}/>`)
    return id
  }

  #fade(op: FadeOp): string {
    const id = `${this.#options.id}fade-${op.stops.map(([at, ink]) => `${Math.round(at * 1000)}${ink.slice(1)}`).join('-')}`
    if (!this.#fades.has(id)) {
      const stops = op.stops.map(
        ([at, ink]) => `<stop offset="${figures4(at)}" stop-color="${ink}"/>`,
      )
      this.#fades.set(id, `<linearGradient id="${id}">${stops.join('')}</linearGradient>`)
    }
    return id
  }
}

function paint(op: PathOp | CircleOp): string {
  const stroke =
    op.stroke === null ? '' : ` stroke="${op.stroke}" stroke-width="${figures(op.width)}"`
  const dash = op.dash.length === 0 ? '' : ` stroke-dasharray="${op.dash.map(figures).join(' ')}"`
  return ` fill="${op.fill ?? 'none'}"${stroke}${dash}`
}

function figures4(value: number): string {
  return String(Math.round(value * 100_000) / 100_000)
}

function escaped(text: string): string {
  // XML 1.0 has no place for control characters, unpaired surrogates and the two noncharacters.
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
