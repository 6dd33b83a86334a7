import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Id } from '../../data/model/id.ts'
import { idAt } from '../../data/timeline/columns.ts'
import { engineAt, ownFolder } from '../electron/engine-at.ts'
import { starterToRead } from './starter.ts'
import { commandLine } from './tarikh.ts'

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

/** A machine that keeps a view of the starter archive, as its window would have written it. */
async function keeping(view: (actor: (name: string) => string) => object) {
  const line = commandLine()
  const archive = line.at('v.tarikh')
  const { id } = await line.json('new', [archive, '--sample'])
  const found = await line.json('search', [archive, 'acteur:Goïta,Wagner', '--kind', 'actor'])
  const actors = found.hits
  const actor = (name: string) => actors.find(({ title }) => title.includes(name))?.id ?? ''
  const settings = { lang: 'fr', theme: 'system', textSize: 100, signature: '', remember: true }
  const machine = { settings, bounds: null, recent: [], views: { [id]: [view(actor)] } }
  mkdirSync(line.at('machine'), { recursive: true })
  writeFileSync(line.at('machine/settings.json'), JSON.stringify(machine))
  return { ...line, archive, actor }
}

test('a kept view narrows events, search and export by its name or id, with its days, its order and its query on the print', async () => {
  const { json, archive, at, refused } = await keeping(() => ({
    id: 'view-0badcafe',
    name: 'Coups récents',
    filter: { query: 'type:coup ', countries: ['ML', 'BF'] },
    lanes: 'country',
    days: { from: 18262, to: 20000 },
    sort: { by: 'date', descending: true },
  }))
  const view = ['--view', 'coups recents']
  const events = await json('events', [archive, ...view])
  const typed = await json('events', [
    archive,
    '--query',
    'type:coup depuis:2020',
    '--country',
    'ML',
    '--country',
    'BF',
  ])
  expect(events.map(({ id }) => id)).toEqual(typed.map(({ id }) => id).reverse())
  expect(await json('views', [archive])).toMatchObject([{ id: 'view-0badcafe' }])
  const { kinds } = await json('search', [archive, 'sanogo', '--view', 'view-0badcafe'])
  expect(kinds.event).toBe(0)
  const exported = await json('export', [archive, '--format', 'csv', '--out', at('v.csv'), ...view])
  expect(exported.events).toBe(events.length)
  expect(await refused(['events', archive, '--view', 'Autre'], 1)).toBe('view.not-kept')
  expect(await refused(['events', archive, ...view, '--country', 'NE'], 2)).toBe('cli.in-view')
})

test('a kept view follows an actor that was merged, says of one that is gone that it is gone, and applies in all else', async () => {
  const { json, run, archive, actor } = await keeping((id) => ({
    name: 'Goïta',
    filter: {
      actors: [id('Assimi Goïta')],
      themes: ['t-0000000000000007'],
      types: ['coup'],
    },
    lanes: 'type',
    days: null,
  }))
  const { ask, inner } = engineAt(ownFolder())
  await inner('inner.open', { folder: archive })
  const [keep, drop] = [actor('Wagner'), actor('Assimi Goïta')] as [Id, Id]
  await ask('change', { kind: 'merge', keep, drop })
  await ask('change', { kind: 'record', id: keep, field: 'note', value: 'réuni' })
  const { err } = await run(['events', archive, '--view', 'Goïta'])
  expect(err).toMatch(/Assimi Goïta.*fusionné dans.*Wagner/)
  expect(err).toMatch(/t-0000000000000007.*n’existe plus/)
  const followed = await json('events', [archive, '--view', 'Goïta'])
  expect(followed).toEqual(await json('events', [archive, '--actor', keep, '--type', 'coup']))
})

test('few events leave as a short form with the title that was given, and more are refused it', async () => {
  const { archive, json, at, refused } = await starter()
  const short = ['export', archive, '--format', 'pdf', '--layout', 'short']
  const said = ['--title', 'Trois ruptures', '--author', 'A. Diallo', '--purpose', 'Séminaire']
  const out = ['--out', at('court.pdf')]
  const { events, pages } = await json('export', [
    ...short.slice(1),
    ...out,
    ...said,
    '--query',
    'type:coup pays:Mali',
  ])
  expect(events).toBe(3)
  expect(pages).toBeLessThanOrEqual(2)
  const pdf = readFileSync(at('court.pdf')).toString('latin1')
  expect(pdf).toContain('Trois ruptures')
  const few = [archive, '--format', 'pdf', '--query', 'type:coup pays:Mali', '--out']
  expect(await json('export', [...few, at('seul.pdf')])).toMatchObject({ pages })
  const named = await json('export', [...few, at('pages.pdf'), '--notes', 'foot'])
  expect(named.pages ?? 0).toBeGreaterThan(pages ?? 0)
  expect(await refused([...short, '--out', at('long.pdf'), '--query', 'type:attaque'], 1)).toBe(
    'export.not-short',
  )
})
