import { dayParts } from '../../dates/days.ts'
import { yearLabel } from '../frise/draw-strip.ts'
import type { Scale } from '../frise/scale.ts'
import { type Kit, lyingMargin, lyingSheet, para, run } from '../kit.ts'
import { setPara } from '../set-line.ts'
import { spaced } from '../spacing.ts'
import type { Leaf } from '../tree.ts'

/** A sheet with its heading, ready to be drawn on; `close` writes the caption. */
export interface Drawing {
  readonly leaf: Leaf
  readonly figure: number
  readonly close: (caption: string, y: number) => void
}

const headingTop = 54

/** Opens a sheet that lies across, with its heading, bookmark and the described figure. */
export function openDrawing(
  kit: Kit,
  title: string,
  anchor: string,
  events: number,
  scale: Scale,
  size: readonly [number, number] = lyingSheet(kit.options),
): Drawing {
  const { tree, flow, styles, shaper, model, words } = kit
  const [width, height] = size
  const leaf = flow.sheet(title, width, height)
  const section = tree.add(0, 'Sect')
  const measure = width - 2 * lyingMargin
  leaf.anchor(anchor, headingTop)
  kit.bookmarks.push({ title, to: anchor, children: [] })
  const heading = para(kit, [run(title, styles.h1)], measure, { lead: 1.2 })
  setPara(leaf, shaper, heading, lyingMargin, headingTop, tree.add(section, 'H1'))
  const alt = words.figureAlt(
    dayWords(kit, scale.from),
    dayWords(kit, scale.to - 1),
    events,
    model.lanes.length,
  )
  const figure = tree.add(section, 'Figure', { alt })
  return {
    leaf,
    figure,
    close: (caption, y) => {
      const text = para(kit, [run(spaced(caption, model.lang), styles.small)], measure)
      setPara(leaf, shaper, text, lyingMargin, y, tree.add(section, 'P'))
    },
  }
}

/** A day in words, month and year only. */
function dayWords(kit: Kit, day: number): string {
  const { year, month } = dayParts(day)
  return `${kit.words.months[month - 1] ?? ''} ${yearLabel(year)}`
}
