import { cp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../data/store/archive/archive-store.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { spellReport } from '../../../data/store/care/report.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { sayRemedy } from '../../../data/words/say-finding.ts'
import { at, type Desk, desk, eventId, newArchive, reached, write } from './archives.ts'

const one = eventId(1)

/** Opens one folder of an archive on a machine that may remember where archives lie, writes, and lets it go. */
async function writes(folder: string, machine: string, note: string, mayKeep = () => true) {
  const store = reached(await openArchive(folder, { machine, author: 'Awa', mayKeep }))
  reached(await edit(store, note))
  await store.close()
  return store
}

function edit(store: ArchiveStore, note: string) {
  const ops = [write(store.archive, one, 'note', note)]
  return store.commit({ act: 'record', ops }, at(1))
}

async function found(folder: string, machine: string) {
  return reached(await verifyArchive(folder, { machine })).findings
}

/** Two folders of one archive on one machine. */
async function siblings(): Promise<Desk & { readonly sibling: string }> {
  const here = await desk()
  await (await newArchive(here)).close()
  const sibling = join(here.machine, 'Copie de travail.tarikh')
  await cp(here.folder, sibling, { recursive: true })
  return { ...here, sibling }
}

test('two folders of one archive, both edited on one machine, are each told what the other has and where it lies', async () => {
  const { folder, machine, sibling } = await siblings()
  await writes(folder, machine, 'avant')
  const there = await writes(sibling, machine, 'copie')
  const { writer } = await writes(sibling, machine, 'encore')
  expect(writer).toBe(there.writer)
  const here = reached(await openArchive(folder, { machine, author: 'Awa', mayKeep: () => true }))
  const elsewhere = { kind: 'journal.elsewhere', severity: 'notice', writer, folder: sibling }
  expect(here.findings).toEqual([expect.objectContaining(elsewhere)])
  reached(await edit(here, 'après'))
  await here.close()
  const told = await found(sibling, machine)
  expect(told).toContainEqual(expect.objectContaining({ kind: 'journal.elsewhere', folder }))
  for (const lang of ['fr', 'en'] as const)
    expect(sayRemedy(lang, 'journal.elsewhere', folder)).toContain(folder)
  const verified = reached(await verifyArchive(sibling, { machine }))
  expect(verified.ok).toBe(false)
  const head = { archive: here.id, title: '', time: at(2), agent: '', software: '' }
  expect(spellReport(verified, head)).not.toContain(machine)
  const remembered = join(machine, 'folders', `${here.id}.json`)
  expect((await stat(remembered)).mode & 0o777).toBe(0o600)
  expect(JSON.parse(await readFile(remembered, 'utf8'))).toHaveProperty(writer)
})

test('a folder whose sibling is gone, and an older copy put back in its place, are behind as before', async () => {
  const { folder, machine, sibling } = await siblings()
  await writes(sibling, machine, 'copie')
  expect((await found(folder, machine)).map(({ kind }) => kind)).toEqual(['journal.elsewhere'])
  await rm(sibling, { recursive: true })
  expect((await found(folder, machine)).map(({ kind }) => kind)).toEqual(['journal.behind'])
  const older = join(machine, 'avant.tarikh')
  await cp(folder, older, { recursive: true })
  await writes(folder, machine, 'perdu')
  await rm(folder, { recursive: true })
  await cp(older, folder, { recursive: true })
  const kinds = new Set((await found(folder, machine)).map(({ kind }) => kind))
  expect(kinds.has('journal.elsewhere')).toBe(false)
  expect(kinds.has('journal.missing') || kinds.has('journal.behind')).toBe(true)
})

test('where nothing may be remembered no folder is', async () => {
  const { folder, machine, sibling } = await siblings()
  await writes(folder, machine, 'avant', () => false)
  await writes(sibling, machine, 'copie', () => false)
  expect(await readdir(machine)).not.toContain('folders')
  expect((await found(folder, machine)).map(({ kind }) => kind)).toEqual(['journal.missing'])
})
