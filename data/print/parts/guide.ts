import type { GuidePage, GuidePiece } from '../../guide/guide.ts'
import { families } from '../../model/vocabulary.ts'
import { dateExamples } from '../frise/date-examples.ts'
import { heading, type Kit, openSection, para, putText, textRun } from '../pages/kit.ts'
import { setPara } from '../type/set-line.ts'
import type { Leaf } from '../type/tree.ts'
import { putExample, putFamilies } from './method.ts'

/** The pages of the guide, one section each. */
export function* guidePart(kit: Kit, pages: readonly GuidePage[]): Generator<number> {
  const { lang } = kit.model
  for (const { name, title, pieces } of pages) {
    const section = openSection(kit, title[lang], name)
    for (const piece of pieces) putPiece(kit, section, piece)
    kit.flow.settle()
    yield 0
  }
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
