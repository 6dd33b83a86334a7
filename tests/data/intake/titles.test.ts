import { expect, test } from 'vitest'
import { titleFor } from '../../../data/intake/describe.ts'

const paragraph = `${'Le ministre a reçu une délégation venue de Moscou pour parler du salon '.repeat(3)}hier.`

test.each([
  ['Une alliance fragile\n\nPar D. Kaboré', '1763038020154.txt', 'Une alliance fragile'],
  ['Dépêche du 12\n\n# Le salon ouvre\n\nTexte.', 'a.md', 'Le salon ouvre'],
  ['Le salon ouvre\n==============\n\nTexte.', 'a.txt', 'Le salon ouvre'],
  ['***\n\nLe salon ouvre', 'a.txt', 'Le salon ouvre'],
  ['12 novembre 2025\nTexte', 'a.txt', '12 novembre 2025'],
  ['', 'procès-verbal.txt', 'procès-verbal'],
])('a text takes its title from its first heading or line (%j)', (text, file, title) => {
  expect(titleFor(text, file)).toBe(title)
})

test('of a first line that is a paragraph its first sentence or words are the title, whatever the file is called', () => {
  expect(titleFor(`Le salon a ouvert ses portes mardi. ${paragraph}`, '1763038020154.txt')).toBe(
    'Le salon a ouvert ses portes mardi',
  )
  const cut = titleFor(paragraph, 'tribune.txt')
  expect(cut.length).toBeLessThanOrEqual(101)
  expect(paragraph.startsWith(cut.slice(0, -1))).toBe(true)
  expect(cut.endsWith('…')).toBe(true)
})
