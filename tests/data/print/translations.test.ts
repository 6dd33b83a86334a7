import { expect, test } from 'vitest'
import { dotsOf } from '../../../data/changes/state.ts'
import type { Lang } from '../../../data/model/text.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { fixedId } from '../../../data/sample/fixed-id.ts'
import { applied } from '../imports/archive-of.ts'
import { requestOf, starter } from './fixtures/archive.ts'

const showpiece = fixedId('event', '2025-11-11-audience')
const source = fixedId('source', '2025-11-11-letjikan')

function printed(lang: Lang, archive = starter()) {
  const { entries, sources } = buildReport(requestOf(archive, { lang, events: [showpiece] }))
  const entry = entries.find(({ id }) => id === showpiece)
  return {
    notes: (entry?.cites ?? []).map(({ note }) => note).join('\n'),
    source: sources.find(({ id }) => id === source),
  }
}

test('notes, reasons, provenance and rights stand in the language of the print', () => {
  const french = printed('fr')
  const english = printed('en')
  expect(french.notes).toContain('Page datée du jour même, et un mardi comme elle le dit')
  expect(english.notes).toContain('Page dated the same day, and a Tuesday as it says')
  expect(english.notes).not.toMatch(/\b(?:est|donné|donnée|selon|toutes|Page datée)\b/u)
  expect(english.source?.reason).toMatch(/^Dated page, which names the Malian officers present/u)
  const facts = (english.source?.facts ?? []).map(({ text }) => text).join('\n')
  expect(facts).toContain('Distributed with Tarikh, under the same licence (MIT).')
  expect(facts).toContain('Notice written for the Tarikh starter archive')
})

test('a reason that was changed stands in its own words: none of an earlier one is said of it', () => {
  const archive = starter()
  const replaces = dotsOf(archive, source, 'reason')
  const changed = applied(
    archive,
    [{ id: source, field: 'reason', value: 'Vu sur place.', replaces }],
    2,
  )
  expect(printed('en', changed).source?.reason).toBe('Vu sur place.')
})
