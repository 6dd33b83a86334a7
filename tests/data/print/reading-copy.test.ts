import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inBoth, inOne } from '../../../data/print/copy/both.ts'
import { copyFile } from '../../../data/print/copy/copy-file.ts'
import { readForReport } from '../../../data/print/report/build-report.ts'
import { type Json, toJson } from '../../../data/text/json.ts'
import { holding, requestOf } from './fixtures/archive.ts'

const hostile = '</script><script>alert(1)</script><!-- <style> & "'
const event = 'e-0000000000000001'
const open = 's-0000000000000001'
const closed = 's-0000000000000002'
const claim = 'c-0000000000000001'

const machine = {
  deflate: (pieces: readonly Uint8Array[]) => deflateRawSync(Buffer.concat(pieces)),
  sha256: (text: string) => createHash('sha256').update(text).digest(),
}

/** The copy of an archive with hostile words, one open and one withheld source. */
function copyOf(): string {
  const archive = holding({
    [event]: {
      title: { value: { text: hostile, lang: 'fr', en: 'Audience' } },
      date: { value: '2025-11-11', claim },
      summary: { value: { text: hostile, lang: 'fr' } },
    },
    [open]: { title: hostile, accessRights: 'open', text: 'a'.repeat(64) },
    [closed]: { title: 'Secret', accessRights: 'confidential', creators: ['Témoin à taire'] },
    'p-0000000000000001': { source: open, exact: hostile, start: 0, end: 3 },
    [claim]: {
      ...{ subject: event, field: 'date', value: '2025-11-11', credibility: 2 },
      ...{ passages: ['p-0000000000000001'], stance: 'supports' },
    },
  })
  const request = requestOf(archive)
  const read = readForReport(request)
  const reports = {
    fr: { asked: { ...request, lang: 'fr' as const }, read },
    en: { asked: { ...request, lang: 'en' as const }, read },
  }
  const program = { script: "const a = '</script>'", style: 'p{}', licences: 'MIT' }
  const steps = copyFile('a-0000000000000001', reports, 'fr', program, machine)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value.pieces.join('')
}

function between(text: string, from: string, to: string): string {
  const at = text.indexOf(from) + from.length
  return text.slice(at, text.indexOf(to, at))
}

test('the digest that a reading copy states is that of its data, and its policy names the one script that it runs', () => {
  const copy = copyOf()
  const block = between(copy, 'id="block">', '</script>')
  const digest = createHash('sha256').update(block).digest('hex')
  expect(between(copy, 'id="seal">', '<')).toBe(digest)
  const script = between(copy, '<script>', '</script>')
  const named = createHash('sha256').update(script).digest('base64')
  expect(copy).toContain(`script-src 'sha256-${named}'`)
  expect(copy).toContain("default-src 'none'")
})

test('words of an archive are data in a reading copy, whatever markup they spell, and what is withheld is not in it', () => {
  const copy = copyOf()
  expect(copy.match(/<script/g)).toHaveLength(4)
  expect(copy).not.toContain('alert(1)<')
  const parts = between(copy, 'id="block">', '</script>')
    .split('\n')
    .map((spelt) => inflateRawSync(Buffer.from(spelt, 'base64')).toString('utf8'))
  expect(parts).toHaveLength(3)
  expect(JSON.parse(parts[1] ?? '')).toMatchObject({ summary: { text: hostile } })
  expect(parts.join('\n')).not.toMatch(/Secret|Témoin/)
  expect(parts[2]?.trimEnd().split('\n')).toHaveLength(1)
})

test('either language comes out of both as it went in', () => {
  const json = fc.jsonValue().map((value) => toJson(value))
  const hasMark = (value: Json): boolean => JSON.stringify(value).includes('"$"')
  fc.assert(
    fc.property(json, json, (fr, en) => {
      fc.pre(!hasMark(fr) && !hasMark(en))
      const both = inBoth(fr, en)
      expect(inOne(both, 'fr')).toEqual(fr)
      expect(inOne(both, 'en')).toEqual(en)
    }),
    { numRuns: 300 },
  )
})
