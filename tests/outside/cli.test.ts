import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { engineAt } from '../electron/engine-at.ts'
import { commandLine } from './tarikh.ts'

// What only a process can show is asked of the built program (`outside`): its streams, its status,
// the lock that it meets.

const text = 'Le 11 novembre 2025 🛡, à Bamako, le salon BAMEX a ouvert. Bilan : aucun incident.\n'
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

async function begun(env = {}) {
  const line = commandLine(env)
  const archive = line.at('a.tarikh')
  await line.json('new', [archive, '--title', 'Essai'])
  writeFileSync(line.at('depeche.txt'), text)
  return { ...line, archive }
}

test('from nothing to a cited event on the command line alone', async () => {
  const { json, archive, at, run } = await begun()
  const [added] = await json('add-source', [archive, at('depeche.txt'), '--title', 'Dépêche'])
  expect(added).toMatchObject({
    encoding: 'utf-8',
    characters: [...text].length,
    sha256: sha256(text),
    existing: false,
  })
  const source = added !== undefined && 'id' in added ? added.id : ''
  const event = await json('add-event', [
    archive,
    ...['--title', 'Ouverture du BAMEX', '--date', '11 novembre 2025'],
    ...['--type', 'defence-industry', '--place', 'Bamako', '--actor', 'BAMEX=organiser'],
    ...['--cite', `date=${source}:3-19`, '--cite', `type=${source.slice(0, 8)}:33-52`],
    ...['--because', 'Un salon d’armement'],
  ])
  expect(event.date).toMatchObject({ edtf: '2025-11-11', min: '2025-11-11', level: 0 })
  const shown = await json('show', [archive, event.id])
  expect(shown).toMatchObject({
    event: { date: { value: '2025-11-11' } },
    claims: [
      { field: 'date', chosen: true, quotes: [{ exact: '11 novembre 2025' }] },
      { field: 'type', chosen: true, quotes: [{ exact: 'le salon BAMEX a ou' }] },
    ],
  })
  expect(await json('events', [archive, '--query', 'bamex'])).toMatchObject([
    { id: event.id, edtf: '2025-11-11', type: 'defence-industry', places: ['Bamako'], sources: 1 },
  ])
  expect(await json('info', [archive])).toMatchObject({ events: 1, sources: 1, claims: 2 })
  expect((await run(['show', archive, source, '--text'])).out.toString()).toBe(text)
  const history = await json('show', [archive, event.id, '--history'])
  expect(history).toContainEqual(expect.objectContaining({ act: 'create-event', field: 'date' }))
})

test('the starter archive is made, searched in French without accents, and verified', async () => {
  const { json, at } = commandLine()
  const made = await json('new', [at('s.tarikh'), '--sample'])
  expect(made.events).toBeGreaterThanOrEqual(86)
  expect(await json('info', [at('s.tarikh')])).toEqual(made)
  const { total, hits } = await json('search', [at('s.tarikh'), 'goita', 'evkourov'])
  expect(total).toBeGreaterThan(3)
  expect(hits[0]?.excerpt).not.toBe('')
  const days = (await json('events', [at('s.tarikh'), '--from', '2025-11', '--certainly'])).map(
    ({ edtf }) => edtf,
  )
  expect(days).toContain('2025-11-11')
  expect(await json('verify', [at('s.tarikh')])).toMatchObject({ ok: true, findings: [] })
})

test('each file is added or refused by itself, with its reason', async () => {
  const { json, archive, at } = await begun()
  writeFileSync(at('vide.txt'), '')
  writeFileSync(at('image.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
  writeFileSync(at('latin.txt'), Buffer.from('D\xe9p\xeache de S\xe9gou', 'latin1'))
  const files = ['depeche.txt', 'vide.txt', 'image.txt', 'absent.txt', 'latin.txt', 'depeche.txt']
  const rows = await json('add-source', [archive, ...files.map(at)], { status: 1 })
  expect(rows).toMatchObject([
    { existing: false, mediaType: 'text/plain' },
    { refused: { code: 'text.empty' } },
    { mediaType: 'image/png', textSha256: null, textless: { code: 'kept.image' } },
    { refused: { code: 'file.missing' } },
    { encoding: 'windows-1252', characters: 16, sure: false },
    { existing: true },
  ])
  expect(await json('info', [archive])).toMatchObject({ sources: 3 })
})

test('a chosen encoding is obeyed and the original bytes are kept', async () => {
  const { json, archive, at, run, outside } = await begun()
  const bytes = Buffer.from([0x53, 0x8e, 0x67, 0x6f, 0x75])
  writeFileSync(at('mac.txt'), bytes)
  const words = [archive, at('mac.txt'), '--encoding', 'macintosh']
  const [row] = await json('add-source', words)
  const id = row !== undefined && 'id' in row ? row.id : ''
  expect((await run(['show', archive, id, '--text'])).out.toString()).toBe('Ségou')
  expect((await outside.run(['show', archive, id, '--original'])).out).toEqual(bytes)
})

test('wrong use is refused by name with status 2', async () => {
  const { archive, at, refused, outside } = await begun()
  const dated = ['add-event', archive, '--title', 'A', '--date', '2025', '--cite']
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['brule'], 'cli.unknown-command'],
    [['info'], 'cli.missing-argument'],
    [['info', archive, 'x'], 'cli.too-many'],
    [['info', archive, '--frob'], 'cli.unknown-option'],
    [['export', archive, '--out', at('x')], 'cli.missing-option'],
    [['export', archive, '--format', 'docx', '--out', at('x')], 'cli.bad-value'],
    [['export', archive, '--format', 'csv', '--paper', 'a4', '--out', at('x')], 'cli.not-with'],
    [['export', archive, '--format', 'pdf', '--theme', 'rose', '--out', at('x')], 'cli.bad-value'],
    [['export', archive, '--format', 'csv', '--lang', 'de', '--out', at('x')], 'cli.bad-value'],
    [['events', archive, '--from', '11/11/2025'], 'cli.bad-form'],
    [['add-event', archive, '--title', 'A'], 'cli.missing-option'],
    [['add-event', archive, '--title', 'A', '--date', '2025', '--type', 'guerre'], 'cli.bad-value'],
    [[...dated, 's-1'], 'cli.bad-form'],
    [[...dated.slice(0, -1), '--toll', '9-3'], 'cli.bad-form'],
    [[...dated.slice(0, -1), '--because', 'type=Lu'], 'cli.because-uncited'],
    [[...dated, 's-0000000000000001:3-19'], 'cli.cite-fieldless'],
    [[...dated, 'title=s-0000000000000001:3-19'], 'cli.cite-own'],
    [['add-source', archive, at('depeche.txt'), '--encoding', 'ebcdic'], 'cli.bad-form'],
    [['add-source', archive, at('depeche.txt'), '--title'], 'cli.missing-value'],
    [['show', archive, 'x', '--text', '--history'], 'cli.not-with'],
  ]
  for (const [words, code] of cases) expect(await refused(words, 2), words.join(' ')).toBe(code)
  expect(await outside.refused(['brule'], 2)).toBe('cli.unknown-command')
})

test('what cannot be done is refused by name with status 1, and nothing is made in its place', async () => {
  const { archive, at, refused, json, outside } = await begun()
  mkdirSync(at('plein'))
  writeFileSync(at('plein/x'), 'x')
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['info', at('rien')], 'archive.missing'],
    [['info', at('plein')], 'archive.not-one'],
    [['new', at('plein')], 'archive.exists'],
    [['show', archive, 'e-zzzz'], 'id.unknown'],
    [['add-event', archive, '--title', 'A', '--date', '2025-02-30'], 'date.impossible-day'],
    [['add-event', archive, '--title', ' ', '--date', '2025'], 'event.untitled'],
    [['import', archive, at('rien.csv')], 'file.missing'],
  ]
  for (const [words, code] of cases) expect(await refused(words, 1), words.join(' ')).toBe(code)
  expect(await outside.refused(['info', at('rien')], 1)).toBe('archive.missing')
  expect(existsSync(at('rien'))).toBe(false)
  expect(await json('info', [archive])).toMatchObject({ events: 0 })
})

test('a passage past the end of its text is refused', async () => {
  const { json, archive, at, refused } = await begun()
  const [row] = await json('add-source', [archive, at('depeche.txt')])
  const id = row !== undefined && 'id' in row ? row.id : ''
  const words = ['add-event', archive, '--title', 'A', '--date', '2025', '--cite']
  expect(await refused([...words, `date=${id}:3-5000`], 1)).toBe('passage.range')
  expect(await refused([...words, `date=s-0000000000000000:3-5`], 1)).toBe('id.unknown')
  expect(await json('info', [archive])).toMatchObject({ events: 0, passages: 0 })
})

test('dates are read from words and from standard input, and a text that is none is answered', async () => {
  const { json, outside } = commandLine()
  const dates = await json('date', ['vers 2012', '2025-02-29', '2025-11-11/..', 'mi-mars 2013'])
  expect(dates.map(({ edtf, min, max }) => [edtf, min, max])).toEqual([
    ['2012~', '2012-01-01', '2012-12-31'],
    [null, null, null],
    ['2025-11-11/..', '2025-11-11', '..'],
    ['[2013-03-11..2013-03-20]', '2013-03-11', '2013-03-20'],
  ])
  expect(dates[1]).toMatchObject({ valid: false, reason: expect.stringContaining('2025-02-29') })
  const piped = await outside.json('date', ['-', '--edtf'], { input: '2025-11\r\nnovembre 2025\n' })
  expect(piped.map(({ valid }) => valid)).toEqual([true, false])
  const [english] = await json('date', ['11/11/2025', '--lang', 'en'])
  expect(english?.words).toMatch(/11\sNovember\s2025/)
})

test('help, version and answers for people come in both languages', async () => {
  const { run, archive, outside } = await begun()
  expect((await outside.run(['--help'])).out.toString()).toContain('crée une archive')
  expect((await run(['--help', '--lang', 'en'])).out.toString()).toContain('makes an archive')
  expect((await run(['export', '--help'])).out.toString()).toContain(
    '--format pdf|html|svg|json|csv',
  )
  expect((await run(['--version'])).out.toString()).toMatch(/^\d+\.\d+\.\d+\n$/)
  const told = async (...words: string[]) =>
    JSON.parse((await run([...words, '--json'])).out.toString())
  expect(await told('export', '--help')).toMatchObject({ name: 'export', args: ['ARCHIVE'] })
  expect(await told('--help')).toMatchObject({ options: expect.any(Array) })
  expect(await told('--version')).toEqual({ version: expect.stringMatching(/^\d/) })
  expect((await run(['info', archive])).out.toString()).toContain('0 événement')
  expect((await run(['info', archive, '--lang=en'])).out.toString()).toContain('0 events')
})

test('an older copy put back is told by info and events, and its verification ends with 1', async () => {
  const { json, run, archive, at } = await begun()
  await json('add-event', [archive, '--title', 'Avant', '--date', '2025'])
  cpSync(archive, at('ancienne.tarikh'), { recursive: true })
  await json('add-event', [archive, '--title', 'Après', '--date', '2025'])
  cpSync(archive, at('récente.tarikh'), { recursive: true })
  rmSync(archive, { recursive: true })
  cpSync(at('ancienne.tarikh'), archive, { recursive: true })
  for (const command of ['info', 'events']) {
    const ended = await run([command, archive])
    expect([ended.status, ended.err]).toEqual([0, expect.stringContaining('des actes connus ici')])
  }
  const { findings } = await json('verify', [archive], { status: 1 })
  expect(findings).toMatchObject([{ kind: 'journal.behind' }])
  await json('repair', [archive, '--from', at('récente.tarikh')])
  expect((await run(['info', archive])).err).toBe('')
  expect(await json('events', [archive])).toHaveLength(2)
})

test('a source added again whose stored text is damaged is whole again, and that is said', async () => {
  const { json, run, archive, at } = await begun()
  const [added] = await json('add-source', [archive, at('depeche.txt'), '--title', 'Dépêche'])
  const sha = added !== undefined && 'sha256' in added ? added.sha256 : ''
  const blob = path.join(archive, 'blobs', sha.slice(0, 2), sha)
  writeFileSync(blob, 'autre chose')
  expect(await json('verify', [archive], { status: 1 })).toMatchObject({
    findings: [{ kind: 'blob.damaged' }],
  })
  const again = await json('add-source', [archive, at('depeche.txt')])
  expect(again).toMatchObject([{ existing: true, healed: true }])
  expect(await json('verify', [archive])).toMatchObject({ findings: [] })
  rmSync(blob)
  const said = (await run(['add-source', archive, at('depeche.txt')])).out.toString()
  expect(said).toContain('de nouveau entier')
  expect((await json('add-source', [archive, at('depeche.txt')]))[0]).not.toHaveProperty('healed')
})

test('damage is found and named with status 1, and repaired from a copy', async () => {
  const { json, archive, at } = await begun()
  await json('add-source', [archive, at('depeche.txt')])
  const copy = at('copie.tarikh')
  cpSync(archive, copy, { recursive: true })
  const digest = sha256(text)
  const blob = path.join(archive, 'blobs', digest.slice(0, 2), digest)
  writeFileSync(blob, 'perdu')
  const found = await json('verify', [archive, '--report', at('rapport.json')], { status: 1 })
  expect(found).toMatchObject({ ok: false, findings: [{ kind: 'blob.damaged' }] })
  expect(JSON.parse(readFileSync(at('rapport.json'), 'utf8'))).toMatchObject({
    eventType: 'fixity check',
    eventOutcome: 'failure',
  })
  const { aside = [], ...mended } = await json('repair', [archive, '--from', copy])
  expect(mended).toEqual({ repaired: 1, left: [] })
  expect(aside.map((file) => readFileSync(path.join(archive, file), 'utf8'))).toEqual(['perdu'])
  expect(readFileSync(blob, 'utf8')).toBe(text)
  expect(await json('verify', [archive])).toMatchObject({ ok: true })
})

test('what verify says and the status it ends with agree, also of a file that harms nothing', async () => {
  const { json, archive } = await begun()
  writeFileSync(path.join(archive, '.0123456789ab.tmp'), 'à moitié écrit')
  const strewn = await json('verify', [archive])
  expect(strewn).toMatchObject({ ok: true, findings: [{ kind: 'file.foreign' }] })
  writeFileSync(path.join(archive, 'README.txt'), 'autre chose')
  expect(await json('verify', [archive], { status: 1 })).toMatchObject({ ok: false })
})

test('an archive that is open elsewhere is read, but not written to', async () => {
  const { archive, at, folder, outside } = await begun()
  const { json, refused } = outside
  const { inner } = engineAt(path.join(folder, 'autre'))
  await inner('inner.open', { folder: archive })
  expect(await refused(['add-source', archive, at('depeche.txt')], 1)).toBe('archive.locked')
  expect(await json('info', [archive])).toMatchObject({ sources: 0 })
  await inner('inner.close', {})
  await json('add-source', [archive, at('depeche.txt')])
})

test('files are named from the working folder, and an export that is called off leaves none', async () => {
  const { run, at } = commandLine()
  expect((await run(['new', 'a.tarikh', '--sample'])).status).toBe(0)
  const words = ['export', 'a.tarikh', '--format', 'pdf', '--out', 'a.pdf']
  const stopped = await run(words, '', AbortSignal.abort())
  expect(stopped.status).toBe(1)
  expect(readdirSync(at('.')).sort()).toEqual(['a.tarikh', 'machine'])
})

test('what a terminal would obey is shown as signs to people, and stands as it is in --json', async () => {
  const { json, archive, run } = await begun()
  const title = 'Titre\u001b[2J\u202efaux\u0007'
  const { id } = await json('add-event', [archive, '--title', title, '--date', '2025'])
  const told = (await run(['events', archive])).out.toString()
  expect(told).toContain('Titre␛[2J<U+202E>faux␇')
  expect(await json('events', [archive])).toMatchObject([{ id, title }])
})
