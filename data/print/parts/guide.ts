import type { GuidePage, GuidePiece } from '../../guide/guide.ts'
import { families } from '../../model/vocabulary.ts'
import { dateExamples } from '../frise/date-examples.ts'
import { anchored, heading, type Kit, para, putText, textRun } from '../pages/kit.ts'
import { blank, lines } from '../pages/slices.ts'
import { setPara } from '../type/set-line.ts'
import type { Leaf } from '../type/tree.ts'
import { putExample, putFamilies } from './method.ts'

/** The pages of the guide, one section each, one after the other. */
export function* guidePart(kit: Kit, pages: readonly GuidePage[]): Generator<number> {
  const { lang } = kit.model
  kit.flow.section(kit.say('go.guide'))
  for (const { name, title, pieces } of pages) {
    const section = putTitle(kit, title[lang], name)
    for (const piece of pieces) putPiece(kit, section, piece)
    yield 0
  }
  kit.flow.settle()
}

function putTitle(kit: Kit, title: string, anchor: string): number {
  const { flow, shaper, styles, tree } = kit
  const section = tree.add(0, 'Sect')
  const text = para(kit, [textRun(title, styles.h1)], flow.frame.measure, { lead: 1.2 })
  const slices = anchored(
    lines(shaper, text, () => tree.add(section, 'H1')),
    anchor,
  )
  const glued = slices.map((slice) => ({ ...slice, glued: true }))
  flow.hold([blank(26 * styles.scale), ...glued, blank(8 * styles.scale)])
  kit.bookmarks.push({ title, to: anchor, children: [] })
  return section
}

function putPiece(kit: Kit, section: number, piece: GuidePiece): void {
  const { styles, flow, model } = kit
  const { lang } = model
  switch (piece.kind) {
    case 'head':
      flow.hold(heading(kit, section, [textRun(piece.text[lang], styles.h2)], ''))
      return
    case 'text':
      putText(kit, section, [textRun(piece.text[lang], styles.body)], {
        align: 'justify',
        hyphens: lang,
      })
      flow.gap(5)
      return
    case 'steps':
      putSteps(
        kit,
        section,
        piece.steps.map((step) => step[lang]),
      )
      flow.gap(5)
      return
    case 'figure':
      if (piece.figure === 'families') putFamilies(kit, section, families)
      else {
        const list = kit.tree.add(section, 'L')
        for (const example of dateExamples) putExample(kit, list, example)
      }
      flow.gap(5)
      return
  }
}

function putSteps(kit: Kit, section: number, steps: readonly string[]): void {
  const { styles, shaper, flow, tree } = kit
  const list = tree.add(section, 'L')
  const indent = 16 * styles.scale
  steps.forEach((step, at) => {
    const number = para(kit, [textRun(`${at + 1}.`, styles.labelStrong)], indent)
    const text = para(kit, [textRun(step, styles.body)], flow.frame.measure - indent)
    const draw = (leaf: Leaf, x: number, top: number): void => {
      const item = tree.add(list, 'LI')
      setPara(leaf, shaper, number, x, top + 1, tree.add(item, 'Lbl'))
      setPara(leaf, shaper, text, x + indent, top, tree.add(item, 'LBody'))
    }
    flow.put([{ height: text.height + 4, draw }])
  })
}
