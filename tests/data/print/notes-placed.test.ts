import { expect, test } from 'vitest'
import type { PrintOptions } from '../../../data/exports/print-options.ts'
import type { Lang } from '../../../data/model/text.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import type { ReportRequest } from '../../../data/print/report/request.ts'
import type { Json } from '../../../data/text/json.ts'
import { holding, requestOf, starterReport } from './fixtures/archive.ts'
import { laidOut, textOf } from './fixtures/laid.ts'

const event = 'e-0000000000000001'
const [place, host, guest] = [1, 2, 3].map((n) => `r-000000000000000${n}`) as [
  string,
  string,
  string,
]
const first = 'a'.repeat(64)
const partsBlob = 'b'.repeat(64)
const passages = {
  'p-0000000000000001': {
    source: 's-0000000000000001',
    text: first,
    exact: 'le 11',
    start: 0,
    end: 5,
  },
  'p-0000000000000002': {
    source: 's-0000000000000001',
    text: first,
    exact: 'à Bamako',
    start: 6,
    end: 14,
  },
  'p-0000000000000003': {
    ...{ source: 's-0000000000000001', text: first, exact: 'le général «\u202fGoïta\u202f»' },
    ...{ start: 15, end: 35 },
  },
  'p-0000000000000004': { source: 's-0000000000000002', exact: 'secret', start: 0, end: 6 },
}

function claim(field: string, value: Json, passage: number): { readonly [field: string]: Json } {
  const passages = [`p-000000000000000${passage}`]
  return { subject: event, field, value, passages, credibility: 2, stance: 'supports' }
}

/** An audience of which the date, the place and the host's rank rest on a passage, the summary on a withheld one, and the rest on none. */
function printed(
  lang: Lang,
  options: Partial<PrintOptions>,
  asked: Partial<ReportRequest> = {},
): string {
  const [date, where, rank, told] = [1, 2, 3, 4].map((n) => `c-000000000000000${n}`) as [
    ...[string, string, string, string],
  ]
  const archive = holding({
    [event]: {
      title: { value: { text: 'Audience', lang: 'fr' } },
      date: { value: '2025-11-11', claim: date },
      type: { value: 'diplomacy' },
      summary: { value: { text: 'Ils se parlent.', lang: 'fr' }, claim: told },
      toll: { value: { low: null, best: 7, high: null } },
    },
    [place]: { kind: 'place', event, to: 'l-0000000000000001', ground: { claim: where } },
    [host]: {
      ...{ kind: 'actor', event, to: 'a-0000000000000001', order: 1, role: 'host' },
      style: { value: 'général', claim: rank },
    },
    [guest]: { kind: 'actor', event, to: 'a-0000000000000002', order: 2 },
    'l-0000000000000001': { name: { text: 'Bamako', lang: 'fr' } },
    'a-0000000000000001': { name: { text: 'Goïta', lang: 'fr' }, kind: 'person' },
    'a-0000000000000002': { name: { text: 'Evkourov', lang: 'fr' }, kind: 'person' },
    's-0000000000000001': {
      ...{ title: 'Dépêche', accessRights: 'open', language: 'fr' },
      ...{ text: first, parts: partsBlob },
    },
    's-0000000000000002': { title: 'Note', accessRights: 'confidential', language: 'fr' },
    ...passages,
    [date]: claim('date', '2025-11-11', 1),
    [where]: claim(`places/${place}`, 'l-0000000000000001', 2),
    [rank]: claim(`actors/${host}/style`, 'général', 3),
    [told]: claim('summary', { text: 'Ils se parlent.', lang: 'fr' }, 4),
  })
  const { pages } = laidOut(buildReport(requestOf(archive, { lang, ...asked })), options)
  return pages
    .map(textOf)
    .join(' ')
    .replace(/[\u202f\u00a0]/gu, ' ')
    .replace(/ +/gu, ' ')
}

test('each note stands at the value that it bears out: date, place, the rank of one actor', () => {
  const said = printed('fr', { parts: ['chronology'] })
  expect(said).toContain('11 novembre 2025 1')
  expect(said).toContain(
    'Bamako 2 · Goïta s.s. (reçoit, général 3 ), Evkourov s.s. · Diplomatie s.s.',
  )
})

test('a value that no passage bears out is marked, one whose source is withheld is marked otherwise', () => {
  const said = printed('fr', { parts: ['chronology'] })
  expect(said).toContain('Bilan (morts) : 7 s.s.')
  expect(said).toContain('Ils se parlent. n.c.')
  expect(said).toContain('s.s. (sans source) : aucun passage cité ne porte cette valeur.')
  expect(printed('en', { parts: ['chronology'] })).toContain('Ils se parlent. w.')
})

test('the note on method counts the values without a passage, by field', () => {
  const said = printed('fr', { parts: ['chronology'] })
  expect(said).toContain('5 valeurs imprimées sur 8 ne reposent sur aucun passage montré')
  expect(said).toContain('(s.s. = sans source, n.c. = non communicable)')
  expect(said).toContain('résumé 1, acteurs 2, type 1, bilan (morts) 1')
  const english = printed('en', { parts: ['chronology'] })
  expect(english).toContain('5 printed values of 8 rest on no passage shown')
  expect(english).toContain('(n.s. = no source, w. = withheld)')
})

test('the sheet of an event says in words which values have no source', () => {
  const said = printed('fr', { layout: 'sheet' })
  expect(said).toContain('Evkourov · sans source')
  expect(said).toContain('Goïta · sans source (reçoit, général)')
  expect(said).toContain('Ils se parlent. · source non communicable')
})

test('words quoted in a note bear the quotation marks of the second level', () => {
  expect(printed('fr', { parts: ['chronology'] })).toContain('« le général “Goïta” »')
  expect(printed('en', { parts: ['chronology'] })).toContain('“le général ‘Goïta’”')
})

test('a source is described in the first note of an event that names it, and by its code in the others', () => {
  const said = printed('fr', { parts: ['chronology'] })
  expect(said).toContain('1 S1, Dépêche. « le 11 »')
  expect(said).toContain('S1. « à Bamako »')
  expect(said.split('S1, Dépêche')).toHaveLength(2)
})

test('a note says on what page of the original its words stand', () => {
  const pages = [
    { start: 0, end: 10, at: { page: 3 } },
    { start: 10, end: 40, at: { page: 4 } },
  ]
  const asked = { parts: new Map([[partsBlob, { parts: pages }]]) }
  const said = printed('fr', { parts: ['chronology'] }, asked)
  expect(said).toContain('Dépêche, p. 3. « le 11 »')
  expect(said).toContain('S1, p. 3–4. « à Bamako »')
  expect(printed('fr', { parts: ['chronology'] })).toContain('Dépêche. « le 11 »')
})

test('the themes of an event are printed after its actors, and one that rests on no passage says so', () => {
  const archive = holding({
    [event]: {
      title: { value: { text: 'Audience', lang: 'fr' } },
      date: { value: '2025-11-11' },
    },
    'r-0000000000000009': { kind: 'theme', event, to: 't-0000000000000001' },
    't-0000000000000001': { name: { text: 'coopération de défense', lang: 'fr' } },
  })
  const model = buildReport(requestOf(archive))
  const told = (options: Partial<PrintOptions>): string =>
    laidOut(model, options).pages.map(textOf).join(' ').replace(/\s+/gu, ' ')
  expect(told({ parts: ['chronology'] })).toContain('coopération de défense s.s.')
  expect(told({ layout: 'sheet' })).toMatch(/Thèmes coopération de défense · sans source/)
})

test('a source of which nobody has said the language is printed without one', () => {
  const archive = holding({
    's-0000000000000001': { title: 'Photographie', accessRights: 'open' },
  })
  const model = buildReport(requestOf(archive))
  expect(model.sources.map(({ language }) => language)).toEqual([''])
  const said = laidOut(model).pages.map(textOf).join(' ')
  expect(said).toContain('Photographie')
  expect(said).not.toContain('root')
})

test('the sheet of an event has its evidence in the order of what it states, whenever each was claimed', () => {
  const model = starterReport()
  const [first] = [...model.entries].sort((a, b) => b.cites.length - a.cites.length)
  if (first === undefined) throw new Error('no event')
  const cites = [...new Map(first.cites.map((cite) => [cite.path, cite])).values()]
  const told = (order: typeof cites): string =>
    laidOut({ ...model, entries: [{ ...first, cites: order }] }, { layout: 'sheet' })
      .pages.map(textOf)
      .join(' ')
  expect(cites.length).toBeGreaterThan(8)
  expect(told([...cites].reverse())).toBe(told(cites))
})
