import { describe, expect, test } from 'vitest'
import { starterActors } from '../../../data/sample/actors.ts'
import { proseNow } from '../../../data/sample/fifth/english.ts'
import { starterPlaces } from '../../../data/sample/places.ts'
import { starterRows } from '../../../data/sample/rows.ts'
import { noticeText } from '../../../data/sample/source-record.ts'
import { starterTerms } from '../../../data/sample/terms.ts'
import { namedMonths, spokenNumbers } from './spoken-numbers.ts'

const word = (forms: string): RegExp => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu')

/** Words that take a side or heat: none of them is the archive’s own, in either language. */
const heated: readonly RegExp[] = [
  word('juntes?|juntas?'),
  word('putschistes?|putschists?'),
  word('vainqueurs?|vaincue?s?|victors?|vanquished'),
  word('l’accusée?|accusée?s|the accused'),
  word('désastres?|disasters?|débâcles?|carnages?|boucheries?'),
  word('fauch(?:é|ée|és|ées|er|ent)|mown|slaughter(?:ed|s)?'),
  word('vieux|vieille'),
  word('régimes?|regimes?'),
  word('mercenaires?|mercenar(?:y|ies)'),
  word('libérat(?:eur|rice)s?|occupants?|martyrs?'),
  word('barbares?|barbarie|lâches?|hordes?|sanguinaires?'),
  word('neutralis(?:é|ée|és|ées|er)|neutrali[sz]ed|liquid(?:é|és|er|ated)'),
  word('dénégations?|propagandes?|propaganda'),
]

/** Words that belong to a party: they stand between quotation marks, and the sentence says whose they are. */
const ofAParty: readonly RegExp[] = [
  word('terroristes?|terrorists?'),
  word('ennemie?s?|enem(?:y|ies)'),
  word('bandits?|croisés?|apostats?'),
]

const said: readonly (readonly [where: string, text: string])[] = [
  ...starterRows.flatMap((row): (readonly [string, string])[] => [
    [row.slug, row.title.fr],
    [row.slug, row.title.en],
    [row.slug, row.summary.fr],
    [row.slug, row.summary.en],
    [row.slug, row.note ?? ''],
    ...row.actors.map(([, , style = '']): [string, string] => [row.slug, style]),
    ...(row.ties ?? []).map(([, , reason]): [string, string] => [row.slug, reason]),
    ...row.sources.flatMap((source): [string, string][] => [
      [source.slug, source.title],
      [source.slug, source.reason],
      [source.slug, noticeText(source)],
    ]),
    ...row.claims.flatMap(({ note, chosen = '', value }): [string, string][] => [
      [row.slug, note],
      [row.slug, chosen],
      ...(typeof value === 'object' && 'fr' in value
        ? ([
            [row.slug, value.fr],
            [row.slug, value.en],
          ] as [string, string][])
        : []),
    ]),
  ]),
  ...[...proseNow].map(([fr, en]): [string, string] => [fr, en]),
  ...[...starterActors, ...starterPlaces, ...starterTerms].flatMap((one): [string, string][] => [
    [one.slug, one.fr],
    [one.slug, one.en],
    [one.slug, one.note ?? ''],
  ]),
]

const withoutQuotations = (text: string): string => text.replace(/«[^»]*»|“[^”]*”/gu, '')

describe('the tone of the starter archive', () => {
  test('no heated word, and none that takes a side, is the archive’s own', () => {
    for (const [where, text] of said)
      for (const pattern of heated) expect(text, where).not.toMatch(pattern)
  })

  test('the words that the first edition was blamed for are on the list', () => {
    const blamed = ['la junte', 'the junta', 'Acte des putschistes', 'L’auteur est l’accusé']
    const more = ['Bilan du vainqueur', 'vieux dispositif', 'le désastre', 'fauchés', 'mown down']
    for (const words of [...blamed, ...more])
      expect(
        heated.some((pattern) => pattern.test(words)),
        words,
      ).toBe(true)
  })

  test('a party’s own words stand between quotation marks', () => {
    for (const [where, text] of said)
      for (const pattern of ofAParty) expect(withoutQuotations(text), where).not.toMatch(pattern)
  })

  test('what an army, a government or an armed group says of fighting has one rating, whoever it is', () => {
    const isFighting = new Set(['attack', 'massacre', 'seizure', 'air-strike'])
    const aParty =
      /^(?:Mali|Burkina Faso|Niger|Tchad|France|JNIM|CSP|Cadre stratégique|Armée|Wagner)\b.*(?:communiqué|bilan|annonce|revendication|déclaration)/u
    const aMagistrate = /procureur|commission d’enquête/u
    const rated = starterRows
      .filter(({ type }) => isFighting.has(type))
      .flatMap(({ sources }) => sources)
      .filter(({ identifier = '' }) => aParty.test(identifier) && !aMagistrate.test(identifier))
      .filter(({ identifier = '' }) => !/^[^;]*référence à établir$/.test(identifier))
    expect(rated.length).toBeGreaterThan(15)
    const isOneParty = (identifier: string): boolean =>
      !/ONU|\bHuman Rights Watch\b/u.test(identifier)
    for (const { slug, identifier = '', reliability } of rated.filter((s) =>
      isOneParty(s.identifier ?? ''),
    ))
      expect(reliability, `${slug}: ${identifier}`).toBe('C')
  })

  test('a state whose forces are blamed and a group that claims are heard in the same place', () => {
    const denied = ['2021-01-03-bounti', '2022-03-27-moura', '2021-12-wagner', '2025-09-03-blocus']
    for (const slug of denied) {
      const row = starterRows.find((one) => one.slug === slug)
      const denial = row?.claims.find(
        ({ field, stance }) => field === 'summary' && stance === 'disputes',
      )
      expect(denial, slug).toBeDefined()
    }
    for (const slug of ['2021-01-03-bounti', '2022-03-27-moura', '2023-04-20-karma'])
      expect(starterRows.find((one) => one.slug === slug)?.status, slug).toBe('draft')
  })

  test('a group that nothing but hearsay names is not given as author', () => {
    const roles = (slug: string, actor: string): readonly string[] =>
      (starterRows.find((one) => one.slug === slug)?.actors ?? [])
        .filter(([name]) => name === actor)
        .map(([, role]) => role)
    expect(roles('2022-03-27-moura', 'wagner')).toEqual(['party'])
    expect(roles('2021-01-02-tchombangou', 'eigs')).toEqual(['party'])
    expect(roles('2023-04-20-karma', 'armee-burkinabe')).toEqual(['party'])
    const kind = (slug: string): string | undefined =>
      starterActors.find((one) => one.slug === slug)?.kind
    expect(kind('wagner')).toBe(kind('africa-corps'))
  })
})

describe('the two languages of the starter archive', () => {
  test('every text is there in both, with the same numbers and the same months', () => {
    const both = [
      ...starterRows.flatMap(({ slug, title, summary, claims }) => [
        { slug, ...title },
        { slug, ...summary },
        ...claims.flatMap(({ value }) =>
          typeof value === 'object' && 'fr' in value ? [{ slug, ...value }] : [],
        ),
      ]),
      ...starterActors,
      ...starterPlaces,
      ...starterTerms,
    ]
    for (const { slug, fr, en } of both) {
      expect(fr.trim(), slug).not.toBe('')
      expect(en.trim(), slug).not.toBe('')
      expect(spokenNumbers(en, 'en'), `${slug}: ${fr} / ${en}`).toEqual(spokenNumbers(fr, 'fr'))
      expect(namedMonths(en, 'en'), `${slug}: ${fr} / ${en}`).toEqual(namedMonths(fr, 'fr'))
    }
  })

  test('numbers in words are read as they are meant', () => {
    expect(spokenNumbers('quatre-vingt-dix-huit et cent trente-deux', 'fr')).toEqual([98, 132])
    expect(spokenNumbers('deux cent vingt-trois, soixante et onze', 'fr')).toEqual([71, 223])
    expect(spokenNumbers('two hundred and twenty-three, seventy-one', 'en')).toEqual([71, 223])
    expect(spokenNumbers('une centaine, le 3 juillet', 'fr')).toEqual([3, 100])
  })
})
