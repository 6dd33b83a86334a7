import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { describeDate } from '../../../data/dates/describe.ts'
import { parseEdtf } from '../../../data/dates/parse.ts'

interface Entry {
  readonly edtf: string
  readonly valid: boolean
  readonly level: number | null
  readonly min: string | null
  readonly max: string | null
  readonly disputed: readonly string[]
  readonly notes?: readonly string[]
}

const folder = process.env['TARIKH_DATA']
const noData = folder === undefined

function read<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(folder ?? '', 'edtf', name), 'utf8')) as T
}

/** The list's own note says that a year before 0 is level 1, where one suite says 0. */
function statedLevel({ edtf, level, notes }: Entry): number | null {
  const note = notes?.some((text) => text.includes('negative year: level 1 in the 2019'))
  return note && edtf.startsWith('-') && level === 0 ? 1 : level
}

function day(stated: string): string {
  return stated === 'inf' || stated === '-inf' ? '..' : stated
}

test.skipIf(noData)('every undisputed entry of the public list has its verdict', () => {
  const wrong = read<{ items: readonly Entry[] }>('edtf-visible.json').items.filter(
    (entry) => !entry.disputed.includes('valid') && parseEdtf(entry.edtf).ok !== entry.valid,
  )
  expect(wrong.map((entry) => entry.edtf)).toEqual([])
})

test.skipIf(noData)('every undisputed entry has its level', () => {
  const wrong = read<{ items: readonly Entry[] }>('edtf-visible.json').items.filter((entry) => {
    const level = statedLevel(entry)
    if (!entry.valid || level === null) return false
    if (entry.disputed.some((field) => field === 'valid' || field === 'level')) return false
    const [answer] = [describeDate(entry.edtf, { edtfOnly: true, lang: 'en' })]
    return answer?.level !== level
  })
  expect(wrong.map((entry) => entry.edtf)).toEqual([])
})

test.skipIf(noData)('every undisputed entry has its first and last day', () => {
  const wrong: string[] = []
  for (const entry of read<{ items: readonly Entry[] }>('edtf-visible.json').items) {
    if (!entry.valid || entry.disputed.includes('valid')) continue
    const answer = describeDate(entry.edtf, { edtfOnly: true, lang: 'en' })
    for (const side of ['min', 'max'] as const) {
      const stated = entry[side]
      if (stated === null || stated === undefined || entry.disputed.includes(side)) continue
      if (answer[side] !== day(stated)) wrong.push(`${entry.edtf} ${side} ${answer[side]}`)
    }
  }
  expect(wrong).toEqual([])
})

test.skipIf(noData)('a date of the 2012 draft is refused with the form to write now', () => {
  const { items } = read<{
    items: readonly { draft2012: string; ruby_converts_to: string | null }[]
  }>('edtf-legacy-2012.json')
  for (const { draft2012, ruby_converts_to } of items) {
    const answer = parseEdtf(draft2012)
    if (answer.ok) throw new Error(`${draft2012} was accepted`)
    expect([draft2012, answer.problem.code]).toEqual([draft2012, 'date.draft-2012'])
    const instead = String(answer.problem['instead'])
    expect([draft2012, instead, parseEdtf(instead).ok]).toEqual([draft2012, instead, true])
    if (ruby_converts_to !== null) expect(instead).toBe(ruby_converts_to)
  }
})
