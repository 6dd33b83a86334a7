import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyTree, type TreeCopy } from './copy.ts'

const tree = copyTree()
afterAll(tree.remove)

const entries = {
  weapon: `fact(v.optional(stated(line(300))), 'event.weapon', {
    control: 'line', column: [], begins: true, print: 'line', search: 1,
  })`,
  witnessed: `fact(v.optional(line(200), ''), 'event.witnessed', {
    control: 'date', column: [], begins: true, print: 'line',
  })`,
}
const labels = {
  fr: { weapon: 'Arme employée', witnessed: 'Jour du constat' },
  en: { weapon: 'Weapon used', witnessed: 'Day of the report' },
}
type Name = keyof typeof entries
const names: readonly Name[] = ['weapon', 'witnessed']

function label(lang: 'fr' | 'en', name: Name): string {
  return `  'event.${name}': '${labels[lang][name]}',\n`
}

/** What a stranger does to add a field: its entry, and its label in each language. */
function addFields(to: TreeCopy): void {
  const said = names.map((name) => `  ${name}: ${entries[name]},\n`).join('')
  to.patch('data/model/event.ts', '  status: fact(', `${said}  status: fact(`)
  for (const lang of ['fr', 'en'] as const) {
    const all = names.map((name) => label(lang, name)).join('')
    to.patch(`data/words/${lang}/model.ts`, "  'event.status':", `${all}  'event.status':`)
  }
}

beforeAll(() => {
  addFields(tree)
  const fonts = path.resolve(import.meta.dirname, '../../out/fonts')
  mkdirSync(tree.at('out'), { recursive: true })
  symlinkSync(fonts, tree.at('out/fonts'))
})

test('a field of an event, added with its entry and two labels, is in panel, forms, claims, tables, print, history, search and on the command line', async () => {
  const ran = await tree.tests(
    '--reporter=verbose',
    'tests/data/fields/fields.test.ts',
    'tests/renderer/fields.test.ts',
  )
  expect(ran.status, ran.out + ran.err).toBe(0)
  for (const name of names)
    for (const claim of [
      `a new event can be given its ${name}`,
      `the ${name} leaves in a table and comes back`,
      `a passage speaks for the ${name} of an event`,
      `the ${name} is printed`,
      `the words of the ${name} are found`,
      `the command line takes the ${name} of a new event`,
      `the panel shows and edits the ${name} of an event`,
      `the form of a new event asks for its ${name}`,
      `words are cited to the ${name}`,
      `history names the ${name}`,
    ])
      expect(ran.out).toContain(claim)
})

test('the types are sound with the new fields', () => {
  expect(tree.types('data')).toEqual([])
})

test('a label left out in one language is a fault of types that names it', () => {
  const words = { fr: 'data/words/fr/model.ts', en: 'data/words/en/model.ts' }
  for (const lang of ['fr', 'en'] as const) {
    const whole = tree.read(words[lang])
    tree.patch(words[lang], label(lang, 'weapon'), '')
    expect(tree.types('data', ...Object.values(words)).join('\n')).toContain('event.weapon')
    tree.write(words[lang], whole)
  }
})
