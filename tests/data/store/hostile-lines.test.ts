import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { reached, reopened, shown } from './archives.ts'
import {
  another,
  forged,
  forgeLine,
  found,
  one,
  opened,
  opOn,
  told,
  unfitLines,
} from './forging.ts'

describe('a line with a true checksum that does not fit the format (C1, C2, C3, D8)', () => {
  test.for(unfitLines)('%s: it is set aside and named, and the rest opens', async ([, line]) => {
    const place = await forged()
    const n = forgeLine(place.journal, line)
    const name = `journal/${place.writer}/000001.jsonl`
    const expected = { kind: 'line.unfit', file: name, place: `line ${n}` }
    await opened(place, async (store) => {
      expect(store.findings).toMatchObject([expected])
      expect(shown(store, one, 'note')).toBe('sûr')
      reached(await another(store, 'après'))
      expect(store.stateHash()).toHaveLength(64)
      await store.past.history(one)
    })
    const verified = reached(await verifyArchive(place.folder, { machine: place.machine }))
    expect(verified).toMatchObject({ ok: false, findings: [expected] })
    await opened(place, async (store) => expect(shown(store, one, 'note')).toBe('après'))
  })

  test('an author of 40 megabytes costs nothing but its line', async () => {
    const place = await forged()
    await rm(join(place.folder, 'snapshots'), { recursive: true })
    forgeLine(place.journal, { author: 'x'.repeat(9 << 20) })
    await opened(place, async (store) => expect(shown(store, one, 'note')).toBe('sûr'))
    await writeFile(place.journal, `["${'0'.repeat(64)}",${'x'.repeat(40 << 20)}]\n`)
    expect(await found(place)).toContain(`file.too-large journal/${place.writer}/000001.jsonl`)
  })

  test('a field named like what every object has is a field like another, wherever it comes from', async () => {
    const place = await forged()
    const other = { folder: place.copy, machine: join(place.machine, 'autre') }
    await mkdir(other.machine)
    const there = await reopened(other)
    reached(await another(there, 'là-bas'))
    await there.close()
    await opened(place, async (store) => void reached(await another(store, 'ici')))
    await cp(join(place.copy, 'journal'), join(place.folder, 'journal'), {
      ...{ recursive: true, force: false },
    })
    forgeLine(join(place.folder, 'journal', there.writer, '000001.jsonl'), {
      ops: opOn(one, 'constructor', '"x"'),
    })
    await opened(place, async (store) => {
      expect(store.archive.records.get(one)?.rivals?.note).toHaveLength(1)
      expect(told(store)).toEqual([`line.unfit journal/${there.writer}/000001.jsonl`])
      expect(store.stateHash()).toHaveLength(64)
    })
  })
})
