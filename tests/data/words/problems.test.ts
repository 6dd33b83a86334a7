import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sayProblem } from '../../../data/words/say-problem.ts'
import { isKey, say } from '../../../data/words/words.ts'

const root = path.resolve(import.meta.dirname, '../../..')

function sources(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sources(inner)
    return /\.(ts|svelte)$/.test(entry.name) ? [inner] : []
  })
}

const files = ['data', 'electron', 'renderer'].flatMap(sources)

function literals(shape: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const file of files)
    for (const [, literal = ''] of readFileSync(path.join(root, file), 'utf8').matchAll(shape))
      found.set(literal, file)
  return found
}

test('every reason for which something is refused is said in both languages', () => {
  const codes = literals(/\bcode: '([a-z-]+\.[a-z-]+)'/g)
  expect(codes.size).toBeGreaterThan(60)
  const unsaid = [...codes].filter(([code]) => {
    // Doubts about a date refuse nothing; the compiler holds that each is said in both languages.
    if (code.startsWith('doubt.')) return false
    if (code.startsWith('date.')) return sayProblem('fr', { code, text: 'x' }) === code
    return !isKey(`problem.${code}`) && !isKey(code)
  })
  expect(unsaid).toEqual([])
})

test('every kind of finding of the store is said', () => {
  const kinds = readFileSync(path.join(root, 'data/store/core/finding.ts'), 'utf8').matchAll(
    /^ {2}\| '([a-z.]+)'/gm,
  )
  const unsaid = [...kinds].map(([, kind = '']) => `finding.${kind}`).filter((key) => !isKey(key))
  expect(unsaid).toEqual([])
})

test('a refusal names what it is about', () => {
  const problem = { code: 'text.binary', file: 'image.txt', kind: 'PNG' }
  expect(sayProblem('en', problem)).toBe(
    'image.txt: this is not a text (PNG). Add it as a source (“add-source”), or save it as text.',
  )
  expect(sayProblem('fr', { code: 'passage.range', start: 3, end: 9, characters: 5 })).toContain(
    '3–9',
  )
  expect(sayProblem('fr', { code: 'inconnu' })).toBe('inconnu')
  const unwritable = { code: 'file.unwritable', file: 'frise.pdf', reason: 'EACCES' }
  expect(sayProblem('en', unwritable)).toBe(
    'frise.pdf: the file cannot be written (access denied, EACCES).',
  )
})

test('a refused row, whose column stands beside it, is said without a gap left open', () => {
  for (const code of ['field.invalid', 'field.unknown', 'record.unreadable'])
    for (const lang of ['fr', 'en'] as const)
      expect(sayProblem(lang, { code, text: 'x' })).not.toMatch(/[{}]/)
  expect(sayProblem('fr', { code: 'field.invalid', field: 'toll' })).toContain('toll')
})

test('French sentences keep their spaces before double punctuation', () => {
  const wrong = [...literals(/^ {2}'([a-z.-]+)':/gm).keys()].filter((key) => {
    if (!isKey(key)) return false
    const said = say('fr', key, { n: 2 })
    return /[^\s\u202f\u00a0][;!?](?=\s|$)| [;:!?»]|« /.test(said.replace(/https?:/g, ''))
  })
  expect(wrong).toEqual([])
})
