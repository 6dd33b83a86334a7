import { describe, expect, test } from 'vitest'
import { readBounds } from '../../../data/dates/bounds.ts'
import { dayNumber, weekday } from '../../../data/dates/days.ts'
import { weekdayNumber } from '../../../data/dates/lexicon.ts'
import { parseEdtf } from '../../../data/dates/parse.ts'
import { weekdaySlips } from '../../../data/evidence/consistency.ts'
import { starterActors } from '../../../data/sample/actors.ts'
import { starterPlaces } from '../../../data/sample/places.ts'
import { starterRows } from '../../../data/sample/rows.ts'
import { noticeText } from '../../../data/sample/source-record.ts'
import { liesIn } from './countries.ts'

const withoutQuotations = (text: string): string => text.replace(/«[^»]*»/gu, '')

const dayOf = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return dayNumber(year, month, day)
}

/** The first and the last day of an EDTF interval of days; an open end is beyond every day. */
function spanOf(valid: string): readonly [number, number] {
  const bounds = readBounds(valid)
  if (!bounds.ok) throw new Error(valid)
  const { earliestStart, latestEnd } = bounds.value
  return [earliestStart ?? Number.NEGATIVE_INFINITY, latestEnd ?? Number.POSITIVE_INFINITY]
}

describe('the facts of the starter archive', () => {
  test('every source names a public document, or says that its reference is to be established', () => {
    const aDocument =
      /\d{4}|référence à établir|communiqué|dossiers de presse|traité|accord|charte|déclaration|résolution|rapport/iu
    for (const { sources } of starterRows)
      for (const { slug, identifier = '' } of sources) {
        expect(identifier, slug).toMatch(aDocument)
        expect(identifier, slug).toMatch(/\p{Lu}/u)
        expect(identifier, slug).not.toMatch(/https?:|www\./u)
      }
  })

  test('every statement rests on a source that has its reference', () => {
    for (const { slug, sources, claims } of starterRows) {
      const known = new Set(sources.map((source) => source.slug))
      for (const { source = sources[0]?.slug ?? '' } of claims)
        expect(known.has(source), `${slug}: ${source}`).toBe(true)
      const cited = new Set(claims.map(({ source = sources[0]?.slug ?? '' }) => source))
      const parents = new Set(sources.flatMap(({ derivesFrom = [] }) => derivesFrom))
      for (const { slug: own } of sources)
        expect(cited.has(own) || parents.has(own), `${slug}: ${own} is cited`).toBe(true)
    }
  })

  test('every place with coordinates lies in its country; where there are none, the notice says so', () => {
    for (const { slug, at, country, precision, note = '' } of starterPlaces) {
      if (precision === 'region') continue
      if (at === undefined) {
        expect(precision, slug).toBe('unknown')
        expect(note, slug).toMatch(/coordonnées à établir/iu)
      } else expect(liesIn(country, Number(at[0]), Number(at[1])), slug).toBe(true)
    }
  })

  test('the sixteen places without coordinates have them, with their basis', () => {
    const sixteen = [
      ...['inata', 'solhan', 'inates', 'chinegodar', 'tchombangou', 'zaroumdareye', 'bohoma'],
      ...['ogossagou', 'moura', 'indelimane', 'boulkessi', 'molodo', 'sandare', 'gogui'],
      ...['kaniera', 'lakamane'],
    ]
    for (const slug of sixteen) {
      const place = starterPlaces.find((one) => one.slug === slug)
      expect(place?.at, slug).toBeDefined()
      expect(place?.note, slug).toMatch(/GeoNames|Wikipédia/u)
    }
  })

  test('a place outside a country is found to be outside', () => {
    expect(liesIn('ML', 12.37, -1.52)).toBe(false)
    expect(liesIn('BF', 16.27, -0.04)).toBe(false)
    expect(liesIn('NE', 12.64, -8)).toBe(false)
    expect(liesIn('TD', 15.05, 1.83)).toBe(false)
  })

  test('a region of Mali lies in Mali, and its places lie in it', () => {
    const slugs = new Set(starterPlaces.map(({ slug }) => slug))
    for (const { slug, within, country, precision } of starterPlaces) {
      if (within !== undefined) expect(slugs.has(within), slug).toBe(true)
      if (precision === 'region') expect([within, country], slug).toEqual(['mali', 'ML'])
    }
    const regionOf = (slug: string): string | undefined =>
      starterPlaces.find((one) => one.slug === slug)?.within
    expect(regionOf('ogossagou')).toBe('region-bandiagara')
    expect(regionOf('boulkessi')).toBe('region-douentza')
    expect(regionOf('gogui')).toBe('region-nioro')
    for (const slug of ['region-bandiagara', 'region-douentza', 'region-nioro'])
      expect(starterPlaces.find((one) => one.slug === slug)?.names?.[0]?.[2]).toBe('2023-03-13/..')
  })

  test('a day of the week named beside a date is the day of that date', () => {
    for (const { slug, edtf, summary, note = '', sources, claims } of starterRows) {
      const about = edtf.match(/\d{4}-\d{2}-\d{2}/)?.[0]
      const texts = [summary.fr, note, ...sources.map(noticeText), ...claims.map((c) => c.note)]
      for (const text of texts)
        expect(weekdaySlips(withoutQuotations(text), about), `${slug}: ${text}`).toEqual([])
    }
  })

  test('a reason that gives a day of the week gives the one of the claim’s date', () => {
    let seen = 0
    for (const { slug, claims } of starterRows)
      for (const { value, note, chosen = '' } of claims) {
        const name = /^Un (\p{L}+)/u.exec(`${chosen}`)?.[1] ?? /^Un (\p{L}+di)\b/u.exec(note)?.[1]
        const days = typeof value === 'string' ? (value.match(/\d{4}-\d{2}-\d{2}/) ?? []) : []
        const said = weekdayNumber(name ?? '')
        if (said < 0 || days[0] === undefined) continue
        seen++
        expect(weekday(dayOf(days[0])), `${slug}: ${name}`).toBe(said)
      }
    expect(seen).toBeGreaterThan(8)
  })

  test('every toll is ordered: low, best, high', () => {
    for (const { slug, claims } of starterRows)
      for (const { field, value } of claims) {
        if (field !== 'toll' || typeof value !== 'object' || 'fr' in value) continue
        const known = [value.low, value.best, value.high].filter((count) => count !== null)
        expect(known.length, slug).toBeGreaterThan(0)
        expect(known, slug).toEqual(known.toSorted((a, b) => a - b))
      }
  })

  test('every rank is the one held on the day of the event', () => {
    const rankOf = (style: string): string | undefined =>
      /^(?:capitaine|lieutenant-colonel|colonel-général|colonel|général de brigade|général de division|général de corps d’armée|général d’armée|général-lieutenant|général|maréchal)/u.exec(
        style,
      )?.[0]
    const rankIn = (name: string): string | undefined => rankOf(name)
    let seen = 0
    for (const { slug, edtf, actors } of starterRows) {
      const [first] = spanOf(edtf)
      for (const [actor, , style = ''] of actors) {
        const rank = rankOf(style)
        const names = starterActors.find((one) => one.slug === actor)?.names ?? []
        const dated = names.filter(([name, , valid]) => valid !== undefined && rankIn(name))
        if (rank === undefined || dated.length === 0) continue
        const held = dated.filter(([, , valid = '']) => {
          const [from, to] = spanOf(valid)
          return from <= first && first <= to
        })
        seen++
        expect(
          held.some(([name]) => {
            const then = rankIn(name) ?? ''
            return rank === then || rank.startsWith(`${then} `)
          }),
          `${slug}: ${style}`,
        ).toBe(true)
      }
    }
    expect(seen).toBeGreaterThan(12)
  })

  test('Mahamat Déby is a marshal only from December 2024', () => {
    for (const { slug, edtf, actors } of starterRows)
      for (const [actor, , style = ''] of actors)
        if (actor === 'mahamat-deby' && edtf < '2024-12-09')
          expect(style, slug).not.toMatch(/^maréchal/u)
  })

  test('every dated name, like every date, is EDTF', () => {
    for (const { slug, names = [] } of [...starterActors, ...starterPlaces])
      for (const [, , valid] of names)
        if (valid !== undefined) expect(parseEdtf(valid).ok, `${slug}: ${valid}`).toBe(true)
  })
})
