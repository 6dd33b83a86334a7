import { expect, test } from 'vitest'
import { foldName } from '../../../data/text/fold.ts'
import { asCalled, closeness } from '../../../data/text/fuzzy.ts'

const names = [
  'Audience Goïta–Evkourov en marge de BAMEX 25',
  'Audience Goïta–Evkourov à Koulouba (août 2023)',
  'Attaque de l’aéroport de Gao',
  'Exporter : PDF',
  'Accord de paix issu du processus d’Alger',
]

function found(typed: string): readonly string[] {
  const words = foldName(typed).split(' ')
  return names
    .map((name) => ({ name, score: closeness(words, asCalled(foldName(name))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name)
}

test('what is typed names a thing by words, beginnings, parts of words and without its accents', () => {
  expect(found('goita bamex')).toEqual([names[0]])
  expect(found('kouloub')).toEqual([names[1]])
  expect(found('AÉROPORT')).toEqual([names[2]])
  expect(found('port')).toEqual([names[3], names[2]])
  expect(found('paix alg')).toEqual([names[4]])
})

test('a slip of the hand and the first letters of words name it too, words that stand whole before all else', () => {
  expect(found('evkuorov')).toHaveLength(2)
  expect(found('evkourvo koulouba')).toEqual([names[1]])
  expect(found('adp')).toEqual([names[4]])
  expect(found('gao')[0]).toBe(names[2])
})

test('nothing is found where a word stands nowhere, nor by nothing', () => {
  expect(found('goita tombouctou')).toEqual([])
  expect(found('')).toEqual([])
})
