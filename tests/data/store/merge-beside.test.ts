import { copyFile, cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { leaveBeside, mergeArchive } from '../../../data/store/care/merge.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { reached, shown } from './archives.ts'
import { edit, hashOf, on, one, options, rebuilt, sound, twoCopies } from './merging.ts'

/** How synchronisers and file managers name the second version of a file that they will not write over. */
const names = [
  '000001 (conflicted copy 2026-11-30).jsonl',
  '000001 (Awa’s conflicted copy 2026-11-30).jsonl',
  '000001 (copie en conflit de Moussa 2026-11-30).jsonl',
  '000001-LAPTOP.jsonl',
  '000001 (1).jsonl',
  '000001 2.jsonl',
  '000001 - Copie.jsonl',
  '000001 copie.jsonl',
  '000001.sync-conflict-20261130-101500-ABCDEFG.jsonl',
  '000001 (conflicted copy 2026-11-30 101500).jsonl',
  '000001 Conflict.jsonl',
]

/** An archive in whose journal folder a synchroniser has left the other machine's version under a name of its own. */
async function withBeside(name: string) {
  const { here, there } = await twoCopies()
  // A machine cloned with what it remembers uses the same writer's name: then a synchroniser keeps both files.
  await cp(join(here.machine, 'writers'), join(there.machine, 'writers'), { recursive: true })
  const writer = await on(there, async (store) => {
    await edit(store, one, 'note', 'vu de Bamako')
    return store.writer
  })
  const theirs = join(there.folder, 'journal', writer, '000001.jsonl')
  const file = `journal/${writer}/${name}`
  await copyFile(theirs, join(here.folder, file))
  return { here, file, writer }
}

async function found({ folder }: { readonly folder: string }) {
  const { ok, findings } = reached(await verifyArchive(folder))
  return { ok, findings: findings.map(({ kind, file, place }) => [kind, file, place]) }
}

describe('a second version of a journal', () => {
  test('is named by whatever name a synchroniser gave it, with the lines that it holds', async () => {
    const { here, file, writer } = await withBeside(names[0] ?? '')
    const others = names.map((name) => `journal/${writer}/${name}`)
    for (const other of others.slice(1))
      await copyFile(join(here.folder, file), join(here.folder, other))
    const told = others.map((one) => ['journal.copy', one, 'line 1 to 3'])
    expect(await found(here)).toEqual({ ok: true, findings: expect.arrayContaining(told) })
    await on(here, (store) => {
      expect(store.findings.map((one) => one.file).sort()).toEqual(others.sort())
      expect(shown(store, one, 'note')).toBeUndefined()
    })
  })

  test.each([
    '000001 (copie en conflit de Moussa 2026-11-30).jsonl',
    '000001.sync-conflict-20261130-101500-ABCDEFG.jsonl',
  ])(
    '“%s” is taken in: its lines count, and the file lies in quarantine as it was',
    async (name) => {
      const { here, file, writer } = await withBeside(name)
      const kept = await readFile(join(here.folder, file))
      const taken = reached(await mergeArchive(here.folder, { beside: file }, options(here)))
      expect(taken).toMatchObject({ acts: 1, lines: 1, left: [] })
      const aside = reached(await leaveBeside(here.folder, file, options(here)))
      expect(await readFile(join(here.folder, aside.file))).toEqual(kept)
      await on(here, (store) => expect(shown(store, one, 'note')).toBe('vu de Bamako'))
      expect(await readdir(join(here.folder, 'journal', writer))).toEqual(['000001.jsonl'])
      await sound(here)
      expect(rebuilt(here)).toBe(await hashOf(here))
    },
  )

  test('that both machines went on with is a second branch: both values are kept and shown', async () => {
    const { here, file } = await withBeside('000001 (1).jsonl')
    await on(here, (store) => edit(store, one, 'note', 'vu de Gao'))
    const taken = reached(await mergeArchive(here.folder, { beside: file }, options(here)))
    expect(taken).toMatchObject({ acts: 1, conflicts: 1, branches: 1 })
    reached(await leaveBeside(here.folder, file, options(here)))
    await on(here, (store) => {
      const held = store.archive.records.get(one)
      const values = [held?.fields.note, ...(held?.rivals?.note ?? []).map(({ value }) => value)]
      expect(values.sort()).toEqual(['vu de Bamako', 'vu de Gao'])
    })
    expect(rebuilt(here)).toBe(await hashOf(here))
    const { ok, findings } = await found(here)
    expect([ok, findings.map(([kind]) => kind)]).toEqual([true, ['journal.forked']])
  })

  test('may be left out: its bytes lie in quarantine, and nothing of it counts', async () => {
    const { here, file } = await withBeside('000001 (1).jsonl')
    const hash = await hashOf(here)
    const kept = await readFile(join(here.folder, file))
    const { file: aside } = reached(await leaveBeside(here.folder, file, options(here)))
    expect(await readFile(join(here.folder, aside))).toEqual(kept)
    expect(await hashOf(here)).toBe(hash)
    await sound(here)
  })

  test('without a line that can be read is named as foreign, and not taken in', async () => {
    const { here, file } = await withBeside('000001 (1).jsonl')
    await writeFile(join(here.folder, file), 'rien de lisible\n')
    expect(await found(here)).toEqual({ ok: true, findings: [['file.foreign', file, '']] })
    expect(await mergeArchive(here.folder, { beside: file }, options(here))).toMatchObject({
      problem: { code: 'copy.no-lines' },
    })
  })

  test('is only ever a file beside the archive’s own: no other path leads to one', async () => {
    const { here, writer } = await withBeside('000001 (1).jsonl')
    await mkdir(join(here.folder, 'journal', writer, 'dossier'))
    const odd = ['../x', 'archive.json', `journal/${writer}/000001.jsonl`, `journal/${writer}/..`]
    for (const file of [
      ...odd,
      `journal/${writer}/dossier`,
      `journal/${writer}/a/b`,
      '/etc/passwd',
    ])
      for (const act of [
        mergeArchive(here.folder, { beside: file }, options(here)),
        leaveBeside(here.folder, file, options(here)),
      ])
        expect(await act, file).toMatchObject({ problem: { code: 'copy.gone' } })
    expect((await stat(join(here.folder, 'archive.json'))).isFile()).toBe(true)
  })
})
