import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Problem } from '../../data/model/outcome.ts'
import { createArchive, openArchive } from '../../data/store/archive/archive-store.ts'
import { realDisk } from '../../data/store/core/disk.ts'
import { act } from '../../electron/engine/answers-acting.ts'
import { ArchiveSession } from '../../electron/engine/archive-session.ts'
import { faulty } from '../data/store/faulty-disk.ts'
import { ownFolder } from './engine-at.ts'

test('an edit that the disk refuses is said at once as not saved, and the next one that fits as saved', async () => {
  const folder = ownFolder()
  const archive = path.join(folder, 'a.tarikh')
  const machine = path.join(folder, 'home')
  mkdirSync(machine)
  const made = await createArchive(archive, {
    title: 'Essai',
    language: 'fr',
    machine,
    author: 'Aïssata',
    now: '2026-01-01T00:00:00.000Z',
  })
  if (!made.ok) throw new Error(made.problem.code)
  await made.value.close()
  let isFull = false
  const disk = faulty(realDisk, (call, file) =>
    isFull && call === 'write' && file.includes('journal') ? { code: 'ENOSPC' } : undefined,
  )
  const opened = await openArchive(archive, { machine, author: 'Aïssata', disk })
  if (!opened.ok) throw new Error(opened.problem.code)
  const said: (string | null)[] = []
  const session = new ArchiveSession(opened.value, {
    acted: () => undefined,
    indexing: () => undefined,
    learnt: () => undefined,
    saving: (_waiting, problem: Problem | null) => said.push(problem?.code ?? null),
  })
  const add = (text: string) =>
    act(session, {
      kind: 'create-event',
      title: { text, lang: 'fr' },
      places: [],
      actors: [],
      themes: [],
      cite: [],
    })
  isFull = true
  // At once: nothing waits for a later try, since no timer goes off meanwhile.
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] })
  expect(await add('Perdu')).toMatchObject({ ok: false, problem: { code: 'disk.full' } })
  vi.useRealTimers()
  expect(said).toEqual(['disk.full'])
  isFull = false
  expect(await add('Gardé')).toMatchObject({ ok: true })
  expect(said).toEqual(['disk.full', null])
  expect((await session.shown()).columns.count).toBe(1)
  await opened.value.close()
})
