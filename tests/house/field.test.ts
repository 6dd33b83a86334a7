import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
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

test('the types are sound with the new fields', async () => {
  expect(await tree.types('data')).toEqual([])
})

test('a label left out in one language is a fault of types that names it', async () => {
  const forgetful = async (lang: 'fr' | 'en'): Promise<string> => {
    const own = copyTree()
    onTestFinished(own.remove)
    addFields(own)
    own.patch(`data/words/${lang}/model.ts`, label(lang, 'weapon'), '')
    // The words and what they name are enough, and a third of the time.
    const project = { extends: '../../tsconfig.json', include: ['**/*.ts'] }
    own.write('data/words/tsconfig.json', JSON.stringify(project))
    return (await own.types('data/words')).join('\n')
  }
  for (const fault of await Promise.all([forgetful('fr'), forgetful('en')]))
    expect(fault).toContain('event.weapon')
})
