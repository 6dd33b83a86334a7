import { expect, test } from 'vitest'
import { gradeOf } from '../../../data/evidence/grade.ts'
import { readLoosely } from '../../../data/reading/read-loosely.ts'
import { sayStatement } from '../../../data/words/say-statement.ts'

test('nobody’s judgement is written as none: a dash for the half that is missing, nothing where both are', () => {
  const source = readLoosely('source', { title: 'Dépêche' }).value
  const claim = readLoosely('claim', { field: 'date', value: '2025' }).value
  expect([source.reliability, claim.credibility]).toEqual(['unsaid', undefined])
  expect(gradeOf(source.reliability, claim.credibility ?? null)).toBe('')
  expect([gradeOf('B', null), gradeOf('unsaid', 2), gradeOf('F', 6)]).toEqual(['B–', '–2', 'F6'])
})

test('the button that records words says the credibility that it records, six too, and none where none was chosen', () => {
  const stated = [{ field: 'date', value: '2025', isInterpreted: false, isShown: false }]
  const said = (credibility: 6 | null): string =>
    sayStatement('fr', stated, { stance: 'supports', credibility, hasNote: false })
  expect(said(6)).toContain('crédibilité 6')
  expect(said(null)).not.toContain('crédibilité')
})
