import { existsSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { EventView } from '../../data/reading/event-view.ts'
import { commandLine } from './tarikh.ts'

test('a toll, a place, an actor and a theme are cited, and words that do not hold a value say why', async () => {
  const { json, run, refused, at } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive, '--title', 'Essai'])
  writeFileSync(
    at('bilan.txt'),
    'Attaque près de Djibo : entre 15 et 20 soldats tués, selon l’armée.',
  )
  const [row] = await json('add-source', [archive, at('bilan.txt')])
  const id = row !== undefined && 'id' in row ? row.id : ''
  const given = [
    ...[archive, '--title', 'Djibo', '--date', '2022', '--toll', '15-20', '--place', 'Djibo'],
    ...['--place', 'Sahel', '--actor', 'Armée=target', '--theme', 'Insurrection'],
  ]
  const cited = (...fields: string[]) =>
    fields.flatMap((field) => ['--cite', `${field}=${id}:0-67`])
  const ties = ['toll', 'place:Djibo', 'actor', 'theme']
  const fields = cited(...ties)
  expect(await refused(['add-event', ...given, ...cited('place')], 2)).toBe('cli.cite-which')
  expect(await refused(['add-event', ...given, ...cited('place:Kidal')], 1)).toBe('cite.valueless')
  expect(await refused(['add-event', ...given, ...fields], 1)).toBe('cite.unheld')
  const told = await run(['add-event', ...given, ...fields, '--lang', 'fr'])
  expect(told.err).toContain('--because "theme=…"')
  const held = ['add-event', ...given, ...cited('toll'), '--because', 'Lu']
  expect(await refused(held, 2)).toBe('cli.because-needless')
  const because = ['--because', 'Attaque d’un camp', '--because', 'actor=L’armée du pays']
  const event = await json('add-event', [...given, ...fields, ...because])
  const { claims } = v.parse(EventView, await json('show', [archive, event.id]))
  const why = claims.map(({ field, interpretation }) => [field.split('/')[0], interpretation])
  expect(why.toSorted()).toEqual([
    ['actors', 'L’armée du pays'],
    ['places', ''],
    ['themes', 'Attaque d’un camp'],
    ['toll', ''],
  ])
  expect(claims.every(({ chosen }) => chosen)).toBe(true)
  expect(claims.find(({ field }) => field === 'toll')?.value).toMatchObject({ low: 15, high: 20 })
  const places = ['claim', archive, event.id, '--passage', `${id}:0-67`, '--field', 'places']
  expect(await refused([...places, '--value', 'Kidal'], 1)).toBe('cite.unheld')
  await json('claim', [...places.slice(1), '--value', 'Kidal', '--because', 'Même cercle'])
})

test('a sheet of an event that rests on what is not open is refused, not written without a page', async () => {
  const { json, refused, at } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive, '--title', 'Essai'])
  writeFileSync(at('tribune.txt'), 'Le 3 mars 2024, une rencontre.')
  const [row] = await json('add-source', [archive, at('tribune.txt')])
  const id = row !== undefined && 'id' in row ? row.id : ''
  await json('mark', [archive, id, '--access', 'restricted'])
  const cite = ['--cite', `date=${id}:3-14`]
  await json('add-event', [archive, '--title', 'Rencontre', '--date', '2024-03-03', ...cite])
  const sheet = [archive, '--format', 'pdf', '--layout', 'sheet', '--out', at('a.pdf')]
  expect(await refused(['export', ...sheet], 1)).toBe('export.withheld')
  expect(existsSync(at('a.pdf'))).toBe(false)
  expect(await json('export', [...sheet, '--access', 'all'])).toMatchObject({ events: 1, pages: 1 })
})
