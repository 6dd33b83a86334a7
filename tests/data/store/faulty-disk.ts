import type { Disk, OpenFile } from '../../../data/store/core/disk.ts'

/** The calls in which a fault can be planted. */
export type Call = 'read' | 'write' | 'sync' | 'truncate' | 'open' | 'rename' | 'syncDir' | 'unlink'

/** What happens at a call: nothing of note, a failure with a code, a write of so many bytes only, or nothing at all where something should. */
export type Fate =
  | undefined
  | { readonly code: string }
  | { readonly short: number }
  | 'skipped'
  | 'later'

function failIf(fate: Fate): void {
  if (typeof fate === 'object' && 'code' in fate)
    throw Object.assign(new Error(fate.code), { code: fate.code })
}

/** A disk that fails, or lies, where the plan says so. */
export function faulty(disk: Disk, plan: (call: Call, path: string) => Fate): Disk {
  const opened = (path: string, file: OpenFile): OpenFile => {
    let owed = false
    return {
      ...file,
      async read(into, position) {
        failIf(plan('read', path))
        return file.read(into, position)
      },
      async write(bytes, position) {
        const fate = plan('write', path)
        failIf(fate)
        const short = typeof fate === 'object' && 'short' in fate ? fate.short : bytes.byteLength
        return file.write(bytes.subarray(0, Math.min(short, bytes.byteLength)), position)
      },
      async sync() {
        const fate = plan('sync', path)
        failIf(fate)
        if (owed) await file.sync()
        owed = fate === 'later'
        if (fate === undefined) await file.sync()
      },
      async truncate(length) {
        const fate = plan('truncate', path)
        failIf(fate)
        if (fate === undefined) await file.truncate(length)
      },
    }
  }
  return {
    ...bound(disk),
    async open(path, how) {
      failIf(plan('open', path))
      return opened(path, await disk.open(path, how))
    },
    async rename(from, to) {
      const fate = plan('rename', to)
      failIf(fate)
      if (fate === undefined) await disk.rename(from, to)
    },
    async unlink(path) {
      failIf(plan('unlink', path))
      await disk.unlink(path)
    },
    async syncDir(path) {
      const fate = plan('syncDir', path)
      failIf(fate)
      if (fate === undefined) await disk.syncDir(path)
    },
  }
}

function bound(disk: Disk): Disk {
  return {
    open: (path, how) => disk.open(path, how),
    readFile: (path, most) => disk.readFile(path, most),
    readdir: (path) => disk.readdir(path),
    stat: (path) => disk.stat(path),
    lstat: (path) => disk.lstat(path),
    numbers: (path) => disk.numbers(path),
    link: (from, to) => disk.link(from, to),
    resolve: (path) => disk.resolve(path),
    mkdir: (path) => disk.mkdir(path),
    rename: (from, to) => disk.rename(from, to),
    unlink: (path) => disk.unlink(path),
    syncDir: (path) => disk.syncDir(path),
    writable: (path) => disk.writable(path),
  }
}
