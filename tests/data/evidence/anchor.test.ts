import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchoring } from '../../../data/evidence/anchor.ts'
import { normaliseText, quoteAt, type Selectors } from '../../../data/evidence/quote.ts'
import { pointAt, pointCount, slicePoints, unitAt } from '../../../data/text/points.ts'

const text =
  'Le président a reçu le vice-ministre russe au palais de Koulouba. La rencontre s’est tenue en marge du salon. Le président a salué la coopération.'

const reanchor = (now: string, selectors: Selectors) => anchoring(now, null)(selectors)

function passage(words: string): Selectors {
  const start = pointAt(text, text.indexOf(words))
  const quote = quoteAt(text, start, start + pointCount(words))
  if (!quote.ok) throw new Error(quote.problem.code)
  return quote.value
}

describe('a passage is found again', () => {
  test('where it stood, in the same text', () => {
    expect(reanchor(text, passage('palais de Koulouba'))).toMatchObject({
      state: 'exact',
      score: 1,
    })
  })

  test('moved, when a paragraph was put before it', () => {
    const grown = `Bamako, le 11 novembre. ${text}`
    const found = reanchor(grown, passage('palais de Koulouba'))
    expect(found.state).toBe('moved')
    expect(slicePoints(grown, found.start, found.end)).toBe('palais de Koulouba')
  })

  test('at the right one of two same phrases, by its context', () => {
    const second = passage('Le président a salué')
    const grown = `Note. ${text}`
    const found = reanchor(grown, {
      ...second,
      exact: 'Le président a',
      end: second.start + 14,
      suffix: ' salué la coopération.',
    })
    expect(found.start).toBe(pointAt(grown, grown.lastIndexOf('Le président a')))
  })

  test('changed, when a few letters differ', () => {
    const changed = text
      .replace('Koulouba', 'Kulouba')
      .replace('Le président', 'Hier, le président')
    const found = reanchor(changed, passage('au palais de Koulouba'))
    expect(found.state).toBe('changed')
    expect(slicePoints(changed, found.start, found.end)).toContain('Kulouba')
  })

  test('only for a person to see, when a figure has grown on to the words', () => {
    const said = 'Le bilan est de 200 morts, selon la préfecture.'
    const quote = quoteAt(said, 16, 25)
    const find = (now: string) => (quote.ok ? anchoring(now, said)(quote.value) : undefined)
    for (const now of [said.replace('200', '1 200'), said.replace('200', '1200')])
      expect(find(now)).toMatchObject({ sure: false })
    expect(find(said.replace('préfecture', 'mairie'))).toMatchObject({ state: 'exact', sure: true })
    expect(find(`Gao. ${said}`)).toMatchObject({ state: 'moved', sure: true })
  })

  test('as an orphan that keeps its place, when its words are gone', () => {
    const orphan = passage('palais de Koulouba')
    expect(reanchor('Tout autre chose, sur un autre sujet.', orphan)).toMatchObject({
      state: 'orphan',
      start: orphan.start,
      end: orphan.end,
    })
  })
})

test('offsets count Unicode characters, whatever the text holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (words, a, b) => {
      const all = [...words]
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      expect(pointCount(words)).toBe(all.length)
      expect(slicePoints(words, start, end)).toBe(all.slice(start, end).join(''))
      expect(unitAt(words, start)).toBe(all.slice(0, start).join('').length)
    }),
  )
})

test('any passage of any text is found exactly where it was taken', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.nat(30),
      fc.nat(30),
      (raw, a, b) => {
        const normal = normaliseText(raw)
        const quote = quoteAt(normal, Math.min(a, b), Math.max(a, b))
        if (!quote.ok) return
        expect(reanchor(normal, quote.value)).toMatchObject({
          state: 'exact',
          start: Math.min(a, b),
        })
      },
    ),
  )
})
