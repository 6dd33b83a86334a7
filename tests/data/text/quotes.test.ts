import { expect, test } from 'vitest'
import { quotedIn } from '../../../data/text/quotes.ts'
import { say } from '../../../data/words/words.ts'

test.each([
  ['fr', 'l’« audience » du 11', 'l’“audience” du 11'],
  ['fr', 'un «\u202fsalon «\u202fBAMEX\u202f»\u202f»', 'un “salon ‘BAMEX’”'],
  ['fr', 'The “margins” of it', 'The “margins” of it'],
  ['fr', 'dit "non" et ("oui")', 'dit “non” et (“oui”)'],
  ['en', 'l’«\u00a0audience\u00a0» du 11', 'l’‘audience’ du 11'],
  ['en', 'The “margins of “BAMEX””', 'The ‘margins of “BAMEX”’'],
  ['en', 'The soldiers’ camp', 'The soldiers’ camp'],
] as const)(
  'quotation marks inside quotation marks are those of the next level (%s: %s)',
  (lang, given, set) => {
    expect(quotedIn(given, lang)).toBe(set)
  },
)

test('a passage that begins or ends inside words quoted keeps its marks paired', () => {
  expect(quotedIn('coopération », dit-il', 'fr')).toBe('coopération”, dit-il')
  expect(quotedIn('il dit : « la coopération', 'fr')).toBe('il dit : “la coopération')
})

test('words that run from right to left keep the marks that they came with', () => {
  expect(quotedIn('قال «نعم»', 'fr')).toBe('قال «نعم»')
})

test('a title with quotation marks is quoted right in any sentence that the program says', () => {
  const title = 'Le «\u202fsalon\u202f» de Bamako'
  expect(say('fr', 'citation.passage', { text: title })).toBe('«\u00a0Le “salon” de Bamako\u00a0»')
  expect(say('en', 'citation.passage', { text: title })).toBe('“Le ‘salon’ de Bamako”')
})
