import { expect, test, vi } from 'vitest'
import { idAt } from '../../data/timeline/columns.ts'
import { engineAt, ownFolder } from '../electron/engine-at.ts'
import { starterToRead } from './starter.ts'

vi.setConfig({ testTimeout: 60_000 })

const starter = starterToRead()

const queries = [
  'wagner',
  'wagner -mali',
  '"Assimi Goïta"',
  'type:attaque bilan>20',
  'acteur:Goïta avant:2024',
  '-type:coup pays:ML depuis:"mai 2021"',
  'lacune:toute',
  'source:tarikh radisson',
]

test('events, search and export find on a command line what the window finds', async () => {
  const { archive, json, at } = await starter()
  const { ask, inner } = engineAt(ownFolder())
  await inner('inner.open', { folder: archive })
  const columns = await ask('timeline.columns', {})
  for (const query of queries) {
    // As when the window is told by Enter that no word is being typed any more.
    const { bits } = await ask('events.filter', { query: `${query} ` })
    const shown = Array.from({ length: columns.count }, (_, i) => i)
      .filter((i) => ((bits[i >> 3] ?? 0) >> (i & 7)) & 1)
      .map((i) => idAt(columns, i))
    const listed = await json('events', [archive, '--query', query])
    expect(
      listed.map(({ id }) => id),
      query,
    ).toEqual(shown)
    const searched = await ask('search', { words: `${query} `, limit: 500 })
    const found = await json('search', [archive, query, '--limit', '500'])
    expect(
      found.hits.map(({ id }) => id),
      query,
    ).toEqual(searched.hits.map(({ id }) => id))
    expect(found.kinds).toEqual(searched.kinds)
    expect(found.kinds.event).toBe(shown.length)
  }
  const out = at('attaques.csv')
  const query = ['--query', 'type:attaque bilan>20']
  const exported = await json('export', [archive, '--format', 'csv', '--out', out, ...query])
  expect(exported.events).toBe((await json('events', [archive, ...query])).length)
})

test('a search is put in order of time, keeps to kinds, and takes words that are not wanted', async () => {
  const { archive, json } = await starter()
  const { total, kinds, hits } = await json('search', [
    archive,
    'bamako',
    '-wagner',
    '--kind',
    'event',
    '--order',
    'time',
  ])
  expect(hits.every(({ kind }) => kind === 'event')).toBe(true)
  expect(total).toBe(kinds.event)
  expect(kinds.source).toBeGreaterThan(0)
  const events = await json('events', [archive, '--query', 'bamako -wagner'])
  expect(hits.map(({ id }) => id)).toEqual(events.slice(0, 50).map(({ id }) => id))
})

test('what is no query is refused with the likely meaning, and a name that nobody bears is said', async () => {
  const { archive, refused, run } = await starter()
  expect(await refused(['search', archive, 'tipe:coup'], 1)).toBe('query.field')
  const { err } = await run(['events', archive, '--query', 'type:ataque'])
  expect(err).toContain('Vouliez-vous dire « attaque »')
  const ended = await run(['events', archive, '--query', 'acteur:Goitta'])
  expect(ended.status).toBe(0)
  expect(ended.err).toContain('Goitta')
})
