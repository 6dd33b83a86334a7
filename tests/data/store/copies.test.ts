import { execFileSync } from 'node:child_process'
import { cp, readFile, rm, stat, truncate, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { saveCopy } from '../../../data/store/care/copy.ts'
import { repairArchive } from '../../../data/store/care/repair.ts'
import { fixityEvent, spellReport } from '../../../data/store/care/report.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { at, desk, eventId, newArchive, reached, reopened, write } from './archives.ts'

const one = eventId(1)

async function filled() {
  const place = await desk()
  const store = await newArchive(place)
  const sha = reached(await store.putBlob(Buffer.from('Le texte tel que reçu.')))
  const source = 's-0000000000000001'
  const ops = [write(store.archive, source, 'original', sha)]
  await store.commit({ act: 'add-source', ops }, at(1))
  for (let i = 0; i < 5; i++)
    await store.commit({ act: 'record', ops: [write(store.archive, one, 'note', `${i}`)] }, at(i))
  return { place, store, sha, source, copy: join(place.machine, 'copy') }
}

describe('a copy', () => {
  test('holds everything, is verified, and brings only what is new the next time', async () => {
    const { place, store, copy } = await filled()
    const first = reached(await saveCopy(store, copy, at(10)))
    expect(first.verified).toMatchObject({ ok: true, findings: [] })
    expect(store.dates.copied).toBe(at(10))
    await store.commit({ act: 'record', ops: [write(store.archive, one, 'note', 'x')] }, at(11))
    const second = reached(await saveCopy(store, copy, at(12)))
    expect(second).toMatchObject({ files: 1, differing: [] })
    expect(second.unchanged).toBe(first.files - 1)
    const hash = store.stateHash()
    await store.close()
    await rm(place.folder, { recursive: true })
    const restored = await reopened({ folder: copy, machine: place.machine })
    expect(restored.stateHash()).toBe(hash)
    expect(restored.dates.copied).toBe(at(10))
    await restored.close()
  })

  test('is sound although edits go on while it is made', async () => {
    const { store, copy } = await filled()
    let copying = true
    const editing = (async () => {
      for (let i = 0; copying; i++) {
        const ops = [write(store.archive, one, 'note', `${i} ${'x'.repeat(400)}`)]
        reached(await store.commit({ act: 'record', ops }, at(i % 60)))
      }
    })()
    for (let round = 0; round < 5; round++) {
      const copied = reached(await saveCopy(store, copy, at(round)))
      expect(copied).toMatchObject({ differing: [], verified: { ok: true, findings: [] } })
      const until = await store.steady()
      expect(reached(await verifyArchive(store.folder, { until })).findings).toEqual([])
    }
    copying = false
    await editing
    await store.close()
  })

  test('that was called off is gone on with the next time', async () => {
    const { store, copy } = await filled()
    const off = new AbortController()
    const options = { onProgress: () => off.abort(), signal: off.signal }
    expect(await saveCopy(store, copy, at(10), options)).toMatchObject({
      problem: { code: 'act.cancelled' },
    })
    const copied = reached(await saveCopy(store, copy, at(11)))
    expect(copied.verified).toMatchObject({ ok: true, findings: [] })
    expect(copied.unchanged).toBe(1)
    await store.close()
  })

  test('of another archive is never written over', async () => {
    const { store } = await filled()
    const other = await filled()
    await other.store.close()
    expect(await saveCopy(store, other.place.folder, at(10))).toMatchObject({
      problem: { code: 'archive.other' },
    })
    expect(await saveCopy(store, other.place.machine, at(10))).toMatchObject({
      problem: { code: 'archive.exists' },
    })
    await store.close()
  })

  test('gives back a line, a text and a manifest that were damaged or lost', async () => {
    const { place, store, sha, copy, source } = await filled()
    reached(await saveCopy(store, copy, at(10)))
    const hash = store.stateHash()
    const { writer } = store
    await store.close()
    const journal = join(place.folder, 'journal', writer, '000001.jsonl')
    const text = await readFile(journal, 'utf8')
    const line = text.split('\n').findIndex((row) => row.includes('"note","2"'))
    await writeFile(journal, text.replace('"note","2"', '"note","9"'))
    await unlink(join(place.folder, 'blobs', sha.slice(0, 2), sha))
    await writeFile(join(place.folder, 'manifest', `${writer}.txt`), 'rien')
    const before = reached(await verifyArchive(place.folder, { machine: place.machine }))
    expect(before.ok).toBe(false)
    expect(
      before.findings.map(({ kind, place: where, record }) => [kind, where, record]).sort(),
    ).toEqual([
      ['blob.missing', '', source],
      ['line.damaged', expect.stringMatching(new RegExp(`^line ${line + 1}, byte \\d+$`)), one],
      ['manifest.damaged', '', null],
    ])
    const repaired = reached(await repairArchive(place.folder, copy, { machine: place.machine }))
    expect(repaired).toMatchObject({ repaired: 3, left: [] })
    const again = await reopened(place)
    expect([again.findings, again.stateHash(), again.writer]).toEqual([[], hash, writer])
    for (const event of repaired.events) reached(await again.note(event, at(20)))
    await again.close()
    expect((await stat(join(place.folder, 'quarantine', 'repair'))).isDirectory()).toBe(true)
  })

  test('is refused for repair while the archive is open, and when it is another archive’s', async () => {
    const { place, store, copy } = await filled()
    reached(await saveCopy(store, copy, at(10)))
    expect(await repairArchive(place.folder, copy)).toMatchObject({
      problem: { code: 'archive.locked' },
    })
    await store.close()
    const other = await filled()
    await other.store.close()
    expect(await repairArchive(place.folder, other.place.folder)).toMatchObject({
      problem: { code: 'archive.other' },
    })
  })
})

describe('custody', () => {
  test('manifests are such that sha256sum accepts them', async () => {
    const { place, store } = await filled()
    await store.close()
    const script = 'cat manifest/*.txt | sha256sum -c --strict'
    const said = execFileSync('sh', ['-c', script], { cwd: place.folder, encoding: 'utf8' })
    expect(said.trim().split('\n')).toEqual([
      'README.txt: OK',
      'archive.json: OK',
      expect.stringMatching(/^blobs\/[0-9a-f]{2}\/[0-9a-f]{64}: OK$/),
    ])
  })

  test('the log names creation, ingestion, digests, changes, deletion, checks and copies', async () => {
    const { place, store, copy, source } = await filled()
    const verified = reached(await verifyArchive(place.folder))
    reached(await store.note(fixityEvent(verified), at(20)))
    reached(await saveCopy(store, copy, at(21)))
    const ops = [write(store.archive, source, 'deleted', { [store.writer]: 2 })]
    await store.commit({ act: 'delete', ops }, at(22))
    const { entries: log } = await store.custody()
    expect(new Set(log.map(({ eventType }) => eventType))).toEqual(
      new Set([
        ...['creation', 'capture', 'ingestion', 'message digest calculation', 'modification'],
        ...['fixity check', 'replication', 'deletion'],
      ]),
    )
    expect(log.find(({ eventType }) => eventType === 'fixity check')).toMatchObject({
      ...{ agent: 'Awa', outcome: 'success', eventDateTime: at(20) },
      detail: { findings: 0 },
    })
    const checked = { time: at(20), ok: true, findings: 0 }
    expect(store.dates).toEqual({ verified: at(20), copied: at(21), checked })
    await store.snapshot()
    await store.close()
    const again = await reopened(place)
    expect(again.dates).toEqual({ verified: at(20), copied: at(21), checked })
    await again.close()
  })

  test('a verification leaves a dated report in the terms of PREMIS', async () => {
    const { place, store } = await filled()
    const verified = reached(await verifyArchive(place.folder))
    const head = {
      archive: store.id,
      title: 'Sahel',
      time: at(30),
      agent: 'Awa',
      software: 'Tarikh',
    }
    expect(JSON.parse(spellReport(verified, head))).toMatchObject({
      ...{ eventType: 'fixity check', eventDateTime: at(30), eventOutcome: 'success' },
      eventOutcomeDetail: { blobs: 1, lines: 7, findings: [] },
    })
    await store.close()
  })

  test('another machine’s snapshot that arrives before its journal is no damage', async () => {
    const { place, store } = await filled()
    await store.snapshot()
    await store.close()
    const other = { folder: join(place.machine, 'other.tarikh'), machine: (await desk()).machine }
    await cp(place.folder, other.folder, { recursive: true })
    const journal = join(other.folder, 'journal', store.writer, '000001.jsonl')
    const bytes = await readFile(journal)
    const half = bytes.lastIndexOf(10, bytes.length / 2) + 1
    await truncate(journal, half)
    const arriving = await reopened(other, 'Issa')
    expect(arriving.findings).toMatchObject([{ kind: 'journal.arriving', severity: 'notice' }])
    // Whoever made the snapshot, the journal tells what is there: nothing is shown that it does not hold.
    const hash = store.stateHash()
    expect(arriving.stateHash()).not.toBe(hash)
    await arriving.close()
    await writeFile(journal, bytes)
    const arrived = await reopened(other, 'Issa')
    expect([arrived.findings, arrived.stateHash()]).toEqual([[], hash])
    await arrived.close()
    const here = join(place.folder, 'journal', store.writer, '000001.jsonl')
    await truncate(here, half)
    const lost = await reopened(place)
    expect(lost.findings.map(({ kind }) => kind)).toContain('lines.missing')
    await lost.close()
  })

  test('what a synchroniser leaves is reported, and never read', async () => {
    const { place, store } = await filled()
    await store.close()
    const stray = `journal/${store.writer}/000001.sync-conflict-20251115-093000-ABCDEFG.jsonl`
    await writeFile(join(place.folder, stray), 'autre chose')
    const verified = reached(await verifyArchive(place.folder))
    expect(verified).toMatchObject({ ok: true, findings: [{ kind: 'file.foreign', file: stray }] })
    const again = await reopened(place)
    expect(again.findings).toMatchObject([{ kind: 'file.foreign', file: stray }])
    await again.close()
  })
})
