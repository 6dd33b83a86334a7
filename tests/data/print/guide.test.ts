import { expect, test } from 'vitest'
import { defaultOptions } from '../../../data/exports/print-options.ts'
import { guidePages } from '../../../data/guide/guide.ts'
import { guideModel } from '../../../data/print/guide-model.ts'
import { layoutPages } from '../../../data/print/pages/layout.ts'
import { Fonts } from '../../../data/print/type/fonts.ts'
import { Shaper } from '../../../data/print/type/shape.ts'
import { fontBytes } from './fixtures/fonts.ts'

test('the printed guide has each page under its own bookmark, every letter, and its figures said in words', () => {
  const shaper = new Shaper(new Fonts(fontBytes()))
  for (const lang of ['fr', 'en'] as const) {
    const laid = layoutPages(guideModel(lang, 'Tarikh', '2026-11-30'), shaper, defaultOptions)
    expect(laid.bookmarks.map(({ to }) => to)).toEqual(guidePages)
    expect(laid.warnings).toEqual([])
    const figures = laid.tags.filter(({ role }) => role === 'Figure')
    expect(figures).toHaveLength(13)
    for (const { alt } of figures) expect(alt).toBeTruthy()
  }
})
