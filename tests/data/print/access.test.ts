import { expect, test } from 'vitest'
import { applyLine, dotsOf, type State } from '../../../data/changes/state.ts'
import type { AccessLevel } from '../../../data/disclosure/access-level.ts'
import { chooseRecords } from '../../../data/disclosure/chosen.ts'
import { unsaidOf } from '../../../data/disclosure/withheld.ts'
import type { PrintModel } from '../../../data/print/model.ts'
import { buildReport } from '../../../data/print/report/build-report.ts'
import { previousOf } from '../../../data/print/report/revision.ts'
import { edited, holding, requestOf, starter } from './fixtures/archive.ts'
import { defaultReport } from './fixtures/default-report.ts'
import { laidOut, textOf } from './fixtures/laid.ts'

/** The starter archive with the sources of one event restricted and those of another confidential. */
function guarded(): {
  readonly archive: State
  readonly restricted: string
  readonly secret: string
} {
  const archive = starter()
  const free = buildReport(requestOf(archive)).entries.filter(({ cites }) => cites.length === 1)
  const own = new Set<string>()
  const alone = free.filter(({ cites }) => {
    const source = cites[0]?.source ?? ''
    const isNew = !own.has(source)
    own.add(source)
    return isNew
  })
  const [first, second] = alone
  edited(archive, first?.cites[0]?.source ?? '', 'accessRights', 'restricted', 2)
  edited(archive, second?.cites[0]?.source ?? '', 'accessRights', 'confidential', 3)
  return { archive, restricted: first?.id ?? '', secret: second?.id ?? '' }
}

function at(archive: State, access: AccessLevel): PrintModel {
  return buildReport(requestOf(archive, { options: { ...defaultReport, access } }))
}

test('restricted and confidential records come in at their own level, and what stays out is counted', () => {
  const { archive, restricted, secret } = guarded()
  const [open, with1, all] = [at(archive, 'open'), at(archive, 'restricted'), at(archive, 'all')]
  const ids = ({ entries }: PrintModel): readonly string[] => entries.map(({ id }) => id)
  expect(ids(open)).not.toContain(restricted)
  expect(ids(open)).not.toContain(secret)
  expect(ids(with1)).toContain(restricted)
  expect(ids(with1)).not.toContain(secret)
  expect(ids(all)).toContain(restricted)
  expect(ids(all)).toContain(secret)
  const counts = [open, with1, all].map(({ facts, entries, sources }) => ({
    events: entries.length + facts.withheldEvents,
    sources: sources.length + facts.withheldSources,
  }))
  expect(new Set(counts.map(({ events }) => events))).toEqual(new Set([86]))
  expect(new Set(counts.map(({ sources }) => sources)).size).toBe(1)
  expect(open.facts.withheldSources).toBeGreaterThan(with1.facts.withheldSources)
  expect(with1.facts.withheldSources).toBeGreaterThan(all.facts.withheldSources)
  expect([all.facts.withheldEvents, all.facts.withheldSources]).toEqual([0, 0])
})

test('the title page and every page of a guarded document say who may read it', () => {
  const { archive } = guarded()
  expect(at(archive, 'open').facts).toMatchObject({
    distribution: 'Communicable',
    isGuarded: false,
  })
  expect(at(archive, 'restricted').facts.distribution).toBe('Accès restreint')
  const secret = at(archive, 'all')
  expect(secret.facts.distribution).toBe('Confidentiel')
  const { pages } = laidOut(secret, { parts: ['register'] })
  for (const page of pages) expect(textOf(page)).toContain('Confidentiel')
})

test('an event withheld since the last print is named nowhere, neither as removed nor as a tie of another', () => {
  const archive = starter()
  const before = previousOf(buildReport(requestOf(archive)))
  const [entry] = buildReport(requestOf(archive)).entries
  let n = 2
  for (const source of new Set(entry?.cites.map((cite) => cite.source)))
    edited(archive, source, 'accessRights', 'confidential', n++)
  const after = buildReport(requestOf(archive, { previous: before }))
  expect(after.facts.withheldEvents).toBeGreaterThan(0)
  expect(after.revision?.removed).toEqual([])
  expect(JSON.stringify(after).includes(entry?.title.text ?? '')).toBe(false)
})

test('an export of data takes the records of its level', () => {
  const { archive, secret } = guarded()
  const events = [...at(archive, 'all').entries.map(({ id }) => id)]
  expect(chooseRecords(archive, events, true).events).not.toContain(secret)
  const all = chooseRecords(archive, events, true, 'all')
  expect(all.events).toContain(secret)
  expect(all.withheld).toBe(0)
})

test('a source on whose rights copies disagree, or whose rights are none that are known, stays out until that is settled', () => {
  const { archive, restricted } = guarded()
  const events = [...at(archive, 'all').entries.map(({ id }) => id)]
  const [cite] = at(archive, 'all').entries.find(({ id }) => id === restricted)?.cites ?? []
  const source = cite?.source ?? ''
  const held = archive.records.get(source)
  const write = (writer: string, value: string, n: number): void => {
    // Neither knew of the other: both stand.
    const ops = [
      {
        id: source,
        field: 'accessRights',
        value,
        replaces: dotsOf(archive, source, 'accessRights'),
      },
    ]
    const time = `2026-11-03T00:00:0${n}.000Z`
    applyLine(archive, { act: 'edit', ops, writer, n, time, author: writer }, '')
  }
  expect(held).toBeDefined()
  const seen = dotsOf(archive, source, 'accessRights')
  write('w8', 'confidential', 1)
  const ops = [{ id: source, field: 'accessRights', value: 'open', replaces: seen }]
  const time = '2026-11-03T00:00:09.000Z'
  applyLine(archive, { act: 'edit', ops, writer: 'w9', n: 1, time, author: 'w9' }, '')
  expect(archive.records.get(source)?.rivals?.accessRights).toHaveLength(1)
  expect(chooseRecords(archive, events, true).events).not.toContain(restricted)
  expect(chooseRecords(archive, events, true, 'restricted').events).not.toContain(restricted)
  edited(archive, source, 'accessRights', 'secret-défense', 9)
  expect(chooseRecords(archive, events, true).events).not.toContain(restricted)
  edited(archive, source, 'accessRights', 'open', 10)
  expect(chooseRecords(archive, events, true).events).toContain(restricted)
})

test('a source of which nobody said who may read it goes with the open ones, is counted beforehand, and makes no document open', () => {
  const archive = holding({ 's-0000000000000001': { title: 'Dépêche' } })
  const asked = { events: [], whole: true }
  const printed = (): PrintModel =>
    buildReport({ ...requestOf(archive), ...asked, options: { ...defaultReport, access: 'open' } })
  expect(chooseRecords(archive, [], true).sources).toHaveLength(1)
  expect(unsaidOf(archive, asked)).toBe(1)
  expect(printed().facts).toMatchObject({ distribution: 'Non précisée', isGuarded: false })
  edited(archive, 's-0000000000000001', 'accessRights', 'open', 2)
  expect(unsaidOf(archive, asked)).toBe(0)
  expect(printed().facts.distribution).toBe('Communicable')
})
