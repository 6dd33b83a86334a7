import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { emptyState, standingIds } from '../../../data/changes/state.ts'
import { eventRows } from '../../../data/reading/read-rows.ts'
import { applied, archiveOf } from './archive-of.ts'
import { eventsIn } from './events-in.ts'
import { broughtBy, planOf } from './read-in.ts'

const geojson = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      ...{ type: 'Feature', id: 7, geometry: { type: 'Point', coordinates: [-6.2157, 13.4317] } },
      properties: { titre: 'Réunion', date: '2025-11-03', lieu: 'Ségou', precision: 1, pays: 'ML' },
    },
    {
      ...{ type: 'Feature', id: 8, geometry: { type: 'Point', coordinates: [13.4317, -6.2157] } },
      properties: { titre: 'Échange', date: '2012~', lieu: 'Markala', pays: 'ML' },
    },
    {
      ...{
        type: 'Feature',
        id: 9,
        geometry: {
          type: 'LineString',
          coordinates: [
            [0, 1],
            [2, 3],
          ],
        },
      },
      properties: { titre: 'Marche', date: '2019-05-XX', lieu: 'Route de Gao' },
    },
    'rien',
  ],
})

test('features of GeoJSON become events by the names of their properties, their points longitude first', async () => {
  const plan = await planOf(geojson, emptyState())
  expect(plan).toMatchObject({ new: 3, changed: 0, known: 0 })
  expect(plan.refused.map(({ row, reason }) => [row, reason])).toEqual([
    [4, 'geojson.feature'],
    [2, 'csv.swapped'],
  ])
  const events = eventsIn(archiveOf(plan))
  expect(events.get('Réunion')).toMatchObject({
    ...{ edtf: '2025-11-03', places: [['Ségou', [-6.2157, 13.4317]]] },
    cells: { precision: '1', latitude: '13.4317' },
  })
  expect(events.get('Échange')).toMatchObject({ edtf: '2012~', places: [['Markala', undefined]] })
  expect(events.get('Marche')?.cells).toMatchObject({
    geometry: '{"type":"LineString","coordinates":[[0,1],[2,3]]}',
  })
})

test('a map of a data set that is known by its columns is read as its table is, and its events are those of the table', async () => {
  const said = {
    ...{ id: 7, relid: 0, type_of_violence: 1, dyad_name: 'A - B', side_a: 'A', side_b: 'B' },
    ...{ where_prec: 1, where_coordinates: 'Gao', country: 'Mali', date_prec: 2 },
    ...{ date_start: '2009-02-20', date_end: '2009-02-22', best: 3, high: 4, low: 2 },
  }
  const geometry = { type: 'Point', coordinates: [-0.04, 16.27] }
  const features = [{ type: 'Feature', properties: said, geometry }]
  const plan = await planOf(JSON.stringify({ type: 'FeatureCollection', features }), emptyState())
  expect(plan).toMatchObject({ new: 1, refused: [], told: { mapping: { layout: 'ucdp' } } })
  const archive = applied(emptyState(), plan.ops, 1)
  const event = eventsIn(archive).get('A - B, Gao')
  expect(event).toMatchObject({ edtf: '[2009-02-20..2009-02-22]', type: 'attack' })
  expect(event?.places).toEqual([['Gao', [-0.04, 16.27]]])
  const row = { ...said, latitude: 16.27, longitude: -0.04 }
  const table = [Object.keys(row), Object.values(row)].map((cells) => cells.join(',')).join('\n')
  expect(await planOf(table, archive)).toMatchObject({ new: 0, refused: [] })
})

test('events of others that come again are known, and a newer file changes only what it changed', async () => {
  const archive = applied(emptyState(), (await planOf(geojson, emptyState())).ops, 1)
  expect(await planOf(geojson, archive)).toMatchObject({ new: 0, changed: 0, known: 3, ops: [] })
  const newer = await planOf(geojson.replace('2012~', '2012-06'), archive)
  expect(newer).toMatchObject({ new: 0, changed: 1, known: 2 })
})

const timeline = JSON.stringify({
  title: { text: { headline: 'Une chronologie' } },
  events: [
    {
      ...{ unique_id: 'a', start_date: { year: '2025', month: '11', day: '3', hour: '9' } },
      ...{ text: { headline: 'Ouverture', text: '<p>Un <b>salon</b> &amp; une foire.</p>' } },
      ...{ group: 'Bamako', media: { url: 'https://exemple.org/m.jpg' } },
    },
    {
      ...{ start_date: { year: '2012' }, end_date: { year: '2013', month: '1' } },
      ...{ text: { headline: 'Crise' }, display_date: 'entre mars 2012 et janvier 2013' },
    },
  ],
})

test('a moment that another program counts in milliseconds is a day and an hour in UTC, and what it vouches for is not ours', async () => {
  const feature = {
    ...{ type: 'Feature', id: 'a', geometry: null },
    properties: { title: 'Séisme', time: 1_517_966_773_840, status: 'reviewed' },
  }
  const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
  const archive = archiveOf(await planOf(text, emptyState()))
  expect(eventsIn(archive).get('Séisme')).toMatchObject({
    ...{ edtf: '2018-02-07T01:26:13Z', cells: { status: 'reviewed' } },
  })
  expect([...archive.records.values()].map(({ fields }) => fields.status)).toContain('draft')
})

test('slides of TimelineJS become events, their markup plain words; the title is no event', async () => {
  const events = eventsIn(archiveOf(await planOf(timeline, emptyState())))
  expect([...events.keys()]).toEqual(['Ouverture', 'Crise'])
  expect(events.get('Ouverture')).toMatchObject({
    ...{ edtf: '2025-11-03T09:00:00', summary: 'Un salon & une foire.', themes: ['Bamako'] },
    cells: { 'media.url': 'https://exemple.org/m.jpg' },
  })
  expect(events.get('Crise')?.edtf).toBe('[2012-03..2013-01]')
})

const calendar = `BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
UID:un@exemple.org\r
DTSTART;VALUE=DATE:20251111\r
DTEND;VALUE=DATE:20251115\r
SUMMARY:Salon d’essai\\, Ba\r
 mako\r
LOCATION:Parc des expositions\\, Bamako\r
GEO:12.6392;-8.0029\r
CATEGORIES:ESSAI,D\\,ÉFENSE\r
BEGIN:VALARM\r
SUMMARY:Rappel\r
END:VALARM\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:deux@exemple.org\r
DTSTART;TZID="Africa/Bamako":20251113T180000\r
DURATION:PT1H30M\r
RRULE:FREQ=DAILY;COUNT=3\r
SUMMARY:Audience\r
LOCATION:Tribunal \\; salle 2\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:trois@exemple.org\r
DTSTART:20251113T230000Z\r
SUMMARY:Appel\r
END:VEVENT\r
BEGIN:VEVENT\r
SUMMARY:Coupé\r
`

test('a calendar becomes events: whole days with their last, hours as the wall shows them with their zone kept, what repeats told', async () => {
  const plan = await planOf(calendar, emptyState())
  expect(plan.refused).toMatchObject([
    { row: 16, column: 'RRULE', value: 'FREQ=DAILY;COUNT=3', reason: 'ics.repeats', taken: true },
    { row: 29, reason: 'ics.cut' },
  ])
  const events = eventsIn(archiveOf(plan))
  expect(events.get('Salon d’essai, Bamako')).toMatchObject({
    ...{ edtf: '2025-11-11/2025-11-14', themes: ['ESSAI', 'D,ÉFENSE'] },
    places: [['Parc des expositions, Bamako', [-8.0029, 12.6392]]],
  })
  expect(events.get('Audience')).toMatchObject({
    places: [['Tribunal ; salle 2', undefined]],
    edtf: '2025-11-13T18:00:00',
    cells: { TZID: 'Africa/Bamako', RRULE: 'FREQ=DAILY;COUNT=3' },
  })
  expect(events.get('Appel')?.edtf).toBe('2025-11-13T23:00:00Z')
})

test('events of schema.org become events, in the language that is asked for', async () => {
  const jsonld = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...{ '@id': 'https://exemple.org/1', '@type': 'BusinessEvent', startDate: '2025-11-11' },
        ...{
          name: [
            { '@value': 'Fair', '@language': 'en' },
            { '@value': 'Foire', '@language': 'fr' },
          ],
        },
        endDate: '2025-11-14',
        location: { name: 'Bamako', geo: { latitude: 12.6, longitude: -8 } },
      },
      { '@type': 'Person', name: 'Personne' },
    ],
  }
  const events = eventsIn(archiveOf(await planOf(JSON.stringify(jsonld), emptyState())))
  expect([...events]).toMatchObject([
    ['Foire', { edtf: '2025-11-11/2025-11-14', places: [['Bamako', [-8, 12.6]]] }],
  ])
})

test.each([
  ['GeoJSON', `{"type":"FeatureCollection","features":${'['.repeat(90)}`, 'json.deep'],
  [
    'GeoJSON',
    '{"type":"FeatureCollection","features":[{"type":"Feature","x":1e999}]}',
    'json.number',
  ],
  ['GeoJSON', '{"type":"FeatureCollection"}', 'geojson.shape'],
  ['TimelineJS', '{"headline":"a","events":{}}', 'timelinejs.shape'],
  ['JSON-LD', '{"@context":"https://schema.org","@type":"Person"}', 'jsonld.empty'],
  ['iCalendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'ics.empty'],
])(
  'a file of %s that holds no events, or cannot be read, is refused whole',
  async (_, text, code) => {
    expect(await broughtBy(text, emptyState())).toMatchObject({ ok: false, problem: { code } })
  },
)

const data = process.env.TARIKH_DATA

test.skipIf(data === undefined)(
  'the timelines, maps and calendars of the collection come in, each date as it says',
  async () => {
    const read = (name: string) => readFileSync(path.join(data ?? '', name))
    const map = await planOf(read('formats/evenements.geojson'), emptyState())
    const archive = archiveOf(map)
    const rows = eventRows(archive, [...standingIds(archive, 'event')])
    expect(rows.map(({ edtf }) => edtf).sort()).toEqual([
      ...['../1991-03-26', '2012~', '2019-05-XX', '2020-06-01?', '2025-11', '2025-11-03'],
      ...['2025-11-11/2025-11-14', '[2021-03-04,2021-03-05]'],
    ])
    expect(await planOf(read('formats/timelinejs.json'), emptyState())).toMatchObject({
      refused: [],
    })
    expect(await planOf(read('formats/evenements.ics'), emptyState())).toMatchObject({ new: 2 })
    expect(await planOf(read('geojson/usgs-earthquakes-250.geojson'), emptyState())).toMatchObject({
      new: 250,
    })
  },
)
