import {
  artifact,
  type DisplayPage,
  type DrawOp,
  type FadeOp,
  type TextOp,
} from '../type/display.ts'
import { type EmbeddedFonts, fontName } from './embed.ts'
import type { PdfObjects } from './objects.ts'
import type { Structure } from './structure.ts'
import { colour, num, ref, share, utf16 } from './syntax.ts'

const round = 0.5523

/** The colour ramps of a file, each written once however often it is drawn. */
export class Shadings {
  readonly #objects: PdfObjects
  readonly #known = new Map<string, number>()

  constructor(objects: PdfObjects) {
    this.#objects = objects
  }

  /** The name of a ramp over the unit square. */
  name(stops: FadeOp['stops']): string {
    const key = JSON.stringify(stops)
    let id = this.#known.get(key)
    if (id === undefined) {
      id = this.#objects.add(
        `<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 1 0]/Extend[true true]/Function ${ramp(stops)}>>`,
      )
      this.#known.set(key, id)
    }
    return `Sh${id}`
  }

  /** The entries of a resource dictionary. */
  resources(): string {
    return [...this.#known.values()].map((id) => `/Sh${id} ${ref(id)}`).join('')
  }
}

function ramp(stops: FadeOp['stops']): string {
  const parts = stops.slice(1).map(([, to], at) => {
    const from = stops[at]?.[1] ?? to
    return `<</FunctionType 2/Domain[0 1]/N 1/C0[${colour(from)}]/C1[${colour(to)}]>>`
  })
  if (parts.length === 1) return parts[0] ?? ''
  const bounds = stops.slice(1, -1).map(([at]) => share(at))
  const encode = parts.map(() => '0 1').join(' ')
  return `<</FunctionType 3/Domain[0 1]/Functions[${parts.join('')}]/Bounds[${bounds.join(' ')}]/Encode[${encode}]>>`
}

const perStep = 1000

/** Writes a page's drawing as a content stream; a sheet with thousands of shapes takes several steps. */
export function content(
  page: DisplayPage,
  number: number,
  fonts: EmbeddedFonts,
  shadings: Shadings,
  structure: Structure | null,
): Generator<void, string> {
  return new Content(page, number, fonts, shadings, structure).text()
}

class Content {
  readonly #page: DisplayPage
  readonly #number: number
  readonly #fonts: EmbeddedFonts
  readonly #shadings: Shadings
  readonly #structure: Structure | null
  readonly #out: string[] = []
  #tag: number | undefined
  #inText = false
  #font = ''
  #fill = ''
  #stroke = ''

  constructor(
    page: DisplayPage,
    number: number,
    fonts: EmbeddedFonts,
    shadings: Shadings,
    structure: Structure | null,
  ) {
    this.#page = page
    this.#number = number
    this.#fonts = fonts
    this.#shadings = shadings
    this.#structure = structure
  }

  *text(): Generator<void, string> {
    for (const [at, op] of this.#page.ops.entries()) {
      if (at % perStep === perStep - 1) yield
      this.#mark(op.tag)
      this.#draw(op)
    }
    this.#unmark()
    return this.#out.join('\n')
  }

  #mark(tag: number): void {
    if (tag === this.#tag) return
    this.#unmark()
    this.#tag = tag
    if (this.#structure === null) return
    if (tag === artifact) this.#out.push('/Artifact BMC')
    else this.#out.push(`/P <</MCID ${this.#structure.words(tag, this.#number)}>> BDC`)
  }

  #unmark(): void {
    this.#endText()
    if (this.#tag !== undefined && this.#structure !== null) this.#out.push('EMC')
    this.#tag = undefined
  }

  #endText(): void {
    if (this.#inText) this.#out.push('ET')
    this.#inText = false
  }

  #draw(op: DrawOp): void {
    if (op.op !== 'text') this.#endText()
    switch (op.op) {
      case 'text':
        this.#words(op)
        return
      case 'rect':
        this.#paint(op.ink)
        this.#out.push(`${num(op.x)} ${this.#y(op.y + op.h)} ${num(op.w)} ${num(op.h)} re f`)
        return
      case 'path': {
        const points = op.points.map(
          ([x, y], at) => `${num(x)} ${this.#y(y)} ${at === 0 ? 'm' : 'l'}`,
        )
        this.#shape(op, `${points.join(' ')}${op.closed ? ' h' : ''}`)
        return
      }
      case 'circle':
        this.#shape(op, this.#circle(op.x, op.y, op.r))
        return
      case 'fade':
        this.#out.push(
          `q ${num(op.w)} 0 0 ${num(op.h)} ${num(op.x)} ${this.#y(op.y + op.h)} cm 0 0 1 1 re W n /${this.#shadings.name(op.stops)} sh Q`,
        )
        return
    }
  }

  #shape(
    op: {
      readonly fill: string | null
      readonly stroke: string | null
      readonly width: number
      readonly dash: readonly number[]
    },
    path: string,
  ): void {
    if (op.fill !== null) this.#paint(op.fill)
    const dashed = op.dash.length > 0
    if (op.stroke !== null) {
      if (op.stroke !== this.#stroke) this.#out.push(`${colour(op.stroke)} RG`)
      this.#stroke = op.stroke
      this.#out.push(`${num(op.width)} w${dashed ? ` [${op.dash.map(num).join(' ')}] 0 d` : ''}`)
    }
    const paint = op.fill === null ? 'S' : op.stroke === null ? 'f' : 'B'
    this.#out.push(`${path} ${paint}${dashed ? ' [] 0 d' : ''}`)
  }

  #circle(x: number, y: number, r: number): string {
    const k = r * round
    const at = (dx: number, dy: number): string => `${num(x + dx)} ${this.#y(y + dy)}`
    return [
      `${at(r, 0)} m`,
      `${at(r, k)} ${at(k, r)} ${at(0, r)} c`,
      `${at(-k, r)} ${at(-r, k)} ${at(-r, 0)} c`,
      `${at(-r, -k)} ${at(-k, -r)} ${at(0, -r)} c`,
      `${at(k, -r)} ${at(r, -k)} ${at(r, 0)} c h`,
    ].join(' ')
  }

  #words(op: TextOp): void {
    this.#paint(op.ink)
    if (!this.#inText) this.#out.push('BT')
    this.#inText = true
    let open = ''
    let x = 0
    const close = (): void => {
      if (open !== '') this.#out.push(`[${open}] TJ`)
      open = ''
    }
    for (const { shaped, x: from, space } of op.words) {
      const font = this.#fonts.of(shaped.font)
      const named = `/${fontName(shaped.font)} ${num(op.size)} Tf`
      const apart = shaped.rtl || shaped.shifts !== null || shaped.lost !== null
      if (named !== this.#font || apart) close()
      if (named !== this.#font) this.#out.push(named)
      this.#font = named
      if (open === '') this.#out.push(`1 0 0 1 ${num(from)} ${this.#y(op.y)} Tm`)
      else {
        const gap = Math.round(((from - x) * 1000) / op.size)
        if (gap !== 0) open += String(-gap)
      }
      if (apart) this.#apart(op, shaped)
      else open += font.word(shaped)
      x = from + (shaped.width * op.size) / 1000
      if (!space) {
        if (apart) close()
        continue
      }
      const [code, wide] = font.space()
      if (apart) this.#out.push(`[<${code}>] TJ`)
      else open += `<${code}>`
      x += (wide * op.size) / 1000
    }
    close()
  }

  #apart(op: TextOp, shaped: TextOp['words'][number]['shaped']): void {
    const font = this.#fonts.of(shaped.font)
    const body =
      shaped.shifts === null ? `[${font.word(shaped)}] TJ` : font.shifted(shaped, op.size)
    if (shaped.lost !== null)
      this.#out.push(`/Span <</ActualText<FEFF${utf16(shaped.lost)}>>> BDC ${body} EMC`)
    else if (shaped.rtl) this.#out.push(`/ReversedChars BMC ${body} EMC`)
    else this.#out.push(body)
  }

  #paint(ink: string): void {
    if (ink !== this.#fill) this.#out.push(`${colour(ink)} rg`)
    this.#fill = ink
  }

  #y(y: number): string {
    return num(this.#page.height - y)
  }
}
