import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankForm, type DateForm, edtfToForm, formToEdtf } from '../../../data/dates/form.ts'
import { parseEdtf } from '../../../data/dates/parse.ts'
import { writeEdtf } from '../../../data/dates/write.ts'
import { anyEdtf } from './arbitrary.ts'

function canonical(edtf: string): string {
  const date = parseEdtf(edtf)
  return date.ok ? writeEdtf(date.value) : date.problem.code
}

function built(form: Partial<DateForm>): string {
  const edtf = formToEdtf({ ...blankForm, ...form })
  return edtf.ok ? edtf.value : edtf.problem.code
}

test('a date that the form can show comes out of the form unchanged', () =>
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const form = edtfToForm(edtf)
      if (!form) return
      const back = formToEdtf(form)
      expect([edtf, back.ok ? canonical(back.value) : back.problem]).toEqual([
        edtf,
        canonical(edtf),
      ])
    }),
    { numRuns: 2000 },
  ))

test('each shape of the form builds its EDTF', () => {
  const first = { year: '2024', month: '6', day: '3' }
  const second = { year: '2024', month: '6', day: '5' }
  const year = { year: '2012', month: '', day: '' }
  expect(built({ shape: 'day', first })).toBe('2024-06-03')
  expect(built({ shape: 'day', first, time: '09:30', zone: 'Z' })).toBe('2024-06-03T09:30:00Z')
  expect(built({ shape: 'month', first, about: true })).toBe('2024-06~')
  expect(built({ shape: 'year', first, uncertain: true })).toBe('2024?')
  expect(built({ shape: 'decade', first: year, about: true, uncertain: true })).toBe('201X%')
  expect(built({ shape: 'century', first: year })).toBe('20XX')
  expect(built({ shape: 'season', first: year, season: 22 })).toBe('2012-22')
  expect(built({ shape: 'between', first, second })).toBe('[2024-06-03..2024-06-05]')
  expect(built({ shape: 'lasted', first, second })).toBe('2024-06-03/2024-06-05')
  expect(built({ shape: 'before', first })).toBe('[..2024-06-03]')
  expect(built({ shape: 'after', first: year })).toBe('[2012..]')
  expect(built({ shape: 'ongoing', first })).toBe('2024-06-03/..')
  expect(built({ shape: 'unknown-end', first })).toBe('2024-06-03/')
})

test('an empty field is named, an impossible day is refused', () => {
  const first = { year: '2025', month: '', day: '' }
  const refused = formToEdtf({ ...blankForm, first })
  expect(refused).toEqual({
    ok: false,
    problem: { code: 'date.form', text: '', part: 'first.month' },
  })
  expect(built({ first: { year: '2025', month: '2', day: '29' } })).toBe('date.impossible-day')
})

test('what has no fields in the form is left to the raw field', () => {
  for (const edtf of ['{2015-05-15,2015-06-20}', '2004?-06-11', '2025-XX', '/1960', 'Y17E7', 'x']) {
    expect([edtf, edtfToForm(edtf)]).toEqual([edtf, undefined])
  }
})
