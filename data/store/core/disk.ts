import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'

/** One open file; a write or read may move fewer bytes than asked, as the system's own may. */
export interface OpenFile {
  read(into: Uint8Array, position: number): Promise<number>
  write(bytes: Uint8Array, position: number): Promise<number>
  sync(): Promise<void>
  truncate(length: number): Promise<void>
  size(): Promise<number>
  close(): Promise<void>
}

/** A name in a folder. */
export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

/** How a file is opened: only to read, to write (made when absent), as a new file that must not exist yet, or to append to a journal (`log`, and `new-log` for a new one): there a write may already be durable when it returns, and `sync` makes sure. */
export type OpenHow = 'read' | 'write' | 'new' | 'log' | 'new-log'

/** Every call that the store makes of a disk; faults are injected here, and failures are thrown with the system's code. */
export interface Disk {
  open(path: string, how: OpenHow): Promise<OpenFile>
  readFile(path: string): Promise<Uint8Array>
  readdir(path: string): Promise<readonly Entry[]>
  stat(path: string): Promise<{ readonly kind: Entry['kind']; readonly size: number } | undefined>
  mkdir(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  syncDir(path: string): Promise<void>
  writable(path: string): Promise<boolean>
}

/** The code that the system gave a failure, or the empty string. */
export function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

// On Linux one call with O_DSYNC does what write and fdatasync do in two; macOS gives that flag less meaning, Windows has none.
const inOneCall = process.platform === 'linux' ? constants.O_DSYNC : 0
const toWrite = constants.O_RDWR | constants.O_CREAT
const flags: Readonly<Record<OpenHow, number>> = {
  read: constants.O_RDONLY,
  write: toWrite,
  new: toWrite | constants.O_EXCL,
  log: toWrite | inOneCall,
  'new-log': toWrite | constants.O_EXCL | inOneCall,
}

function kindOfEntry(entry: { isFile(): boolean; isDirectory(): boolean }): Entry['kind'] {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
}

/** The machine's own disk; what is made on it is its owner's alone. `sync` is fdatasync; a folder's sync is skipped on Windows, which has none. */
export const realDisk: Disk = {
  async open(path, how) {
    const file = await fs.open(path, flags[how], 0o600)
    const isDurable = (flags[how] & inOneCall) !== 0
    let isOwed = true
    return {
      read: async (into, position) =>
        (await file.read(into, 0, into.byteLength, position)).bytesRead,
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
      size: async () => (await file.stat()).size,
      close: () => file.close(),
    }
  },
  readFile: (path) => fs.readFile(path),
  async readdir(path) {
    const entries = await fs.readdir(path, { withFileTypes: true })
    return entries
      .map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  },
  async stat(path) {
    try {
      const found = await fs.stat(path)
      return { kind: kindOfEntry(found), size: found.size }
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
      throw error
    }
  },
  async mkdir(path) {
    await fs.mkdir(path, 0o700)
  },
  rename: (from, to) => fs.rename(from, to),
  unlink: (path) => fs.unlink(path),
  async syncDir(path) {
    if (process.platform === 'win32') return
    const folder = await fs.open(path, 'r')
    try {
      await folder.sync()
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
