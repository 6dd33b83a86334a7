import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../../data/intake/text.ts'
import { parseStrictJson } from '../in-one-go.ts'

const data = process.env.TARIKH_DATA

const codeOf = (text: string): string => {
  const outcome = parseStrictJson(text)
  return outcome.ok ? 'accepted' : outcome.problem.code
}

test('what JSON.stringify writes is read back as it was', () => {
  const value = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      fc.maxSafeInteger(),
      fc.string({ unit: 'binary' }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('json')),
      fc.dictionary(fc.string({ unit: 'grapheme' }), tie('json')),
    ),
  })).json
  fc.assert(
    fc.property(value, fc.constantFrom(0, 1), (json, indent) => {
      const text = JSON.stringify(json, null, indent)
      fc.pre(!/"(__proto__|constructor|prototype)":/.test(text))
      expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
    }),
  )
})

test('broken JSON is refused wherever JSON.parse refuses it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\ tru0-1eE.\n') }), (text) => {
      const read = parseStrictJson(text)
      let parsed: unknown
      try {
        parsed = JSON.parse(text)
      } catch {
        expect(read.ok).toBe(false)
        return
      }
      if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(parsed))
    }),
    { numRuns: 2000 },
  )
})

test('what JSON.parse lets through and an archive may not hold is refused with its place', () => {
  expect(parseStrictJson('{"records":[{"id":"a",\n"id":"b"}]}')).toEqual({
    ok: false,
    problem: { code: 'json.duplicate', key: 'id', line: 2, path: 'records.0.id' },
  })
  expect(codeOf('{"a":{"__proto__":1}}')).toBe('json.key')
  expect(codeOf('{"constructor":1}')).toBe('json.key')
  expect(codeOf('[1.5]')).toBe('json.number')
  expect(codeOf('12345678901234567890')).toBe('json.number')
  expect(codeOf('"\\ud800"')).toBe('json.surrogate')
  expect(codeOf('['.repeat(64) + ']'.repeat(64))).toBe('accepted')
  expect(codeOf('['.repeat(65) + ']'.repeat(65))).toBe('json.deep')
  expect(codeOf('['.repeat(500_000))).toBe('json.deep')
})

test.skipIf(data === undefined)(
  'each hostile JSON file is refused, and nothing is polluted',
  () => {
    const folder = path.join(data ?? '', 'json')
    const accepted = ['utf16.json']
    for (const file of readdirSync(folder)) {
      const text = decodeText(readFileSync(path.join(folder, file)))
      const verdict = text.ok ? codeOf(text.value.text) : text.problem.code
      if (accepted.includes(file)) expect(verdict, file).toBe('accepted')
      else expect(verdict, file).toMatch(/^json\./)
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('polluted' in {}).toBe(false)
  },
)
