import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { at, desk, eventId, newArchive, reopened, write } from '../data/store/archives.ts'
import { chance } from '../data/store/chance.ts'
import { forgeLine, headsOf, opOn, takeOf, unfitLines } from '../data/store/forging.ts'

const script = join(import.meta.dirname, 'rebuild.py')

function rebuilt(folder: string): string {
  return rebuiltAll([folder])[0] ?? ''
}

/** The state hash of each archive, by one start of the script: starting costs more than a small archive. */
function rebuiltAll(folders: readonly string[]): readonly string[] {
  return execFileSync('python3', [script, ...folders], { encoding: 'utf8' })
    .trim()
    .split('\n')
}

describe('a script written from data/README.md alone', () => {
  test('rebuilds the state of the fixture of each format', () => {
    for (const version of ['version-1', 'version-2']) {
      const base = join(import.meta.dirname, '../fixtures/archives', version)
      const expected = JSON.parse(readFileSync(`${base}.json`, 'utf8')) as { stateHash: string }
      expect(rebuilt(`${base}.tarikh`)).toBe(expected.stateHash)
    }
  })

  test('rebuilds an archive of two machines with disagreements, an import and a torn tail', async () => {
    const rng = chance(5)
    const place = await desk()
    await (await newArchive(place)).close()
    const other = { folder: join(place.machine, 'b.tarikh'), machine: (await desk()).machine }
    cpSync(place.folder, other.folder, { recursive: true })
    const hashes: string[] = []
    for (const here of [place, other]) {
      const store = await reopened(here)
      for (let i = 0; i < 60; i++) {
        const id = eventId(Math.floor(rng() * 5))
        const value = { z: [i, null, true], é: `« ${i} »\u2028\u0007\u{1F4D6}`, a: { b: -i } }
        const ops = [write(store.archive, id, `f${Math.floor(rng() * 3)}`, value)]
        await store.commit({ act: 'record', ops }, at(i))
      }
      const ops = Array.from({ length: 2000 }, (_, i) =>
        write(store.archive, eventId(i + 10), 'note', `${i}${'é'.repeat(90)}`),
      )
      await store.commit({ act: 'import', ops }, at(99))
      const last = store.writer
      await store.close()
      const target = join(place.folder, 'journal', last)
      if (here !== place)
        cpSync(join(other.folder, 'journal', last), target, { recursive: true, force: true })
      hashes.push(last)
    }
    const together = await reopened(place)
    const hash = together.stateHash()
    expect(together.info().writers).toEqual(expect.arrayContaining(hashes))
    await together.close()
    expect(rebuilt(place.folder)).toBe(hash)
    const tail = join(place.folder, 'journal', hashes[1] ?? '', '000001.jsonl')
    const bytes = readFileSync(tail)
    // The last line says how far others were seen; torn is the act before it.
    const act = bytes.lastIndexOf(10, bytes.lastIndexOf('"act":"heads"'))
    const end = bytes.lastIndexOf(10, act - 1) + 1
    truncateSync(tail, end + 40)
    const cut = await reopened(place)
    expect(cut.findings).toMatchObject([{ kind: 'journal.arriving' }])
    const without = cut.stateHash()
    await cut.close()
    expect(without).not.toBe(hash)
    expect(rebuilt(place.folder)).toBe(without)
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    writeFileSync(tail, bytes)
    const flipped = await reopened(place)
    expect(flipped.findings.some(({ severity }) => severity === 'damage')).toBe(true)
    const used = flipped.stateHash()
    await flipped.close()
    expect(rebuilt(place.folder)).toBe(used)
  })

  test('reads what another program has respelled as the program does', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const ops = [write(store.archive, eventId(1), 'note', 'Été, vu de Gao \u{1F4D6}')]
    await store.commit({ act: 'record', ops }, at(1))
    const hash = store.stateHash()
    await store.close()
    const journal = join(place.folder, 'journal', store.writer, '000001.jsonl')
    const bytes = readFileSync(journal)
    const text = bytes.toString('utf8')
    const spellings = [
      Buffer.from(text.replaceAll('\n', '\r\n')),
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(text.slice(0, -1)),
      Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le'),
      Buffer.from(text, 'utf16le').swap16(),
    ]
    for (const spelling of spellings) {
      writeFileSync(journal, spelling)
      const again = await reopened(place)
      expect([again.stateHash(), rebuilt(place.folder)]).toEqual([hash, hash])
      await again.close()
    }
  })

  test('sets the same lines aside as the program, and takes those that only just fit', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const id = eventId(1)
    const ops = [write(store.archive, id, 'note', 'sûr')]
    await store.commit({ act: 'record', ops }, at(1))
    await store.close()
    const journal = join(place.folder, 'journal', store.writer, '000001.jsonl')
    const nested = `${'['.repeat(64)}${']'.repeat(64)}`
    const fit = [
      { ops: opOn(id, 'deepest', nested) },
      { ops: opOn(id, 'round', '[1e2,2.0,-0,9007199254740991]') },
      { author: '🜚'.repeat(400), ops: opOn(id, 'signed', '"x"') },
      { ops: `[["${id}","twice","a",[]],["${id}","twice","b",[]]]` },
      { time: '-000044-03-15T12:00:00Z', ops: opOn(id, 'ides', '"x"') },
      { event: '{"type":"repair","outcome":"failure","detail":{"__x":1}}' },
      { act: 'heads', more: headsOf('starter') },
      { act: 'heads', more: '"heads":{}' },
      { act: 'take', more: takeOf(store.writer) },
      { act: 'take', ops: opOn(id, 'taken', '"x"') },
    ]
    const hashes: [folder: string, line: string, hash: string][] = []
    for (const [i, line] of [...unfitLines.map(([, one]) => one), ...fit].entries()) {
      forgeLine(journal, line)
      const again = await reopened(place)
      const folder = join(place.machine, `${i}.tarikh`)
      hashes.push([folder, JSON.stringify(line).slice(0, 200), again.stateHash()])
      await again.close()
      cpSync(place.folder, folder, { recursive: true })
    }
    const found = rebuiltAll(hashes.map(([folder]) => folder))
    expect(found).toHaveLength(hashes.length)
    for (const [i, [, line, hash]] of hashes.entries()) expect(found[i], line).toBe(hash)
    const known = new Set(found)
    expect(known.size).toBe(fit.filter(({ ops }) => ops !== undefined).length + 1)
  })
})
