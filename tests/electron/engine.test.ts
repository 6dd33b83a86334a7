import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { idAt } from '../../data/timeline/columns.ts'
import { begun, cited, text } from './begun.ts'
import { engineAt, ownFolder } from './engine-at.ts'

test('a text goes in, an event is dated and cited from it, and all of it survives a restart', async () => {
  const { ask, inner, told, folder, archive } = await begun('Aïssata')
  const { source, event, done } = await cited(ask)
  expect(told.filter(({ kind }) => kind === 'touched').at(-1)).toMatchObject({
    touched: expect.arrayContaining([{ kind: 'event', id: event }]),
  })
  const before = await ask('event.read', { id: event })
  expect(before.event.date).toEqual({ value: '2025-11-11', claim: before.claims[0]?.id })
  expect(before.claims[0]).toMatchObject({ field: 'date', chosen: true, credibility: 2 })
  expect(before.claims[0]?.quotes[0]).toMatchObject({
    source,
    exact: '11 novembre 2025',
    reliability: 'B',
  })
  expect(before.created.author).toBe('Aïssata')
  expect(done.dot).toMatch(/^w[0-9a-z]+:\d+$/)
  const { info } = await ask('archive.standing', {})
  await inner('inner.close', {})

  const again = engineAt(path.join(folder, 'home'))
  const opened = await again.inner('inner.open', { folder: archive })
  expect(opened.title).toBe('Essai')
  expect(await again.ask('event.read', { id: event })).toEqual(before)
  expect((await again.ask('archive.standing', {})).info).toEqual(info)
  const read = await again.ask('source.read', { id: source as never })
  expect(read.text).toBe(text)
  expect(read.passages[0]).toMatchObject({ start: 3, end: 19, exact: '11 novembre 2025' })
  await again.inner('inner.close', {})
})

test('columns, rows, facets and search tell of the same event', async () => {
  const { ask, inner } = await begun()
  const { source, event } = await cited(ask)
  const columns = await ask('timeline.columns', {})
  expect(columns.count).toBe(1)
  expect(idAt(columns, 0)).toBe(event)
  const rows = await ask('events.rows', { ids: [event] })
  expect(rows).toMatchObject([{ id: event, edtf: '2025-11-11', sources: 1, rivals: 0 }])
  expect(rows[0]?.places[0]).toMatchObject({ name: { text: 'Bamako' }, country: 'ML' })
  const filtered = await ask('events.filter', { types: ['defence-industry'], from: '2025-11' })
  expect(filtered).toMatchObject({ total: 1, head: columns.head })
  expect(filtered.bits[0]).toBe(1)
  const { hits } = await ask('search', { words: 'delegations', limit: 10 })
  expect(hits[0]).toMatchObject({ kind: 'source', id: source, title: { text: 'Dépêche' } })
  expect([...text].slice(hits[0]?.start ?? 0, hits[0]?.end ?? 0).join('')).toBe('délégations')
  expect((await ask('search', { words: 'bamex', limit: 10 })).total).toBe(2)
  const quoted = await ask('event.citation', { id: event, lang: 'fr' })
  expect(quoted.text).toMatch(/11\snovembre\s2025/)
  expect(quoted.text).toContain('Dépêche')
  await inner('inner.close', {})
})

test('records are found by what they are called, every name of theirs, renamed and deleted ones as they now stand', async () => {
  const { ask, inner } = await begun()
  const { source, event } = await cited(ask)
  const named = async (typed: string) => {
    const { found, total } = await ask('records.named', { typed, limit: 10 })
    expect(total).toBe(found.length)
    return found.map(({ kind, id }) => `${kind} ${id}`)
  }
  expect(await named('DEPECHE')).toEqual([`source ${source}`])
  expect(await named('bmako')).toMatchObject([expect.stringMatching(/^place l-/)])
  const title = { value: { text: 'Rencontre de Ségou', lang: 'fr', en: 'Segou meeting' } }
  await ask('change', { kind: 'record', id: event, field: 'title', value: title })
  expect(await named('segou')).toEqual([`event ${event}`])
  expect(await named('meeting')).toEqual([`event ${event}`])
  await ask('change', { kind: 'delete', id: event })
  expect(await named('segou')).toEqual([])
  await inner('inner.close', {})
})

test('a source is entered when its record was made, and nobody fills in when it was gathered', async () => {
  const { ask, inner } = await begun()
  const before = today()
  const { source } = await cited(ask)
  const days = [before, today()]
  const { source: described, entered } = await ask('source.read', { id: source as never })
  expect(described.captured).toBe('')
  expect(days).toContain(entered.slice(0, 10))
  await inner('inner.close', {})
})

test('each act can be undone and redone, also after a restart', async () => {
  const { ask, inner, folder, archive } = await begun()
  const { event } = await cited(ask)
  await ask('change', { kind: 'record', id: event, field: 'note', value: 'À relire.' })
  await inner('inner.close', {})
  const again = engineAt(path.join(folder, 'home'))
  await again.inner('inner.open', { folder: archive })
  expect(await again.ask('undoable', {})).toEqual({ undo: 'record', redo: null })
  await again.ask('undo', {})
  expect((await again.ask('event.read', { id: event })).event.note).toBe('')
  await again.ask('undo', {})
  expect((await again.ask('event.read', { id: event })).deleted).toBe(true)
  expect((await again.ask('archive.standing', {})).info).toMatchObject({ events: 0, sources: 1 })
  await again.ask('redo', {})
  await again.ask('redo', {})
  expect((await again.ask('event.read', { id: event })).event.note).toBe('À relire.')
  const history = await again.ask('history', { id: event, limit: 50 })
  expect(history.filter(({ field }) => field === 'note').map(({ after }) => after)).toContain(
    'À relire.',
  )
  await again.inner('inner.close', {})
})

test('two sources with the same bytes are one, and the one that exists is named', async () => {
  const { ask, inner } = await begun()
  const { source } = await cited(ask)
  const bytes = new TextEncoder().encode(text)
  const look = await ask('source.look', { incoming: { from: 'bytes', name: 'b.txt', bytes } })
  expect(look).toMatchObject({ sure: true, existing: { id: source, title: 'Dépêche' } })
  const added = await ask('source.add', {
    incoming: { from: 'bytes', name: 'b.txt', bytes },
    description: {},
  })
  expect(added).toEqual({ id: source, existing: true })
  await inner('inner.close', {})
})

test('a file of unknown encoding is previewed, read as chosen, and its bytes are kept', async () => {
  const { ask, inner, folder, archive } = await begun()
  const file = path.join(folder, 'ancien.txt')
  const bytes = Buffer.from('Le march\u008e de S\u008egou est rouvert.', 'latin1')
  writeFileSync(file, bytes)
  const handle = `h-${'0'.repeat(32)}`
  const incoming = { from: 'file' as const, handle }
  const files = { [handle]: file }
  const look = await ask('source.look', { incoming }, files)
  expect(look).toMatchObject({ encoding: 'macintosh', sure: false, octets: bytes.length })
  expect(look.encodings).toContain('windows-1252')
  const chosen = await ask('source.look', { incoming, encoding: 'macintosh' }, files)
  expect(chosen.opening).toBe('Le marché de Ségou est rouvert.')
  const { id } = await ask(
    'source.add',
    { incoming, encoding: 'macintosh', description: {} },
    files,
  )
  const { source } = await ask('source.read', { id: id as never })
  expect(source).toMatchObject({ encoding: 'macintosh', encodingFound: 'macintosh' })
  const kept = path.join(archive, 'blobs', source.original.slice(0, 2), source.original)
  expect(readFileSync(kept)).toEqual(bytes)
  await inner('inner.close', {})
})

test('calls that are unknown, malformed or on no archive are refused by name', async () => {
  const { ask, engine, inner } = await begun()
  expect(await engine.answer('archive.burn', {})).toMatchObject({
    problem: { code: 'call.unknown' },
  })
  expect(await engine.answer('history', { limit: 0 })).toMatchObject({
    problem: { code: 'call.malformed', place: 'limit' },
  })
  await expect(
    ask('source.add', {
      incoming: { from: 'bytes', name: 'vide.txt', bytes: new Uint8Array() },
      description: {},
    }),
  ).rejects.toThrow('text.empty')
  await inner('inner.close', {})
  await expect(ask('timeline.columns', {})).rejects.toThrow('archive.none-open')
})

test('a folder that is missing, no archive or open elsewhere is refused, and what was open stays open', async () => {
  const { ask, inner, folder, archive } = await begun()
  await expect(inner('inner.open', { folder: path.join(folder, 'rien') })).rejects.toThrow(
    'archive.missing',
  )
  await expect(inner('inner.open', { folder })).rejects.toThrow('archive.not-one')
  expect(readdirSync(folder)).not.toContain('rien')
  const other = engineAt(path.join(folder, 'autre'))
  await expect(other.inner('inner.open', { folder: archive })).rejects.toThrow('archive.locked')
  expect((await ask('archive.standing', {})).folder).toBe(archive)
  await inner('inner.close', {})
})

test('the window hears of it when the journal is replaced while the archive is open', async () => {
  const { ask, inner, told, archive } = await begun()
  const [writer = ''] = readdirSync(path.join(archive, 'journal'))
  const segment = path.join(archive, 'journal', writer, '000001.jsonl')
  const before = readFileSync(segment)
  const { event } = await cited(ask)
  rmSync(segment)
  writeFileSync(segment, before)
  await ask('change', { kind: 'record', id: event, field: 'note', value: 'À relire.' })
  const { findings } = await ask('archive.standing', {})
  expect(findings).toMatchObject([
    { kind: 'journal.replaced', file: `journal/${writer}/000001.jsonl` },
  ])
  expect(told.at(-1)?.kind).toBe('touched')
  await inner('inner.close', {})
  await inner('inner.open', { folder: archive })
  expect((await ask('archive.standing', {})).findings).toEqual([])
  expect((await ask('event.read', { id: event })).event.note).toBe('À relire.')
  await inner('inner.close', {})
})

test('the starter archive opens with its events, each resting on at least one source', async () => {
  const folder = ownFolder()
  const { ask, inner } = engineAt(path.join(folder, 'home'))
  await inner('inner.create', {
    folder: path.join(folder, 'a.tarikh'),
    title: '',
    sample: true,
    lang: 'fr',
  })
  const columns = await ask('timeline.columns', {})
  expect(columns.count).toBeGreaterThanOrEqual(86)
  const ids = Array.from({ length: columns.count }, (_, i) => idAt(columns, i) as never)
  const rows = await ask('events.rows', { ids })
  expect(rows.filter(({ sources }) => sources === 0)).toEqual([])
  const { findings } = await ask('archive.standing', {})
  expect(findings).toEqual([])
  await inner('inner.close', {})
})

/** The day it is, which may turn while a test runs. */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}
