import { expect, test } from 'vitest'
import { emptyState, standing, standingIds } from '../../../data/changes/state.ts'
import { carrying, packageOf } from '../../../data/print/package.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { previousOf } from '../../../data/print/report/revision.ts'
import { archiveOf, planned } from '../imports/archive-of.ts'
import { planJson } from '../imports/plan-json.ts'
import {
  archiveId,
  blobOf,
  edited,
  eventOn,
  holding,
  requestOf,
  starter,
  starterReport,
} from './fixtures/archive.ts'
import { defaultReport } from './fixtures/default-report.ts'

test('the starter archive is printed whole: each event once, in order of time', () => {
  const model = starterReport()
  expect(model.entries).toHaveLength(86)
  expect(model.entries.map(({ number }) => number)).toEqual(model.entries.map((_, at) => at + 1))
  const starts = model.entries.map(({ bounds }) => bounds?.earliestStart ?? 0)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  expect(model.facts.period).toBe('janvier 2012 – novembre 2025')
  expect(model.facts.withheldEvents + model.facts.withheldSources).toBe(1)
})

test('a report in English says dates, titles and labels in English', () => {
  const model = starterReport('en')
  expect(model.facts.period).toBe('January 2012 – November 2025')
  expect(model.entries.every(({ title }) => title.lang === 'en')).toBe(true)
  expect(model.lanes.map(({ label }) => label)).toContain('Coups')
})

test('where tolls differ the chosen one and its rivals are printed, each with its evidence', () => {
  const battle = starterReport().entries.find(({ title }) => title.text.includes('Tinzaouaten'))
  const toll = battle?.disputes.find((dispute) => dispute.of === 'toll')
  expect(toll?.rivals.length).toBeGreaterThan(0)
  expect(toll?.rivals.every((rival) => rival.cites.length > 0)).toBe(true)
})

test('an event that rests on a confidential source alone is left out and counted, and none of its words are printed', () => {
  const archive = starter()
  const model = buildReport(requestOf(archive))
  const [first] = model.entries
  const own = new Set(first?.cites.map(({ source }) => source))
  let n = 2
  for (const source of own) edited(archive, source, 'accessRights', 'confidential', n++)
  const after = buildReport(requestOf(archive))
  expect(after.facts.withheldEvents).toBe(1)
  expect(after.facts.withheldSources).toBe(model.facts.withheldSources + own.size)
  expect(after.entries).toHaveLength(85)
  const printed = JSON.stringify(after)
  for (const hidden of [...own, first?.summary?.text ?? '?'])
    expect(printed.includes(hidden)).toBe(false)
})

test('an anonymous print names neither its author nor the files', () => {
  const model = buildReport(
    requestOf(starter(), {
      options: { ...defaultReport, anonymous: true },
      author: 'plume-secrète',
    }),
  )
  const printed = JSON.stringify(model)
  expect(printed.includes('plume-secrète')).toBe(false)
  expect(model.sources.every(({ file }) => file === '')).toBe(true)
})

test('the index leads from each name to its events', () => {
  const { index, entries } = starterReport()
  const goita = index.persons.find(({ name }) => name === 'Goïta, Assimi')
  const own = entries.filter(({ actors }) =>
    actors.some(({ name }) => name.startsWith('Assimi Goïta')),
  )
  expect(goita?.entries).toEqual(own.map(({ id }) => id))
  expect(index.places.length).toBeGreaterThan(10)
})

test('revision notes name what was added, changed and removed since an earlier print', () => {
  const archive = starter()
  const before = previousOf(buildReport(requestOf(archive)))
  const [first, second] = before.events
  const changed = edited(archive, first?.[0] ?? '', 'status', 'verified', 2)
  const events = [...standingIds(changed, 'event')].filter((id) => id !== second?.[0])
  const { revision } = buildReport(requestOf(changed, { events, previous: before }))
  expect(revision?.added).toEqual([])
  expect(revision?.changed).toHaveLength(1)
  expect(revision?.removed).toEqual([second?.[2]])
})

test('what a print carries gives back the same events, passages and sources', async () => {
  const archive = starter()
  const request = requestOf(archive)
  const model = buildReport(request)
  const about = { id: archiveId, title: 'Sahel' }
  const { events } = request
  const files = await packageOf(model, {
    archive,
    about,
    events,
    whole: true,
    options: defaultReport,
    blobOf,
  })
  const json = files.find(({ name }) => name === 'timeline.json')
  const back = archiveOf(planned(planJson(emptyState(), new TextDecoder().decode(json?.bytes))))
  for (const kind of ['event', 'passage', 'source', 'claim'] as const)
    expect([...standingIds(back, kind)].sort()).toEqual(
      [...standingIds(archive, kind)].filter((id) => standing(back, id) || isOpen(id)).sort(),
    )
  function isOpen(id: string): boolean {
    return model.sources.some((source) => source.id === id)
  }
  const manifest = new TextDecoder().decode(files.at(-1)?.bytes)
  for (const source of model.sources)
    expect(manifest).toContain(`${source.sha256}  ${source.code}.txt`)
  expect(carrying(model, files).files).toHaveLength(files.length)
})

test('a place says in words in which country and where it lies', () => {
  const audience = starterReport().entries.find(({ title }) => title.text.includes('BAMEX 25'))
  expect(audience?.places[0]?.where).toBe('Mali ; 12,66°\u00a0N, 8,01°\u00a0O')
  const english = starterReport('en').entries.find(({ id }) => id === audience?.id)
  expect(english?.places[0]?.where).toBe('Mali ; 12.66°\u00a0N, 8.01°\u00a0W')
})

test('what an event is tied to stands in order of time, and a country is not said to lie in itself', () => {
  const event = 'e-0000000000000001'
  const tied = (n: number, date: string) => ({
    [`e-000000000000000${n}`]: eventOn(date),
    [`r-000000000000000${n}`]: {
      ...{ kind: 'event', event, to: `e-000000000000000${n}`, tie: 'follows', order: n },
    },
  })
  const archive = holding({
    [event]: eventOn('2020-05'),
    ...tied(2, '2014-08'),
    ...tied(3, '2012-01-17'),
    ...tied(4, '2013'),
    'r-0000000000000009': { kind: 'place', event, to: 'l-0000000000000001' },
    'l-0000000000000001': {
      ...{ name: { text: 'Mali', lang: 'fr' }, country: 'ML', latitude: '17', longitude: '-4' },
    },
  })
  const entry = buildReport(requestOf(archive)).entries.find(({ id }) => id === event)
  expect(entry?.relations.map(({ title }) => title.replaceAll('\u00a0', ' '))).toEqual([
    '2012-01-17 (17 janvier 2012)',
    '2013 (2013)',
    '2014-08 (août 2014)',
  ])
  expect(entry?.places.map(({ where }) => where.replaceAll('\u00a0', ' '))).toEqual(['17° N, 4° O'])
})

test('the producer of an archive and who keeps it are two, and neither is printed for the other', () => {
  const kept = starter()
  expect(buildReport(requestOf(kept)).facts).toMatchObject({ creator: '', custodian: 'Atelier' })
  const made = edited(kept, archiveId, 'creator', 'Comité de veille', 9)
  const { facts } = buildReport(requestOf(made))
  expect(facts).toMatchObject({ creator: 'Comité de veille', custodian: 'Atelier' })
})
