import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Told } from '../../data/calls/contract.ts'
import { openingJob, rereadingJob } from '../../data/calls/jobs.ts'
import { encodeLine, noHash, spellOp } from '../../data/store/journal/journal-line.ts'
import { engineAt, ownFolder } from './engine-at.ts'

const writer = 'w0000000000000000'
const perSegment = 50_000

function progressOf(told: readonly Told[], job: string) {
  return told.flatMap((one) => (one.kind === 'progress' && one.job === job ? [one] : []))
}

/** What was told of the reading of journals. */
const reading = (told: readonly Told[]) => progressOf(told, openingJob)

/** Adds the journal of another machine, of 100,000 lines in two segments; answers the bytes of all journals. */
function addJournal(archive: string): number {
  const folder = path.join(archive, 'journal', writer)
  mkdirSync(folder)
  let previous = noHash
  for (const segment of [0, 1]) {
    const lines = Array.from({ length: perSegment }, (_, i) => {
      const n = segment * perSegment + i + 1
      const id = `e-${String(n % 500).padStart(16, '0')}`
      const op = { id, field: 'note', value: `note ${n}`, replaces: [] }
      const saying = { time: '2025-11-15T10:00:00.000Z', author: 'Issa', act: 'record' }
      const { bytes, hash } = encodeLine({ n, previous, durable: n - 1 }, saying, [spellOp(op)])
      previous = hash
      return bytes
    })
    writeFileSync(path.join(folder, `00000${segment + 1}.jsonl`), Buffer.concat(lines))
  }
  const files = readdirSync(path.join(archive, 'journal'), { recursive: true, encoding: 'utf8' })
  const found = files.map((name) => statSync(path.join(archive, 'journal', name)))
  return found.reduce((sum, one) => sum + (one.isFile() ? one.size : 0), 0)
}

test('while the journals of a received archive are read, how far is told, and the opening can be left; with a snapshot nothing is told', async () => {
  const folder = ownFolder()
  const received = path.join(folder, 'reçue.tarikh')
  const create = { title: 'A', sample: false, lang: 'fr' } as const
  const there = engineAt(path.join(folder, 'là-bas'))
  await there.inner('inner.create', { folder: received, ...create })
  await there.inner('inner.close', {})
  expect(reading(there.told)).toEqual([])
  const bytes = addJournal(received)

  const home = path.join(folder, 'home')
  const here = engineAt(home)
  const own = path.join(folder, 'mienne.tarikh')
  await here.inner('inner.create', { folder: own, ...create })
  const left = here.inner('inner.open', { folder: received })
  const refused = expect(left).rejects.toThrow('act.cancelled')
  await vi.waitUntil(() => reading(here.told).length > 0, { timeout: 60_000, interval: 5 })
  await here.ask('job.cancel', { job: openingJob })
  await refused
  expect(reading(here.told).at(-1)).toMatchObject({ done: 0, total: 0 })
  expect((await here.ask('archive.standing', {})).folder).toBe(own)

  here.told.length = 0
  await here.inner('inner.open', { folder: received })
  const told = reading(here.told)
  expect(told.length).toBeGreaterThan(1)
  expect(told.every(({ total }) => total === bytes)).toBe(true)
  const done = told.map((one) => one.done)
  expect(done).toEqual([...done].sort((a, b) => a - b))
  expect(done.at(-1)).toBe(bytes)
  const { info } = await here.ask('archive.standing', {})
  await here.inner('inner.close', {})

  const again = engineAt(home)
  await again.inner('inner.open', { folder: received })
  expect((await again.ask('archive.standing', {})).info).toEqual(info)
  expect(reading(again.told)).toEqual([])

  // After a repair the archive is read again, here without what spared it.
  rmSync(path.join(received, 'snapshots'), { recursive: true })
  await again.inner('inner.repair', { job: 'repair-1', from: null })
  for (const job of [rereadingJob, 'repair-1']) {
    const read = progressOf(again.told, job).filter(({ phase }) => phase === 'read')
    expect(read.length).toBeGreaterThan(1)
    expect(read.at(-1)).toMatchObject({ done: bytes, total: bytes })
  }
  await again.inner('inner.close', {})
})
