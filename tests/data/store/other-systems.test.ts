import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { leaveBeside, mergeArchive } from '../../../data/store/care/merge.ts'
import { type Disk, diskRefusal, isWithoutFsync, realDisk } from '../../../data/store/core/disk.ts'
import { lockAddress } from '../../../data/store/core/lock.ts'
import { kindOfName, quarantineName } from '../../../data/store/core/names.ts'
import { isSameBoot, isSameStart, readStart } from '../../../data/store/core/process.ts'
import { fileNameOf } from '../../../data/text/file-name.ts'
import { homeFolder } from '../../../electron/command-line/machine-home.ts'
import { edit, on, one, options, twoCopies } from './merging.ts'

// What Windows and macOS do cannot be run here: these are the functions that decide for them.
describe('on other systems', () => {
  test('one process holds an archive by a name that the system frees: a pipe on Windows, a socket elsewhere', () => {
    const archive = 'f-0000000000000000'
    expect(lockAddress(archive, 'win32')).toBe(`\\\\.\\pipe\\tarikh-${archive}`)
    expect(lockAddress(archive, 'linux')).toBe(`\0tarikh-${archive}`)
    // The address of a socket has 104 bytes on macOS, whose folder for it takes half of them.
    const own = basename(lockAddress(archive, 'darwin'))
    expect(`/var/folders/zz/${'x'.repeat(30)}/T/${own}`.length).toBeLessThan(104)
  })

  test('when a process started is read as ps and PowerShell tell it, and is about the same a moment later', () => {
    const told = readStart('Mon Nov 30 09:05:07 2026 UTC')
    expect(told).toBe('2026-11-30T09:05:07.000Z')
    expect(readStart('2026-11-30T09:05:07.1234567Z\r\n')).toBe('2026-11-30T09:05:07.123Z')
    expect([readStart(''), readStart(' UTC'), readStart('never')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    for (const platform of ['win32', 'darwin']) {
      expect(isSameStart(told ?? '', '2026-11-30T09:05:09.000Z', platform)).toBe(true)
      expect(isSameStart(told ?? '', '2026-11-30T09:05:19.000Z', platform)).toBe(false)
      expect(isSameBoot(told ?? '', '2026-11-30T09:05:40.000Z', platform)).toBe(true)
      expect(isSameBoot(told ?? '', '2026-11-30T10:05:40.000Z', platform)).toBe(false)
      expect(isSameBoot('', '', platform)).toBe(false)
      expect(isSameBoot('no date', 'no date', platform)).toBe(false)
    }
  })

  test('a folder without an fsync of its own is no failure, and a failed one is', () => {
    for (const code of ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])
      expect(isWithoutFsync(diskRefusal(code, 'x'))).toBe(true)
    for (const code of ['EIO', 'ENOSPC', 'EACCES', 'ENOENT'])
      expect(isWithoutFsync(diskRefusal(code, 'x'))).toBe(false)
  })

  test('the machine’s own folder is where each system has it', () => {
    expect(homeFolder({}, '/Users/awa', 'darwin')).toBe(
      '/Users/awa/Library/Application Support/Tarikh',
    )
    expect(homeFolder({ APPDATA: '/roaming' }, '/home/awa', 'win32')).toBe('/roaming/Tarikh')
    expect(homeFolder({ XDG_CONFIG_HOME: '' }, '/home/awa', 'linux')).toBe(
      '/home/awa/.config/Tarikh',
    )
  })

  test('a title becomes a file name that every system takes', () => {
    const names: readonly (readonly [string, string | undefined])[] = [
      ['Sahel : 1/2', 'Sahel 1 2'],
      ['..', undefined],
      ['../../x', 'x'],
      ['CON', '_CON'],
      ['nul.notes', '_nul.notes'],
      ['Console', 'Console'],
      ['com1', '_com1'],
      ['Fin. ', 'Fin'],
      ['a\u202eb\u0000c', 'a b c'],
      ['\ud83d\ude00', undefined],
      ['e\u0301te\u0301', 'e\u0301te\u0301'],
      [' .caché', 'caché'],
    ]
    for (const [title, name] of names) expect(fileNameOf(title), title).toBe(name)
    expect(fileNameOf('ب'.repeat(300))).toHaveLength(80)
  })

  test('no name that the format gives is one that a system reads otherwise', () => {
    const stood = [
      'CON',
      'nul.',
      'journal/w/a:b',
      'x'.repeat(400),
      '000001 (1).jsonl',
      '. .',
      'é/ ',
    ]
    for (const name of stood) {
      const kept = quarantineName('repair', `journal/w0000000000000000/${name}`, '-0.bin')
      expect(kindOfName(kept), kept).toBe('quarantine')
      expect(basename(kept)).toMatch(/^journal-[0-9A-Za-z.-]+\.bin$/)
      expect(kept.length).toBeLessThan(255)
    }
  })
})

/** A disk that takes one name for another, as those of Windows and macOS do: whatever its capitals, with dots and blanks at its end, by its short name. */
const lenient: Disk = (() => {
  const real = async (path: string): Promise<string> => {
    const plain = basename(path)
      .toLowerCase()
      .replace(/[ .]+$/, '')
      .replace(/^000001~1\.jso$/, '000001.jsonl')
    const names = await realDisk.readdir(dirname(path)).catch(() => [])
    const found = names.find(({ name }) => name.toLowerCase() === plain)
    return found === undefined ? path : join(dirname(path), found.name)
  }
  return {
    ...realDisk,
    lstat: async (path) => realDisk.lstat(await real(path)),
    stat: async (path) => realDisk.stat(await real(path)),
    open: async (path, how) => realDisk.open(await real(path), how),
    readFile: async (path, most) => realDisk.readFile(await real(path), most),
    rename: async (from, to) => realDisk.rename(await real(from), to),
  }
})()

test('where a disk takes one name for another, none leads to a journal as if a synchroniser had left it', async () => {
  const { here } = await twoCopies()
  const writer = await on(here, async (store) => {
    await edit(store, one, 'note', 'vu de Gao')
    return store.writer
  })
  const journal = join(here.folder, 'journal', writer, '000001.jsonl')
  const was = await readFile(journal)
  const left = `journal/${writer}/000001 (1).jsonl`
  await writeFile(join(here.folder, left), was)
  const how = options(here, { disk: lenient })
  for (const name of ['000001.JSONL', '000001.jsonl.', '000001.jsonl ', '000001~1.JSO']) {
    const file = `journal/${writer}/${name}`
    expect(await mergeArchive(here.folder, { beside: file }, how), name).toMatchObject({
      problem: { code: 'copy.gone' },
    })
    expect(await leaveBeside(here.folder, file, how), name).toMatchObject({
      problem: { code: 'copy.gone' },
    })
  }
  expect(await readFile(journal)).toEqual(was)
  expect((await leaveBeside(here.folder, left, how)).ok).toBe(true)
})
