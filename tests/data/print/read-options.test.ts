import { expect, test } from 'vitest'
import { defaultOptions } from '../../../data/print/options.ts'
import { readPrintOptions } from '../../../data/print/read-options.ts'

test('no option gives the print that one gets without asking', () => {
  expect(readPrintOptions({})).toEqual({ ok: true, value: defaultOptions })
})

test('options of a command line and of a form are read alike', () => {
  const typed = readPrintOptions({
    paper: 'a3',
    strips: '4mm',
    parts: 'register,sources',
    keyOnly: 'true',
  })
  const formed = readPrintOptions({
    paper: 'a3',
    strips: '4mm',
    parts: ['sources', 'register'],
    keyOnly: true,
  })
  expect(typed).toEqual(formed)
  expect(typed.ok && typed.value.strips).toEqual({ mmPerMonth: 4 })
  expect(typed.ok && typed.value.parts).toEqual(['register', 'sources'])
})

test.each([
  ['paper', 'a7'],
  ['theme', 'sepia'],
  ['profile', 'x-1'],
  ['strips', '900mm'],
  ['strips', 'many'],
  ['parts', 'register,lyrics'],
  ['margin', '4'],
  ['constructor', 'x'],
])('the value that is not known is refused by name: %s %s', (option, value) => {
  const read = readPrintOptions({ [option]: value })
  expect(read.ok).toBe(false)
  expect(!read.ok && read.problem).toMatchObject({
    code: 'export.option',
    option,
    value: value.replace(',', ','),
  })
})
