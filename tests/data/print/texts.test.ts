import { expect, test } from 'vitest'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { eventOn, holding, requestOf } from './fixtures/archive.ts'
import { laidOut, textOf } from './fixtures/laid.ts'

const text = 'Premier alinéa du texte.\n\nDeuxième alinéa, cité.\nTroisième alinéa.\n'
const digest = 'cd'.repeat(32)
const source = 's-0000000000000001'

/** A text of which an event cites some words, given by their first and last. */
function report(from: string, to: string) {
  const start = text.indexOf(from)
  const end = text.indexOf(to) + to.length
  const archive = holding({
    'e-0000000000000001': eventOn('2014-05-06', 'Entretien'),
    [source]: { title: 'Dépêche', accessRights: 'open', language: 'fr', text: digest },
    'p-0000000000000001': { source, exact: text.slice(start, end), start, end, text: digest },
    'c-0000000000000001': {
      subject: 'e-0000000000000001',
      field: 'date',
      value: '2014-05-06',
      passages: ['p-0000000000000001'],
      credibility: 2,
      stance: 'supports',
    },
  })
  return buildReport(requestOf(archive, { texts: new Map([[digest, text]]) }))
}

test.each([
  ['within a paragraph', 'Premier', 'alinéa'],
  ['with the break at the end of a line', 'Premier', 'texte.\n'],
  ['with an empty line behind its words', 'Premier', 'texte.\n\n'],
  ['in the next paragraph', 'du texte', 'Deuxième'],
  ['at the end of the text', 'Troisième', 'alinéa.\n'],
])('a passage that ends %s leads back to its event once', (_, from, to) => {
  const { pages } = laidOut(report(from, to), { texts: 'full', parts: ['chronology', 'texts'] })
  const links = pages.flatMap((page) => page.links)
  expect(links.filter((link) => link.to === 'e-e-0000000000000001')).toHaveLength(1)
})

test('two passages of an event that end on the same word lead back to it by one arrow', () => {
  const model = report('Premier', 'texte')
  const [first] = model.sources
  const [passage] = first?.passages ?? []
  if (first === undefined || passage === undefined) throw new Error('no passage')
  const shorter = { ...passage, id: 'p-0000000000000002', exact: 'du texte', start: 15 }
  const sources = [{ ...first, passages: [passage, shorter] }]
  const { pages } = laidOut({ ...model, sources }, { texts: 'full', parts: ['texts'] })
  expect(pages.map(textOf).join('').match(/→\d/gu)).toHaveLength(1)
})

test('the annex of texts does not say of a passage that waits to be placed that it is not there', () => {
  const archive = holding({
    'e-0000000000000001': eventOn('2014-05-06', 'Entretien'),
    [source]: {
      title: 'Registre',
      accessRights: 'open',
      text: digest,
      reading: 'v-0000000000000001',
    },
    'v-0000000000000001': { source, text: digest, way: 'correction', by: 'Awa' },
    'p-0000000000000001': { source, exact: 'absent', start: 0, end: 6, text: 'ef'.repeat(32) },
    'c-0000000000000001': {
      ...{ subject: 'e-0000000000000001', field: 'date', value: '2014-05-06' },
      ...{ passages: ['p-0000000000000001'], credibility: 2, stance: 'supports' },
    },
  })
  const model = buildReport(requestOf(archive, { texts: new Map([[digest, text]]) }))
  const told = laidOut(model, { texts: 'full' }).pages.map(textOf).join(' ')
  const waiting = 'Passage que personne n’a encore replacé dans le texte actuel : \u2068absent'
  expect(told.replace(/\s+/gu, ' ')).toContain(waiting)
  expect(told).not.toContain('introuvable')
})
