import { parse } from '@edtf-ts/core'
import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBounds } from '../../../data/dates/bounds.ts'
import { isEdtf } from '../../../data/dates/parse.ts'
import { almostEdtf, anyDate, anyEdtf } from './arbitrary.ts'

const MILLISECONDS_A_DAY = 86_400_000

interface Answer {
  readonly valid: boolean
  readonly min: number | null
  readonly max: number | null
}

function day(milliseconds: unknown): number | null {
  if (typeof milliseconds !== 'number' || !Number.isFinite(milliseconds)) return null
  return Math.floor(milliseconds / MILLISECONDS_A_DAY)
}

function edtfJs(text: string): Answer {
  try {
    const date = edtf(text)
    return { valid: true, min: day(date.min), max: day(date.max) }
  } catch {
    return { valid: false, min: null, max: null }
  }
}

function edtfTs(text: string): Answer {
  // It throws where a year is beyond every number.
  if (/E\d{3}/.test(text)) return { valid: true, min: null, max: null }
  const date = parse(text)
  if (!date.success) return { valid: false, min: null, max: null }
  return { valid: true, min: day(date.value.min?.getTime()), max: day(date.value.max?.getTime()) }
}

/**
 * One of the two never comes back from a range of months or seasons, and both count unspecified
 * digits before year 0 from the wrong end: such texts are not asked.
 */
function notAsked(text: string): boolean {
  const negative = /(?:^|[/.,[{?~%])-\d*X/.test(text)
  return negative || (/[[{].*\.\./.test(text) && /-[\dX]{2}/.test(text))
}

/** What we accept beyond both (README, "Wider than the specification says"). */
function wider(text: string): boolean {
  const season = /-[?~%]?(?:2[1-9]|3\d|4[01])(?!\d)/.test(text)
  if (season || /S\d\d/.test(text)) return true
  return (text.includes('X') && /[?~%]/.test(text)) || /\.\.[?~%]|[?~%]\.\./.test(text)
}

/** A text without the marks on the ends of its ranges, which we read (README, as above). */
function withoutMarkedEnds(text: string): string {
  return text.replace(/[^,[\]{}]*\.\.[^,[\]{}]*/g, (range) => range.replace(/[?~%]/g, ''))
}

/** Whether it is for the marks on the ends of its ranges alone that neither library accepts it. */
function isRefusedForMarkedEnds(text: string): boolean {
  const plain = withoutMarkedEnds(text)
  if (plain === text) return false
  return notAsked(plain) || edtfJs(plain).valid || edtfTs(plain).valid
}

/** Whether neither library accepts an interval for the marks of its ends alone: they do not read a mark behind one end together with a mark before a part of the other, which the specification does not forbid. */
function isRefusedForMixedEnds(text: string): boolean {
  const ends = text.split('/')
  if (ends.length !== 2 || !ends.every((end) => /[?~%]/.test(end))) return false
  const plain = text.replace(/[?~%]/g, '')
  return [edtfJs, edtfTs].some((read) => [plain, ...ends].every((each) => read(each).valid))
}

/** What we refuse though both accept: exponents and digits of Y years that begin with 0. */
function stricter(text: string): boolean {
  return /Y-?0|[ES]0/.test(text)
}

const mutant = fc
  .tuple(anyEdtf, fc.nat(30), fc.constantFrom(...'0123X-/.?~%[]{},YES '))
  .map(([text, at, character]) => {
    const place = at % text.length
    return text.slice(0, place) + character + text.slice(place + (at % 2))
  })

const texts = fc.oneof(anyEdtf, anyDate, mutant, almostEdtf).filter((text) => !notAsked(text))
const numRuns = Number(process.env['DATE_RUNS'] ?? '1500')

test('what both libraries accept is accepted, what both refuse is refused', () =>
  fc.assert(
    fc.property(texts, (text) => {
      const [a, b] = [edtfJs(text), edtfTs(text)]
      if (a.valid !== b.valid) return
      const refusedAlone = isRefusedForMarkedEnds(text) || isRefusedForMixedEnds(text)
      if (a.valid ? stricter(text) : wider(text) || refusedAlone) return
      expect([text, isEdtf(text)]).toEqual([text, a.valid])
    }),
    { numRuns },
  ))

test('an interval may bear a mark behind one end and before a part of the other', () => {
  for (const text of ['1899?/%1900-01', '?1899-02/1900~', '0000?/%1900-01'])
    expect([text, isEdtf(text)]).toEqual([text, true])
  for (const text of ['1899?/%1899-13', '1901?/%1900-01', '1899??/%1900-01'])
    expect([text, isEdtf(text)]).toEqual([text, false])
})

test('a set may begin and end with an open range, and a range may bear marks at its ends', () => {
  for (const text of ['[..1900,1950..]', '[..1900~,1900-~01-%01..]', '{1984..1986?}'])
    expect([text, isEdtf(text)]).toEqual([text, true])
  for (const text of ['[1950..,..1900]', '[..?1900?]', '[..1900~~]'])
    expect([text, isEdtf(text)]).toEqual([text, false])
})

/**
 * Both libraries give seasons months and significant digits none, begin month X0, which is only
 * October, in January, and take the first member of a set for its earliest: ours differ.
 */
function decidedOtherwise(text: string): boolean {
  return /-[?~%]?(?:2[1-9]|3\d|4[01]|X0)(?!\d)|S\d|[[{]/.test(text)
}

test('where both libraries name the same first or last day, so do we', () =>
  fc.assert(
    fc.property(
      fc.oneof(anyEdtf, anyDate).filter((text) => !notAsked(text) && !decidedOtherwise(text)),
      (text) => {
        const [a, b] = [edtfJs(text), edtfTs(text)]
        const ours = readBounds(text)
        if (!a.valid || !b.valid || !ours.ok) return
        if (a.min !== null && a.min === b.min) {
          expect([text, ours.value.earliestStart]).toEqual([text, a.min])
        }
        if (a.max !== null && a.max === b.max) {
          expect([text, ours.value.latestEnd]).toEqual([text, a.max])
        }
      },
    ),
    { numRuns },
  ))
