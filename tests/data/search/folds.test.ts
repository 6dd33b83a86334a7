import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish } from '../../../data/model/steps.ts'
import { excerptOf } from '../../../data/search/excerpt.ts'
import { partQuery } from '../../../data/search/phrases.ts'
import { readQuery } from '../../../data/search/read-query.ts'
import { SearchBook } from '../../../data/search/search-book.ts'
import type { Document } from '../../../data/search/search-index.ts'
import { askedTokens, tokensOf } from '../../../data/search/tokens.ts'
import { fold } from '../../../data/text/fold.ts'
import { foundBy } from './books.ts'

function bookOfTexts(texts: readonly string[]): SearchBook {
  const documents = new Map<string, Document>(
    texts.map((text, i) => [`${i}`, { id: `${i}`, texts: [{ text, weight: 1 }] }]),
  )
  const book = new SearchBook({
    all: () => documents.values(),
    of: (id) => [[id, documents.get(id) ?? null]],
    one: (id) => documents.get(id) ?? null,
  })
  finish(book.build())
  finish(book.refresh())
  return book
}

const texts = [
  'La conﬁance et l’eﬀort oﬃciel du ﬂeuve.',
  'Le gouverneur ancien reçoit. Le ministre attend, un haut cadre de niveau régional parle.',
  'ﺍﻟﺒﺤﺮ يوم ١١ نوفمبر ٢٠٢٥',
  'Plus de 12\u202f000 déplacés et 45 300 réfugiés, 0.500 de plus.',
  'Le com\u00admu\u200bniqué du gouver-\nneur et du porte-\r\nparole, lu le 3.500e jour.',
  'Jusqu’à 7,250 hommes au camp',
]
const book = bookOfTexts(texts)
const found = (query: string) => [...foundBy(book, `${query} `)].sort().join()

describe('a text is found', () => {
  test.each([
    ['by a word with ligatures', 'confiance', '0'],
    ['by words with ligatures of two and three letters', 'effort officiel fleuve', '0'],
    ['by plain Arabic letters where it has presentation forms', 'البحر', '2'],
    ['by a date in digits of another script', '11 نوفمبر 2025', '2'],
    ['by a number that it writes in groups', '12000', '3'],
    ['by a number in groups, whatever parts them', '12 000', '3'],
    ['by a number in groups parted by a blank', '45300', '3'],
    ['by a number in groups parted by a comma', '7250', '5'],
    ['across soft hyphens and blanks of no width', 'communiqué', '4'],
    ['by a word cut at a line’s end', 'gouverneur ', '1,4'],
    ['by a word with a hyphen that stands at a line’s end', 'porte-parole', '4'],
    ['by such a word written in one', 'porteparole', '4'],
    ['by words between quotation marks in their order', '"gouverneur ancien"', '1'],
    ['by words in their order across a line’s end', '« gouverneur et du porte-parole »', '4'],
    ['by words in their order with a number in groups', '“plus de 12000 déplacés”', '3'],
    ['by a phrase and a word beside it', 'ministre "haut cadre"', '1'],
    ['by stop words in their order', '"et du"', '4'],
  ])('%s', (_, query, ids) => expect(found(query)).toBe(ids))

  test.each([
    ['by quoted words in another order', '"ancien gouverneur"'],
    ['by quoted words that stand apart', '"haut niveau"'],
    ['by quoted words across two texts', '"plus de 7250"'],
    ['by another year', '2026'],
    ['by a decimal read as a number in groups', '0500'],
  ])('never %s', (_, query) => expect(found(query)).toBe(''))
})

test('a phrase that is still typed is found by its beginning', () => {
  expect([...foundBy(book, '"gouverneur anc')]).toEqual(['1'])
  expect([...foundBy(book, '"gouverneur anc"')]).toEqual([])
})

test('the excerpt is cut around the phrase, and a word cut at a line’s end is marked whole', () => {
  const text = `Le gouverneur parle. ${'Rien. '.repeat(60)}Le gouverneur ancien reçoit.`
  const query = '"gouverneur ancien"'
  const cut = excerptOf(text, readQuery(query), partQuery(query).phrases)
  expect(text.slice(cut.start ?? 0, (cut.end ?? 0) + 7)).toBe('gouverneur ancien')
  const { excerpt, marks } = excerptOf('Le gouver-\nneur', readQuery('gouverneur '))
  expect(marks.map(([from, to]) => excerpt.slice(from, to))).toEqual(['gouver- neur'])
})

test('a bad query finds nothing, or what it says, and never throws', () => {
  for (const query of ['\u0301', '"\u0301"', '\ud83d', '"\udc00', '"', '""', '«', '-\n-'])
    expect([query, found(query)]).toEqual([query, ''])
  expect(found('\ud83d fleuve \udc00')).toBe('0')
  expect(found('x'.repeat(10_000))).toBe('')
  expect(found('fleuve '.repeat(1429))).toBe('0')
  expect(found(`"${'de la '.repeat(1667)}"`)).toBe('')
  const others = Array.from({ length: 1500 }, (_, i) => `mot${i}`).join(' ')
  expect(found(others)).toBe('')
})

/** What a reader with a pencil would find: each word, cut or whole, and the words of a phrase side by side. */
function scanned(text: string, query: string): boolean {
  const { phrases, rest } = partQuery(query)
  const tokens = [...tokensOf(text)]
  const words = [...askedTokens(rest)].every(({ term }) => tokens.some((one) => one.term === term))
  const follows = (terms: readonly string[], at: number): boolean =>
    terms.length === 0 ||
    tokens.some(
      (one) => one.at === at && one.term === terms[0] && follows(terms.slice(1), at + one.span),
    )
  return (
    words &&
    phrases.every(({ terms }) => tokens.some(({ at }) => follows(terms, at))) &&
    (phrases.length > 0 || [...askedTokens(rest)].length > 0)
  )
}

test('what is found is what a scan of every text under the one fold finds', () => {
  const vocabulary = [
    'gouver-\nneur',
    'gouverneur',
    'porte-\nparole',
    'porte-parole',
    'oﬃciel',
    'officiel',
    '12 000',
    '12\u202f000',
    '12000',
    '١٢٠٠٠',
    'ﺍﻟﺒﺤﺮ',
    'البحر',
    'com\u00admuniqué',
    'communique',
    'l’armée',
    'armée',
  ]
  const words = (most: number, least = 0) =>
    fc.array(fc.constantFrom(...vocabulary), { minLength: least, maxLength: most })
  const query = fc
    .tuple(words(2), words(3, 1), fc.boolean())
    .map(([plain, quoted, isQuoted]) =>
      [...plain, isQuoted ? `"${quoted.join(' ')}"` : quoted.join(' '), ''].join(' '),
    )
  fc.assert(
    fc.property(
      fc.array(
        words(6).map((all) => all.join(' ')),
        { maxLength: 8 },
      ),
      query,
      (all, asked) => {
        const held = [...askedTokens(partQuery(asked).rest)].every(({ term }) =>
          all.some((text) => [...tokensOf(text)].some((one) => one.term === term)),
        )
        fc.pre(held)
        const expected = all.flatMap((text, i) => (scanned(text, asked) ? [`${i}`] : []))
        expect([...foundBy(bookOfTexts(all), asked)].sort()).toEqual(expected.sort())
      },
    ),
    // Texts of up to six of sixteen words: so many that phrases of three are met in some.
    { numRuns: 250 },
  )
})

test('digits of every script are the same digits', () => {
  for (const digits of ['٢٠٢٥', '۲۰۲۵', '߂߀߂߅', '२०२५', '２０２５', '𝟚𝟘𝟚𝟝'])
    expect([digits, fold(digits)]).toEqual([digits, '2025'])
})
