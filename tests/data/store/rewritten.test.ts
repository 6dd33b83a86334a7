import { readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writesOf } from '../../../data/changes/held.ts'
import { repairArchive } from '../../../data/store/care/repair.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { sayRemedy } from '../../../data/words/say-finding.ts'
import { type Desk, reached, shown } from './archives.ts'
import { forgedLine } from './forging.ts'
import { edit, hashOf, merge, on, one, rebuilt, twoCopies } from './merging.ts'

/** An archive of two writers in which somebody has written the other’s history anew from its second line on, with true checksums, and a copy of it as it was known. */
async function rewritten() {
  const { here } = await twoCopies()
  const away = { folder: here.folder, machine: join(here.machine, 'ailleurs') }
  await mkdir(away.machine)
  const writer = await on(away, async (store) => {
    for (const [i, note] of ['arrivée', 'onze morts', 'départ'].entries())
      await edit(store, one, i === 1 ? 'note' : 'summary', note, i)
    return store.writer
  })
  await on(here, () => undefined)
  const known: Desk = { folder: join(here.machine, 'connue'), machine: join(here.machine, 'sien') }
  await mkdir(known.machine)
  await cp(here.folder, known.folder, { recursive: true })
  const journal = join(here.folder, 'journal', writer, '000001.jsonl')
  let previous = ''
  const lines = readFileSync(journal, 'utf8').trimEnd().split('\n')
  const anew = lines.map((line, i) => {
    const payload = i === 0 ? line.slice(68, -1) : line.slice(68, -1).replace('onze', 'deux')
    const follows = i === 0 ? payload : payload.replace(/"p":"\w+"/, `"p":"${previous}"`)
    const written = forgedLine(follows)
    previous = written.slice(2, 66)
    return written
  })
  writeFileSync(journal, anew.join(''))
  return { here, known, writer, journal, lines }
}

async function found({ folder, machine }: Desk): Promise<readonly string[]> {
  const { findings } = reached(await verifyArchive(folder, { machine }))
  return findings.map(({ kind, place }) => `${kind} ${place}`)
}

async function notes(place: Desk): Promise<readonly unknown[]> {
  return on(place, (store) =>
    writesOf(store.archive.records.get(one), 'note').map(({ value }) => value),
  )
}

test('a history that was written anew is named with the way on, and taken together with a copy of what was known both versions are shown', async () => {
  const { here, known } = await rewritten()
  expect(await found(here)).toEqual(['journal.rewritten line 4'])
  for (const lang of ['fr', 'en'] as const)
    expect(sayRemedy(lang, 'journal.rewritten')).toMatch(/réunissez avec elle|merge with it/)
  expect(await notes(here)).toEqual(['deux morts'])
  expect(await merge(here, known)).toMatchObject({ branches: 1, left: [] })
  expect([...(await notes(here))].sort()).toEqual(['deux morts', 'onze morts'])
  expect(await found(here)).toEqual(['journal.forked line 2'])
  expect(rebuilt(here)).toBe(await hashOf(here))
})

test('a history that was written anew is put right from a copy of what was known, and what stood in its place is set aside', async () => {
  const { here, known, lines, journal } = await rewritten()
  const repaired = reached(
    await repairArchive(here.folder, known.folder, { machine: here.machine }),
  )
  expect(repaired).toMatchObject({ left: [] })
  expect(readFileSync(journal, 'utf8')).toBe(`${lines.join('\n')}\n`)
  await on(here, (store) => expect(shown(store, one, 'note')).toBe('onze morts'))
  const aside = repaired.aside.map((file) => readFileSync(join(here.folder, file), 'utf8'))
  expect(aside.join('')).toContain('deux morts')
})
