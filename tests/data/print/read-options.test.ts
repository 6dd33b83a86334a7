import { expect, test } from 'vitest'
import { defaultOptions, defaultReport } from '../../../data/print/options.ts'
import { readOptions } from '../../../data/print/read-options.ts'

test('no option gives the print that one gets without asking', () => {
  expect(readOptions({})).toEqual({
    ok: true,
    value: { print: defaultOptions, report: defaultReport },
  })
})

test('options of a command line and of a form are read alike', () => {
  const typed = readOptions({
    paper: 'a3',
    strips: '4mm',
    parts: 'register,sources',
    draw: 'key',
    lanes: 'country',
    anonymous: 'true',
  })
  const formed = readOptions({
    paper: 'a3',
    strips: '4mm',
    parts: ['sources', 'register'],
    draw: 'key',
    lanes: 'country',
    anonymous: true,
  })
  expect(typed).toEqual(formed)
  expect(typed.ok && typed.value.print.strips).toEqual({ mmPerMonth: 4 })
  expect(typed.ok && typed.value.print.parts).toEqual(['register', 'sources'])
  expect(typed.ok && typed.value.report).toEqual({
    access: 'open',
    lanes: 'country',
    anonymous: true,
  })
})

test.each([
  ['paper', 'a7'],
  ['theme', 'sepia'],
  ['profile', 'x-1'],
  ['strips', '900mm'],
  ['strips', 'many'],
  ['parts', 'register,lyrics'],
  ['draw', 'some'],
  ['lanes', 'weather'],
  ['access', 'secret'],
  ['margin', '4'],
  ['constructor', 'x'],
])('the value that is not known is refused by name: %s %s', (option, value) => {
  const read = readOptions({ [option]: value })
  expect(read.ok).toBe(false)
  expect(!read.ok && read.problem).toMatchObject({
    code: 'export.option',
    option,
    value: value.replace(',', ','),
  })
})
