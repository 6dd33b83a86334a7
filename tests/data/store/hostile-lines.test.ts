import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { reached, reopened, shown } from './archives.ts'
import { another, forged, forgeLine, found, one, opened, told } from './forging.ts'

describe('a line with a true checksum that does not fit the format (C1, C2, C3, D8)', () => {
  const op = (id: string, field: string, value: string, more = '') =>
    `[["${id}","${field}",${value},[]${more}]]`
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
  const lines: readonly (readonly [string, Parameters<typeof forgeLine>[1]])[] = [
    ['a field that every object has', { ops: op(one, 'constructor', '"x"') }],
    ['a field of the language', { ops: op(one, '__proto__', '{"x":1}') }],
    ['a write without its fourth element', { ops: `[["${one}","note","x"]]` }],
    ['a write with a fifth', { ops: op(one, 'note', '"x"', ',1') }],
    ['an event that is nothing', { event: 'null' }],
    ['an event of no kind', { event: '{"type":"x","outcome":"success","detail":{}}' }],
    ['ops that are no list', { ops: '{"length":3}' }],
    ['a record with no name', { ops: op('../../x', 'note', '"x"') }],
    ['a write replaced that is a path', { ops: `[["${one}","note","x",["../../x:1"]]]` }],
    ['a value 5,000 levels deep', { ops: op(one, 'note', deep) }],
    ['a value of 65 levels', { ops: op(one, 'note', `${'['.repeat(65)}${']'.repeat(65)}`) }],
    ['a decimal', { ops: op(one, 'note', '1.5') }],
    ['text that is not well formed', { ops: op(one, 'note', '"\\ud800"') }],
    ['an author of 401 characters', { author: 'x'.repeat(401) }],
    ['a moment that is none', { time: 'hier' }],
    ['a value of two megabytes', { ops: op(one, 'note', `"${'x'.repeat(2 << 20)}"`) }],
    ['a key twice', { ops: '[],"n":99,"ops":[]' }],
  ]

  test.for(lines)('%s: it is set aside and named, and the rest opens', async ([, line]) => {
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
      ops: op(one, 'constructor', '"x"'),
    })
    await opened(place, async (store) => {
      expect(store.archive.records.get(one)?.rivals?.note).toHaveLength(1)
      expect(told(store)).toEqual([`line.unfit journal/${there.writer}/000001.jsonl`])
      expect(store.stateHash()).toHaveLength(64)
    })
  })
})
