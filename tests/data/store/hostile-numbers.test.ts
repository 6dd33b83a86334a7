import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../data/store/archive/archive-store.ts'
import { spellManifest } from '../../../data/store/archive/manifest.ts'
import { type Disk, realDisk } from '../../../data/store/core/disk.ts'
import { reached, shown } from './archives.ts'
import { forged, forgedLine, forgeLine, one, type Place } from './forging.ts'

const many = 130_000

/** Opens the archive to read it, on a machine that has not read it before; answers what its one sound record says, what was found, and how many seconds of the processor it took, whatever else the machine was doing. */
async function read({ folder, machine }: Place) {
  await mkdir(join(machine, 'autre'), { recursive: true })
  const before = process.cpuUsage()
  const how = { machine: join(machine, 'autre'), author: 'Awa', readOnly: true }
  const store = reached(await openArchive(folder, how))
  const kinds = new Set(store.findings.map(({ kind }) => kind))
  const note = shown(store, one, 'note')
  await store.close()
  const { user, system } = process.cpuUsage(before)
  return { note, kinds, seconds: (user + system) / 1e6 }
}

/** Heads of so many branches or writers, as a manifest tells them. */
function headsOf(nameOf: (i: number) => string): ReadonlyMap<string, { n: number; hash: string }> {
  const row = (i: number) => ({ n: 1 + (i % 2000), hash: i.toString(16).padStart(64, '0') })
  return new Map(Array.from({ length: many }, (_, i) => [nameOf(i), row(i)]))
}

test.each([
  [
    'branches of one writer',
    (writer: string, i: number) => `${writer}~${i.toString(16).padStart(8, '0')}`,
    ['journal.rewritten', 'journal.arriving'],
  ],
  [
    'writers who are not here',
    (_: string, i: number) => `w${String(i).padStart(16, '0')}`,
    ['journal.arriving'],
  ],
])(
  'a manifest that names more than a hundred thousand heads of %s closes nothing',
  async (_, nameOf, told) => {
    const place = await forged()
    const heads = headsOf((i) => nameOf(place.writer, i))
    const manifest = join(place.folder, 'manifest', `${place.writer}.txt`)
    await writeFile(manifest, spellManifest(new Map(), heads))
    const { note, kinds } = await read(place)
    expect([note, [...kinds]]).toEqual(['sûr', told])
  },
)

test('a received file of nothing but headings and stretches that are no lines is read as quickly as any of its size', async () => {
  const place = await forged()
  await received(place, `{"writer":"${place.writer}"}\n[]\n`.repeat(65_000))
  const { note, seconds } = await read(place)
  expect(note).toBe('sûr')
  expect(seconds).toBeLessThan(5)
})

test('lines that lead from one file to another and back are read without reading either again for each', async () => {
  const place = await forged()
  const writer = 'w0000000000000000'
  const [odd, even]: [string[], string[]] = [[], []]
  let previous = '0'.repeat(64)
  for (let n = 1; n <= 3000; n++) {
    const said = '"t":"2025-11-15T10:00:00.000Z","a":"X","act":"record"'
    const ops = `[["${one}","summary","${'x'.repeat(5000)}",[]]]`
    const line = forgedLine(`{"n":${n},"p":"${previous}","s":0,${said},"ops":${ops}}`)
    previous = line.slice(2, 66)
    if (n % 2 === 1) odd.push(line)
    else even.push(line)
  }
  await mkdir(join(place.folder, 'journal', writer))
  await writeFile(join(place.folder, 'journal', writer, '000001.jsonl'), odd.join(''))
  await received(place, `{"writer":"${writer}"}\n${even.join('')}`)
  const { note, seconds } = await read(place)
  expect(note).toBe('sûr')
  expect(seconds).toBeLessThan(5)
})

test('hundreds of writers of whom thousands of heads are told are each looked at once', async () => {
  const place = await forged()
  const names = Array.from({ length: 400 }, (_, i) => `w${String(i).padStart(16, '0')}`)
  const said = '"t":"2025-11-15T10:00:00.000Z","a":"X","act":"record","ops":[]'
  for (const name of names) {
    await mkdir(join(place.folder, 'journal', name))
    const line = forgedLine(`{"n":1,"p":"${'0'.repeat(64)}","s":0,${said}}`)
    await writeFile(join(place.folder, 'journal', name, '000001.jsonl'), line)
  }
  const heads = headsOf((i) => `${names[i % 400]}~${i.toString(16).padStart(8, '0')}`)
  const manifest = join(place.folder, 'manifest', `${place.writer}.txt`)
  await writeFile(manifest, spellManifest(new Map(), heads))
  const { note, seconds } = await read(place)
  expect(note).toBe('sûr')
  expect(seconds).toBeLessThan(5)
})

test('an archive of files without number tells that it is being read, and can be left before all are listed', async () => {
  const place = await forged()
  const folder = join(place.folder, 'received', place.writer)
  await mkdir(folder, { recursive: true })
  const names = Array.from({ length: many }, (_, i) => ({ name: `${i + 1}.jsonl`, kind: 'file' }))
  let looked = 0
  const disk: Disk = {
    ...realDisk,
    readdir: (path) => (path === folder ? Promise.resolve(names as never) : realDisk.readdir(path)),
    lstat: (path) => {
      if (!path.startsWith(`${folder}/`)) return realDisk.lstat(path)
      looked++
      return Promise.resolve({ kind: 'file', size: 1 })
    },
  }
  const leaving = new AbortController()
  const watch = { signal: leaving.signal, onRead: () => leaving.abort() }
  const how = { machine: place.machine, author: 'Awa', readOnly: true, disk, watch }
  expect(await openArchive(place.folder, how)).toMatchObject({ problem: { code: 'act.cancelled' } })
  expect(looked).toBeLessThan(many)
})

/** A file of received lines that a line of its taker's journal names. */
async function received(place: Place, bytes: string): Promise<void> {
  const file = `received/${place.writer}/1.jsonl`
  await mkdir(join(place.folder, 'received', place.writer), { recursive: true })
  await writeFile(join(place.folder, file), bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const take = { file, sha256, bytes: Buffer.byteLength(bytes), lines: 1 }
  forgeLine(place.journal, { act: 'take', more: `"take":${JSON.stringify(take)}` })
}
