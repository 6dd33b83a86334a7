import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish } from '../../../data/model/steps.ts'
import { Best } from '../../../data/search/best.ts'
import { excerptOf } from '../../../data/search/excerpt.ts'
import { fitting } from '../../../data/search/fitting.ts'
import { readQuery } from '../../../data/search/read-query.ts'
import { SearchBook } from '../../../data/search/search-book.ts'
import type { Document } from '../../../data/search/search-index.ts'
import { piecesOf, TermReader, tokensOf } from '../../../data/search/tokens.ts'
import { buildIndex } from '../in-one-go.ts'

const documents = [
  { id: 'one', texts: [{ text: 'Sœur d’un officier reçue à l’École de Koulouba', weight: 3 }] },
  { id: 'two', texts: [{ text: 'Attaques coordonnées contre Kayes et Nioro', weight: 1 }] },
  { id: 'three', texts: [{ text: 'استقبل الرئيسُ نائبَ الوزير في قصر كولوبا', weight: 1 }] },
  { id: 'five', texts: [{ text: 'Le gou\u00adver\u00adneur de Ménaka', weight: 1 }] },
  { id: 'six', texts: [{ text: 'إن شاء الله', weight: 1 }] },
  { id: 'four', texts: [{ text: 'The president’s envoys were received in Bamako', weight: 1 }] },
]
const index = buildIndex(documents)
const found = (held: typeof index, query: string) =>
  [...fitting(held, readQuery(query)).numbers].map((n) => held.ids[n] ?? '')
const ids = (query: string) => found(index, query)

describe('a word is found', () => {
  test.each([
    ['without its accents', 'ecole', 'one'],
    ['with oe for œ', 'soeur ', 'one'],
    ['behind an elided article', 'officier', 'one'],
    ['behind either apostrophe', "l'école", 'one'],
    ['in the singular', 'attaque ', 'two'],
    ['by its beginning', 'coord', 'two'],
    ['with one letter wrong', 'koulouva ', 'one'],
    ['in Arabic without article and vowels', 'رئيس ', 'three'],
    ['across soft hyphens', 'gouverneur ', 'five'],
    ['with a mark of direction', '\u200fMénaka\u200f ', 'five'],
    ['in Arabic from the first letter after the article', 'الر', 'three'],
    ['in Arabic where little follows the article', 'الله ', 'six'],
    ['without the English possessive', 'president ', 'four'],
  ])('%s', (_, query, id) => expect(ids(query)).toEqual([id]))

  test('only where every other word stands too', () => {
    expect(ids('kayes nioro')).toEqual(['two'])
    expect(ids('kayes koulouba')).toEqual([])
  })
})

test('word, prefix and several words find what a scan of every text finds', () => {
  const vocabulary = ['mali', 'malien', 'gao', 'gaoua', 'kidal', 'attaque', 'accord', 'nord']
  const texts = fc.array(fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }), {
    maxLength: 12,
  })
  const query = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(texts, query, fc.boolean(), (all, words, closed) => {
      const built = buildIndex(
        all.map((text, i) => ({ id: `${i}`, texts: [{ text: text.join(' '), weight: 1 }] })),
      )
      const holds = (text: readonly string[], word: string, prefix: boolean) =>
        text.some((w) => (prefix ? w.startsWith(word) : w === word))
      const present = words.every((word, i) =>
        all.some((t) => holds(t, word, !closed && i === words.length - 1)),
      )
      fc.pre(present)
      const expected = all.flatMap((text, i) =>
        words.every((word, j) => holds(text, word, !closed && j === words.length - 1))
          ? [`${i}`]
          : [],
      )
      const held = found(built, words.join(' ') + (closed ? ' ' : ''))
      expect(held.sort()).toEqual(expected.sort())
    }),
  )
})

test('a changed text is found by its new words and no longer by its old ones', () => {
  const texts = new Map<string, Document>(documents.map((document) => [document.id, document]))
  const book = new SearchBook({
    all: () => texts.values(),
    of: (id) => [[id, texts.get(id) ?? null]],
    one: (id) => texts.get(id) ?? null,
  })
  finish(book.build())
  texts.set('two', { id: 'two', texts: [{ text: 'Convoi de citernes', weight: 1 }] })
  book.touch('two')
  finish(book.refresh())
  expect(book.matching('kayes ')('two')).toBe(false)
  expect(book.matching('citerne ')('two')).toBe(true)
  expect(book.search('citerne ', 9).best.map(({ id }) => id)).toEqual(['two'])
  texts.delete('two')
  book.touch('two')
  finish(book.refresh())
  expect(book.search('citerne ', 9)).toEqual({ total: 0, best: [] })
})

test('a word that a text holds is not mistaken for a like one in a text changed since', () => {
  const texts = new Map<string, Document>([
    ['pont', { id: 'pont', texts: [{ text: 'Le pont de Gao', weight: 1 }] }],
    ['dont', { id: 'dont', texts: [{ text: 'Un bilan', weight: 1 }] }],
  ])
  const book = new SearchBook({
    all: () => texts.values(),
    of: (id) => [[id, texts.get(id) ?? null]],
    one: (id) => texts.get(id) ?? null,
  })
  const found = (query: string) => book.search(query, 9).best.map(({ id }) => id)
  finish(book.build())
  texts.set('dont', { id: 'dont', texts: [{ text: 'Deux morts dont un civil', weight: 1 }] })
  book.touch('dont')
  finish(book.refresh())
  expect(found('pont ')).toEqual(['pont'])
  expect(book.matching('pont ')('dont')).toBe(false)
  texts.set('pont', { id: 'pont', texts: [{ text: 'Le bac de Gao', weight: 1 }] })
  book.touch('pont')
  finish(book.refresh())
  expect(found('pont ')).toEqual(['dont'])
})

test('the excerpt marks the words that were found, where they stand', () => {
  const text = `${'avant '.repeat(40)}le palais de Koulouba, à Bamako${' après'.repeat(60)}`
  const cut = excerptOf(text, readQuery('koulouba bamako'))
  expect(cut.marks.map(([from, to]) => cut.excerpt.slice(from, to))).toEqual(['Koulouba', 'Bamako'])
  expect(text.slice(cut.start ?? 0, cut.end ?? 0)).toBe('Koulouba')
})

test('the excerpt marks a word with all its soft hyphens', () => {
  const cut = excerptOf('Le gou\u00adver\u00adneur de Ménaka', readQuery('gouverneur'))
  expect(cut.marks).toEqual([[3, 15]])
})

test('tokens say where they stand in the text', () => {
  const text = 'L’armée n’a qu’aujourd’hui confirmé'
  for (const { term, start, end } of tokensOf(text))
    expect(
      term.startsWith(
        text
          .slice(start, start + 1)
          .toLowerCase()
          .normalize('NFD')
          .slice(0, 1),
      ),
    ).toBe(end > start)
})

test('a text is indexed by the very words that are found in it', () => {
  const pieces = [
    'l’',
    'd',
    "'",
    '’',
    's',
    'Œuvre',
    'président',
    'ال',
    'رئيس',
    ' ',
    '-',
    'x',
    'É',
    '12',
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })))
  fc.assert(
    fc.property(text, (all) => {
      const read: string[] = []
      new TermReader((term) => term).read(all.join(''), (term) => read.push(term))
      expect(read).toEqual([...tokensOf(all.join(''))].map(({ term }) => term))
    }),
  )
})

test('a text of megabytes is read in pieces, none of which parts a word', () => {
  const parts = [
    'Gao',
    '12 000',
    'l’école',
    'sécu-\nrité',
    '« 1,250,000 »',
    'aujour\u00addhui',
    '7',
  ]
  const joints = [' ', ', ', '\n', '-\n', '.', '\t', ' ; ']
  const part = fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...joints))
  fc.assert(
    fc.property(fc.array(part, { minLength: 300, maxLength: 300 }), (some) => {
      const text = some.flat().join('').repeat(60)
      const pieces = [...piecesOf(text)]
      const words = (one: string) => [...tokensOf(one)].map(({ term }) => term)
      expect(pieces.join('')).toBe(text)
      expect(pieces.flatMap(words)).toEqual(words(text))
    }),
    { numRuns: 10 },
  )
  const prose = [...piecesOf('Gao, 12 000 déplacés : la ville attend. '.repeat(10_000))]
  expect(Math.max(...prose.map((piece) => piece.length))).toBeLessThan(66_000)
})

test('the best are those that sorting all of them puts first', () => {
  const scores = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 })
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 10 }), (all, limit) => {
      const found = all.map((score, i) => ({ id: String(i).padStart(2, '0'), score }))
      const best = new Best(limit)
      for (const one of found) best.add(one)
      const sorted = found.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      expect(best.sorted()).toEqual(sorted.slice(0, limit))
      expect(best.total).toBe(all.length)
      const inTwo = new Best(limit)
      const half = found.length >> 1
      for (const part of [found.slice(0, half), found.slice(half)])
        inTwo.addAll(
          part.map(({ id }) => id),
          {
            numbers: Uint32Array.from(part.keys()).reverse(),
            scores: Float64Array.from(part, ({ score }) => score).reverse(),
            unit: 1,
          },
        )
      expect([inTwo.sorted(), inTwo.total]).toEqual([best.sorted(), all.length])
    }),
  )
})
