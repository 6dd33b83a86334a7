import { expect, test } from 'vitest'
import { fillGaps } from '../../../data/words/fill.ts'

test('a name that ends in a full stop ends the sentence that names it last, and no other mark of its own is lost', () => {
  const say = (title: string, sentence = 'Source added: {title}.') =>
    fillGaps('en', sentence, { title })
  expect(say('He died at Gao.')).toBe('Source added: He died at Gao.')
  expect(say('Who fired')).toBe('Source added: Who fired.')
  expect(say('2025-09/..')).toBe('Source added: 2025-09/...')
  expect(say('A. Diallo Jr.', '{title}: no source.')).toBe('A. Diallo Jr.: no source.')
})
