import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { embeddedFiles, unpacked } from '../../data/imports/pdf-streams.ts'
import { EventView } from '../../data/reading/event-view.ts'
import { starterToRead } from './starter.ts'
import { commandLine } from './tarikh.ts'

const starter = starterToRead()

/** The starter archive, only to be read, on a command line of the test's own. */
async function started() {
  const line = await starter()
  const chosen = async (...words: string[]) => line.json('events', [line.archive, ...words])
  return { ...line, chosen }
}

/** A starter archive of the test's own, to be written to. */
async function startedAnew() {
  const line = commandLine()
  const archive = line.at('a.tarikh')
  await line.json('new', [archive, '--sample'])
  const chosen = async (...words: string[]) => line.json('events', [archive, ...words])
  return { ...line, archive, chosen }
}

test('events are chosen on the command line as by the facets of the window', async () => {
  const { chosen, events, refused, archive } = await started()
  const coups = await chosen('--type', 'coup')
  expect(coups.length).toBeGreaterThan(3)
  expect(coups.every(({ type }) => type === 'coup')).toBe(true)
  const two = await chosen('--type', 'coup', '--type', 'massacre')
  expect(two.length).toBe(coups.length + (await chosen('--type', 'massacre')).length)
  const inMali = await chosen('--country', 'ml', '--type', 'coup')
  expect(inMali.length).toBeLessThan(coups.length)
  const named = await chosen('--actor', 'assimi goita')
  expect(named.length).toBeGreaterThan(5)
  const bamako = await chosen('--place', 'Bamako', '--actor', 'Assimi Goïta')
  expect(bamako.length).toBeLessThan(named.length)
  expect((await chosen('--reliability', 'A', '--reliability', 'B')).length).toBeLessThan(events)
  expect((await chosen('--status', 'verified')).length).toBeLessThan(events)
  expect((await chosen('--rivals')).length).toBeGreaterThan(0)
  expect((await chosen('--term', 'Coopération militaire')).length).toBeGreaterThan(0)
  expect(await refused(['events', archive, '--actor', 'Personne'], 1)).toBe('name.unknown')
  expect(await refused(['events', archive, '--type', 'fête'], 2)).toBe('cli.bad-value')
  expect(await refused(['events', archive, '--country', 'Mali'], 2)).toBe('cli.bad-form')
})

test('what rests on no source is told by info, events, search, show and in tables, in words and for machines', async () => {
  const { json, run, refused, archive, chosen, at } = await started()
  const text = async (command: string, args: readonly string[]) =>
    (await run([command, ...args])).out.toString()
  const { gaps } = await json('info', [archive])
  expect(await text('info', [archive])).toContain(`lieu\u00a0${gaps.place}`)
  const placeless = await chosen('--gaps', 'place')
  const all = await chosen()
  expect(placeless.length).toBeGreaterThan(0)
  expect(placeless).toEqual(all.filter((event) => event.gaps.includes('place')))
  const some = await chosen('--gaps', 'date', '--gaps', 'toll')
  expect(some).toEqual(all.filter((one) => one.gaps.includes('date') || one.gaps.includes('toll')))
  const [first] = placeless
  const id = first?.id ?? ''
  const shown = await json('show', [archive, id])
  const paths = 'gaps' in shown && Array.isArray(shown.gaps) ? shown.gaps.map(String) : []
  expect(paths.some((path) => path.startsWith('places/'))).toBe(true)
  const words = await text('show', [archive, id])
  expect(words).toMatch(/Sans source\u00a0: .*lieu \(/u)
  expect(words).toMatch(/^Titre\s: .*\n(?:.*\n)*Lieux\s: /mu)
  expect(words).not.toContain('{')
  const found = await json('search', [archive, 'Bamako', '--gaps', 'place', '--limit', '500'])
  const ids = new Set(placeless.map((event) => event.id))
  expect(found.hits.length).toBeGreaterThan(0)
  expect(found.total).toBe(found.hits.length)
  expect(found.hits.every((hit) => ids.has(hit.id))).toBe(true)
  const table = at('t.csv')
  await json('export', [archive, '--format', 'csv', '--out', table, '--gaps', 'place'])
  const [head, ...rows] = readFileSync(table, 'utf8').trim().split('\r\n')
  expect(head?.endsWith(',sans source')).toBe(true)
  expect(rows).toHaveLength(placeless.length)
  expect(rows.every((row) => /lieu \([^)]+\)/u.test(row))).toBe(true)
  expect(await refused(['events', archive, '--gaps', 'title'], 2)).toBe('cli.bad-value')
})

test('events are exported by their ids, by a filter, and not by both', async () => {
  const { json, refused, at, archive, chosen } = await started()
  const [first, second, third] = await chosen()
  const ids = [first?.id ?? '', second?.id ?? '', third?.id ?? '']
  const words = [archive, '--format', 'json', '--out']
  const some = ['--select', `${ids[0]},${ids[1]}`, '--select', ids[2] ?? '']
  expect((await json('export', [...words, at('x.json'), ...some])).events).toBe(3)
  const { records } = JSON.parse(readFileSync(at('x.json'), 'utf8')) as {
    readonly records: readonly { readonly id: string }[]
  }
  const events = records.map(({ id }) => id).filter((id) => id.startsWith('e-'))
  expect(events.sort()).toEqual([...ids].sort())
  const chad = await json('export', [...words, at('y.json'), '--country', 'TD'])
  expect(chad.events).toBe((await chosen('--country', 'TD')).length)
  const both = ['export', ...words, at('z.json'), ...some, '--country', 'TD']
  expect(await refused(both, 2)).toBe('cli.not-with')
  const unknown = ['export', ...words, at('z.json'), '--select', 'e-0000000000000000']
  expect(await refused(unknown, 1)).toBe('id.unknown')
})

test('a print takes lanes, key events, parts and its readers from the command line', async () => {
  const { json, run, refused, at, archive, events } = await started()
  const words = [archive, '--format', 'pdf', '--texts', 'none', '--out']
  const open = await json('export', [...words, at('a.pdf')])
  const all = await json('export', [...words, at('b.pdf'), '--access', 'all'])
  expect(open.withheld).toBe(1)
  expect(all.withheld).toBe(0)
  expect(all.sources).toBe(open.sources + 1)
  const short = ['--parts', 'overview,strips', '--no-attachments', '--lanes', 'country']
  const few = await json('export', [...words, at('c.pdf'), ...short, '--draw', 'key'])
  expect(few).toMatchObject({ events, warnings: [] })
  expect(few.pages ?? 0).toBeLessThan(open.pages ?? 0)
  expect([...embeddedFiles(readFileSync(at('c.pdf')))]).toEqual([])
  for (const option of ['lanes', 'draw', 'access'])
    expect(await refused(['export', ...words, at('x.pdf'), `--${option}`, 'x'], 2)).toBe(
      'cli.bad-value',
    )
  expect(await refused(['export', ...words, at('x.pdf'), '--parts', 'chanson'], 1)).toBe(
    'export.option',
  )
  const help = (await run(['export', '--help'])).out.toString()
  for (const option of ['--lanes', '--draw', '--access', '--anonymous', '--select', '--country'])
    expect(help).toContain(option)
})

test('an anonymous export says nothing of the machine that its sources came from', async () => {
  const { json, at, archive } = await started()
  const words = [archive, '--format', 'pdf', '--texts', 'none', '--anonymous', '--out']
  await json('export', [...words, at('a.pdf')])
  const [data] = embeddedFiles(readFileSync(at('a.pdf')))
  const carried = data === undefined ? '' : Buffer.concat([...unpacked(data)]).toString('utf8')
  expect(carried).toContain('"records"')
  for (const field of ['fileName', 'provenance', 'capturedAt'])
    expect(carried.includes(`"${field}"`)).toBe(false)
})

test('the timeline is drawn as a roll of one’s own scale, with lanes by actor, as SVG', async () => {
  const { json, refused, at, archive } = await started()
  const words = [archive, '--format', 'svg', '--layout', 'roll', '--lanes', 'actor', '--out']
  await json('export', [...words, at('a.svg'), '--strips', '4mm'])
  await json('export', [...words, at('b.svg'), '--strips', '12mm'])
  const widthOf = (name: string) =>
    Number(/ width="([\d.]+)pt"/.exec(readFileSync(at(name), 'utf8'))?.[1])
  expect(widthOf('b.svg')).toBeGreaterThan(widthOf('a.svg') * 1.5)
  expect(await refused(['export', ...words, at('c.svg'), '--texts', 'full'], 2)).toBe(
    'cli.not-with',
  )
})

test('no command takes two options of one name', async () => {
  const { run } = commandLine()
  for (const command of ['events', 'export', 'add-event', 'add-source', 'custody', 'verify']) {
    const { out } = await run([command, '--help'])
    const names = out
      .toString()
      .split('\n')
      .flatMap((line) => /^ {2}\[?--([a-z-]+)/.exec(line)?.[1] ?? [])
    expect(new Set(names).size, command).toBe(names.length)
  }
})

test('a claim is chosen for a reason, and what an event lacks to be verified is told, on the command line', async () => {
  const { json, run, refused, archive, chosen } = await startedAnew()
  const [{ id = '' } = {}] = await chosen('--rivals', '--query', 'Tinzaouaten ')
  const event = v.parse(EventView, await json('show', [archive, id]))
  const claim = event.claims.find(({ chosen, warnings }) => !chosen && warnings.length === 0)
  const source = event.claims[0]?.quotes[0]?.source ?? ''
  const passage = ['--passage', `${source}:0-6`, '--field', 'date']
  const said = ['claim', archive, id, ...passage, '--value', 'vers 2024', '--because', 'Lu']
  const noted = await json('claim', said.slice(1))
  expect(await refused(said.slice(0, -2), 1)).toBe('cite.unheld')
  expect(noted).toMatchObject({ event: id, field: 'date', value: '2024~' })
  expect(await refused(['claim', archive, id, ...passage, '--value', 'jamais'], 1)).toMatch(/^date/)
  const named = `${id}/${claim?.id}`
  expect(await refused(['choose', archive, named], 2)).toBe('cli.missing-option')
  expect(await refused(['choose', archive, named, '--reason', ' '], 1)).toBe('choice.unreasoned')
  const long = 'x'.repeat(10_000)
  expect(await refused(['choose', archive, named, '--reason', long], 1)).toBe('reason.long')
  const kept = await json('choose', [archive, named, '--reason', 'official-figure'])
  expect(kept).toMatchObject({ event: id, claim: claim?.id, reason: 'official-figure' })
  const after = v.parse(EventView, await json('show', [archive, id]))
  expect(after.claims.find((one) => one.id === claim?.id)?.chosen).toBe(true)
  const told = await run(['show', archive, id, '--history', '--lang', 'fr'])
  expect(told.out.toString()).toContain('(chiffre officiel)')
  const lacking = await run(['status', archive, id, 'verified', '--json'])
  expect(lacking.status).toBe(1)
  const { lacks } = JSON.parse(lacking.out.toString())
  expect(lacks).toContainEqual({ kind: 'gap', path: 'type' })
  expect(lacks).toContainEqual({ kind: 'alone' })
  const verified = await json('status', [archive, id, 'verified', '--reason', 'Relu sur pièces'])
  expect(verified).toMatchObject({ id, status: 'verified', reason: 'Relu sur pièces' })
  expect((await chosen('--status', 'verified')).map((one) => one.id)).toContain(id)
  expect(await refused(['status', archive, id, 'fini'], 2)).toBe('cli.bad-value')
})

test('many events are changed in one act, told before it is done, by their ids or as events lists them', async () => {
  const { json, run, refused, archive, chosen } = await startedAnew()
  const coups = await chosen('--type', 'coup')
  const ids = coups.map(({ id }) => id)
  const theme = ['--theme', 'Ruptures']
  const told = await json('change-events', [archive, ...ids, ...theme, '--preview'])
  const { first } = told
  expect(told).toEqual({ preview: true, changes: ids.length, first, beside: 0, stays: [] })
  expect(first.map(({ id }) => id)).toEqual(ids.slice(0, first.length))
  expect(first.map(({ name }) => name.text)).toEqual(
    coups.slice(0, first.length).map(({ title }) => title),
  )
  expect(await refused(['events', archive, '--term', 'Ruptures'], 1)).toBe('name.unknown')
  await json('change-events', [archive, ...ids, ...theme])
  expect(await chosen('--term', 'Ruptures')).toHaveLength(ids.length)
  const again = await json('change-events', [archive, ...ids, ...theme])
  expect(again).toMatchObject({ changes: 0, stays: [{ why: 'same', n: ids.length }] })
  const verified = ['change-events', archive, ...ids, '--status', 'verified', '--json']
  const lacking = JSON.parse((await run(verified)).out.toString())
  expect(lacking.stays).toMatchObject([{ why: 'lacking', n: ids.length }])
  const listed = JSON.stringify(coups)
  await json('change-events', [archive, '-', '--delete'], { input: listed })
  expect(await chosen('--type', 'coup')).toHaveLength(0)
  expect(await refused(['change-events', archive, ids[0] ?? ''], 2)).toBe('cli.one-change')
})
