import type { Laid } from './display.ts'
import type { Fonts } from './fonts.ts'
import { layoutPages } from './layout.ts'
import type { PrintModel } from './model.ts'
import type { PrintOptions } from './options.ts'
import type { Shaper } from './shape.ts'
import { pageToSvg } from './svg.ts'

/** Some pages of a laid-out report as SVG, from page `from` (1 is the first). */
export function previewPages(
  laid: Laid,
  model: PrintModel,
  fonts: Fonts,
  from: number,
  count: number,
): readonly string[] {
  return laid.pages.slice(from - 1, from - 1 + count).map((page, at) =>
    pageToSvg(page, fonts, {
      id: `p${from + at}-`,
      label: `${model.title.text}, ${from + at}/${laid.pages.length}`,
      lang: model.lang,
      sheet: true,
    }),
  )
}

/** The page of the overview alone, else of the first strip, as an SVG document for use elsewhere; undefined where nothing is drawn. */
export function overviewSvg(laid: Laid, model: PrintModel, fonts: Fonts): string | undefined {
  const at = laid.places.get('overview') ?? laid.places.get('strip-1')
  const page = at === undefined ? undefined : laid.pages[at - 1]
  if (page === undefined) return undefined
  const label = model.title.text
  return pageToSvg(page, fonts, { id: 'o-', label, lang: model.lang, sheet: true })
}

/** The timeline of a report as one picture: what a poster of that format shows, as an SVG document. */
export function timelineSvg(
  model: PrintModel,
  shaper: Shaper,
  options: PrintOptions,
): string | undefined {
  const [page] = layoutPages(model, shaper, { ...options, layout: 'poster' }).pages
  if (page === undefined) return undefined
  const label = model.title.text
  return pageToSvg(page, shaper.fonts, { id: 't-', label, lang: model.lang, sheet: true })
}
