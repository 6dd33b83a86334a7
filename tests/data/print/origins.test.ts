import { expect, test } from 'vitest'
import type { State } from '../../../data/changes/state.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import type { Json } from '../../../data/text/json.ts'
import { edited, eventOn, holding, requestOf } from './fixtures/archive.ts'
import { laidOut, textOf } from './fixtures/laid.ts'

const event = 'e-0000000000000001'
const origin = 's-0000000000000001'
const copy = 's-0000000000000002'

function source(title: string, more: { readonly [field: string]: Json } = {}) {
  return { title, accessRights: 'open', language: 'fr', original: 'ab'.repeat(32), ...more }
}

/** An event that cites a source which derives from another that it does not cite. */
function archive(): State {
  return holding({
    [event]: eventOn('2014-05-06', 'Entretien'),
    [origin]: source('Dépêche première'),
    [copy]: source('Reprise', { derivesFrom: [origin] }),
    'p-0000000000000001': { source: copy, exact: 'mot', start: 0, end: 3 },
    'c-0000000000000001': {
      subject: event,
      field: 'date',
      value: '2014-05-06',
      passages: ['p-0000000000000001'],
      credibility: 2,
      stance: 'supports',
    },
  })
}

function printed(from: State, whole: boolean): string {
  const { pages } = laidOut(buildReport(requestOf(from, { whole })), { parts: ['sources'] })
  return pages
    .map(textOf)
    .join(' ')
    .replace(/[\u202f\u00a0]/gu, ' ')
}

test('a source that derives from one that is not printed names it by its title', () => {
  const said = printed(archive(), false)
  expect(said).toContain('« Dépêche première »')
  expect(said).not.toContain('source non communicable')
  expect(printed(archive(), true)).toMatch(/Dérive de S\d/u)
})

test('an origin that may not be shown is not named', () => {
  const guarded = edited(archive(), origin, 'accessRights', 'confidential', 2)
  for (const whole of [true, false]) {
    expect(printed(guarded, whole)).toContain('Dérive de source non communicable')
    expect(printed(guarded, whole)).not.toContain('Dépêche première')
  }
})

test('a source that derives from one that is printed leads to it', () => {
  const model = buildReport(requestOf(archive(), { whole: true }))
  const { pages, warnings } = laidOut(model, { parts: ['sources'] })
  const links = pages.flatMap((page) => page.links).filter(({ to }) => to === `s-${origin}`)
  expect(links).toHaveLength(1)
  expect(links[0]?.label).toContain('Dépêche première')
  expect(warnings).toEqual([])
})
