import { expect, test } from 'vitest'
import { findIn } from '../../renderer/places/reading/text-find.ts'

function found(text: string, words: string): readonly string[] {
  return findIn(text, words).map(({ start, end }) => text.slice(start, end))
}

test('what is found is pointed at in the text as received, whatever its accents and case', () => {
  expect(found('Évkourov à Bamako, evkourov à Kati', 'EVKOUROV')).toEqual(['Évkourov', 'evkourov'])
})

test('ligatures and typographic apostrophes are found by their plain letters', () => {
  expect(found('Un cœur d’acier', "coeur d'acier")).toEqual(['cœur d’acier'])
})

test('letters with separate accents are found whole', () => {
  expect(found('Goi\u0308ta parle', 'goïta')).toEqual(['Goi\u0308ta'])
})

test('nothing is found for no words', () => {
  expect(found('Bamako', '   ')).toEqual([])
})

test('signs that mean something to a pattern are looked for as they are', () => {
  expect(found('Bilan (provisoire) : 12 ? 15 [sic]', '(provisoire)')).toEqual(['(provisoire)'])
  expect(found('a.c abc', 'a.c')).toEqual(['a.c'])
  expect(found('12 ? 15', '? 15')).toEqual(['? 15'])
})

test('words parted by any space are found, a line break too', () => {
  expect(found('le\u00A0vice-\nministre russe', 'ministre  russe')).toEqual(['ministre russe'])
  expect(found('état\nmajor', 'etat major')).toEqual(['état\nmajor'])
})
