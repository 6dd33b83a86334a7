import ICAL from 'ical.js'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { emptyState, type State } from '../../../data/changes/state.ts'
import { chooseRecords } from '../../../data/disclosure/chosen.ts'
import { writeBibLatex } from '../../../data/exports/biblatex.ts'
import { writeCslJson } from '../../../data/exports/csl-json.ts'
import type { Writer } from '../../../data/exports/format.ts'
import { writeGeoJson } from '../../../data/exports/geojson.ts'
import { writeICalendar } from '../../../data/exports/icalendar.ts'
import { writeJsonLd } from '../../../data/exports/json-ld.ts'
import { DisclosedOptions } from '../../../data/exports/options.ts'
import { writeRis } from '../../../data/exports/ris.ts'
import { writeTimelineJs } from '../../../data/exports/timelinejs.ts'
import type { Json } from '../../../data/text/json.ts'
import { applied } from '../imports/archive-of.ts'

const id = (kind: string, n: number): string => `${kind}-${String(n).padStart(16, '0')}`
const digest = 'a'.repeat(64)
const hostile = 'Un <b>titre</b>; "cité", 100 % \\ {nu}\r\nBEGIN:VEVENT'
const said = (text: string): Json => ({ value: { text, lang: 'fr' } })

function archive(dates: readonly string[]): State {
  const records: { [id: string]: { readonly [field: string]: Json } } = {
    [id('s', 1)]: {
      title: hostile,
      type: 'press',
      creators: ['Diallo, Amadou', 'Agence & fils'],
      publisher: 'Le Journal',
      issued: '2025-11-05',
      identifier: 'https://doi.org/10.1234/ab_c',
      original: digest,
    },
    [id('s', 2)]: {
      title: 'Rapport',
      type: 'report',
      issued: '[2025-11-05,2025-11-07]',
      original: digest,
    },
    [id('s', 3)]: { title: 'Fermée', original: digest, accessRights: 'confidential' },
    [id('p', 1)]: { source: id('s', 1), exact: 'a', start: 0, end: 1, text: digest },
    [id('p', 3)]: { source: id('s', 3), exact: 'a', start: 0, end: 1, text: digest },
    [id('l', 1)]: {
      name: { text: 'Gao', lang: 'fr' },
      country: 'ML',
      latitude: '16.27',
      longitude: '-0.05',
    },
    [id('l', 2)]: {
      name: { text: 'Kidal', lang: 'fr' },
      country: 'ML',
      latitude: '18.44',
      longitude: '1.41',
    },
    [id('a', 1)]: { name: { text: 'Goïta', lang: 'fr', en: 'Goita' } },
  }
  dates.forEach((date, at) => {
    const event = id('e', at + 1)
    records[event] = { title: said(hostile), ...(date === '' ? {} : { date: { value: date } }) }
    records[id('c', at + 1)] = {
      subject: event,
      field: 'date',
      value: date,
      passages: [id('p', 1), id('p', 3)],
    }
  })
  records[id('r', 1)] = { kind: 'place', event: id('e', 1), to: id('l', 1) }
  records[id('r', 2)] = { kind: 'place', event: id('e', 1), to: id('l', 2) }
  records[id('r', 3)] = { kind: 'place', event: id('e', 2), to: id('l', 1) }
  records[id('r', 4)] = { kind: 'actor', event: id('e', 1), to: id('a', 1), role: 'host' }
  const ops = Object.entries(records).flatMap(([record, fields]) =>
    Object.entries(fields).map(([field, value]) => ({ id: record, field, value, replaces: [] })),
  )
  return applied(emptyState(), ops, 1)
}

async function written(writer: Writer<DisclosedOptions>, dates: readonly string[]) {
  const state = archive(dates)
  const events = dates.map((_, at) => id('e', at + 1))
  let text = ''
  const lost: (readonly [string, number])[] = []
  const leaving = {
    archive: state,
    chosen: chooseRecords(state, events, true),
    about: { id: id('f', 1), title: 'Archive <1>' },
    lang: 'fr' as const,
    blobOf: async () => null,
    lost: (what: string, n: number) => void (n > 0 && lost.push([what, n])),
  }
  const sink = {
    file: async () => ({
      write: async (piece: string | Uint8Array) => {
        text += String(piece)
      },
    }),
    progress: () => undefined,
  }
  await writer(leaving, v.parse(DisclosedOptions, {}), sink)
  return { text, lost }
}

const dates = ['2025-11-11', '2025-11~', '../2012', '', '-0044-03-15', '2024-02/..']

test('an agenda reads the calendar: each event over the days that its date allows, its title whole', async () => {
  const { text, lost } = await written(writeICalendar, dates)
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  expect(entries.map((one) => String(one.getFirstPropertyValue('dtstart')))).toEqual([
    '2025-11-11',
    '2025-11-01',
    '2024-02-01',
  ])
  expect(String(entries[0]?.getFirstPropertyValue('dtend'))).toBe('2025-11-12')
  expect(String(entries[1]?.getFirstPropertyValue('dtend'))).toBe('2025-12-01')
  expect(entries[0]?.getFirstPropertyValue('summary')).toBe(hostile.replace('\r\n', '\n'))
  expect(entries[1]?.getFirstPropertyValue('x-tarikh-edtf')).toBe('2025-11~')
  expect(lost).toEqual([['lost.no-calendar-day', 3]])
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThan(76)
})

test('a map reads the events: longitude before latitude, several places as several points, none as none', async () => {
  const { text, lost } = await written(writeGeoJson, dates)
  const { type, features } = JSON.parse(text)
  expect(type).toBe('FeatureCollection')
  expect(features.map((one: { geometry: Json }) => one.geometry)).toEqual([
    {
      type: 'MultiPoint',
      coordinates: [
        [-0.05, 16.27],
        [1.41, 18.44],
      ],
    },
    { type: 'Point', coordinates: [-0.05, 16.27] },
    null,
    null,
    null,
    null,
  ])
  expect(features[1].properties).toMatchObject({
    date: '2025-11~',
    begin: '2025-11-01',
    end: '2025-11-30',
  })
  expect(features[2].properties).toMatchObject({ begin: null, end: '2012-12-31' })
  expect(features[0].properties.sources).toHaveLength(1)
  expect(lost).toEqual([['lost.unplaced', 4]])
})

test('the slides of a timeline carry no markup of the archive’s words, and a year before our era', async () => {
  const { text, lost } = await written(writeTimelineJs, dates)
  const { events, title } = JSON.parse(text)
  expect(title.text.headline).toBe('Archive &lt;1&gt;')
  expect(events.map((one: { start_date: { year: number } }) => one.start_date.year)).toEqual([
    2025, 2025, -44, 2024,
  ])
  expect(events[0].end_date).toBeUndefined()
  expect(events[1].end_date).toEqual({ year: 2025, month: 11, day: 30 })
  expect(events[0].text.headline).not.toContain('<')
  expect(events[0].text.text.replace(/<\/?p>/g, '')).not.toContain('<')
  expect(lost).toEqual([['lost.no-beginning', 2]])
})

test('linked data state the four bounds of a date, and no day where the date leaves a doubt', async () => {
  const { text } = await written(writeJsonLd, dates)
  const { '@graph': nodes } = JSON.parse(text)
  const span = nodes[1]['crm:P4_has_time-span']
  expect(span['crm:P78_is_identified_by']).toEqual({ '@value': '2025-11~', '@type': 'edtf:EDTF' })
  expect(span['crm:P82a_begin_of_the_begin']['@value']).toBe('2025-11-01')
  expect(span['crm:P82b_end_of_the_end']['@value']).toBe('2025-11-30')
  expect(nodes[0]).toMatchObject({ startDate: '2025-11-11', endDate: '2025-11-11' })
  expect(nodes[1].startDate).toBeUndefined()
  expect(nodes[3]['crm:P4_has_time-span']).toBeUndefined()
  expect(nodes[0]['crm:P11_had_participant'][0]).toMatchObject({ 'tarikh:role': 'host' })
})

test('references name the sources that may be shown, and say in EDTF the date of issue that they cannot date', async () => {
  const ris = await written(writeRis, ['2025-11-11'])
  expect(ris.text.match(/^TY {2}- \w+/gm)).toEqual(['TY  - NEWS', 'TY  - RPRT'])
  expect(ris.text).toContain('DA  - 2025/11/05/\r\n')
  expect(ris.text).toContain('DO  - 10.1234/ab_c\r\n')
  expect(ris.text).toContain('C1  - [2025-11-05,2025-11-07]\r\n')
  expect(ris.text).not.toContain('\nBEGIN')
  const csl = JSON.parse((await written(writeCslJson, ['2025-11-11'])).text)
  expect(csl[0]).toMatchObject({
    author: [{ literal: 'Diallo, Amadou' }, { literal: 'Agence & fils' }],
    issued: { 'date-parts': [[2025, 11, 5]] },
    DOI: '10.1234/ab_c',
  })
  expect(csl[1].issued).toEqual({ literal: '[2025-11-05,2025-11-07]' })
  expect(csl).toHaveLength(2)
  const bib = (await written(writeBibLatex, ['2025-11-11'])).text
  expect(bib).toContain('author = {{Diallo, Amadou} and {Agence \\& fils}},')
  expect(bib).toContain('100 \\% \\textbackslash{} \\{nu\\} BEGIN:VEVENT')
  expect(bib).toContain('note = {[2025-11-05,2025-11-07]},')
})
