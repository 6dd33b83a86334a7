import { execFileSync } from 'node:child_process'
import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rename,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mergeArchive } from '../../../data/store/care/merge.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { type Disk, diskRefusal, realDisk } from '../../../data/store/core/disk.ts'
import { type Desk, eventId, reached } from './archives.ts'
import { forgedLine, forgeLine, lastLine } from './forging.ts'
import { edit, hashOf, merge, on, one, options, rebuilt, sound, twoCopies } from './merging.ts'

/** Two copies, of which the other has gone on, and that copy's journal. */
async function apart() {
  const { here, there } = await twoCopies()
  const writer = await on(there, async (store) => {
    await edit(store, one, 'note', 'ailleurs')
    await edit(store, one, 'summary', 'un résumé')
    return store.writer
  })
  return { here, there, writer, journal: join(there.folder, 'journal', writer, '000001.jsonl') }
}

describe('a copy that means harm', () => {
  test('gives nothing through links, pipes and folders in the places of its files, and nothing outside is touched', async () => {
    const { here, there, writer } = await apart()
    const secret = join(here.machine, 'secret')
    await writeFile(secret, 'rien de ceci n’est de l’archive')
    const theirs = join(there.folder, 'journal', writer)
    await rename(theirs, join(there.machine, 'moved'))
    await symlink(join(there.machine, 'moved'), theirs)
    await mkdir(join(there.folder, 'received', writer), { recursive: true })
    execFileSync('mkfifo', [join(there.folder, 'received', writer, '1.jsonl')])
    await symlink(secret, join(there.folder, 'received', writer, '2.jsonl'))
    const hash = await hashOf(here)
    expect(await merge(here, there)).toMatchObject({ acts: 0, lines: 0, files: [] })
    expect(await hashOf(here)).toBe(hash)
    expect(await readFile(secret, 'utf8')).toBe('rien de ceci n’est de l’archive')
    await sound(here)
  })

  test('gives no text that is not what its name says, and the rest comes', async () => {
    const { here, there } = await apart()
    const sha = await on(there, async (store) => {
      const text = reached(await store.putBlob(Buffer.from('Le texte.')))
      await edit(store, 's-0000000000000001', 'text', text)
      return text
    })
    await writeFile(join(there.folder, 'blobs', sha.slice(0, 2), sha), 'un autre')
    const taken = await merge(here, there)
    expect(taken).toMatchObject({ acts: 3, texts: 0, left: [{ kind: 'blob.damaged' }] })
    expect(await readdir(join(here.folder, 'blobs', sha.slice(0, 2)))).toEqual([])
  })

  test('gives no line that does not follow what is here: forged, torn out, or beyond the limit', async () => {
    const forge: readonly ((journal: string) => Promise<unknown>)[] = [
      async (journal) => {
        const { n } = lastLine(journal)
        const said = '"t":"2025-11-15T10:00:00.000Z","a":"X","act":"record","ops":[]'
        await appendFile(
          journal,
          forgedLine(`{"n":${n + 1},"p":"${'ab'.repeat(32)}","s":${n},${said}}`),
        )
      },
      async (journal) => {
        const [, ...rest] = (await readFile(journal, 'utf8')).split('\n')
        await writeFile(journal, rest.join('\n'))
      },
      async (journal) => {
        forgeLine(journal, { ops: `[["${one}","note","${'x'.repeat(2 << 20)}",[]]]` })
      },
    ]
    for (const [i, change] of forge.entries()) {
      const { here, there, journal } = await apart()
      const { n } = lastLine(journal)
      await change(journal)
      const taken = await merge(here, there)
      const left = taken.left.map(({ kind, place }) => `${kind} ${place}`)
      const [lines, place] = i === 1 ? [0, `line 2 to ${n}`] : [n, `line ${n + 1}`]
      expect([i, taken.lines, left]).toEqual([i, lines, [`lines.unproven ${place}`]])
      await sound(here)
      expect(rebuilt(here)).toBe(await hashOf(here))
    }
  })

  test('gives lines that do not fit with their places alone: they are set aside and named, and what follows counts', async () => {
    const { here, there, journal } = await apart()
    const unfit = forgeLine(journal, { ops: `[["${one}","constructor","x",[]]]` })
    await on(there, (store) => edit(store, eventId(2), 'title', 'Suite'))
    expect(await merge(here, there)).toMatchObject({ acts: 3, left: [] })
    const { findings } = reached(await verifyArchive(here.folder, { machine: here.machine }))
    expect(findings).toMatchObject([{ kind: 'line.unfit', place: `line ${unfit}` }])
    expect(rebuilt(here)).toBe(await hashOf(here))
  })

  test('is not read where a file is larger than the format allows', async () => {
    const { here, there, journal, writer } = await apart()
    await truncate(journal, 600 * 1024 * 1024)
    await mkdir(join(there.folder, 'received', writer), { recursive: true })
    await writeFile(join(there.folder, 'received', writer, '1.jsonl'), '')
    await truncate(join(there.folder, 'received', writer, '1.jsonl'), 65 * 1024 * 1024)
    expect(await merge(here, there)).toMatchObject({ acts: 0, lines: 0 })
  })
})

/** The machine's disk, which fails with a code where `fails` says so. */
function failing(code: string, fails: (path: string, how: string) => boolean): Disk {
  return {
    ...realDisk,
    async open(path, how) {
      const file = await realDisk.open(path, how)
      if (!fails(path, how)) return file
      return { ...file, write: () => Promise.reject(diskRefusal(code, path)) }
    },
  }
}

async function kindsIn({ folder }: Desk): Promise<readonly string[]> {
  return reached(await verifyArchive(folder)).findings.map(({ kind }) => kind)
}

describe('a merge that is cut short', () => {
  test('between the file of lines and the line that names it leaves an orphan that counts for nothing, is named, and is taken again', async () => {
    const { here, there } = await apart()
    const before = await hashOf(here)
    const disk = failing('ENOSPC', (path, how) => path.includes('/journal/') && how.endsWith('log'))
    const cut = await mergeArchive(here.folder, { folder: there.folder }, options(here, { disk }))
    expect(cut).toMatchObject({ problem: { code: 'disk.full' } })
    expect(await kindsIn(here)).toEqual(['received.orphan'])
    expect(await hashOf(here)).toBe(before)
    expect(rebuilt(here)).toBe(before)
    expect(await merge(here, there)).toMatchObject({ acts: 2 })
    await sound(here)
  })

  test('by a full disk before that writes nothing of it, and comes whole once there is space', async () => {
    const { here, there } = await apart()
    const before = await hashOf(here)
    const disk = failing('ENOSPC', (path) => path.includes('/received/'))
    const cut = await mergeArchive(here.folder, { folder: there.folder }, options(here, { disk }))
    expect(cut).toMatchObject({ problem: { code: 'disk.full' } })
    expect(await kindsIn(here)).toEqual([])
    expect(await hashOf(here)).toBe(before)
    expect(await merge(here, there)).toMatchObject({ acts: 2 })
  })

  test('by the person leaves the archive as it was', async () => {
    const { here, there } = await apart()
    const before = await hashOf(here)
    const off = new AbortController()
    const stopped = await mergeArchive(
      here.folder,
      { folder: there.folder },
      options(here, { signal: off.signal, onProgress: () => off.abort() }),
    )
    expect(stopped).toMatchObject({ problem: { code: 'act.cancelled' } })
    expect(await hashOf(here)).toBe(before)
    await sound(here)
  })
})
