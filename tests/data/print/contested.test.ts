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
function printed(
  fields: { readonly [field: string]: Json },
  options: Partial<PrintOptions>,
  {
    stance = 'disputes',
    ...own
  }: { readonly stance?: string; readonly [field: string]: Json | undefined } = {},
  others: { readonly [id: string]: { readonly [field: string]: Json } } = {},
) {
  const claims = Object.entries(fields).map(([field, value], at) => [
    `c-000000000000000${at + 1}`,
    { subject: event, field, value, passages: [passage], credibility: 4, stance },
  ])
  const archive = holding({
    [event]: {
      ...eventOn('2014-05-06', 'Entretien'),
      toll: { value: { low: null, best: 7, high: null } },
      ...(own as { readonly [field: string]: Json }),
    },
    ...others,
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

test('a passage that adds to the summary is printed as an addition, one that denies it as another value', () => {
  const told = (stance: string): string =>
    printed(
      { summary: { text: 'Deux tués de plus.', lang: 'fr' } },
      { parts: ['chronology'] },
      { stance, summary: { value: { text: 'Sept tués.', lang: 'fr' } } },
    )
  expect(told('supports')).toContain('Résumé, complément : Deux tués de plus.')
  expect(told('supports')).not.toContain('(conteste)')
  expect(told('disputes')).toContain('Résumé, autre valeur : Deux tués de plus.')
  expect(told('disputes')).toContain('« cela est faux » (conteste)')
})

test('the brackets of a value give way to those of its reason', () => {
  const toll = { low: 19, best: 20, high: 22 }
  const shown = { value: toll, reason: 'Compté au registre' }
  const said = printed({ toll: { low: 77, best: 100, high: null } }, {}, { toll: shown })
  expect(said).toContain('20, de 19 à 22 (Compté au registre)')
  expect(said).not.toMatch(/\) \(/u)
})

test('ties are told with one colon each, the kind of tie once for those that share it, a day said once', () => {
  const [later, last] = ['e-0000000000000002', 'e-0000000000000003']
  const tie = (to: string) => ({ kind: 'event', event, to, tie: 'follows' })
  const said = printed(
    {},
    { parts: ['chronology'] },
    {},
    {
      [later]: eventOn('2014-06-20', 'Audience (juin 2014)'),
      [last]: eventOn('2014-07-02', 'Le salon du 2 juillet 2014'),
      'e-0000000000000004': eventOn('2014-07-03', 'Fin du salon'),
      'r-0000000000000001': tie(later),
      'r-0000000000000002': tie(last),
      'r-0000000000000003': tie('e-0000000000000004'),
    },
  )
  expect(said.replace(/ ,/gu, ',')).toContain(
    'Suit : Audience (juin 2014), Le salon du 2 juillet 2014, Fin du salon (3 juillet 2014)',
  )
})
