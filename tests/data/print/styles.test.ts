import { expect, test } from 'vitest'
import { dotsOf } from '../../../data/changes/state.ts'
import type { Lang } from '../../../data/model/text.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { fixedId } from '../../../data/sample/fixed-id.ts'
import { applied } from '../imports/archive-of.ts'
import { requestOf, starter } from './fixtures/archive.ts'

const showpiece = fixedId('event', '2025-11-11-audience')
const tie = fixedId('link', '2025-11-11-audience actor goita')

/** The rank of Assimi Goïta in the audience of November 2025, and what else it is called there. */
function said(lang: Lang, archive = starter()): readonly string[] {
  const { entries } = buildReport(requestOf(archive, { lang, events: [showpiece] }))
  const entry = entries.find(({ id }) => id === showpiece)
  const held = entry?.actors.find(({ path }) => path === `actors/${tie}`)?.style ?? ''
  const dispute = entry?.disputes.find(({ of }) => of === `actors/${tie}/style`)
  return [held, ...(dispute?.rivals ?? []).map(({ value }) => value)]
}

test('a rank and its rivals stand in the language of the print', () => {
  const [french, ...frenchRivals] = said('fr')
  const [english, ...englishRivals] = said('en')
  expect(french).toBe('général d’armée, président de la transition')
  expect(english).toBe('army general, President of the Transition')
  expect(frenchRivals).toEqual(['général de corps d’armée'])
  expect(englishRivals).toEqual(['army corps general'])
})

test('a rank that was changed stands in its own words: no form of an earlier one is said of it', () => {
  const archive = starter()
  const replaces = dotsOf(archive, tie, 'style')
  const value = { value: 'chef de l’État' }
  const changed = applied(archive, [{ id: tie, field: 'style', value, replaces }], 2)
  expect(said('en', changed)[0]).toBe('chef de l’État')
})
