import { join, relative, resolve, sep } from 'node:path'
import { type Disk, diskRefusal, type EntryKind } from './disk.ts'
import { mostBytes } from './limits.ts'
import { isBeside, isFolderName, isTemporary, kindOfName } from './names.ts'
import { asSpelled, type Respelling } from './respelling.ts'

/**
 * The only way into an archive's folder: a disk that knows no path but the format's own names in it
 * (`EINVAL`) and what a synchroniser has left beside journals, follows no link on the way or at the end, and reads nothing whole beyond its limit. What
 * lies behind a link is not there to a reader, and refused to a writer (`ELOOP`). A text of the format
 * that is read whole is read as the program spells it, whatever an editor or a synchroniser made of its
 * line ends (`respelled`).
 */
export function within(disk: Disk, root: string): Disk {
  const top = resolve(root)
  const respelled = new Map<string, readonly Respelling[]>()
  let asked = ''

  const nameOf = (path: string): string => {
    const name = relative(top, resolve(path)).split(sep).join('/')
    const isKnown = name === '' || isFolderName(name) || isTemporary(name) || isBeside(name)
    if (!isKnown && kindOfName(name) === undefined) throw diskRefusal('EINVAL', path)
    return name
  }
  const kindOf = async (name: string): Promise<EntryKind | undefined> =>
    (await disk.lstat(join(top, name)))?.kind
  /** What stands in the way to a name: a link, or what is no folder; undefined where the way is free. */
  const barred = async (name: string): Promise<'ELOOP' | 'ENOTDIR' | 'ENOENT' | undefined> => {
    const steps = name.split('/')
    for (let i = 1; i < steps.length; i++) {
      const kind = await kindOf(steps.slice(0, i).join('/'))
      if (kind === 'link') return 'ELOOP'
      if (kind !== 'folder') return kind === undefined ? 'ENOENT' : 'ENOTDIR'
    }
    return undefined
  }
  const reach = async (path: string): Promise<string> => {
    const name = nameOf(path)
    const bar = await barred(name)
    if (bar !== undefined) throw diskRefusal(bar, path)
    return name
  }
  const reachFile = async (path: string): Promise<string> => {
    const name = await reach(path)
    if (isFolderName(name) || name === '') throw diskRefusal('EISDIR', path)
    const kind = await kindOf(name)
    if (kind === 'link') throw diskRefusal('ELOOP', path)
    if (kind !== undefined && kind !== 'file') throw diskRefusal('EFTYPE', path)
    return name
  }
  const reachFolder = async (path: string): Promise<void> => {
    const name = await reach(path)
    const kind = name === '' ? 'folder' : await kindOf(name)
    if (kind === 'link') throw diskRefusal('ELOOP', path)
    if (kind !== undefined && kind !== 'folder') throw diskRefusal('ENOTDIR', path)
  }
  const found = async (path: string) => {
    const name = nameOf(path)
    if ((await barred(name)) !== undefined) return undefined
    return name === '' ? disk.stat(top) : disk.lstat(join(top, name))
  }

  return {
    async open(path, how) {
      const name = await reachFile(path)
      // What others have left is read and moved away, never written to.
      if (how !== 'read' && isBeside(name)) throw diskRefusal('EINVAL', path)
      return disk.open(path, how)
    },
    async readFile(path, most) {
      const name = await reachFile(path)
      const kind = kindOfName(name)
      if (kind === undefined) return disk.readFile(path, most)
      const bytes = await disk.readFile(path, most ?? mostBytes[kind])
      const spelled = asSpelled(kind, bytes)
      if (spelled === undefined) respelled.delete(name)
      else respelled.set(name, spelled.changed)
      return spelled?.bytes ?? bytes
    },
    async readdir(path) {
      await reachFolder(path)
      return disk.readdir(path)
    },
    stat: found,
    lstat: found,
    // Asked at every act, of a file that is open: by its numbers it is that one or another, whatever lies on the way.
    numbers(path) {
      if (path !== asked) nameOf(path)
      asked = path
      return disk.numbers(path)
    },
    async resolve(path) {
      await reach(path)
      return path
    },
    async mkdir(path) {
      await reachFolder(path)
      await disk.mkdir(path)
    },
    async rename(from, to) {
      await reach(from)
      await reach(to)
      await disk.rename(from, to)
    },
    link: (from) => Promise.reject(diskRefusal('ENOTSUP', from)),
    async unlink(path) {
      await reach(path)
      await disk.unlink(path)
    },
    async syncDir(path) {
      await reachFolder(path)
      await disk.syncDir(path)
    },
    writable: (path) => disk.writable(path),
    respelled,
  }
}
