import { execFileSync } from 'node:child_process'
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differingFields } from '../../../data/changes/held.ts'
import { readingsOf } from '../../../data/changes/in-force.ts'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { saveCopy } from '../../../data/store/care/copy.ts'
import { giveBack } from '../../../data/store/care/giving-back.ts'
import { mergeArchive } from '../../../data/store/care/merge.ts'
import { repairArchive } from '../../../data/store/care/repair.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { at, type Desk, desk, eventId, newArchive, reached } from './archives.ts'
import {
  copyOf,
  edit,
  hashOf,
  merge,
  on,
  one,
  options,
  rebuilt,
  replicate,
  sound,
  twoCopies,
} from './merging.ts'

describe('two copies of an archive', () => {
  test('edited apart are the same once each has taken the other in, and a script rebuilds both alike', async () => {
    const { here, there } = await twoCopies()
    await on(here, (store) => edit(store, one, 'note', 'vu de Gao'))
    const sha = await on(there, async (store) => {
      await edit(store, one, 'note', 'vu de Bamako', 3)
      await edit(store, eventId(2), 'title', 'Accord', 4)
      const original = reached(await store.putBlob(Buffer.from('La dépêche.')))
      await edit(store, 's-0000000000000001', 'original', original, 5)
      return original
    })
    const before = await hashOf(here)
    const seen = await merge(here, there, { preview: true })
    expect(await hashOf(here)).toBe(before)
    expect(seen).toMatchObject({ acts: 3, records: 3, conflicts: 1, texts: 1, branches: 0 })
    expect(seen).toMatchObject({ lines: 4, files: [], left: [] })
    const taken = await merge(here, there)
    expect({ ...taken, files: [] }).toEqual(seen)
    await on(here, async (store) => {
      const values = [...(store.archive.records.get(one)?.rivals?.note ?? [])]
      expect(values.map(({ value }) => value)).toEqual(['vu de Gao'])
      expect((await store.past.history(one)).map(({ after }) => after)).toContain('vu de Bamako')
      expect(Buffer.from(reached(await store.readBlob(sha))).toString()).toBe('La dépêche.')
    })
    await merge(there, here)
    expect(await hashOf(there)).toBe(await hashOf(here))
    expect([rebuilt(here), rebuilt(there)]).toEqual([await hashOf(here), await hashOf(there)])
    await sound(here)
    await sound(there)
  })

  test('that say the same of a field, each by itself, do not count as disagreeing', async () => {
    const { here, there } = await twoCopies()
    for (const place of [here, there])
      await on(place, async (store) => {
        await edit(store, one, 'note', 'vu de Gao')
        await edit(store, one, 'status', place === here ? 'reviewed' : 'verified')
      })
    expect(await merge(here, there)).toMatchObject({ acts: 2, conflicts: 1 })
    await on(here, ({ archive }) => {
      const held = archive.records.get(one)
      expect(held && differingFields(held)).toEqual(['status'])
    })
  })

  test('on one machine, each taken into the other, lack nothing that was only told of the taking', async () => {
    const { here, there: copy } = await twoCopies()
    const there = { ...copy, machine: here.machine }
    await on(there, (store) => edit(store, eventId(2), 'title', 'Accord'))
    await on(here, (store) => edit(store, one, 'note', 'vu de Gao'))
    await merge(here, there)
    await merge(there, here)
    const machine = here.machine
    const told = async (place: Desk) => reached(await verifyArchive(place.folder, { machine }))
    for (const place of [here, there, here]) {
      expect((await told(place)).findings).toEqual([])
      await on(place, (store) => expect(store.findings).toEqual([]))
    }
    expect(await merge(here, there)).toMatchObject({ lines: 0 })
    await on(there, (store) => edit(store, one, 'note', 'vu de Bamako', 5))
    expect((await told(here)).findings).toMatchObject([{ kind: 'journal.behind' }])
  })

  test('on one machine are whole from the first: none can hold the note that it was made', async () => {
    const { here } = await twoCopies()
    const { machine } = here
    const folder = `${here.folder}-saved`
    await on(here, async (store) => reached(await saveCopy(store, folder, at(9))))
    for (const place of [{ ...here, folder }, here])
      expect(reached(await verifyArchive(place.folder, { machine })).findings).toEqual([])
    await on(here, (store) => edit(store, one, 'note', 'vu de Gao'))
    const late = reached(await verifyArchive(folder, { machine }))
    expect(late.findings).toMatchObject([{ kind: 'journal.behind' }])
  })

  test('that each have a reading added to one source hold both, with their texts, and tell that people disagree which is in force', async () => {
    const { here, there } = await twoCopies()
    const readings = ['v-0000000000000001', 'v-0000000000000002']
    const source = 's-0000000000000001'
    const shas: string[] = []
    for (const [at, place] of [here, there].entries())
      await on(place, async (store) => {
        const id = readings[at] ?? ''
        const text = reached(await store.putBlob(Buffer.from(`Transcription ${at}.`)))
        const parts = reached(await store.putBlob(Buffer.from(`{"parts":[],"n":${at}}`)))
        shas.push(text, parts)
        await edit(store, id, 'source', source, 3)
        await edit(store, id, 'text', text, 4)
        await edit(store, id, 'parts', parts, 5)
        await edit(store, source, 'reading', id, 6 + at)
      })
    expect(await merge(here, there)).toMatchObject({ texts: 2, conflicts: 1 })
    await on(here, async (store) => {
      expect(readingsOf(store.archive, source).map(({ id }) => id)).toEqual(readings)
      expect(store.archive.records.get(source)?.rivals?.reading).toHaveLength(1)
      for (const sha of shas) reached(await store.readBlob(sha))
    })
    await merge(there, here)
    expect(await hashOf(there)).toBe(await hashOf(here))
    expect(rebuilt(here)).toBe(await hashOf(here))
    await sound(here)
    await sound(there)
    await rm(join(here.folder, 'blobs', shas[3]?.slice(0, 2) ?? '', shas[3] ?? ''))
    expect(reached(await verifyArchive(here.folder)).findings).toContainEqual(
      expect.objectContaining({ kind: 'blob.missing', record: readings[1] }),
    )
    reached(await repairArchive(here.folder, there.folder, { machine: here.machine }))
    await sound(here)
  })

  test('taken in a second time change nothing, and nothing is written', async () => {
    const { here, there } = await twoCopies()
    await on(there, (store) => edit(store, one, 'note', 'ailleurs'))
    const [file = ''] = (await merge(here, there)).files
    const hash = await hashOf(here)
    const again = await merge(here, there)
    expect(again).toMatchObject({
      acts: 0,
      records: 0,
      conflicts: 0,
      texts: 0,
      lines: 0,
      files: [],
    })
    expect(await hashOf(here)).toBe(hash)
    expect(await readdir(join(here.folder, 'received', file.split('/')[1] ?? ''))).toHaveLength(1)
    await merge(there, here)
    expect(await merge(here, there)).toMatchObject({ acts: 0, lines: 0, files: [] })
  })

  test('keep the lines of the other byte for byte under a heading, and never in its folder', async () => {
    const { here, there } = await twoCopies()
    const writer = await on(there, async (store) => {
      await edit(store, one, 'note', 'ailleurs')
      return store.writer
    })
    const [file = ''] = (await merge(here, there)).files
    const theirs = await readFile(join(there.folder, 'journal', writer, '000001.jsonl'), 'utf8')
    const kept = await readFile(join(here.folder, file), 'utf8')
    expect(kept).toBe(`{"writer":"${writer}"}\n${theirs}`)
    expect(await readdir(join(here.folder, 'journal'))).not.toContain(writer)
    const listed = 'cat manifest/*.txt | sha256sum -c --strict'
    execFileSync('sh', ['-c', listed], { cwd: here.folder })
  })

  test('count a line once when the other’s journal arrives by another road', async () => {
    const { here, there } = await twoCopies()
    await on(there, (store) => edit(store, one, 'note', 'ailleurs'))
    await merge(here, there)
    const hash = await hashOf(here)
    const past = (store: ArchiveStore) => store.past.acts()
    const [lines, acts] = await on(here, async (store) => [store.info().lines, await past(store)])
    await cp(join(there.folder, 'journal'), join(here.folder, 'journal'), {
      recursive: true,
      force: false,
    })
    expect(await hashOf(here)).toBe(hash)
    expect(await on(here, (store) => store.info().lines)).toBe(lines)
    expect(await on(here, past)).toEqual(acts)
    await sound(here)
    expect(rebuilt(here)).toBe(hash)
  })

  test('are refused by name when they are none: itself, another archive, no archive, a newer one', async () => {
    const { here, there } = await twoCopies()
    const other = await desk()
    await (await newArchive(other)).close()
    const code = async (folder: string) => {
      const outcome = await mergeArchive(here.folder, { folder }, options(here))
      return outcome.ok ? 'taken' : outcome.problem.code
    }
    expect(await code(here.folder)).toBe('merge.itself')
    expect(await code(other.folder)).toBe('archive.other')
    expect(await code(here.machine)).toBe('copy.not-one')
    const described = join(there.folder, 'archive.json')
    const text = await readFile(described, 'utf8')
    await writeFile(described, text.replace(/"version": \d+/, '"version": 99'))
    expect(await code(there.folder)).toBe('copy.newer')
    await writeFile(described, '{')
    expect(await code(there.folder)).toBe('copy.unreadable')
  })
})

describe('what was taken in', () => {
  test('is given back while nothing builds on it: the file is set aside, and the copy can be taken in again', async () => {
    const { here, there } = await twoCopies()
    const before = await hashOf(here)
    await on(there, (store) => edit(store, one, 'note', 'ailleurs'))
    const [file = ''] = (await merge(here, there)).files
    const kept = await readFile(join(here.folder, file))
    await on(here, (store) => store.snapshot())
    const with_ = await hashOf(here)
    const back = reached(await giveBack(here.folder, options(here)))
    expect(await hashOf(here)).toBe(before)
    expect(await readFile(join(here.folder, back.file))).toEqual(kept)
    await expect(stat(join(here.folder, file))).rejects.toThrow()
    await sound(here)
    expect(rebuilt(here)).toBe(before)
    expect((await merge(here, there)).files).not.toContain(file)
    expect(await hashOf(here)).toBe(with_)
    await sound(here)
  })

  test('stays while an act builds on it, and who built on it is told', async () => {
    const builders: readonly ((store: ArchiveStore) => Promise<unknown>)[] = [
      (store) => edit(store, one, 'note', 'les deux'),
      (store) => edit(store, eventId(2), 'note', 'suite'),
      (store) => edit(store, 'r-0000000000000001', 'event', eventId(2)),
    ]
    for (const build of builders) {
      const { here, there } = await twoCopies()
      await on(there, async (store) => {
        await edit(store, one, 'note', 'ailleurs')
        await edit(store, eventId(2), 'title', 'Accord')
      })
      await merge(here, there)
      await on(here, (store) => edit(store, eventId(3), 'title', 'À part'))
      await on(here, build)
      const hash = await hashOf(here)
      expect(await giveBack(here.folder, options(here))).toMatchObject({
        problem: { code: 'take.built-on', author: 'Awa', n: 1 },
      })
      expect(await hashOf(here)).toBe(hash)
    }
  })
})

// 8 runs of up to 12 edits and merges, each then made one by four more: a run costs half a second.
test('three copies edited at random and taken in in any order are one, as if their journals had been copied', async () => {
  const edits = fc.record({
    by: fc.nat(2),
    field: fc.constantFrom('note', 'title', 'summary'),
    event: fc.nat(2),
    value: fc.string({ maxLength: 5, unit: 'grapheme' }),
  })
  const merges = fc.record({ by: fc.nat(2), from: fc.nat(2) })
  const steps = fc.array(fc.oneof(edits, edits, merges), { minLength: 3, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(steps, async (chosen) => {
      const { here, there } = await twoCopies()
      const copies = [here, there, await copyOf(here, 'Fatou')] as const
      for (const [i, step] of chosen.entries()) {
        const by = copies[step.by] ?? here
        if (!('from' in step))
          await on(by, (store) => edit(store, eventId(step.event), step.field, step.value, i))
        else if (step.from !== step.by) await merge(by, copies[step.from] ?? here)
      }
      const copied = await copyOf(here, 'copied')
      for (const copy of copies) await replicate(copy, copied)
      const [first, ...others] = copies
      for (const other of others) await merge(first, other)
      for (const other of others) await merge(other, first)
      const hashes: string[] = []
      for (const copy of [...copies, copied]) hashes.push(await hashOf(copy))
      expect(new Set(hashes).size).toBe(1)
      for (const copy of copies) {
        await sound(copy)
        expect(rebuilt(copy)).toBe(hashes[0])
      }
      await rm(here.machine, { recursive: true })
    }),
    { numRuns: 8 },
  )
})
