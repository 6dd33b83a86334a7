import { dayParts } from '../../dates/days.ts'
import type { LaneDensity } from '../frise/density.ts'
import { yearLabel } from '../frise/draw-strip.ts'
import type { Scale } from '../frise/scale.ts'
import { type Kit, lyingMargin, lyingSheet, monthName, para, textRun } from '../pages/kit.ts'
import { isolated } from '../type/bidi.ts'
import { setPara } from '../type/set-line.ts'
import { shortened } from '../type/shorten.ts'
import { spaced } from '../type/spacing.ts'
import type { Leaf } from '../type/tree.ts'

/** A sheet with its heading; `close` writes the caption. */
interface Sheet {
  readonly leaf: Leaf
  readonly section: number
  readonly close: (caption: string, y: number) => void
}

/** A sheet ready to be drawn on. */
export interface SheetDrawing extends Sheet {
  readonly figure: number
}

const headingTop = 54

/** The room above a drawing on a page of a document: its running head and its heading. */
export function headRoom(kit: Kit): number {
  return headingTop + 30 * kit.styles.scale
}

/** Opens a sheet that lies across, with its heading and bookmark. */
export function openSheet(
  kit: Kit,
  title: string,
  anchor: string,
  size: readonly [number, number],
): Sheet {
  const { tree, flow, styles, shaper, model } = kit
  const [width, height] = size
  const leaf = flow.sheet(title, width, height)
  const section = tree.add(0, 'Sect')
  const measure = width - 2 * lyingMargin
  leaf.anchor(anchor, headingTop)
  kit.bookmarks.push({ title, to: anchor, children: [] })
  const { face, size: em } = styles.h1
  const fits = (line: string): boolean => shaper.measure(line, face, em) <= measure
  const words = textRun(isolated(shortened(title, fits)), styles.h1)
  const heading = para(kit, [words], measure, { lead: 1.2 })
  setPara(leaf, shaper, heading, lyingMargin, headingTop, tree.add(section, 'H1'))
  return {
    leaf,
    section,
    close: (caption, y) => {
      const text = para(kit, [textRun(spaced(caption, model.lang), styles.small)], measure)
      setPara(leaf, shaper, text, lyingMargin, y, tree.add(section, 'P'))
    },
  }
}

/** Opens a sheet with the described figure. */
export function openDrawing(
  kit: Kit,
  title: string,
  anchor: string,
  events: number,
  scale: Scale,
  size: readonly [number, number] = lyingSheet(kit.options),
): SheetDrawing {
  const opened = openSheet(kit, title, anchor, size)
  const [from, to] = [dayWords(kit, scale.from), dayWords(kit, scale.to - 1)]
  const retold = kit.options.layout === 'pages' && kit.options.parts.includes('chronology')
  const alt = kit.say(retold ? 'print.figure' : 'print.figure.unaccompanied', {
    from,
    to,
    n: events,
  })
  return { ...opened, figure: kit.tree.add(opened.section, 'Figure', { alt }) }
}

/** What a column of densities stands for, and the highest. */
export function binWords(kit: Kit, { months, most }: LaneDensity): string {
  if (months === 1) return kit.say('print.bin.month', { most })
  if (months === 3) return kit.say('print.bin.quarter', { most })
  return kit.say('print.bin.years', { n: months / 12, most })
}

/** The month and year of a day, in words. */
function dayWords(kit: Kit, day: number): string {
  const { year, month } = dayParts(day)
  return `${monthName(kit, month)} ${yearLabel(year)}`
}
