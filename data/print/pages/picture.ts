import type { PrintModel } from '../model.ts'
import { artifact, type DisplayPage, type DrawOp, type Laid } from '../type/display.ts'
import type { Fonts } from '../type/fonts.ts'
import { pageToSvg } from './svg.ts'

/** A drawing that leaves the program by itself: the SVG document and its size in points. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** The overview of a laid-out report as a picture, else its first strip; undefined where nothing is drawn. */
export function pictureFrom(laid: Laid, model: PrintModel, fonts: Fonts): Picture | undefined {
  const at = laid.places.get('overview') ?? laid.places.get('strip-1')
  const page = at === undefined ? undefined : laid.pages[at - 1]
  if (page === undefined) return undefined
  const alone = { ...page, ops: page.ops.filter((op) => !isPageNumber(op, page)) }
  const svg = pageToSvg(alone, fonts, {
    id: 't-',
    label: model.title.text,
    description: alternative(laid, page),
    lang: model.lang,
    sheet: true,
  })
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}`,
    width: page.width,
    height: page.height,
  }
}

/** What the figures of a page say of themselves to those who cannot see them. */
function alternative(laid: Laid, page: DisplayPage): string {
  const figures = new Set(page.ops.map(({ tag }) => tag))
  const said = [...figures].flatMap((tag) => laid.tags[tag]?.alt ?? [])
  return said.join(' ')
}

const footDepth = 40

/** Whether a text is the number among pages that a picture leaves behind: at the right of the foot. */
function isPageNumber(op: DrawOp, { width, height }: DisplayPage): boolean {
  if (op.op !== 'text' || op.tag !== artifact || op.y < height - footDepth) return false
  return (op.words[0]?.x ?? 0) > width / 2
}
