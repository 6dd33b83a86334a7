import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../../data/dates/parse.ts'
import { starterActors } from '../../../data/sample/actors.ts'
import { starterSourceOf } from '../../../data/sample/event-records.ts'
import { starterPlaces } from '../../../data/sample/places.ts'
import { firstRows, starterRows } from '../../../data/sample/rows.ts'
import { noticeText } from '../../../data/sample/source-record.ts'
import { starterTerms } from '../../../data/sample/terms.ts'
import { added, chronology, dated, earlierAudiences } from './chronology.ts'

const sources = starterRows.flatMap((row) => row.sources)

const french: readonly (readonly [string, string])[] = [
  ...sources.flatMap((s): [string, string][] => [
    [s.slug, noticeText(s)],
    [s.slug, s.title],
    [s.slug, s.reason],
    [s.slug, s.identifier ?? ''],
    [s.slug, s.provenance ?? ''],
    [s.slug, s.rights ?? ''],
  ]),
  ...starterRows.flatMap((r): [string, string][] => [
    [r.slug, r.title.fr],
    [r.slug, r.summary.fr],
    [r.slug, r.note ?? ''],
    ...r.claims.map((c): [string, string] => [r.slug, c.note]),
    ...r.claims.map((c): [string, string] => [r.slug, c.chosen ?? '']),
    ...r.claims.map((c): [string, string] => [
      r.slug,
      typeof c.value === 'object' && 'fr' in c.value ? c.value.fr : '',
    ]),
    ...(r.ties ?? []).map(([, , reason]): [string, string] => [r.slug, reason]),
    ...r.actors.map(([, , style]): [string, string] => [r.slug, style ?? '']),
  ]),
  ...[...starterActors, ...starterPlaces, ...starterTerms].map((a): [string, string] => [
    a.slug,
    `${a.fr} ${a.note ?? ''}`,
  ]),
]

function words(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

describe('the starter archive’s notices', () => {
  test('there are sixty-one events: the chronology and three earlier audiences, dated as it dates them', () => {
    expect(chronology).toHaveLength(58)
    expect(firstRows).toHaveLength(61)
    expect(firstRows.map(({ edtf }) => edtf).sort()).toEqual(
      [...chronology, ...earlierAudiences].sort(),
    )
  })

  test('the second edition has eighty-six: two of them dated better, and twenty-five that were missing', () => {
    expect(added).toHaveLength(25)
    expect(starterRows).toHaveLength(86)
    const kept = [...chronology, ...earlierAudiences].map((date) => dated.get(date) ?? date)
    expect(starterRows.map(({ edtf }) => edtf).sort()).toEqual([...kept, ...added].sort())
    expect(new Set(starterRows.map(({ slug }) => slug)).size).toBe(86)
  })

  test('every date is EDTF, of an event and of a claim alike', () => {
    for (const row of starterRows) {
      const dates = row.claims.filter(({ field }) => field === 'date').map(({ value }) => value)
      for (const date of [row.edtf, ...dates])
        expect(parseEdtf(String(date)).ok, `${row.slug}: ${date}`).toBe(true)
    }
  })

  test('every event shows the date of a claim, and at most one claim speaks for each field', () => {
    for (const row of starterRows) {
      const chosen = row.claims.filter((claim) => claim.chosen !== undefined)
      const date = chosen.find(({ field }) => field === 'date')
      expect(date?.value, row.slug).toBe(row.edtf)
      expect(new Set(chosen.map(({ field }) => field)).size, row.slug).toBe(chosen.length)
      for (const { chosen: reason } of chosen) expect(reason, row.slug).not.toBe('')
    }
  })

  test('every quote stands once, and once only, in the notice that it is cited from', () => {
    for (const row of starterRows)
      for (const claim of row.claims) {
        const parts = noticeText(starterSourceOf(row, claim)).split(claim.quote)
        expect(parts.length - 1, `${row.slug}: ${claim.quote}`).toBe(1)
      }
  })

  test('every notice is 80 to 200 words long', () => {
    for (const source of sources) {
      const count = words(noticeText(source))
      expect(count, `${source.slug}: ${count}`).toBeGreaterThanOrEqual(80)
      expect(count, `${source.slug}: ${count}`).toBeLessThanOrEqual(200)
    }
  })

  test('every source says on what it rests, how far it is trusted and why; without a reference, F', () => {
    expect(new Set(sources.map(({ slug }) => slug)).size).toBe(sources.length)
    for (const source of sources) {
      expect(source.identifier, source.slug).toBeTruthy()
      expect(source.reason, source.slug).not.toBe('')
      const bare = /^[^;]*référence à établir$/.test(source.identifier ?? '')
      if (bare && source.type !== 'opinion') expect(source.reliability, source.slug).toBe('F')
    }
  })

  test('no claim is rated as confirmed: none rests on two independent families', () => {
    const rated = starterRows.flatMap((row) => row.claims.map((c) => c.credibility))
    expect(rated).not.toContain(1)
    expect(starterRows.every(({ status }) => status !== 'verified')).toBe(true)
  })

  test('what the chronology gives as uncertain stays a draft, its date no better than possible', () => {
    const uncertain = [
      '2017-03-02-jnim',
      '2021-06-04-solhan',
      '2021-12-wagner',
      '2022-03-27-moura',
      '2024-07-25-tinzaouaten',
      '2024-08-24-barsalogho',
      '2021-01-03-bounti',
      '2023-04-20-karma',
      '2024-02-25-nondin-soro',
      '2024-06-11-mansila',
    ]
    for (const slug of uncertain) {
      const row = starterRows.find((one) => one.slug === slug)
      expect(row?.status, slug).toBe('draft')
      for (const claim of row?.claims ?? [])
        expect(claim.credibility, slug).toBeGreaterThanOrEqual(3)
    }
  })

  test('French is set as French: no-break spaces, guillemets, apostrophes', () => {
    for (const [where, said] of french) {
      expect(said, where).not.toMatch(
        /[^\u202f\s][;!?]|[^\u00a0]:(?!\/)|«[^\u00a0]|[^\u00a0]»|['"]|\.\.\.| {2}/u,
      )
      expect(said, where).not.toMatch(/[ \u00a0][;!?]|\u202f:/u)
    }
  })

  test('every title and summary is said in both languages', () => {
    for (const { slug, title, summary } of starterRows)
      for (const both of [title, summary]) {
        expect(both.fr.length, slug).toBeGreaterThan(3)
        expect(both.en.length, slug).toBeGreaterThan(3)
        expect(both.en, slug).not.toMatch(/[«»'"]|\u202f/u)
      }
  })

  test('every place, actor, theme and related event that a row names is there, and used', () => {
    const slugs = new Set(starterRows.map(({ slug }) => slug))
    const named = {
      places: new Set([
        ...starterRows.flatMap((row) => row.places),
        ...starterPlaces.flatMap(({ within }) => within ?? []),
      ]),
      actors: new Set(starterRows.flatMap((row) => row.actors.map(([actor]) => actor))),
      themes: new Set(starterRows.flatMap((row) => row.themes)),
    }
    expect([...named.places].sort()).toEqual(starterPlaces.map(({ slug }) => slug).sort())
    expect([...named.actors].sort()).toEqual(starterActors.map(({ slug }) => slug).sort())
    expect([...named.themes].sort()).toEqual(starterTerms.map(({ slug }) => slug).sort())
    for (const row of starterRows)
      for (const [, to] of row.ties ?? []) expect(slugs.has(to), `${row.slug}: ${to}`).toBe(true)
  })
})
