import { isolated } from '../type/bidi.ts'
import { artifact } from '../type/display.ts'
import { setPara } from '../type/set-line.ts'
import { shortened } from '../type/shorten.ts'
import { spaced } from '../type/spacing.ts'
import type { FlowPage } from './flow.ts'
import { type Kit, lyingMargin, para, textRun } from './kit.ts'

const perStep = 50

/** Writes running heads and page numbers, once all pages are known, in steps. A title page bears none, and the first page of a short form its number only. */
export function* furnish(kit: Kit, pages: readonly FlowPage[]): Generator<number> {
  for (const [at, page] of pages.entries()) {
    const isTitle = page.section === '' && at === 0
    const isNumbered = kit.options.layout === 'short' && pages.length > 1
    if (!isTitle || isNumbered) furnishPage(kit, page, at + 1, pages.length, !isTitle)
    if (at % perStep === perStep - 1) yield 0
  }
}

function furnishPage(
  kit: Kit,
  page: FlowPage,
  number: number,
  total: number,
  hasHead: boolean,
): void {
  const { styles, shaper, theme, model, flow } = kit
  const { leaf } = page
  const left = page.lying ? lyingMargin : flow.frame.left
  const measure = page.lying ? leaf.width - 2 * lyingMargin : flow.frame.measure
  const style = styles.furniture
  const put = (
    text: string,
    y: number,
    align: 'left' | 'right',
    share: number,
    strong = false,
  ): void => {
    const face = strong ? ('sans-semibold' as const) : style.face
    const width = measure * share
    const fits = (line: string): boolean => shaper.measure(line, face, style.size) <= width - 4
    const short = shortened(spaced(text, model.lang), fits)
    const one = para(kit, [textRun(isolated(short), { ...style, face })], width, { align })
    setPara(
      leaf,
      shaper,
      { ...one, lines: one.lines.slice(0, 1) },
      align === 'left' ? left : left + measure - width,
      y,
      artifact,
    )
  }
  const top = 28
  const foot = leaf.height - 40
  const first = page.marks[0]
  const last = page.marks.at(-1)
  const span =
    first === undefined || last === undefined ? '' : first === last ? first : `${first} – ${last}`
  if (hasHead && ['pages', 'short', 'sheet'].includes(kit.options.layout)) {
    put(model.title.text, top, 'left', 0.5, true)
    put(span === '' ? page.section : span, top, 'right', 0.5)
    leaf.block(left, top + style.size * 1.6, measure, theme.hair, theme.hairline)
  }
  const { reference, isGuarded, distribution } = model.facts
  const guarded = isGuarded ? [distribution] : []
  const said = [reference, ...guarded].filter((part) => part !== '').join(' · ')
  put(said, foot, 'left', 0.6, isGuarded)
  put(kit.say('print.page-of', { page: String(number), total: String(total) }), foot, 'right', 0.35)
}
