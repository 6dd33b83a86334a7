import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import type { SourceView } from '../../data/reading/source-view.ts'
import { commandLine } from './tarikh.ts'

test('what gives no text is kept, described, found and verified like any source', async () => {
  const { json, at, run } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive])
  const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3])
  writeFileSync(at('photo_de_gao.txt'), bytes)
  const [row] = await json('add-source', [archive, at('photo_de_gao.txt')])
  expect(row).toMatchObject({ kind: 'image', mediaType: 'image/jpeg', characters: 0, warnings: [] })
  const id = row !== undefined && 'id' in row ? row.id : ''
  expect(await json('show', [archive, id])).toMatchObject({
    text: null,
    missing: null,
    source: { title: 'photo de gao', textless: 'kept.image' },
  })
  expect((await run(['show', archive, id, '--original'])).out).toEqual(bytes)
  expect((await json('search', [archive, 'photo'])).total).toBe(1)
  expect(await json('verify', [archive])).toMatchObject({ ok: true, findings: [] })
  const again = await run(['add-source', archive, at('photo_de_gao.txt')])
  expect(again.err).toContain('photo_de_gao.txt\u00a0: une image ne donne pas de texte')
})

const first = 'Le 11 novembre 2025, à Bamako, le salon BAMEX a ouvert ses portes.'

/** A source of which the date and the name of a fair are cited for an event. */
async function cited() {
  const line = commandLine()
  const archive = line.at('a.tarikh')
  await line.json('new', [archive])
  writeFileSync(line.at('depeche.txt'), first)
  const [row] = await line.json('add-source', [archive, line.at('depeche.txt')])
  const source = row !== undefined && 'id' in row ? row.id : ''
  const { id: event } = await line.json('add-event', [
    ...[archive, '--title', 'Salon', '--date', '2025-11-11'],
  ])
  const cite = (words: string, field: string, value: string, why: readonly string[] = []) => {
    const start = first.indexOf(words)
    const passage = `${source}:${start}-${start + words.length}`
    const said = ['--passage', passage, '--field', field, '--value', value]
    return line.json('claim', [archive, event, ...said, ...why])
  }
  await cite('11 novembre 2025', 'date', '2025-11-11')
  await cite('salon BAMEX', 'type', 'defence-industry', ['--because', 'Un salon d’armement'])
  return { ...line, archive, source, event }
}

test('a source is corrected, its passages are placed again or by a person, and the text received comes back, on the command line', async () => {
  const { json, run, refused, at, archive, source } = await cited()
  const corrected = `Bamako. ${first.replace('BAMEX', 'BAMEX-25')}`
  writeFileSync(at('corrige.txt'), corrected)
  const beside = await json('transcribe', [
    ...[archive, source, at('corrige.txt'), '--by', 'Awa', '--made', '2025-11-20', '--beside'],
  ])
  expect(beside).toMatchObject({ source, inForce: false })
  const use = ['--use', beside.id]
  const counts = { exact: 0, moved: 1, changed: 1, orphan: 0 }
  const weighed = await json('reading', [archive, source, ...use, '--preview'])
  expect(weighed).toEqual({ source, reading: beside.id, preview: true, counts })
  expect(await json('passages', [archive, source, '--unsettled'])).toEqual([])
  expect(await json('reading', [archive, source, ...use])).toMatchObject({ preview: false, counts })
  expect(await json('reading', [archive, source])).toMatchObject([
    { id: null, inForce: false, way: 'extraction', passages: 2 },
    { id: beside.id, inForce: true, way: 'transcription', by: 'Awa', made: '2025-11-20' },
  ])
  const said = (await run(['reading', archive, source])).out.toString()
  expect(said).toMatch(/^ {2}first .*\n\* v-.* transcription {2}Awa {2}2025-11-20/u)
  const waiting = await json('passages', [archive, '--unsettled'])
  expect(waiting).toMatchObject([{ source, exact: 'salon BAMEX' }])
  expect(await json('passages', [archive])).toHaveLength(2)
  const passage = Array.isArray(waiting) ? (waiting[0]?.id ?? '') : ''
  expect(await json('passages', [archive, passage])).toMatchObject({
    words: 'salon BAMEX',
    places: [{ start: expect.any(Number) }],
  })
  expect(await refused(['passages', archive, source, '--place'], 1)).toBe('passage.none-sure')
  const start = corrected.indexOf('salon')
  const settled = ['--settle', `${start}-${start + 'salon BAMEX-25'.length}`]
  expect(await json('passages', [archive, passage, ...settled])).toMatchObject({ id: passage })
  expect(await json('passages', [archive, '--unsettled'])).toEqual([])
  await json('reading', [archive, source, '--use', 'first'])
  expect(await json('show', [archive, source])).toMatchObject({ text: first, elsewhere: [] })
})

test('a reading, a place or a mark that cannot be is refused by its reason on the command line, and nothing is written', async () => {
  const { json, refused, at, archive, source, event } = await cited()
  const before = (await json('info', [archive])).stateHash
  const bad = async (status: 1 | 2, code: string, ...words: string[]) =>
    expect(await refused(words, status), words.join(' ')).toBe(code)
  writeFileSync(at('vide.txt'), ' \n ')
  writeFileSync(at('image.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0]))
  const file = at('depeche.txt')
  await bad(1, 'reading.same', 'transcribe', archive, source, file)
  await bad(1, 'text.empty', 'transcribe', archive, source, at('vide.txt'))
  await bad(1, 'text.binary', 'transcribe', archive, source, at('image.txt'))
  await bad(1, 'source.unknown', 'transcribe', archive, event, file)
  await bad(1, 'id.unknown', 'transcribe', archive, 'rien', file)
  await bad(2, 'cli.bad-form', 'transcribe', archive, source, file, '--made', 'hier')
  await bad(2, 'cli.bad-form', 'transcribe', archive, source, file, '--encoding', 'morse')
  await bad(2, 'cli.missing-argument', 'transcribe', archive, source)
  await bad(2, 'cli.missing-option', 'reading', archive, source, '--preview')
  await bad(1, 'reading.unknown', 'reading', archive, source, '--use', event)
  await bad(1, 'source.unknown', 'reading', archive, event)
  await bad(2, 'cli.missing-argument', 'passages', archive, '--place')
  await bad(2, 'cli.bad-form', 'passages', archive, source, '--settle', '9999999999-1')
  await bad(1, 'record.unknown', 'passages', archive, source, '--settle', 'orphan')
  await bad(2, 'cli.bad-value', 'sources', archive, '--turn', 'mangé')
  await bad(2, 'cli.bad-form', 'sources', archive, '--from', '2025-13')
  await bad(2, 'cli.bad-value', 'sources', archive, '--sort', 'poids')
  await bad(2, 'cli.missing-option', 'mark', archive, source)
  await bad(2, 'cli.missing-argument', 'mark', archive, '--read')
  await bad(2, 'cli.not-with', 'mark', archive, source, '--read', '--unread')
  await bad(2, 'cli.bad-value', 'mark', archive, source, '--reliability', 'Z')
  await bad(1, 'source.unexplained', 'mark', archive, source, '--aside', ' ')
  await bad(1, 'source.unknown', 'mark', archive, source, event, '--read')
  expect((await json('info', [archive])).stateHash).toBe(before)
})

test('sources are listed by their turn and marked together; where two copies disagree it is told, and one mark ends it', async () => {
  const { json, run, at, archive, source } = await cited()
  writeFileSync(at('note.txt'), 'Une note.')
  const [row] = await json('add-source', [archive, at('note.txt'), '--title', 'Note'])
  const note = row !== undefined && 'id' in row ? row.id : ''
  const there = at('b.tarikh')
  cpSync(archive, there, { recursive: true })
  expect(await json('sources', [archive, '--turn', 'unread'])).toMatchObject([{ id: note }])
  expect(await json('sources', [archive, '--sort', 'title'])).toMatchObject([
    { id: source, turn: 'cited', disputed: [] },
    { id: note, turn: 'unread' },
  ])
  const both = [archive, source, note]
  const tally = { changed: 2, same: 0, cited: 1 }
  expect(await json('mark', [...both, '--read', '--preview'])).toEqual({ preview: true, ...tally })
  expect(await json('mark', [...both, '--read'])).toEqual({ preview: false, ...tally })
  expect(await json('mark', [...both, '--read'])).toMatchObject({ changed: 0, same: 2 })
  const other = commandLine()
  await other.json('mark', [there, note, '--aside', 'doublon'])
  await json('merge', [archive, there])
  expect(await json('sources', [archive, '--query', 'NOTE'])).toMatchObject([
    { id: note, disputed: ['handling'] },
  ])
  const { conflicts } = (await json('show', [archive, note])) as SourceView
  expect(conflicts.map(({ field }) => field)).toEqual(['handling'])
  expect(conflicts[0]?.values.map(({ value }) => value)).toEqual(
    expect.arrayContaining([{ as: 'read' }, { as: 'aside', reason: 'doublon' }]),
  )
  const said = (await run(['show', archive, note, '--history'])).out.toString()
  expect(said).toContain('écartée (doublon)')
  const end = ['--aside', 'doublon']
  expect(await json('mark', [archive, note, ...end])).toMatchObject({ changed: 1, same: 0 })
  expect(await json('sources', [archive, '--turn', 'aside'])).toMatchObject([
    { id: note, reason: 'doublon', disputed: [] },
  ])
})

test('a source is of no kind until a person says which, and no export says it in their place', async () => {
  const { json, at } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive, '--title', 'Essai'])
  writeFileSync(at('depeche.txt'), 'Dépêche de Gao')
  writeFileSync(at('place.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
  await json('add-source', [archive, at('place.png')])
  await json('add-source', [archive, at('depeche.txt'), '--type', 'press'])
  expect(await json('sources', [archive, '--type', 'unsaid'])).toMatchObject([{ title: 'place' }])
  expect(await json('sources', [archive, '--type', 'press'])).toHaveLength(1)
  const exported = async (format: string): Promise<string> => {
    await json('export', [archive, '--format', format, '--out', at(format)])
    return readFileSync(at(format), 'utf8')
  }
  expect((await exported('ris')).match(/^TY {2}- \w+/gm)?.sort()).toEqual([
    'TY  - GEN',
    'TY  - NEWS',
  ])
  expect((await exported('bib')).match(/^@\w+/gm)?.sort()).toEqual(['@article', '@misc'])
  const items: { readonly type: string }[] = JSON.parse(await exported('csl'))
  expect(items.map(({ type }) => type).sort()).toEqual(['article-newspaper', 'document'])
})

test('a folder comes in with all its files, no link in it is followed, and a second time nothing new', async () => {
  const { json, at, run } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive])
  mkdirSync(at('fonds/1998/vide'), { recursive: true })
  writeFileSync(at('secret.txt'), 'Hors du fonds')
  writeFileSync(at('fonds/b.txt'), 'Dépêche de Gao')
  writeFileSync(at('fonds/1998/a.html'), '<p>Dépêche de Kidal</p>')
  symlinkSync(at('secret.txt'), at('fonds/lien.txt'))
  symlinkSync(at('.'), at('fonds/1998/boucle'))
  const rows = await json('add-source', [archive, 'fonds'])
  expect(rows.map(({ file }) => file)).toEqual([
    'fonds/b.txt',
    path.join('fonds', '1998', 'a.html'),
  ])
  expect(await json('info', [archive])).toMatchObject({ sources: 2 })
  const again = await run(['add-source', archive, 'fonds', '--lang', 'en'])
  expect(again.err).toContain('fonds: 2 links, devices or folders too deep were not followed')
  expect(again.out.toString().match(/already in the archive/g)).toHaveLength(2)
  expect((await run(['add-source', archive, at('fonds/1998/vide')])).err).toContain('aucun fichier')
})

test('an addition that is stopped names what it added, which stays, and how much it did not', async () => {
  const { json, at, run } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive])
  mkdirSync(at('fonds'))
  for (let n = 0; n < 300; n++) writeFileSync(at(`fonds/${n}.txt`), `Dépêche ${n}`)
  const stop = new AbortController()
  const running = run(['add-source', archive, at('fonds'), '--json'], '', stop.signal)
  const blobs = path.join(archive, 'blobs')
  const kept = () => (existsSync(blobs) ? readdirSync(blobs).length : 0)
  await vi.waitFor(() => expect(kept()).toBeGreaterThan(3), { interval: 1, timeout: 30_000 })
  stop.abort()
  const ended = await running
  expect(ended.status).toBe(1)
  const rows: readonly { readonly id?: string; readonly refused?: object }[] = JSON.parse(
    ended.out.toString(),
  )
  const added = rows.filter(({ id }) => id !== undefined)
  expect(added.length).toBe(rows.length - 1)
  expect(rows.at(-1)?.refused).toMatchObject({
    code: 'act.cancelled',
    reason: expect.stringContaining(`${300 - added.length} fichiers n’ont pas été ajoutés`),
  })
  expect(await json('info', [archive])).toMatchObject({ sources: added.length })
})

test('an original is read again on the command line, first to see, then to keep', async () => {
  const { json, at } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive])
  writeFileSync(at('mac.txt'), Buffer.from('D\xe9p\xeache de S\xe9gou', 'latin1'))
  const [row] = await json('add-source', [archive, at('mac.txt')])
  const id = row !== undefined && 'id' in row ? row.id : ''
  const again = (...more: readonly string[]) => json('reading', [archive, id, '--again', ...more])
  expect(await again()).toMatchObject({ isKnown: true, reading: null })
  const asked = ['--encoding', 'macintosh']
  expect(await again(...asked, '--preview')).toMatchObject({ isKnown: false, reading: null })
  expect(await again(...asked)).toMatchObject({ isKnown: false, reading: expect.any(String) })
  expect(await json('show', [archive, id])).toMatchObject({ text: 'DÈpÍche de SÈgou' })
})

test('what came in is listed act by act, with the file, how it was read and what was to be known of it', async () => {
  const { json, at, run } = commandLine()
  const archive = at('a.tarikh')
  await json('new', [archive])
  writeFileSync(at('photo.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3]))
  writeFileSync(at('page.html'), '<p>Gao</p><p style="display:none">caché</p>')
  await json('add-source', [archive, at('photo.jpg'), at('page.html')])
  const found = await json('sources', [archive, '--arrivals'])
  expect(found).toMatchObject([
    {
      total: 1,
      sources: [{ fileName: 'page.html', warnings: [{ code: 'warning.page.hidden', n: 5 }] }],
    },
    { total: 1, sources: [{ mediaType: 'image/jpeg', textless: 'kept.image' }] },
  ])
  const told = (await run(['sources', archive, '--arrivals'])).out.toString()
  expect(told).toContain('5 caractères cachés dans la page')
  expect(told).toContain('une image ne donne pas de texte')
})
