import type { PrintFact, PrintPlace } from '../model.ts'
import { fromRight, type Kit, para, textRun, writtenRun } from '../pages/kit.ts'
import { lines, type PageSlice } from '../pages/slices.ts'
import { setPara } from '../type/set-line.ts'
import { spaced } from '../type/spacing.ts'
import type { Run } from '../type/word.ts'

/** How far what has a label in the margin is set in. */
export function labelIndent({ styles, flow }: Kit): number {
  return Math.min(132 * styles.scale, flow.frame.measure * 0.32)
}

/** A label in the margin and what it names beside it, one paragraph of structure; the label stays with its first line. */
export function labelledRow(
  kit: Kit,
  section: number,
  label: Run,
  paragraphs: readonly (readonly Run[])[],
): readonly PageSlice[] {
  const { shaper, flow, tree } = kit
  const indent = labelIndent(kit)
  const left = para(kit, [label], indent - 8, { lead: 1.45 })
  let tag: number | undefined
  const element = (): number => {
    tag ??= tree.add(section, 'P')
    return tag
  }
  const slices = paragraphs.flatMap((runs) => {
    const rtl = fromRight(runs.map((each) => each.text).join(''))
    const right = para(kit, runs, flow.frame.measure - indent, { lead: 1.38, rtl })
    return lines(shaper, right, element, indent)
  })
  const tall = slices.reduce((sum, slice) => sum + slice.height, 0)
  const more = Math.max(0, left.height - tall)
  const last = slices.length - 1
  return slices.map((slice, at) => ({
    ...slice,
    height: slice.height + (at === last ? more : 0),
    draw: (leaf, x, top) => {
      if (at === 0) setPara(leaf, shaper, left, x, top, element())
      slice.draw(leaf, x, top)
    },
  }))
}

/** A label in the margin, in the manner of small print. */
export function smallLabel(kit: Kit, text: string): Run {
  return textRun(text, kit.styles.small)
}

/** A place with what is known of where it lies. */
export function placeWords({ name, where }: PrintPlace): string {
  return where === '' ? name : `${name} (${where})`
}

/** The text of a fact; a text of the archive in its own language. */
export function factRun({ model, styles }: Kit, { text, lang }: PrintFact): Run {
  return lang === model.lang
    ? textRun(spaced(text, lang), styles.label)
    : writtenRun({ text, lang }, styles.label)
}
