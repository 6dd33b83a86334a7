import {
  type BigIntStats,
  constants,
  fstatSync,
  lstatSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs'
import * as fs from 'node:fs/promises'
import type { Respelling } from './respelling.ts'
import { steadyNow } from './steady-now.ts'

/** One open file; a write or read may move fewer bytes than asked, as the system's own may. */
export interface OpenFile {
  read(into: Uint8Array, position: number): Promise<number>
  write(bytes: Uint8Array, position: number): Promise<number>
  sync(): Promise<void>
  truncate(length: number): Promise<void>
  size(): Promise<number>
  /** Which file it is, as it stands now. */
  numbers(): Promise<FileNumbers>
  close(): Promise<void>
}

/** What stands under a name: a regular file, a folder, a link to somewhere else (on Windows a junction too), or a pipe, a device, a socket. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other'

/** A name in a folder. */
export interface FolderEntry {
  readonly name: string
  readonly kind: EntryKind
}

/** What stands under a path. */
export interface FolderStanding {
  readonly kind: EntryKind
  readonly size: number
}

/** What tells a file from every other of its disk, how many names it has, its size, and when it was last written to, in ns. On some disks (FAT, some shares) device and inode do not hold. */
export interface FileNumbers {
  readonly device: bigint
  readonly inode: bigint
  readonly links: number
  readonly size: number
  readonly written: bigint
}

/** How a file is opened: only to read, to write (made when absent), as a new file that must not exist yet, or to append to a journal (`log`, and `new-log` for a new one): there a write may already be durable when it returns, and `sync` makes sure. */
export type OpenHow = 'read' | 'write' | 'new' | 'log' | 'new-log'

/** Every call that the store makes of a disk; faults are injected here, and failures are thrown with the system's code. Only regular files are opened, never a link in their place (`ELOOP`, `EFTYPE`). */
export interface Disk {
  open(path: string, how: OpenHow): Promise<OpenFile>
  /** Reads a file whole that has at most so many bytes; a larger one is not read (`EFBIG`). */
  readFile(path: string, most?: number): Promise<Uint8Array>
  readdir(path: string): Promise<readonly FolderEntry[]>
  /** What a path leads to, links followed: for the folder of an archive, which a person chose. */
  stat(path: string): Promise<FolderStanding | undefined>
  /** What stands under a path itself, no link followed. */
  lstat(path: string): Promise<FolderStanding | undefined>
  /** Which file stands under a path itself, no link followed; undefined where none does. */
  numbers(path: string): Promise<FileNumbers | undefined>
  /** The path that a path leads to, links followed: for a file that a person chose. */
  resolve(path: string): Promise<string>
  mkdir(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** Gives a file a second name, which must not exist yet (`EEXIST`); not every disk can. */
  link(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  syncDir(path: string): Promise<void>
  writable(path: string): Promise<boolean>
  /** Of an archive's folder: the files whose spelling another program had changed when they were last read whole; they are read as they were spelled before. */
  readonly respelled?: ReadonlyMap<string, readonly Respelling[]>
}

/** The code that the system gave a failure, or the empty string. */
export function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

// On Linux one call with O_DSYNC does what write and fdatasync do in two; macOS gives that flag less meaning, Windows has none.
const inOneCall = process.platform === 'linux' ? constants.O_DSYNC : 0
// Windows has neither flag; there lstat before opening is what refuses links. A pipe's opening waits for its other end without O_NONBLOCK.
const asItStands = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const toWrite = constants.O_RDWR | constants.O_CREAT | asItStands
const flags: Readonly<Record<OpenHow, number>> = {
  read: constants.O_RDONLY | asItStands,
  write: toWrite,
  new: toWrite | constants.O_EXCL,
  log: toWrite | inOneCall,
  'new-log': toWrite | constants.O_EXCL | inOneCall,
}

/** A failure with a code, as the system would throw it. */
export function diskRefusal(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}

interface Told {
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

function kindOfEntry(entry: Told): EntryKind {
  if (entry.isSymbolicLink()) return 'link'
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
}

async function standing(
  atOnce: () => Stats | undefined,
  later: () => Promise<Stats>,
): Promise<FolderStanding | undefined> {
  try {
    const found = await look(atOnce, later)
    if (found === undefined) return undefined
    return { kind: kindOfEntry(found), size: found.size }
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}

function numbersOf({ dev, ino, nlink, size, mtimeNs }: BigIntStats): FileNumbers {
  return { device: dev, inode: ino, links: Number(nlink), size: Number(size), written: mtimeNs }
}

// Some shares, and file systems of other makers, have no fsync of a folder and say so: then that of the file is all there is. Windows has none at all.
const withoutFsync: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** Whether what a folder's fsync was refused with says that the disk has none, and not that it failed. */
export function isWithoutFsync(error: unknown): boolean {
  return withoutFsync.has(codeOf(error))
}

const slowMs = 10
const fewBytes = 64
const asideAfterSlow = 100
const mostAtOnce = 50
let aside = 0
let atOnceYet = 0

// What stands under a name, which file it is and how it ends is asked at every act, and a hundred times at an opening. On a disk of this machine that is microseconds, and to have another thread ask takes longer than the answer; after one that was slow nobody is held up by the next ones, and after so many whoever waits has a turn.
function look<T>(atOnce: () => T, later: () => Promise<T>): T | Promise<T> {
  if (aside > 0) {
    aside--
    return later()
  }
  if (++atOnceYet >= mostAtOnce) {
    atOnceYet = 0
    return later()
  }
  const began = steadyNow()
  try {
    return atOnce()
  } finally {
    if (steadyNow() - began > slowMs) aside = asideAfterSlow
  }
}

// Opened without waiting, then asked what it is: between two looks at a name something else may stand there.
async function openRegular(
  path: string,
  how: OpenHow,
): Promise<{ readonly file: fs.FileHandle; readonly size: number }> {
  const file = await fs.open(path, flags[how], 0o600)
  try {
    const found = await statsOf(file)
    if (!found.isFile()) throw diskRefusal('EFTYPE', path)
    return { file, size: found.size }
  } catch (error) {
    await file.close()
    throw error
  }
}

function statsOf(file: fs.FileHandle): Stats | Promise<Stats> {
  return look(
    () => fstatSync(file.fd),
    () => file.stat(),
  )
}

async function readRegular(path: string, most: number): Promise<Uint8Array> {
  const { file, size } = await openRegular(path, 'read')
  try {
    if (size > most) throw diskRefusal('EFBIG', path)
    const bytes = Buffer.allocUnsafe(size)
    let at = 0
    while (at < size) {
      const { bytesRead } = await file.read(bytes, at, size - at, at)
      if (bytesRead <= 0) break
      at += bytesRead
    }
    return bytes.subarray(0, at)
  } finally {
    await file.close()
  }
}

/** The machine's own disk; what is made on it is its owner's alone. `sync` is fdatasync; a folder's sync is skipped on Windows, which has none. */
export const realDisk: Disk = {
  async open(path, how) {
    const { file } = await openRegular(path, how)
    const isDurable = (flags[how] & inOneCall) !== 0
    let isOwed = true
    return {
      read: async (into, position) =>
        into.byteLength > fewBytes
          ? (await file.read(into, 0, into.byteLength, position)).bytesRead
          : look(
              () => readSync(file.fd, into, 0, into.byteLength, position),
              async () => (await file.read(into, 0, into.byteLength, position)).bytesRead,
            ),
      write: async (bytes, position) =>
        (await file.write(bytes, 0, bytes.byteLength, position)).bytesWritten,
      sync: async () => {
        if (isDurable && !isOwed) return
        await file.datasync()
        isOwed = false
      },
      truncate: async (length) => {
        isOwed = true
        await file.truncate(length)
      },
      size: async () => (await statsOf(file)).size,
      numbers: async () =>
        numbersOf(
          await look(
            () => fstatSync(file.fd, { bigint: true }),
            () => file.stat({ bigint: true }),
          ),
        ),
      close: () => file.close(),
    }
  },
  readFile: (path, most = Number.POSITIVE_INFINITY) => readRegular(path, most),
  async readdir(path) {
    const entries = await fs.readdir(path, { withFileTypes: true })
    return entries
      .map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  },
  stat: (path) =>
    standing(
      () => statSync(path, { throwIfNoEntry: false }),
      () => fs.stat(path),
    ),
  lstat: (path) =>
    standing(
      () => lstatSync(path, { throwIfNoEntry: false }),
      () => fs.lstat(path),
    ),
  async numbers(path) {
    try {
      const found = await look(
        () => lstatSync(path, { bigint: true }),
        () => fs.lstat(path, { bigint: true }),
      )
      return found.isFile() ? numbersOf(found) : undefined
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
      throw error
    }
  },
  resolve: (path) => fs.realpath(path),
  async mkdir(path) {
    await fs.mkdir(path, 0o700)
  },
  rename: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  unlink: (path) => fs.unlink(path),
  async syncDir(path) {
    if (process.platform === 'win32') return
    const folder = await fs.open(path, 'r')
    try {
      await folder.sync()
    } catch (error) {
      if (!isWithoutFsync(error)) throw error
    } finally {
      await folder.close()
    }
  },
  async writable(path) {
    try {
      await fs.access(path, constants.W_OK)
      return true
    } catch {
      return false
    }
  },
}
