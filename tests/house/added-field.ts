import type { TreeCopy } from './copy.ts'

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

/** The fields that are added: words that claims may speak for, and a date. */
export const addedFields = ['weapon', 'witnessed'] as const satisfies readonly Name[]

/** The line of the words of a language that names a field. */
export function fieldLabel(lang: 'fr' | 'en', name: Name): string {
  return `  'event.${name}': '${labels[lang][name]}',\n`
}

/** What a stranger does to add a field: its entry, and its label in each language. */
export function addFields(to: TreeCopy): void {
  const said = addedFields.map((name) => `  ${name}: ${entries[name]},\n`).join('')
  to.patch('data/model/event.ts', '  status: fact(', `${said}  status: fact(`)
  for (const lang of ['fr', 'en'] as const) {
    const all = addedFields.map((name) => fieldLabel(lang, name)).join('')
    to.patch(`data/words/${lang}/model.ts`, "  'event.status':", `${all}  'event.status':`)
  }
}
