import { expect, test } from 'vitest'
import { en } from '../../../data/words/en.ts'
import { fr } from '../../../data/words/fr.ts'
import { joinedTables, type Sentence } from '../../../data/words/sentence.ts'

const forms = (sentence: Sentence): readonly string[] =>
  typeof sentence === 'string' ? [sentence] : [sentence.one, sentence.other]

test('French sentences have no plain space inside guillemets or before : ; ! ?', () => {
  const all = Object.entries(fr).flatMap(([key, sentence]) =>
    forms(sentence).map((form) => [key, form] as const),
  )
  expect(all.length).toBeGreaterThan(800)
  const wrong = all.filter(([, form]) => /« | »| [:;!?](?=[\s«]|$)/.test(form))
  expect(wrong).toEqual([])
})

test('both languages say the same things, with the same gaps', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort())
  const gaps = (sentence: Sentence): readonly string[] =>
    [
      ...new Set(
        forms(sentence)
          .join(' ')
          .match(/\{\w+\}/g),
      ),
    ].sort()
  const unlike = Object.entries(fr).filter(
    ([key, sentence]) => `${gaps(sentence)}` !== `${gaps(en[key as keyof typeof en])}`,
  )
  expect(unlike.map(([key]) => key)).toEqual([])
})

test('tables with one key in common are not joined', () => {
  expect(() => joinedTables([{ a: 'x' }, { a: 'y' }])).toThrow('a')
})
