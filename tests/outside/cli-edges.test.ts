import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { commandLine } from './tarikh.ts'

async function begun() {
  const line = commandLine()
  const archive = line.at('a.tarikh')
  await line.json('new', [archive, '--title', 'Essai'])
  return { ...line, archive }
}

test('help on a command comes by either word, and the common options may stand before a command', async () => {
  const { run, archive } = await begun()
  const said = async (...words: string[]) => (await run(words)).out.toString()
  const help = await said('add-event', '--help', '--lang', 'en')
  expect(help).toContain('NAME[=host|guest|')
  expect(await said('help', 'add-event', '--lang', 'en')).toBe(help)
  expect(await said('--lang', 'en', 'help', 'add-event')).toBe(help)
  expect(await said('--lang=en')).toContain('makes an archive')
  expect(JSON.parse(await said('--json', 'info', archive))).toMatchObject({ title: 'Essai' })
  expect((await run(['help', 'nothing'])).status).toBe(2)
})

test('an archive is made neither inside another nor under a title that it could not keep', async () => {
  const { refused, json, at, archive } = await begun()
  expect(await refused(['new', path.join(archive, 'journal', 'b.tarikh')], 1)).toBe(
    'archive.inside',
  )
  expect(await refused(['new', at('b.tarikh'), '--title', 'x'.repeat(401)], 1)).toBe(
    'archive.title-long',
  )
  expect(existsSync(at('b.tarikh'))).toBe(false)
  expect(await json('new', [at('.tarikh')])).toMatchObject({ title: '.tarikh' })
})

test('nothing that leaves is put into an archive, and no archive is taken for a folder of documents', async () => {
  const { json, run, refused, at, archive } = await begun()
  const inside = path.join(archive, 'journal', 'x')
  cpSync(archive, at('dossier/b.tarikh'), { recursive: true })
  writeFileSync(at('dossier/depeche.txt'), 'À Bamako.')
  const added = await run(['add-source', archive, at('dossier'), '--lang', 'en'])
  expect(added.err).toContain('b.tarikh: this Tarikh archive is not added')
  expect(await json('info', [archive])).toMatchObject({ sources: 1 })
  for (const words of [
    ['export', archive, '--format', 'json'],
    ['bag', archive],
  ])
    expect(await refused([...words, '--out', inside], 1)).toBe('file.in-archive')
})

test('an import that the disk refuses leaves no texts that nobody names', async () => {
  const { json, run, at, archive } = await begun()
  const names = ['un', 'deux', 'trois'].map((name) => at(`${name}.txt`))
  for (const name of names) writeFileSync(name, `Texte ${name}.`)
  const [first] = await json('add-source', [archive, ...names])
  await json('export', [archive, '--format', 'json', '--out', at('a.json')])
  await json('new', [at('b.tarikh')])
  // Where one of the texts would go, something is in the way.
  const digest = first !== undefined && 'sha256' in first ? first.sha256 : ''
  const way = path.join(at('b.tarikh'), 'blobs', digest.slice(0, 2))
  mkdirSync(path.dirname(way), { recursive: true })
  writeFileSync(way, '')
  expect((await run(['import', at('b.tarikh'), at('a.json')])).status).toBe(1)
  const left = readdirSync(path.dirname(way), { recursive: true, withFileTypes: true })
  expect(left.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([
    digest.slice(0, 2),
  ])
})

test('a copy or a bag that is not there is named as such', async () => {
  const { refused, at, archive } = await begun()
  writeFileSync(at('depeche.txt'), 'À Bamako.')
  expect(await refused(['merge', archive, at('stick')], 1)).toBe('copy.missing')
  expect(await refused(['unbag', at('depeche.txt'), at('b.tarikh')], 1)).toBe('bag.none')
  expect(await refused(['import', archive, archive], 1)).toBe('file.folder')
})

test('an export counts the sources of which nobody said who may read them, until somebody does', async () => {
  const { json, run, at, archive } = await begun()
  writeFileSync(at('depeche.txt'), 'À Bamako.')
  const [added] = await json('add-source', [archive, at('depeche.txt')])
  const id = added !== undefined && 'id' in added ? added.id : ''
  const words = [archive, '--format', 'json', '--force', '--out', at('a.json')]
  expect(await json('export', words)).toMatchObject({ sources: 1, unsaid: 1 })
  expect((await run(['export', ...words])).out.toString()).toContain('nul n’a dit')
  await json('mark', [archive, id, '--access', 'open'])
  expect(await json('export', words)).toMatchObject({ sources: 1, unsaid: 0 })
})

test('a table counts of each event the sources that its readers may see', async () => {
  const { json, at, archive } = await begun()
  const texts = ['Le 5 mai 2021, à Gao.', 'Gao, le 5 mai 2021.']
  for (const [n, text] of texts.entries()) writeFileSync(at(`${n}.txt`), text)
  const added = await json('add-source', [archive, at('0.txt'), at('1.txt')])
  const [open = '', guarded = ''] = added.map((one) => ('id' in one ? one.id : ''))
  const cites = ['--cite', `date=${open}:3-13`, '--place', 'Gao', '--cite', `place=${guarded}:0-3`]
  await json('add-event', [archive, '--title', 'Fait', '--date', '5 mai 2021', ...cites])
  await json('mark', [archive, guarded, '--access', 'confidential'])
  const counted = async (...more: string[]) => {
    const words = ['--format', 'csv', '--force', '--out', at('a.csv'), ...more]
    await json('export', [archive, ...words])
    const [head = '', row = ''] = readFileSync(at('a.csv'), 'utf8').split('\r\n')
    return row.split(',')[head.split(',').indexOf('sources')]
  }
  expect([await counted(), await counted('--access', 'all')]).toEqual(['1', '2'])
})

test('what cannot be written outside an archive is named: the program’s own folder, an answer', async () => {
  const { archive, at } = await begun()
  const { run } = commandLine({ TARIKH_USER_DATA: '/dev/null/own' })
  const told = await run(['add-event', archive, '--title', 'A', '--date', '2020', '--lang', 'en'])
  expect([told.status, told.err]).toEqual([1, expect.stringContaining('/dev/null/own')])
  const into = `"${process.execPath}" "${path.resolve('out/cli.js')}" date 2020 > /dev/full`
  const full = spawnSync('sh', ['-c', into], { cwd: at('.'), encoding: 'utf8' })
  expect([full.status, full.stderr]).toEqual([1, expect.stringMatching(/^tarikh: .*ENOSPC.*\n$/)])
})

test('a word of a command line that is one slip from a known one is told which', async () => {
  const { archive, at, run } = await begun()
  const told = async (...words: string[]) => {
    const { status, err } = await run([...words, '--lang', 'en'])
    return [status, / Perhaps: (.+)\.\n$/.exec(err.toString())?.[1]]
  }
  const file = at('depeche.txt')
  expect(await told('imprt', archive)).toEqual([2, 'import'])
  expect(await told('import', archive, file, '--previw')).toEqual([2, '--preview'])
  expect(await told('import', archive, file, '--format', 'cvs')).toEqual([2, 'csv'])
  expect(await told('import', archive, file, '--dates', 'dayfirst')).toEqual([2, 'day-first'])
  expect(await told('import', archive, file, '--column', 'a=titel')).toEqual([2, 'title'])
  expect(await told('import', archive, file, '--type', 'a=attaque')).toEqual([2, undefined])
  expect(await told('add-source', archive, file, '--issued', '4 mras 2025')).toEqual([
    2,
    '2025-03-04',
  ])
  expect(await told('events', archive, '--from', 'fin 2024')).toEqual([2, '[2024-09..2024-12]'])
  expect(await told('events', archive, '--from', '31/04/2025')).toEqual([2, undefined])
  expect(await told('events', archive, '--country', 'Mali')).toEqual([2, 'ML'])
  expect(await told('info', archive, '--frob')).toEqual([2, undefined])
})
