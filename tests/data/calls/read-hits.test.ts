import { expect, test } from 'vitest'
import { emptyState } from '../../../data/changes/state.ts'
import { hitsOf } from '../../../data/search/read-hits.ts'
import { digest, id, put } from './records.ts'

test('a hit shows the very word that was asked for, not a like one that stands before it', () => {
  const state = emptyState()
  const source = id('s', 1)
  put(state, { [source]: { title: 'Dépêche', text: digest } })
  const text = `Deux morts, dont un civil, sur la route de Gao. ${'Le calme est revenu. '.repeat(20)}Le pont est fermé.`
  const [hit] = hitsOf(state, [source], 'pont ', () => text)
  expect(text.slice(hit?.start ?? 0, hit?.end ?? 0)).toBe('pont')
  const shown = (hit?.marks ?? []).map(([from, to]) => hit?.excerpt.slice(from, to))
  expect(shown).toEqual(['pont'])
})

test('a hit shows the word where it stands rather than a like word in a longer text', () => {
  const state = emptyState()
  const event = id('e', 1)
  const stated = (text: string) => ({ value: { text, lang: 'fr' } })
  put(state, {
    [event]: {
      title: stated('Le pont de Gao'),
      summary: stated('Deux morts dont un civil'),
    },
  })
  const [hit] = hitsOf(state, [event], 'pont', () => undefined)
  expect(hit?.excerpt).toBe('Le pont de Gao')
  const [like] = hitsOf(state, [event], 'ponk ', () => undefined)
  expect((like?.marks ?? []).map(([from, to]) => like?.excerpt.slice(from, to))).toEqual(['pont'])
})
