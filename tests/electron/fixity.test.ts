import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { scheduleFixity } from '../../electron/engine/fixity.ts'
import { createJobs } from '../../electron/engine/jobs.ts'
import { createArchiveSession } from '../../electron/engine/open-session.ts'
import { createReaders } from '../../electron/engine/reading-jobs.ts'
import { readStanding } from '../../electron/engine/standing.ts'
import { ownFolder } from './engine-at.ts'

test('an archive that was never verified is verified by itself, and what is wrong is shown', async () => {
  const folder = ownFolder()
  const machine = path.join(folder, 'home')
  let learnt: () => void = () => undefined
  const checked = new Promise<void>((resolve) => {
    learnt = resolve
  })
  const made = await createArchiveSession(
    path.join(folder, 'a.tarikh'),
    { title: 'Essai', lang: 'fr', sample: true },
    { machine, signature: '' },
    {
      acted: () => undefined,
      saving: () => undefined,
      indexing: () => undefined,
      learnt: () => learnt(),
    },
  )
  if (!made.ok) throw new Error(made.problem.code)
  const session = made.value
  const blobs = path.join(folder, 'a.tarikh', 'blobs')
  const [shelf = ''] = readdirSync(blobs)
  const [blob = ''] = readdirSync(path.join(blobs, shelf))
  writeFileSync(path.join(blobs, shelf, blob), 'abîmé')
  const tell = () => undefined
  const readers = createReaders(null)
  const answering = { session, jobs: createJobs(tell), tell, machine, readers, worker: null }
  scheduleFixity(
    { ...answering, signature: () => '', remember: () => true, fonts: '' },
    { afterMs: 0, olderThanMs: 1000 },
  )
  await checked
  const { findings, lastVerified } = readStanding(session)
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'blob.damaged' }))
  // The last verification at which all was well is what counts: there has been none.
  expect(lastVerified).toBeNull()
  await session.store.close()
})

test('a disk that is pulled out while the archive is being made ready ends nothing', async () => {
  const folder = ownFolder()
  const made = await createArchiveSession(
    path.join(folder, 'a.tarikh'),
    { title: 'Essai', lang: 'fr', sample: true },
    { machine: path.join(folder, 'home'), signature: '' },
    {
      acted: () => undefined,
      saving: () => undefined,
      indexing: () => undefined,
      learnt: () => undefined,
    },
  )
  if (!made.ok) throw new Error(made.problem.code)
  rmSync(path.join(folder, 'a.tarikh'), { recursive: true })
  await expect(made.value.prepare()).resolves.toBeUndefined()
})
