import { cp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Op } from '../../../data/changes/patch.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { saveCopy } from '../../../data/store/care/copy.ts'
import { fixityEvent } from '../../../data/store/care/report.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import type { CustodyEntry } from '../../../data/store/journal/custody-log.ts'
import { at, desk, eventId, newArchive, reached, reopened, write } from './archives.ts'

const source = 's-0000000000000001'
const other = 's-0000000000000002'

async function addSource(store: ArchiveStore, id: string, seconds: number): Promise<void> {
  const sha = reached(await store.putBlob(Buffer.from(`Le texte ${id}.`)))
  const ops = Object.entries({ title: 'Dépêche', original: sha, text: sha }).map(([field, value]) =>
    write(store.archive, id, field, value),
  )
  reached(await store.commit({ act: 'add-source', ops }, at(seconds)))
}

async function set(store: ArchiveStore, op: Omit<Op, 'replaces'>, seconds: number): Promise<void> {
  const ops = [write(store.archive, op.id, op.field, op.value)]
  reached(await store.commit({ act: 'describe', ops }, at(seconds)))
}

function typesOf(entries: readonly CustodyEntry[]): readonly string[] {
  return entries.map(({ eventType }) => eventType)
}

const ingested = ['message digest calculation', 'ingestion', 'capture']

function spelt({ eventType, eventIdentifier, agent, outcome }: CustodyEntry): string {
  return [eventType, eventIdentifier, agent, outcome].join(' · ')
}

test('a source has its own log: taken in, described, deleted, brought back, and the last check', async () => {
  const place = await desk()
  const store = await newArchive(place)
  await addSource(store, source, 1)
  await addSource(store, other, 2)
  await set(store, { id: source, field: 'publisher', value: 'AMAP' }, 3)
  await set(store, { id: source, field: 'deleted', value: { [store.writer]: 4 } }, 4)
  await set(store, { id: source, field: 'deleted', value: null }, 5)
  const verified = reached(await verifyArchive(place.folder))
  for (const seconds of [6, 7]) await store.note(fixityEvent(verified), at(seconds))
  const { total, entries } = await store.custody({ id: source })
  // A field that was empty until now is described, not created.
  expect(typesOf(entries)).toEqual([
    'fixity check',
    'recovery',
    'deletion',
    'modification',
    ...ingested,
  ])
  expect(total).toBe(7)
  expect(entries[0]).toMatchObject({ eventDateTime: at(7), outcome: 'success' })
  expect((await store.custody({ id: source, type: 'ingestion' })).entries).toMatchObject([
    { objects: [source], count: 1, agent: 'Awa', writer: store.writer, eventDateTime: at(1) },
  ])
  expect(await store.custody({ id: 's-0000000000000009' })).toEqual({ total: 0, entries: [] })
  await store.close()
})

test('the log is read page by page without a gap, and follows what is done meanwhile', async () => {
  const place = await desk()
  const store = await newArchive(place)
  for (let i = 0; i < 20; i++)
    await set(store, { id: eventId(1), field: 'note', value: `${i}` }, i + 1)
  const all = await store.custody()
  expect(all.total).toBe(21)
  const seen: string[] = []
  let before: string | undefined
  for (;;) {
    const { total, entries } = await store.custody({ before, limit: 6 })
    expect(total).toBe(21)
    seen.push(...entries.map(({ eventIdentifier }) => eventIdentifier))
    before = entries.at(-1)?.eventIdentifier
    if (before === undefined) break
  }
  expect(seen).toEqual(all.entries.map(({ eventIdentifier }) => eventIdentifier))
  expect(new Set(seen).size).toBe(21)
  await addSource(store, source, 40)
  expect(typesOf((await store.custody({ limit: 3 })).entries)).toEqual(ingested)
  await store.close()
})

test('an import spread over many lines is one event of each type, with every record counted', async () => {
  const place = await desk()
  const store = await newArchive(place)
  const text = 'x'.repeat(2000)
  const ops = Array.from({ length: 400 }, (_, i): Op[] => [
    { id: eventId(i), field: 'title', value: { value: { text, lang: 'fr' } }, replaces: [] },
    {
      ...{ id: `s-${String(i).padStart(16, '0')}`, field: 'original', replaces: [] },
      value: String(i).padStart(64, '0'),
    },
  ]).flat()
  reached(await store.commit({ act: 'import', ops }, at(1)))
  const expected = [
    ...ingested.map((eventType) => ({ eventType, count: 400 })),
    { eventType: 'creation', count: 400 },
  ]
  expect((await store.custody({ limit: 4 })).entries).toMatchObject(expected)
  await store.close()
  const again = await reopened(place)
  expect((await again.custody({ limit: 4 })).entries).toMatchObject(expected)
  const far = 's-0000000000000399'
  expect(typesOf((await again.custody({ id: far })).entries)).toEqual(ingested)
  await again.close()
})

test('the log goes with the archive: a restart, a snapshot, a copy and a merge in either order keep it', async () => {
  const place = await desk()
  const store = await newArchive(place)
  await addSource(store, source, 1)
  const copy = join(place.machine, 'copie.tarikh')
  reached(await saveCopy(store, copy, at(2)))
  await store.snapshot()
  await store.close()
  const elsewhere = { folder: copy, machine: (await desk()).machine }
  const theirs = await reopened(elsewhere, 'Binta')
  await addSource(theirs, other, 3)
  const failing = reached(await verifyArchive(copy))
  const finding = { kind: 'blob.damaged', file: 'blobs/x', place: '', record: other } as const
  const found = { ...failing, ok: false, findings: [{ ...finding, severity: 'damage' as const }] }
  await theirs.note(fixityEvent(found), at(4))
  await theirs.close()
  const again = await reopened(place)
  reached(await again.note(fixityEvent(failing), at(5)))
  await again.close()
  const merged: string[][] = []
  for (const [into, from] of [
    [place.folder, copy],
    [copy, place.folder],
  ] as const) {
    const machine = (await desk()).machine
    const folder = join(machine, 'fusion.tarikh')
    await cp(into, folder, { recursive: true })
    // Of a journal that both have, the longer one counts: the first writer went on at home.
    for (const part of ['journal', 'blobs'])
      await cp(join(from, part), join(folder, part), { recursive: true, force: from !== copy })
    const one = await reopened({ folder, machine })
    merged.push((await one.custody()).entries.map(spelt))
    // The latest check counts, whichever journal is read last.
    expect(one.dates).toEqual({
      ...{ verified: at(5), copied: at(2) },
      checked: { time: at(5), ok: true, findings: 0 },
    })
    await one.close()
  }
  expect(merged[0]).toEqual(merged[1])
  expect(merged[0]?.map((line) => line.split(' · ')[0])).toEqual([
    ...['fixity check', 'fixity check', ...ingested, 'replication', ...ingested, 'creation'],
  ])
  expect((await readdir(join(place.folder, 'snapshots'))).length).toBe(1)
})

test('a failed check names what it found, and is what the archive says of its last check', async () => {
  const place = await desk()
  const store = await newArchive(place)
  await addSource(store, source, 1)
  const sound = reached(await verifyArchive(place.folder))
  await store.note(fixityEvent(sound), at(2))
  const findings = Array.from({ length: 30 }, (_, i) => ({
    ...{ kind: 'blob.missing', file: `blobs/${i}`, place: '', record: source },
    severity: 'damage',
  })) as (typeof sound.findings)[number][]
  await store.note(fixityEvent({ ...sound, ok: false, findings }), at(3))
  const [check] = (await store.custody({ type: 'fixity check' })).entries
  expect(check).toMatchObject({ outcome: 'failure', detail: { findings: 30 } })
  expect(check?.detail.found).toHaveLength(20)
  const checked = { time: at(3), ok: false, findings: 30 }
  expect(store.dates).toMatchObject({ verified: at(2), checked })
  await store.snapshot()
  await store.close()
  const again = await reopened(place)
  expect(again.dates).toMatchObject({ verified: at(2), checked })
  await again.close()
})
