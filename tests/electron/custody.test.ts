import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { CustodyViewPage } from '../../data/reading/custody-view.ts'
import { openArchive } from '../../data/store/archive/archive-store.ts'
import { begun, cited } from './begun.ts'

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** The paths of the blobs of an archive. */
function blobsOf(archive: string): readonly string[] {
  return readdirSync(path.join(archive, 'blobs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes(path.sep))
    .map((name) => path.join(archive, 'blobs', name))
}

/** The state hash of an archive as one reads it from its folder. */
async function hashOf(folder: string, machine: string): Promise<string> {
  const read = await openArchive(folder, { machine, author: '', readOnly: true })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value.stateHash()
}

test('what the program does to a source is in its log: taken in, described, checked, deleted, brought back', async () => {
  const { ask } = await begun('Awa')
  const { source } = await cited(ask)
  const id = source as never
  await ask('change', { kind: 'describe', source: id, fields: { publisher: 'AMAP' } })
  await ask('archive.verify', { job: 'v' })
  await ask('change', { kind: 'delete', id })
  await ask('change', { kind: 'restore', id })
  const page = v.parse(CustodyViewPage, await ask('custody.read', { id, limit: 50 }))
  expect(page.events.map(({ type, outcome }) => `${type}, ${outcome}`)).toEqual([
    'recovery, success',
    'deletion, success',
    'fixity check, success',
    'modification, success',
    'message digest calculation, success',
    'ingestion, success',
    'capture, success',
  ])
  expect(page.total).toBe(7)
  const digest = page.events.find(({ type }) => type === 'message digest calculation')
  const shown = await ask('source.read', { id })
  expect(digest).toMatchObject({
    agent: 'Awa',
    objects: [{ id: source, kind: 'source', name: { text: 'Dépêche' } }],
    detail: { algorithm: 'SHA-256', original: shown.source.original, text: shown.source.text },
  })
})

test('undo and redo are in the log as what they do', async () => {
  const { ask } = await begun()
  const { source } = await cited(ask)
  await ask('undo', {})
  await ask('undo', {})
  await ask('redo', {})
  const { events } = await ask('custody.read', { id: source as never, limit: 50 })
  expect(events.slice(0, 2).map(({ type }) => type)).toEqual(['recovery', 'deletion'])
})

test('a check that finds damage is a failure in the log, and says whether a source is concerned', async () => {
  const { ask, archive } = await begun()
  const { source } = await cited(ask)
  const other = await ask('source.add', {
    incoming: { from: 'text', text: 'Note de Gao, juin 2013.' },
    description: { title: 'Note' },
  })
  const digest = (await ask('source.read', { id: other.id as never })).source.original
  const blob = blobsOf(archive).find((file) => file.endsWith(digest)) ?? ''
  writeFileSync(blob, 'abîmé')
  expect((await ask('archive.verify', { job: 'v' })).ok).toBe(false)
  const { lastCheck, lastVerified } = await ask('archive.standing', {})
  expect(lastCheck).toMatchObject({ ok: false, findings: 1 })
  expect(lastVerified).toBeNull()
  const own = async (id: string) =>
    (await ask('custody.read', { id: id as never, type: 'fixity check', limit: 9 })).events[0]
  expect(await own(source)).toMatchObject({ outcome: 'failure', own: 0 })
  expect(await own(other.id)).toMatchObject({ outcome: 'failure', own: 1 })
  expect((await own(other.id))?.detail.found).toMatchObject([
    { kind: 'blob.damaged', file: path.relative(archive, blob), record: other.id },
  ])
})

test('a repair is in the log with what it brought back, and with the check that ended it', async () => {
  const { ask, inner, archive, folder } = await begun()
  await cited(ask)
  const copy = path.join(folder, 'copie.tarikh')
  await inner('inner.copy', { job: 'c', folder: copy })
  const [blob = ''] = blobsOf(archive)
  unlinkSync(blob)
  expect((await ask('archive.verify', { job: 'v' })).ok).toBe(false)
  expect(await inner('inner.repair', { job: 'r', from: copy })).toEqual({
    repaired: 1,
    left: [],
    aside: 0,
  })
  const { events } = await ask('custody.read', { limit: 4 })
  expect(events.map(({ type, outcome }) => `${type}, ${outcome}`)).toEqual([
    'fixity check, success',
    'recovery, success',
    'fixity check, failure',
    'replication, success',
  ])
  expect(events[1]?.detail).toMatchObject({
    ...{ repaired: 1, left: 0, from: 'copie.tarikh' },
    files: [path.relative(archive, blob)],
  })
  const { lastCheck, reportable } = await ask('archive.standing', {})
  expect(lastCheck).toMatchObject({ ok: true, findings: 0 })
  expect(reportable).toBe(true)
})

test('the log is written as JSON and CSV, with digests that anyone can take again', async () => {
  const { ask, inner, folder } = await begun('=1+1')
  await cited(ask)
  await ask('archive.verify', { job: 'v' })
  const { total, events } = await ask('custody.read', { limit: 500 })
  const json = path.join(folder, 'journal.json')
  const saved = await inner('inner.custody', { format: 'json', lang: 'fr', file: json })
  const bytes = readFileSync(json)
  expect(saved).toEqual({ file: 'journal.json', events: total, sha256: sha256(bytes) })
  const read = JSON.parse(bytes.toString())
  expect(read.events.map(({ eventType }: { eventType: string }) => eventType)).toEqual(
    events.map(({ type }) => type),
  )
  const rows = bytes.toString().split('"events": [\n')[1]?.split('\n  ]')[0]?.split('\n') ?? []
  const lines = rows.map((row) => `${row.replace(/,$/, '')}\n`).join('')
  expect(read.messageDigest).toBe(sha256(lines))

  const csv = path.join(folder, 'journal.csv')
  const one = { format: 'csv', type: 'fixity check', lang: 'en', file: csv } as const
  expect(await inner('inner.custody', one)).toMatchObject({ events: 1 })
  const [head, row] = readFileSync(csv, 'utf8').split('\r\n')
  expect(head).toBe(
    'identifier,PREMIS type,date,agent,writer,outcome,objects,number of objects,detail',
  )
  // A signature that a spreadsheet would run as a formula is guarded.
  expect(row).toContain(',fixity check,')
  expect(row).toContain(",'=1+1,")
})

test('an archive asked for twice at once, by another path or from the list is opened, never refused as locked', async () => {
  const { ask, inner, archive, folder } = await begun()
  const other = path.join(folder, 'autre.tarikh')
  await inner('inner.create', { folder: other, title: 'Autre', sample: false, lang: 'fr' })
  const link = path.join(folder, 'lien.tarikh')
  symlinkSync(archive, link)
  const opened = await Promise.all(
    [archive, archive, link].map((at) => inner('inner.open', { folder: at })),
  )
  expect(opened.map(({ title }) => title)).toEqual(['Essai', 'Essai', 'Essai'])
  expect(new Set(opened.map((one) => one.folder))).toEqual(new Set([archive]))
  expect((await ask('archive.standing', {})).folder).toBe(archive)
  const both = await Promise.all([other, archive].map((at) => inner('inner.open', { folder: at })))
  expect(both.map(({ title }) => title)).toEqual(['Autre', 'Essai'])
  const copy = path.join(folder, 'copie.tarikh')
  cpSync(other, copy, { recursive: true })
  const copies = await Promise.all([other, copy].map((at) => inner('inner.open', { folder: at })))
  expect(copies.map((one) => one.folder)).toEqual([other, copy])
  await inner('inner.close', {})
})

test('the state hash of a large archive is taken when it is asked for, between other work, and is that of info', async () => {
  const { ask, inner, archive, folder } = await begun()
  const file = path.join(folder, 'grand.csv')
  const rows = Array.from({ length: 1500 }, (_, i) => `Événement ${i},2020-01-01,Lieu ${i}`)
  writeFileSync(file, ['titre,date,lieu', ...rows].join('\n'))
  const handle = `h-${'0'.repeat(32)}`
  await ask('import.run', { job: 'i', handle, preview: false }, { [handle]: file })
  expect((await ask('archive.standing', {})).info.stateHash).toBeNull()
  const { stateHash } = await ask('archive.state-hash', {})
  expect((await ask('archive.standing', {})).info.stateHash).toBe(stateHash)
  await ask('undo', {})
  const before = (await ask('archive.state-hash', {})).stateHash
  await ask('redo', {})
  const redone = await hashOf(archive, folder)
  // An edit made while it is taken begins it again: it is never that of a state that never was.
  const asked = ask('archive.state-hash', {})
  await ask('undo', {})
  const after = (await ask('archive.state-hash', {})).stateHash
  expect([before, after]).not.toContain(stateHash)
  expect([redone, after]).toContain((await asked).stateHash)
  expect(await hashOf(archive, folder)).toBe(after)
  await inner('inner.close', {})
})
