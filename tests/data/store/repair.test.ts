import { execFileSync } from 'node:child_process'
import { cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repairArchive } from '../../../data/store/care/repair.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { type Desk, reached } from './archives.ts'
import { forged } from './forging.ts'
import { edit, hashOf, merge, on, one, sound, twoCopies } from './merging.ts'

/** An archive that has taken a copy in, with the file that keeps its lines, and a copy of it. */
async function taken() {
  const { here, there } = await twoCopies()
  await on(there, (store) => edit(store, one, 'note', 'ailleurs'))
  const { files } = await merge(here, there)
  const [file = ''] = files
  const copy = join(here.machine, 'copie')
  await cp(here.folder, copy, { recursive: true })
  return { here, there, copy, file, path: join(here.folder, file) }
}

async function found({ folder, machine }: Desk): Promise<readonly string[]> {
  const { findings } = reached(await verifyArchive(folder, { machine }))
  return findings.map(({ kind, file }) => `${kind} ${file}`)
}

describe('lines that were received', () => {
  const harms: readonly (readonly [string, (path: string) => Promise<unknown>, string])[] = [
    [
      'a changed byte',
      async (path) => writeFile(path, change(await readFile(path))),
      'file.damaged',
    ],
    ['a torn end', async (path) => truncate(path, (await stat(path)).size - 40), 'file.damaged'],
    ['no bytes', (path) => truncate(path, 0), 'file.damaged'],
    ['a file that is gone', (path) => rm(path), 'file.missing'],
    ['a pipe in its place', async (path) => pipe(path), 'file.special'],
    ['a file too large to be read', (path) => truncate(path, 65 * 1024 * 1024), 'file.too-large'],
  ]
  test.each(harms)('%s: named, and brought back whole from a copy', async (_, harm, kind) => {
    const { here, copy, file, path } = await taken()
    const [hash, bytes] = [await hashOf(here), await readFile(path)]
    await harm(path)
    expect(await found(here)).toContain(`${kind} ${file}`)
    const repaired = reached(await repairArchive(here.folder, copy, { machine: here.machine }))
    expect(repaired).toMatchObject({ left: [], refused: [] })
    expect(await readFile(path)).toEqual(bytes)
    expect(await hashOf(here)).toBe(hash)
    await sound(here)
  })

  test('are brought back with the journals where the whole archive but its description is gone', async () => {
    const { here, copy } = await taken()
    const hash = await hashOf(here)
    for (const name of ['journal', 'received', 'manifest', 'snapshots'])
      await rm(join(here.folder, name), { recursive: true, force: true })
    const repaired = reached(await repairArchive(here.folder, copy, { machine: here.machine }))
    expect(repaired.left).toEqual([])
    expect(await hashOf(here)).toBe(hash)
  })

  test('are never taken from a copy whose bytes are others than the line that names them says', async () => {
    const { here, copy, file, path } = await taken()
    await writeFile(join(copy, file), change(await readFile(path)))
    await rm(path)
    const repaired = reached(await repairArchive(here.folder, copy, { machine: here.machine }))
    expect(repaired.left.map(({ kind, file: at }) => `${kind} ${at}`)).toEqual([
      `file.missing ${file}`,
    ])
  })
})

test('a large damaged text is moved to quarantine as it is, not copied, and that is said', async () => {
  const place = await forged()
  const text = join(place.folder, 'blobs', place.sha.slice(0, 2), place.sha)
  await truncate(text, 32 * 1024 * 1024)
  const before = await stat(text, { bigint: true })
  const repaired = reached(
    await repairArchive(place.folder, place.copy, { machine: place.machine }),
  )
  expect(repaired).toMatchObject({
    left: [],
    aside: [expect.stringMatching(/^quarantine\/repair\//)],
  })
  const aside = await stat(join(place.folder, repaired.aside[0] ?? ''), { bigint: true })
  expect([aside.ino, aside.size, aside.blocks]).toEqual([before.ino, before.size, before.blocks])
  expect(await readdir(join(place.folder, 'quarantine', 'repair'))).toHaveLength(1)
  expect(await readFile(text, 'utf8')).toBe('Le texte de la dépêche.')
})

function change(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes)
  const at = changed.indexOf('ailleurs')
  changed.write('AILLEURS', at)
  return changed
}

function pipe(path: string): void {
  execFileSync('rm', [path])
  execFileSync('mkfifo', [path])
}
