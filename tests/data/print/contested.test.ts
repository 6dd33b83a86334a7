import { expect, test } from 'vitest'
import { applyLine } from '../../../data/changes/state.ts'
import type { PrintOptions } from '../../../data/exports/print-options.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import type { Json } from '../../../data/text/json.ts'
import { eventOn, holding, requestOf } from './fixtures/archive.ts'
import { laidOut, textOf } from './fixtures/laid.ts'

const event = 'e-0000000000000001'
const source = 's-0000000000000001'
const passage = 'p-0000000000000001'

/** An event of seven dead, and passages that contest some of its values without giving others. */
function printed(fields: { readonly [field: string]: Json }, options: Partial<PrintOptions>) {
  const claims = Object.entries(fields).map(([field, value], at) => [
    `c-000000000000000${at + 1}`,
    { subject: event, field, value, passages: [passage], credibility: 4, stance: 'disputes' },
  ])
  const archive = holding({
    [event]: {
      ...eventOn('2014-05-06', 'Entretien'),
      toll: { value: { low: null, best: 7, high: null } },
    },
    [source]: { title: 'Démenti', accessRights: 'open', language: 'fr' },
    [passage]: { source, exact: 'cela est faux', start: 0, end: 13 },
    ...Object.fromEntries(claims),
  })
  const { pages } = laidOut(buildReport(requestOf(archive)), options)
  return pages
    .map(textOf)
    .join(' ')
    .replace(/[\u202f\u00a0]/gu, ' ')
    .replace(/ +/gu, ' ')
}

const toll = { low: null, best: 7, high: null }

test('a passage that contests the value shown is not printed as another value', () => {
  const said = printed({ toll }, { parts: ['chronology'] })
  expect(said).toContain('valeur retenue : 7 s.s. ; valeur contestée')
  expect(said).not.toContain('autre valeur')
})

test('a contested title is not repeated as another title', () => {
  const title = { text: 'Entretien', lang: 'fr' }
  const said = printed({ title }, { parts: ['chronology'] })
  expect(said).toContain('Titre : valeur contestée')
})

test('the sheet of an event says which value is contested, and which is another', () => {
  const other = printed({ toll, date: '2014-05-07' }, { layout: 'sheet' })
  expect(other).toContain('Valeur contestée : 7')
  expect(other).toContain('Autre valeur : 7 mai 2014')
})

test('where two copies do not agree, the print has both values with their reasons', () => {
  const ops = (n: number, best: number, reason: string) => ({
    act: 'edit' as const,
    ops: [
      {
        id: event,
        field: 'toll',
        value: { value: { low: null, best, high: null }, reason },
        replaces: [],
      },
    ],
    writer: `w${n}`,
    n: 1,
    time: `2026-11-02T00:00:0${n}.000Z`,
    author: 'essai',
  })
  const archive = holding({ [event]: eventOn('2014-05-06', 'Entretien') })
  applyLine(archive, ops(2, 7, 'eyewitness'), '')
  applyLine(archive, ops(3, 9, 'Compté au registre'), '')
  const told = (options: Partial<PrintOptions>) =>
    laidOut(buildReport(requestOf(archive)), options)
      .pages.map(textOf)
      .join(' ')
      .replace(/[\u202f\u00a0]/gu, ' ')
      .replace(/ +/gu, ' ')
  for (const layout of ['short', 'sheet'] as const)
    expect(told({ layout })).toMatch(
      /Deux copies ne s’accordent pas\. (Bilan \(morts\) : )?9 \(Compté au registre\) ; 7 \(témoin oculaire\)/,
    )
})
