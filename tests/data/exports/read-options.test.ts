import { expect, test } from 'vitest'
import { readOptions } from '../../../data/exports/options.ts'
import { defaultOptions, PrintOptions } from '../../../data/exports/print-options.ts'

test('no option gives the print that one gets without asking', () => {
  expect(readOptions(PrintOptions, {})).toEqual({ ok: true, value: defaultOptions })
  expect(defaultOptions).toEqual({
    profile: 'a-3a',
    paper: 'a4',
    layout: 'pages',
    title: '',
    author: '',
    purpose: '',
    periods: 'none',
    poster: 'a1',
    theme: 'colour',
    texts: 'cited',
    notes: 'foot',
    parts: ['overview', 'strips', 'chronology', 'register', 'sources', 'texts', 'index'],
    strips: 'auto',
    draw: 'auto',
    attachments: true,
    volumes: 'none',
    access: 'open',
    lanes: 'type',
    anonymous: false,
  })
})

test('options of a command line and of a form are read alike', () => {
  const typed = readOptions(PrintOptions, {
    paper: 'a3',
    strips: '4mm',
    parts: 'register,sources',
    draw: 'key',
    lanes: 'country',
    anonymous: 'true',
    volumes: '250',
  })
  const formed = readOptions(PrintOptions, {
    paper: 'a3',
    strips: { mmPerMonth: 4 },
    parts: ['sources', 'register'],
    draw: 'key',
    lanes: 'country',
    anonymous: true,
    volumes: { pages: 250 },
  })
  expect(typed).toEqual(formed)
  expect(typed.ok && typed.value.strips).toEqual({ mmPerMonth: 4 })
  expect(typed.ok && typed.value.volumes).toEqual({ pages: 250 })
  expect(typed.ok && typed.value.parts).toEqual(['register', 'sources'])
  expect(typed).toMatchObject({ value: { access: 'open', lanes: 'country', anonymous: true } })
})

test.each([
  ['paper', 'a7'],
  ['theme', 'sepia'],
  ['profile', 'x-1'],
  ['strips', '900mm'],
  ['strips', 'many'],
  ['strips', '0'],
  ['strips', '61'],
  ['volumes', '19'],
  ['volumes', 'week'],
  ['parts', 'register,lyrics'],
  ['draw', 'some'],
  ['lanes', 'weather'],
  ['access', 'secret'],
  ['margin', '4'],
  ['constructor', 'x'],
])('the value that is not known is refused by name: %s %s', (option, value) => {
  const read = readOptions(PrintOptions, { [option]: value })
  expect(read.ok).toBe(false)
  expect(!read.ok && read.problem).toMatchObject({
    code: 'export.option',
    option,
    value: value.replace(',', ','),
  })
})
