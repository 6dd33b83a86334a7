import { posix } from 'node:path'
import {
  type Disk,
  type FileNumbers,
  type FolderEntry,
  type OpenFile,
  type OpenHow,
  diskRefusal as refusal,
} from '../../../data/store/core/disk.ts'
import type { Chance } from './chance.ts'

/** Thrown by every call of a simulated disk once its power has gone. */
export class PowerCut extends Error {
  readonly code = 'EIO'
}

const sector = 512

let files = 0n

class SimFile {
  readonly kind = 'file'
  readonly inode = ++files
  bytes: Buffer
  length: number
  synced: Buffer
  /** Where unsynced changes begin; undefined when nothing waits. */
  dirtyFrom: number | undefined
  /** How often it was written to, in the place of a time. */
  written = 0n

  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.bytes = bytes
    this.length = bytes.length
    this.synced = bytes
  }

  get numbers(): FileNumbers {
    return { device: 1n, inode: this.inode, links: 1, size: this.length, written: this.written }
  }

  write(piece: Uint8Array, position: number): void {
    this.written++
    const end = position + piece.byteLength
    if (end > this.bytes.length) {
      const grown = Buffer.alloc(Math.max(end, this.bytes.length * 2))
      this.bytes.copy(grown, 0, 0, this.length)
      this.bytes = grown
    }
    if (position > this.length) this.bytes.fill(0, this.length, position)
    this.bytes.set(piece, position)
    this.length = Math.max(this.length, end)
    this.dirtyFrom = Math.min(this.dirtyFrom ?? position, position)
  }

  truncate(length: number): void {
    this.written++
    if (length > this.length) this.write(Buffer.alloc(length - this.length), this.length)
    this.length = length
    this.dirtyFrom = Math.min(this.dirtyFrom ?? length, length)
  }

  sync(): void {
    if (this.dirtyFrom === undefined) return
    const kept = Math.min(this.dirtyFrom, this.synced.length)
    const synced = Buffer.alloc(this.length)
    this.synced.copy(synced, 0, 0, kept)
    this.bytes.copy(synced, kept, kept, this.length)
    this.synced = synced
    this.dirtyFrom = undefined
  }

  // Of what was not synced, each sector may have reached the platter, not have, or be zeros; the length lies anywhere between.
  survivor(rng: Chance): SimFile {
    if (this.dirtyFrom === undefined) return new SimFile(this.synced)
    const luck = rng()
    if (luck < 0.2) return new SimFile(Buffer.from(this.bytes.subarray(0, this.length)))
    if (luck < 0.35) return new SimFile(this.synced)
    const low = Math.min(this.synced.length, this.length)
    const high = Math.max(this.synced.length, this.length)
    const length = low + Math.floor(rng() * (high - low + 1))
    const out = Buffer.alloc(length)
    this.synced.copy(out, 0, 0, Math.min(length, this.synced.length))
    for (let s = Math.floor(this.dirtyFrom / sector) * sector; s < length; s += sector) {
      const from = Math.max(s, this.dirtyFrom)
      const to = Math.min(s + sector, length)
      const fate = rng()
      if (fate < 0.5) this.bytes.copy(out, from, from, Math.min(to, this.length))
      else if (fate < 0.7) out.fill(0, from, to)
    }
    return new SimFile(out)
  }
}

type Node = SimFile | SimFolder
type FolderOp =
  | { readonly op: 'put'; readonly name: string; readonly node: Node }
  | { readonly op: 'drop'; readonly name: string }
  | { readonly op: 'rename'; readonly from: string; readonly to: string; readonly node: Node }

class SimFolder {
  readonly kind = 'folder'
  readonly now = new Map<string, Node>()
  readonly durable = new Map<string, Node>()
  waiting: FolderOp[] = []

  do(op: FolderOp): void {
    apply(this.now, op)
    this.waiting.push(op)
  }

  sync(): void {
    for (const op of this.waiting) apply(this.durable, op)
    this.waiting = []
  }

  // Entries survive as some first part of what was done to the folder since its sync.
  survivor(rng: Chance): SimFolder {
    const names = new Map(this.durable)
    const kept = Math.floor(rng() * (this.waiting.length + 1))
    for (const op of this.waiting.slice(0, kept)) apply(names, op)
    const out = new SimFolder()
    for (const [name, node] of names) {
      const survivor = node.survivor(rng)
      out.now.set(name, survivor)
      out.durable.set(name, survivor)
    }
    return out
  }
}

function apply(names: Map<string, Node>, op: FolderOp): void {
  switch (op.op) {
    case 'put':
      names.set(op.name, op.node)
      return
    case 'drop':
      names.delete(op.name)
      return
    case 'rename':
      names.delete(op.from)
      names.set(op.to, op.node)
  }
}

/** A disk in memory with a page cache: a power cut keeps what was synced and an arbitrary part of the rest. */
export class SimDisk implements Disk {
  #root: SimFolder
  readonly #rng: Chance
  /** The power goes at this call, counted from now. */
  callsLeft = Number.POSITIVE_INFINITY

  constructor(rng: Chance, root = new SimFolder()) {
    this.#rng = rng
    this.#root = root
  }

  /** The disk as it is found when the power is back. */
  afterCut(): SimDisk {
    return new SimDisk(this.#rng, this.#root.survivor(this.#rng))
  }

  #tick(torn?: () => void): void {
    if (this.callsLeft <= 0) throw new PowerCut()
    if (--this.callsLeft > 0) return
    torn?.()
    throw new PowerCut()
  }

  #find(path: string): Node | undefined {
    let node: Node | undefined = this.#root
    for (const name of path.split('/')) {
      if (name === '') continue
      if (node?.kind !== 'folder') return undefined
      node = node.now.get(name)
    }
    return node
  }

  #folder(path: string): SimFolder {
    const node = this.#find(path)
    if (node === undefined) throw refusal('ENOENT', path)
    if (node.kind !== 'folder') throw refusal('ENOTDIR', path)
    return node
  }

  async open(path: string, how: OpenHow): Promise<OpenFile> {
    const folder = this.#folder(posix.dirname(path))
    const name = posix.basename(path)
    let node = folder.now.get(name)
    if (node !== undefined && how.startsWith('new')) throw refusal('EEXIST', path)
    if (node === undefined) {
      if (how === 'read') throw refusal('ENOENT', path)
      this.#tick()
      node = new SimFile()
      folder.do({ op: 'put', name, node })
    }
    if (node.kind !== 'file') throw refusal('EISDIR', path)
    return this.#opened(node)
  }

  #opened(file: SimFile): OpenFile {
    return {
      read: async (into, position) => {
        const moved = Math.max(0, Math.min(into.byteLength, file.length - position))
        into.set(file.bytes.subarray(position, position + moved))
        return moved
      },
      write: async (bytes, position) => {
        this.#tick(() =>
          file.write(bytes.subarray(0, Math.floor(this.#rng() * bytes.byteLength)), position),
        )
        file.write(bytes, position)
        return bytes.byteLength
      },
      sync: async () => {
        this.#tick()
        file.sync()
      },
      truncate: async (length) => {
        this.#tick()
        file.truncate(length)
      },
      size: async () => file.length,
      numbers: async () => file.numbers,
      close: async () => undefined,
    }
  }

  async readFile(path: string, most = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
    const node = this.#find(path)
    if (node?.kind !== 'file') throw refusal('ENOENT', path)
    if (node.length > most) throw refusal('EFBIG', path)
    return Buffer.from(node.bytes.subarray(0, node.length))
  }

  async readdir(path: string): Promise<readonly FolderEntry[]> {
    return [...this.#folder(path).now]
      .map(([name, { kind }]): FolderEntry => ({ name, kind }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  async stat(path: string): Promise<{ kind: FolderEntry['kind']; size: number } | undefined> {
    const node = this.#find(path)
    if (node === undefined) return undefined
    return { kind: node.kind, size: node.kind === 'file' ? node.length : 0 }
  }

  readonly lstat = (path: string): ReturnType<SimDisk['stat']> => this.stat(path)

  async link(from: string): Promise<void> {
    throw refusal('ENOTSUP', from)
  }

  async numbers(path: string): Promise<FileNumbers | undefined> {
    const node = this.#find(path)
    return node?.kind === 'file' ? node.numbers : undefined
  }

  readonly resolve = async (path: string): Promise<string> => path

  async mkdir(path: string): Promise<void> {
    const folder = this.#folder(posix.dirname(path))
    const name = posix.basename(path)
    if (folder.now.has(name)) throw refusal('EEXIST', path)
    this.#tick()
    folder.do({ op: 'put', name, node: new SimFolder() })
  }

  async rename(from: string, to: string): Promise<void> {
    const folder = this.#folder(posix.dirname(from))
    const node = folder.now.get(posix.basename(from))
    if (node === undefined) throw refusal('ENOENT', from)
    if (posix.dirname(from) !== posix.dirname(to)) throw refusal('EXDEV', to)
    this.#tick()
    folder.do({ op: 'rename', from: posix.basename(from), to: posix.basename(to), node })
  }

  async unlink(path: string): Promise<void> {
    const folder = this.#folder(posix.dirname(path))
    if (!folder.now.has(posix.basename(path))) throw refusal('ENOENT', path)
    this.#tick()
    folder.do({ op: 'drop', name: posix.basename(path) })
  }

  async syncDir(path: string): Promise<void> {
    const folder = this.#folder(path)
    this.#tick()
    folder.sync()
  }

  async writable(): Promise<boolean> {
    return true
  }
}
