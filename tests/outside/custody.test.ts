import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { CustodyViewPage } from '../../data/reading/custody-view.ts'
import { engineAt } from '../electron/engine-at.ts'
import { commandLine } from './tarikh.ts'

const script = path.join(import.meta.dirname, 'custody.py')

async function begun() {
  const line = commandLine()
  const archive = line.at('a.tarikh')
  await line.json('new', [archive, '--title', 'Essai'])
  writeFileSync(line.at('depeche.txt'), 'Le 11 novembre 2025, à Bamako, le salon BAMEX a ouvert.\n')
  const custody = async (...words: readonly string[]) =>
    v.parse(CustodyViewPage, await line.json('custody', words))
  const [added] = await line.json('add-source', [archive, line.at('depeche.txt')])
  return { ...line, custody, archive, source: added !== undefined && 'id' in added ? added.id : '' }
}

/** The log as the script reads it, without the program. */
function readOutside(archive: string): readonly { readonly [name: string]: unknown }[] {
  const said = execFileSync('python3', [script, archive], { encoding: 'utf8' })
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('the custody of an archive and of a source is told on the command line, in both languages', async () => {
  const { custody, run, archive, source, refused } = await begun()
  const { total, events } = await custody(archive)
  expect(events.map(({ type }) => type)).toEqual([
    ...['message digest calculation', 'ingestion', 'capture', 'creation'],
  ])
  expect(total).toBe(4)
  const own = await custody(archive, source.slice(0, 8), '--type', 'ingestion')
  expect(own).toMatchObject({
    total: 1,
    events: [{ objects: [{ id: source }], outcome: 'success' }],
  })
  expect((await custody(archive, '--limit', '1')).events).toHaveLength(1)
  const french = (await run(['custody', archive])).out.toString()
  expect(french).toContain('calcul d’empreinte')
  expect(french).toMatch(/4 événements de conservation\n$/)
  expect((await run(['custody', archive, '--lang', 'en'])).out.toString()).toContain(
    '4 custody events',
  )
  expect((await run(['custody', '--help'])).out.toString()).toContain('--out FILE.csv|.json')
  expect(await refused(['custody', archive, 's-zzzz'], 1)).toBe('id.unknown')
  expect(await refused(['custody', archive, '--type', 'vol'], 2)).toBe('cli.bad-value')
})

test('a check is noted where that is asked for, sound or not, and a repair always is', async () => {
  const { custody, json, run, archive, source, at } = await begun()
  const copy = at('copie.tarikh')
  await json('verify', [archive])
  expect((await custody(archive, '--type', 'fixity check')).total).toBe(0)
  await json('verify', [archive, '--note'])
  cpSync(archive, copy, { recursive: true })
  const digest = (await custody(archive, source)).events.find(
    ({ type }) => type === 'message digest calculation',
  )?.detail.original as string
  unlinkSync(path.join(archive, 'blobs', digest.slice(0, 2), digest))
  const said = await run(['verify', archive, '--note'])
  expect(said.status).toBe(1)
  expect(said.out.toString()).toContain('texte manquant')
  expect(said.out.toString()).toContain('Réparez depuis une copie')
  const checks = await custody(archive, source, '--type', 'fixity check')
  expect(checks).toMatchObject({ total: 1, events: [{ outcome: 'failure', own: 1 }] })
  await json('repair', [archive, '--from', copy])
  const { events } = await custody(archive, '--limit', '4')
  expect(events.map(({ type, outcome }) => `${type}, ${outcome}`)).toEqual([
    'fixity check, success',
    'recovery, success',
    'fixity check, failure',
    'fixity check, success',
  ])
  const sums = 'cat manifest/*.txt | sha256sum -c --strict'
  execFileSync('sh', ['-c', sums], { cwd: archive, stdio: 'pipe' })
})

test('the log is written into a file, and never over another one', async () => {
  const { json, run, archive, at, refused } = await begun()
  expect((await run(['custody', archive, '--out', at('journal.csv')])).status).toBe(0)
  expect(readFileSync(at('journal.csv'), 'utf8').split('\r\n')).toHaveLength(6)
  expect(await refused(['custody', archive, '--out', at('journal.csv')], 1)).toBe('file.exists')
  const again = await json('custody', [archive, '--out', at('journal.csv'), '--force'])
  const sha256 = createHash('sha256')
    .update(readFileSync(at('journal.csv')))
    .digest('hex')
  expect(again).toEqual({ file: 'journal.csv', events: 4, sha256 })
  expect(await refused(['custody', archive, '--out', at('journal.txt')], 2)).toBe('cli.bad-form')
})

test('a script written from data/README.md alone reads the same log', async () => {
  const { custody, json, archive, at, folder, source } = await begun()
  const { ask, inner } = engineAt(path.join(folder, 'autre'), 'Binta')
  await inner('inner.open', { folder: archive })
  const id = source as never
  await ask('change', { kind: 'describe', source: id, fields: { publisher: 'AMAP' } })
  await ask('change', { kind: 'delete', id })
  await ask('undo', {})
  await ask('archive.verify', { job: 'v' })
  await inner('inner.copy', { job: 'c', folder: at('copie.tarikh') })
  await inner('inner.close', {})
  const rows = Array.from({ length: 900 }, (_, i) => `Événement ${i},2020-01-01,Lieu ${i}`)
  writeFileSync(at('grand.csv'), ['titre,date,lieu', ...rows].join('\n'))
  await json('import', [archive, at('grand.csv')])
  const { events } = await custody(archive)
  const outside = readOutside(archive)
  expect(
    outside.map(({ identifier, type, time, agent, outcome, records }) => ({
      ...{ identifier, type, time, agent, outcome },
      count: Array.isArray(records) ? records.length : 1,
    })),
  ).toEqual(
    events.map(({ identifier, type, time, agent, outcome, count }) => ({
      ...{ identifier, type, time, agent, outcome, count },
    })),
  )
  expect(new Set(outside.map(({ type }) => type))).toEqual(
    new Set([
      ...['creation', 'capture', 'ingestion', 'message digest calculation', 'modification'],
      ...['deletion', 'recovery', 'fixity check', 'replication'],
    ]),
  )
})
