import { expect, test } from 'vitest'
import { type Para, paragraph } from '../../../data/print/type/para.ts'
import { setPara } from '../../../data/print/type/set-line.ts'
import { Leaf, Tree } from '../../../data/print/type/tree.ts'
import type { Run, Style } from '../../../data/print/type/word.ts'
import { shaper } from './fixtures/laid.ts'

const style: Style = { face: 'serif', size: 10, ink: '#000000' }

function drawn(runs: readonly Run[], rtl: boolean): Leaf {
  const tree = new Tree()
  const leaf = new Leaf(1000, 1000, tree, () => undefined)
  const para: Para = paragraph(shaper, runs, { width: 600, align: 'left', lead: 1.4, rtl })
  setPara(leaf, shaper, para, 0, 0, tree.add(0, 'P'))
  return leaf
}

test('in a line that runs from the right only the passage is highlighted, in one piece', () => {
  const runs = [
    { text: 'هجوم على قافلة', style, mark: true },
    { text: ' عسكرية قرب ميناكا، قتل فيه العشرات', style },
  ]
  const blocks = drawn(runs, true).ops.filter(({ op }) => op === 'rect')
  expect(blocks).toHaveLength(1)
})

test('a note with Arabic words leads back by its number alone', () => {
  const runs = [
    { text: '12', style, link: 'r-12', label: 'Aller à' },
    { text: ' S3, وكالة الأنباء، هذا مصدر عربي, § 1', style },
  ]
  expect(drawn(runs, false).links).toHaveLength(1)
})
