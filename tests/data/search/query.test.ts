import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapKinds } from '../../../data/evidence/gaps.ts'
import { eventTypes, sourceTypes, statuses } from '../../../data/model/vocabulary.ts'
import { parseQuery } from '../../../data/search/parse-query.ts'
import { printQuery, type Query, type QueryPart } from '../../../data/search/query.ts'
import { knownValues, valuesOfWord } from '../../../data/search/query-words.ts'
import { sayGapKind } from '../../../data/words/say-gap.ts'
import { sayProblem } from '../../../data/words/say-problem.ts'
import { say } from '../../../data/words/words.ts'

function read(text: string): Query {
  const query = parseQuery(text)
  if (!query.ok) throw new Error(`${text}: ${sayProblem('en', query.problem)}`)
  return query.value
}

const parts = (text: string): readonly QueryPart[] => read(text).parts
const refused = (text: string) => {
  const query = parseQuery(text)
  return query.ok ? null : query.problem
}

const word = fc.constantFrom('gao', 'Goïta', 'l’armée', 'S/2019/137', 'عزواد', '12 000', 'a:b')
const not = fc.boolean()
const part: fc.Arbitrary<QueryPart> = fc.oneof(
  word.map((text) => ({ kind: 'words' as const, not: false, text })),
  fc
    .constantFrom('gao', 'Goïta', 'l’armée', 'type')
    .map((text) => ({ kind: 'words' as const, not: true, text })),
  fc.record({ kind: fc.constant('phrase' as const), not, text: word }),
  ...(['type', 'status', 'reliability', 'gaps'] as const).map((field) =>
    fc.record({
      kind: fc.constant('listed' as const),
      not,
      field: fc.constant(field),
      values: fc.uniqueArray(fc.constantFrom(...knownValues[field].map(({ slug }) => slug)), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
  fc.record({
    kind: fc.constant('named' as const),
    not,
    field: fc.constantFrom('place', 'country', 'actor', 'theme', 'source'),
    values: fc.array(fc.constantFrom('Gao', 'Burkina Faso', 'a-7', 'المرابطون', 'avant:', '-x'), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    kind: fc.constant('dated' as const),
    not,
    field: fc.constantFrom('date', 'before', 'after', 'since', 'until'),
    edtf: fc.constantFrom(
      '2012',
      '2025-11-11',
      '2012/2013',
      '[2012..2014]',
      '-0044',
      '201X',
      '2012~',
    ),
  }),
  fc.record({
    kind: fc.constant('toll' as const),
    not,
    sign: fc.constantFrom('>', '>=', '<', '<=', '='),
    n: fc.nat({ max: 999_999_999 }),
  }),
)

// Plain words side by side are one part, and only what is typed last can be open.
const queries = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([all, isOpen]): Query => {
    const plain = (one: QueryPart | undefined) => one?.kind === 'words' && !one.not
    const parts = all.filter((one, i) => !(plain(one) && plain(all[i - 1])))
    const last = parts.at(-1)
    const open = isOpen && (plain(last) || (last?.kind === 'phrase' && !last.not))
    return { parts, open }
  })

test('a query that is written back, with the field words of either language, reads as the same query', () => {
  // 500 runs: eight kinds of part in rows of up to eight.
  fc.assert(
    fc.property(queries, fc.constantFrom('fr' as const, 'en' as const), (query, lang) => {
      expect(read(printQuery(query, lang))).toEqual(query)
    }),
    { numRuns: 500 },
  )
})

test('whatever is typed is read or refused in words, and nothing of it is left out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const query = parseQuery(text)
      if (!query.ok) expect(sayProblem('fr', query.problem)).not.toMatch(/^[a-z.-]+$/)
      else expect(read(printQuery(query.value, 'fr'))).toEqual(query.value)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['a""b', 'a b'],
  ['¼""0', '¼ 0'],
  ['a"" "" b', 'a b'],
  ['"a b"-c', '"a b" -c'],
  ['a""-b', 'a -b'],
  ['"a b"lieu:Gao', '"a b" lieu:Gao'],
])(
  '%s is read as %s: what stands on either side of quotation marks stands by itself',
  (typed, plain) => {
    expect(read(typed)).toEqual(read(plain))
    expect(read(printQuery(read(typed), 'fr'))).toEqual(read(typed))
  },
)

test('French and English field words ask the same', () => {
  const pairs = [
    ['type:attaque', 'type:attack'],
    ['lieu:Gao', 'place:Gao'],
    ['pays:ML', 'country:ML'],
    ['acteur:"Assimi Goïta"', 'actor:"Assimi Goïta"'],
    ['thème:Wagner', 'theme:Wagner'],
    ['statut:vérifié', 'status:verified'],
    ['fiabilité:A,B', 'reliability:a,b'],
    ['lacune:bilan', 'gaps:toll'],
    ['avant:2012', 'before:2012'],
    ['après:mai 2013', 'after:May 2013'],
    ['depuis:2012', 'since:2012'],
    ['jusqu’à:2012', 'until:2012'],
    ['bilan > 10', 'toll>10'],
  ]
  for (const [french = '', english = ''] of pairs) expect(parts(french)).toEqual(parts(english))
})

test('blanks before the colon, accents, capitals and plurals do not matter', () => {
  expect(parts('Lieu\u00a0: Gao')).toEqual(parts('lieux:Gao'))
  expect(parts('THEME:otages')).toEqual(parts('thème:otages'))
  expect(parts('type:Enlevements')).toEqual(parts('type:enlèvement'))
})

test('a date in words is taken as far as it reads, and what follows is searched', () => {
  expect(parts('avant:11 novembre 2025 Bamako')).toEqual([
    { kind: 'dated', not: false, field: 'before', edtf: '2025-11-11' },
    { kind: 'words', not: false, text: 'Bamako' },
  ])
})

test('each type, status and gap is known by the words that the window has for it', () => {
  for (const lang of ['fr', 'en'] as const) {
    for (const type of eventTypes)
      expect(valuesOfWord('type', say(lang, `type.${type}`))).toContain(type)
    for (const type of sourceTypes)
      expect(valuesOfWord('type', say(lang, `source-type.${type}`))).toContain(type)
    for (const status of statuses)
      expect(valuesOfWord('status', say(lang, `status.${status}`))).toEqual([status])
    for (const gap of gapKinds)
      expect(valuesOfWord('gaps', sayGapKind(gap, lang).replace(/ \(.*/, ''))).toContain(gap)
  }
})

test('what is no query is refused with the one likely meaning', () => {
  expect(refused('lieuz:Gao pont')).toMatchObject({
    code: 'query.field',
    likely: 'lieu',
    instead: 'lieu:Gao pont',
  })
  expect(refused('-type:ataque pont')).toMatchObject({
    code: 'query.value-near',
    likely: 'attaque',
    instead: '-type:attaque pont',
  })
  expect(refused('type:xyzzy')).toMatchObject({ code: 'query.value', value: 'xyzzy' })
  expect(refused('lieu>3')).toMatchObject({ code: 'query.sign' })
  expect(refused('bilan>beaucoup')).toMatchObject({ code: 'query.number' })
  expect(refused('date:2012-13')?.code).toMatch(/^date\./)
  expect(refused('acteur:')).toMatchObject({ code: 'query.no-value' })
  expect(refused('?!')).toMatchObject({ code: 'query.nothing' })
  expect(refused('-a '.repeat(100))).toMatchObject({ code: 'query.many' })
})

test('an address, a symbol of a document and a dash between names are words', () => {
  for (const text of ['https://example.org/a', 'S/2019/137 ', 'Goïta – Evkourov', 'Note: à lire'])
    expect(parts(text)).toEqual([{ kind: 'words', not: false, text: text.trim() }])
})
