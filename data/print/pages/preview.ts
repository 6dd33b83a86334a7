import type { PrintModel } from '../model.ts'
import type { Laid } from '../type/display.ts'
import type { Fonts } from '../type/fonts.ts'
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
