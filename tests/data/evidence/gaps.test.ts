import { expect, test } from 'vitest'
import { standingIds } from '../../../data/changes/state.ts'
import { gapBits, gapKinds, gapsOf, kindsOfGaps } from '../../../data/evidence/gaps.ts'
import type { Json } from '../../../data/text/json.ts'
import { holding, starter } from '../print/fixtures/archive.ts'

const event = 'e-0000000000000001'
const claim = 'c-0000000000000001'
const title = { value: { text: 'Audience', lang: 'fr' } }

const links: Record<string, { readonly [field: string]: Json }> = {
  'r-0000000000000001': { kind: 'place', event, to: 'l-0000000000000001' },
  'r-0000000000000002': { kind: 'actor', event, to: 'a-0000000000000001', order: 2 },
  'r-0000000000000003': {
    ...{ kind: 'actor', event, to: 'a-0000000000000002', order: 1 },
    ...{ style: { value: 'colonel' }, ground: { claim } },
  },
  'r-0000000000000004': { kind: 'theme', event, to: 't-0000000000000001' },
  'r-0000000000000005': { kind: 'event', event, to: 'e-0000000000000002', tie: 'follows' },
}

const toll = { low: 1, best: null, high: null }

test('every field and tie of an event that rests on no claim is a gap, ranks included', () => {
  const fields = {
    ...{ title, note: 'x', status: 'reviewed', identifiers: [] },
    ...{ date: { value: '2025-11-11', claim }, toll: { value: toll, reason: 'Bilan usuel' } },
  }
  const archive = holding({ [event]: fields, ...links, [claim]: { subject: event, field: 'date' } })
  expect(gapsOf(archive, event)).toEqual([
    { path: 'toll', of: 'toll', link: null },
    { path: 'places/r-0000000000000001', of: 'place', link: 'r-0000000000000001' },
    { path: 'actors/r-0000000000000003/style', of: 'role', link: 'r-0000000000000003' },
    { path: 'actors/r-0000000000000002', of: 'actor', link: 'r-0000000000000002' },
    { path: 'themes/r-0000000000000004', of: 'theme', link: 'r-0000000000000004' },
  ])
})

test('a title, a note, a status, identifiers and ties between events are no gaps', () => {
  const fields = {
    title,
    note: 'x',
    status: 'draft',
    identifiers: [{ scheme: 'ACLED', value: '1' }],
  }
  const [, , , , relation] = Object.entries(links)
  const archive = holding({ [event]: fields, ...(relation && { [relation[0]]: relation[1] }) })
  expect(gapsOf(archive, event)).toEqual([])
})

test('a value chosen from a claim that is not there is a gap', () => {
  const fields = { title, date: { value: '2025-11-11', claim }, type: null }
  const held = { [event]: fields, [claim]: { subject: event, field: 'date' } }
  expect(gapsOf(holding(held), event)).toEqual([])
  expect(gapsOf(holding({ [event]: fields }), event).map(({ path }) => path)).toEqual(['date'])
})

test('the bits of an event tell the same as its gaps, for every event of the starter archive', () => {
  const archive = starter()
  let told = 0
  for (const event of standingIds(archive, 'event')) {
    const kinds = new Set(gapsOf(archive, event).map(({ of }) => of))
    expect(kindsOfGaps(gapBits(archive, event))).toEqual(gapKinds.filter((of) => kinds.has(of)))
    told += kinds.size
  }
  expect(told).toBeGreaterThan(100)
})
