import { expect, test } from 'vitest'
import { findTolls } from '../../../data/evidence/tolls.ts'

/** A toll as three figures: at least, best, at most. */
type Figures = readonly [number | null, number | null, number | null]

const said: readonly (readonly [text: string, words: string, toll: Figures])[] = [
  ['L’attaque a fait au moins 20 tués.', 'au moins 20 tués', [20, null, null]],
  [
    'vingt soldats maliens ont été tués et 35 blessés',
    'vingt soldats maliens ont été tués',
    [null, 20, null],
  ],
  ['killing 53 people', 'killing 53', [null, 53, null]],
  [
    'At least 53 gendarmes were killed on 14 November',
    'At least 53 gendarmes were killed',
    [53, null, null],
  ],
  ['une trentaine de morts', 'une trentaine de morts', [null, 30, null]],
  ['plus de soixante-dix morts', 'plus de soixante-dix morts', [70, null, null]],
  [
    'entre 50 et 60 personnes ont perdu la vie',
    'entre 50 et 60 personnes ont perdu la vie',
    [50, null, 60],
  ],
  ['20 blessés et 3 morts', '3 morts', [null, 3, null]],
  ['le bilan est passé de 20 à 32 morts', 'de 20 à 32 morts', [null, 32, null]],
  ['the death toll rose to 57', 'death toll rose to 57', [null, 57, null]],
  ['quatre-vingt-dix-sept civils tués', 'quatre-vingt-dix-sept civils tués', [null, 97, null]],
  ['twenty-one soldiers killed', 'twenty-one soldiers killed', [null, 21, null]],
  ['1\u202f200 morts', '1\u202f200 morts', [null, 1200, null]],
  ['deux cent trois morts selon lui', 'deux cent trois morts', [null, 203, null]],
  ['jusqu’à 40 morts', 'jusqu’à 40 morts', [null, null, 40]],
  ['trois à cinq morts', 'trois à cinq morts', [3, null, 5]],
  ['la mort de 20 soldats', 'la mort de 20', [null, 20, null]],
]

test.each(said)('the dead of “%s” are proposed as they are counted there', (text, words, toll) => {
  const [low, best, high] = toll
  const found = findTolls(text).map(({ start, end, toll }) => [text.slice(start, end), toll])
  expect(found).toEqual([[words, { low, best, high }]])
})

test.each([
  'En 2012, tués dans leur sommeil',
  'le 3 mars 2024 tués',
  'tués par 20 hommes armés',
  '35 blessés et 12 disparus',
  'dozens were killed, des dizaines de morts',
  '12 civils et 8 soldats tués',
  'tuant 53 gendarmes et quatre civils',
  'une quarantaine de personnes au moins ont été tuées',
])('in “%s” no number of dead is read', (text) => {
  expect(findTolls(text)).toEqual([])
})

test('a long text without end is read in no time to speak of', () => {
  const text = 'vingt-et-un cent mille deux cents '.repeat(2000)
  const before = process.cpuUsage()
  findTolls(text)
  // Of the processor, whatever else the machine was doing.
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(1000)
})
