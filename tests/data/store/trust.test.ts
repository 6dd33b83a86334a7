import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repairArchive } from '../../../data/store/care/repair.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { sha256 } from '../../../data/store/core/digest.ts'
import { readHead } from '../../../data/store/journal/journal-line.ts'
import { at, desk, eventId, newArchive, reached, reopened, shown, write } from './archives.ts'
import { another, forged, forgedLine, found, one, opened, told } from './forging.ts'

/** Changes what a snapshot says of the note, with a checksum that is true. */
async function falsify(folder: string, writer: string): Promise<void> {
  const place = join(folder, 'snapshots', writer)
  for (const name of await readdir(place)) {
    const [, ...rest] = (await readFile(join(place, name), 'utf8')).split('\n')
    const body = rest.join('\n').replace('"note":"sûr"', '"note":"jamais écrit"')
    await writeFile(join(place, name), `{"sha256":"${sha256(body)}",\n${body}`)
  }
}

describe('what is quick is believed only where it was earned (D3)', () => {
  test('a snapshot that says what no journal holds is not shown, and is named', async () => {
    const place = await forged()
    await falsify(place.folder, place.writer)
    await opened(place, async (store) => expect(shown(store, one, 'note')).toBe('sûr'))
    const stranger = { folder: place.folder, machine: (await desk()).machine }
    const other = await reopened(stranger)
    expect(shown(other, one, 'note')).toBe('sûr')
    await other.close()
    expect(await found(place)).toEqual([`snapshot.differs snapshots/${place.writer}/00000001.json`])
    const options = { machine: place.machine }
    const repaired = reached(await repairArchive(place.folder, place.copy, options))
    expect(repaired).toMatchObject({ repaired: 1, left: [] })
  })

  test('a received archive is read from its journals once, and then from a snapshot of this machine’s own', async () => {
    const place = await desk()
    const store = await newArchive(place)
    const ops = Array.from({ length: 6000 }, (_, i) =>
      write(store.archive, eventId(i), 'note', `${i} ${'x'.repeat(400)}`),
    )
    reached(await store.commit({ act: 'import', ops }, at(1)))
    const hash = store.stateHash()
    await store.close()
    const here = { folder: join(place.machine, 'reçue.tarikh'), machine: (await desk()).machine }
    await cp(place.folder, here.folder, { recursive: true })
    const first = await reopened(here)
    await first.keepReading()
    const [own] = await readdir(join(here.folder, 'snapshots', first.writer))
    await first.close()
    expect(own).toBe('00000001.json')
    const known = join(here.machine, 'known', `${first.id}.json`)
    expect((await stat(known)).mode & 0o777).toBe(0o600)
    const again = await reopened(here)
    expect([again.stateHash(), again.findings]).toEqual([hash, []])
    await again.close()
  })
})

describe('what was known of the journals is remembered (D4, D6, D7)', () => {
  test('another writer’s journal that is gone is named by a machine that never saw it, and brought back whole', async () => {
    const place = await forged()
    const there = { folder: place.folder, machine: (await desk()).machine }
    const other = await reopened(there, 'Issa')
    reached(await another(other, 'de là-bas'))
    await other.close()
    await opened(place, async (store) => void reached(await another(store, 'd’ici')))
    const { writer } = other
    await cp(join(place.folder, 'journal', writer), join(place.copy, 'journal', writer), {
      recursive: true,
    })
    const line = readFileSync(place.journal, 'utf8').trimEnd().split('\n').at(-1) ?? ''
    expect(JSON.parse(line)).toMatchObject([expect.any(String), { act: 'heads', ops: [] }])
    await rm(join(place.folder, 'journal', writer), { recursive: true })
    const strange = await reopened({ folder: place.folder, machine: (await desk()).machine })
    expect(told(strange)).toEqual([`journal.arriving journal/${writer}`])
    await strange.close()
    await opened(place, async (store) =>
      expect(told(store)).toEqual([`journal.missing journal/${writer}`]),
    )
    const options = { machine: place.machine }
    const repaired = reached(await repairArchive(place.folder, place.copy, options))
    expect(repaired).toMatchObject({ repaired: 1, left: [], unproven: [] })
    await opened(place, async (store) => expect(told(store)).toEqual([]))
  })

  test('a line forged at the end of the own journal is named, and this machine goes on under another name', async () => {
    const place = await forged()
    const { n, hash } = lastOf(place.journal)
    const said = `"t":"2025-11-15T10:00:00.000Z","a":"Awa","act":"record"`
    const ops = `[["${one}","note","pas de moi",["${place.writer}:${n}"]]]`
    appendFileSync(
      place.journal,
      forgedLine(`{"n":${n + 1},"p":"${hash}","s":${n},${said},"ops":${ops}}`),
    )
    await opened(place, async (store) => {
      expect(told(store)).toEqual([`journal.continued journal/${place.writer}`])
      expect(store.writer).not.toBe(place.writer)
    })
    expect(await found(place)).toEqual([`journal.continued journal/${place.writer}`])
  })

  test('lines that were written when a process was killed are its own, and no one is alarmed', async () => {
    const place = await forged()
    const store = await reopened(place)
    reached(await another(store, 'avant l’accident'))
    const killed = { folder: place.folder, machine: join(place.machine, 'après') }
    // The lock names the process that is gone, which this one is not.
    const filter = (file: string): boolean => !basename(file).startsWith('lock-')
    for (const name of ['writers', 'known'])
      await cp(join(place.machine, name), join(killed.machine, name), { recursive: true, filter })
    await store.close()
    const again = await reopened(killed)
    expect([again.writer, told(again)]).toEqual([place.writer, []])
    await again.close()
  })

  test('the line that tells how far others were seen is this machine’s own, whatever number it falls on as the archive is let go', async () => {
    const here = await desk()
    await (await newArchive(here)).close()
    const there = { folder: here.folder, machine: join(here.machine, 'là-bas') }
    await mkdir(there.machine)
    await opened(there, (store) => another(store, 'là-bas'))
    await opened(here, async (store) => {
      const own = () => store.archive.heads.get(store.writer)?.n ?? 0
      const acts = Array.from({ length: 199 - own() }, (_, i) => another(store, String(i)))
      for (const done of await Promise.all(acts)) reached(done)
      expect(own()).toBe(199)
    })
    const again = await reopened(here)
    expect([told(again), again.archive.heads.get(again.writer)?.n]).toEqual([[], 200])
    await again.close()
  })
})

function lastOf(journal: string): { readonly n: number; readonly hash: string } {
  const lines = readFileSync(journal, 'utf8').trimEnd().split('\n')
  const head = readHead(Buffer.from(lines.at(-1) ?? ''))
  if (typeof head === 'string') throw new Error(head)
  return head
}

describe('a repair takes what the chain proves (D5)', () => {
  test('a forged line of the copy that the next line contradicts is not taken, and that is said', async () => {
    const place = await forged()
    await opened(place, async (store) => void reached(await another(store, 'encore')))
    await cp(place.journal, join(place.copy, 'journal', place.writer, '000001.jsonl'))
    const copied = join(place.copy, 'journal', place.writer, '000001.jsonl')
    const lines = readFileSync(copied, 'utf8').trimEnd().split('\n')
    const second = lines[1] ?? ''
    const false2 = forgedLine(second.slice(68, -1).replace('"sûr"', '"faux"')).trimEnd()
    writeFileSync(copied, `${[lines[0], false2, ...lines.slice(2)].join('\n')}\n`)
    writeFileSync(place.journal, readFileSync(place.journal, 'utf8').replace('"sûr"', '"cru"'))
    const options = { machine: place.machine }
    const repaired = reached(await repairArchive(place.folder, place.copy, options))
    expect(repaired.left.map(({ kind }) => kind)).toContain('line.damaged')
    expect(repaired.unproven).toEqual([[`journal/${place.writer}`, 1]])
    writeFileSync(copied, `${lines.join('\n')}\n`)
    expect(reached(await repairArchive(place.folder, place.copy, options))).toMatchObject({
      ...{ left: [], unproven: [] },
    })
  })

  test('two lines that changed places are put right, a folder in a file’s place and a lost manifest stop nothing', async () => {
    const place = await forged()
    await opened(place, async (store) => void reached(await another(store, 'encore')))
    await rm(place.copy, { recursive: true })
    await cp(place.folder, place.copy, { recursive: true })
    const [first = '', second = '', third = '', ...rest] = readFileSync(place.journal, 'utf8')
      .trimEnd()
      .split('\n')
    writeFileSync(place.journal, `${[first, third, second, ...rest].join('\n')}\n`)
    await unlink(join(place.folder, 'manifest', `${place.writer}.txt`))
    await unlink(join(place.folder, 'README.txt'))
    await mkdir(join(place.folder, 'README.txt'))
    const options = { machine: place.machine }
    const repaired = reached(await repairArchive(place.folder, place.copy, options))
    expect(repaired).toMatchObject({ left: [], refused: [] })
    const verified = reached(await verifyArchive(place.folder, options))
    expect(verified.findings).toEqual([])
    await opened(place, async (store) => expect(shown(store, one, 'note')).toBe('encore'))
  })
})
