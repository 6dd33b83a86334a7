import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { begun, cited, text } from './begun.ts'
import { engineAt, ownFolder } from './engine-at.ts'

test('a copy is verified, and damage done later is found, named and repaired from it', async () => {
  const { ask, inner, folder, archive } = await begun()
  const { source } = await cited(ask)
  const copy = path.join(folder, 'copie.tarikh')
  const copied = await inner('inner.copy', { job: 'copie', folder: copy })
  expect(copied).toMatchObject({ folder: copy, verified: true })
  expect(await ask('archive.verify', { job: 'v1' })).toMatchObject({ ok: true, findings: [] })
  const standing = await ask('archive.standing', {})
  expect(standing.lastVerified).not.toBeNull()
  expect(standing.lastBackup).not.toBeNull()
  const { source: described } = await ask('source.read', { id: source as never })
  const blob = path.join(archive, 'blobs', described.original.slice(0, 2), described.original)
  writeFileSync(blob, 'autre chose')
  const found = await ask('archive.verify', { job: 'v2' })
  expect(found.ok).toBe(false)
  expect(found.findings).toContainEqual(
    expect.objectContaining({ kind: 'blob.damaged', record: source }),
  )
  const repaired = await inner('inner.repair', { job: 'r', from: copy })
  expect(repaired).toEqual({ repaired: 1, left: [], aside: 1 })
  expect(readFileSync(blob, 'utf8')).toBe(text)
  expect((await ask('source.read', { id: source as never })).text).toBe(text)
  await inner('inner.close', {})
})

test('a copy of the open archive can be opened in its place', async () => {
  const { ask, inner, folder } = await begun()
  const copy = path.join(folder, 'copie.tarikh')
  await inner('inner.copy', { job: 'copie', folder: copy })
  await inner('inner.open', { folder: copy })
  expect((await ask('archive.standing', {})).folder).toBe(copy)
  await inner('inner.close', {})
})

test('the import of a file is one act: previewed without writing, told in steps, undone at once', async () => {
  const { ask, inner, folder, told } = await begun()
  const file = path.join(folder, 'mille.csv')
  const rows = Array.from({ length: 1000 }, (_, i) => `Événement ${i},${2000 + (i % 25)},Gao`)
  writeFileSync(file, `titre,date,lieu\n${rows.join('\n')}\nSans date,2025-02-30,Gao\n`)
  const handle = `h-${'1'.repeat(32)}`
  const files = { [handle]: file }
  const preview = await ask('import.run', { job: 'p', handle, preview: true }, files)
  expect(preview).toMatchObject({ format: 'csv', new: 1000, refused: [{ row: 1002 }] })
  expect((await ask('timeline.columns', {})).count).toBe(0)
  await ask('import.run', { job: 'i', handle, preview: false }, files)
  expect((await ask('timeline.columns', {})).count).toBe(1000)
  expect(told.some((message) => message.kind === 'progress' && message.job === 'i')).toBe(true)
  expect(await ask('undoable', {})).toEqual({ undo: 'import', redo: null })
  await ask('undo', {})
  expect((await ask('timeline.columns', {})).count).toBe(0)
  await inner('inner.close', {})
})

test('an import that is called off leaves nothing behind', async () => {
  const { ask, inner, folder } = await begun()
  const file = path.join(folder, 'long.csv')
  const rows = Array.from({ length: 5000 }, (_, i) => `Événement ${i},2020`)
  writeFileSync(file, `titre,date\n${rows.join('\n')}\n`)
  const handle = `h-${'2'.repeat(32)}`
  const running = ask('import.run', { job: 'x', handle, preview: false }, { [handle]: file })
  const called = ask('job.cancel', { job: 'x' })
  await expect(running).rejects.toThrow('act.cancelled')
  await called
  expect((await ask('archive.standing', {})).info.events).toBe(0)
  await inner('inner.close', {})
})

test('a print is previewed page by page before it is written', async () => {
  const folder = ownFolder()
  const { ask, inner } = engineAt(path.join(folder, 'home'), 'Aïssata')
  await inner('inner.create', {
    folder: path.join(folder, 'a.tarikh'),
    title: '',
    sample: true,
    lang: 'fr',
  })
  const filter = { from: '2025', to: '2025' }
  const request = {
    format: 'pdf' as const,
    what: { which: 'view' as const, filter },
    lang: 'fr' as const,
    options: { texts: 'none' as const },
  }
  const first = await ask('print.preview', { job: 'p', request, from: 1, count: 2 })
  expect(first.svg).toHaveLength(2)
  expect(first.svg[0]).toMatch(/^<svg /)
  const file = path.join(folder, 'p.pdf')
  const exported = await inner('inner.export', { job: 'e', request, file })
  expect(exported.pages).toBe(first.pages)
  expect(exported.events).toBe((await ask('events.filter', filter)).total)
  const unknown = { ...request, options: { texts: 'tous' as 'none' } }
  const asked = { job: 'q', request: unknown, from: 1, count: 1 }
  await expect(ask('print.preview', asked)).rejects.toThrow('call.malformed')
  const odd = inner('inner.export', { job: 'o', request: unknown, file })
  await expect(odd).rejects.toThrow('export.option')
  await inner('inner.close', {})
})
