import { readFileSync, writeFileSync } from 'node:fs'
import { cp, readdir, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../data/store/archive/archive-store.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { sha256 } from '../../../data/store/core/digest.ts'
import { at, type Desk, desk, eventId, newArchive, reached, shown, write } from './archives.ts'
import { told } from './forging.ts'

/** A received archive of some size, on a machine that never saw it. */
async function received(): Promise<Desk & { readonly journal: string; readonly kept: string }> {
  const there = await desk()
  const store = await newArchive(there)
  for (const act of [1, 2]) {
    const ops = Array.from({ length: 3000 }, (_, i) =>
      write(store.archive, eventId(i), 'note', `${act}.${i} ${'x'.repeat(400)}`),
    )
    reached(await store.commit({ act: 'import', ops }, at(act)))
  }
  await store.close()
  const { machine } = await desk()
  const folder = join(machine, 'reçue.tarikh')
  for (const name of ['archive.json', 'journal'])
    await cp(join(there.folder, name), join(folder, name), { recursive: true })
  const journal = join(folder, 'journal', store.writer, '000001.jsonl')
  return { folder, machine, journal, kept: join(machine, 'snapshots', `${store.id}.json`) }
}

async function read(
  { folder, machine }: Desk,
  use: (store: ArchiveStore) => void,
  mayKeep = true,
): Promise<void> {
  const store = reached(await openArchive(folder, { machine, author: 'Awa', readOnly: true }))
  use(store)
  await store.keepReading(() => mayKeep)
  await store.close()
}

// What a snapshot sums up is not read again: there a changed byte is met by verification alone.
function change(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

test('an archive that is only read is read from its journals once, and then from a snapshot that this machine keeps outside it', async () => {
  const place = await received()
  await read(place, (store) => expect(told(store)).toEqual([]))
  expect((await readdir(place.folder)).sort()).toEqual(['archive.json', 'journal'])
  expect((await stat(place.kept)).mode & 0o777).toBe(0o600)
  expect((await stat(join(place.kept, '..'))).mode & 0o777).toBe(0o700)
  change(place.journal, '1.7 xxx', '1.7 yyy')
  await read(place, (store) => {
    expect([told(store), shown(store, eventId(7), 'note')?.toString().slice(0, 7)]).toEqual([
      [],
      '2.7 xxx',
    ])
  })
  const [, ...rest] = readFileSync(place.kept, 'utf8').split('\n')
  const body = rest.join('\n').replace('2.7 xxx', 'jamais!')
  writeFileSync(place.kept, `{"sha256":"${sha256(body)}",\n${body}`)
  await read(place, (store) => {
    expect(told(store)).not.toEqual([])
    expect(shown(store, eventId(7), 'note')?.toString().slice(0, 7)).not.toBe('jamais!')
  })
})

test('of a copy that holds less, only what it holds is shown', async () => {
  const place = await received()
  await read(place, () => undefined)
  const lines = readFileSync(place.journal, 'utf8').split('\n')
  await truncate(place.journal, Buffer.byteLength(`${lines[0]}\n${lines[1]}\n`))
  await read(place, (store) => expect(store.info().lines).toBe(2))
})

test('where nothing is to be remembered, no snapshot is kept', async () => {
  const place = await received()
  await read(place, () => undefined, false)
  expect(await readdir(place.machine)).not.toContain('snapshots')
})
