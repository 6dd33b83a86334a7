import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { spellArchiveFile } from '../archive/archive-file.ts'
import { type HeadClaim, writerOfClaim } from '../archive/claims.ts'
import { readManifest, spellManifest } from '../archive/manifest.ts'
import { readSnapshotHeader } from '../archive/snapshot.ts'
import { slices } from '../core/blobs.ts'
import { contentsOf } from '../core/contents.ts'
import { codeOf, type Disk } from '../core/disk.ts'
import { listFolder, makeFolder, writeDurably } from '../core/durable.ts'
import type { FolderFinding } from '../core/finding.ts'
import { mostBytes } from '../core/limits.ts'
import {
  type FormatName,
  isFolderName,
  isWriter,
  kindOfName,
  quarantineName,
  readBlob,
  readName,
} from '../core/names.ts'
import { readIfSound } from '../core/read-part.ts'
import { within } from '../core/within.ts'
import { describedByJournals } from './description.ts'
import { provenJournal, type SegmentBytes } from './proven-journal.ts'
import { setFileAside } from './set-aside.ts'
import { spelledAgain } from './spelled-again.ts'
import { triedAs } from './verdict.ts'

/** The mending of one archive from one copy: what is replaced or moved away goes to `quarantine/` first. */
export class Repair {
  readonly #disk: Disk
  readonly #root: string
  readonly #from: Disk
  readonly #copy: string
  readonly #alive: () => void
  readonly #mended = new Set<string>()
  /** The files that were put in place of damaged or missing ones. */
  readonly brought = new Set<string>()
  /** Where what was replaced or taken away now lies. */
  readonly aside = new Set<string>()
  /** The files that the disk would not let mend, each with its reason. */
  readonly refused = new Map<string, string>()
  /** Of each journal, how many lines of the copy nothing here proves. */
  readonly unproven = new Map<string, number>()
  #claims: readonly HeadClaim[] = []

  /** `alive` is called with every piece that is read: a large file takes a while. */
  constructor(disk: Disk, root: string, copy: string, alive: () => void = () => undefined) {
    this.#alive = alive
    this.#disk = within(disk, root)
    this.#root = root
    this.#from = within(disk, copy)
    this.#copy = copy
  }

  /** Takes note of all that is known of the journals here. */
  know(claims: readonly HeadClaim[]): void {
    this.#claims = claims
  }

  /** Whether what a finding names has been mended, or could not be. */
  tried(one: FolderFinding): boolean {
    return this.#mended.has(triedAs(one))
  }

  /** Mends what a finding names, as far as the copy can; what the disk refuses of one file is left and told, and the rest goes on. */
  async mend(one: FolderFinding): Promise<void> {
    const { kind, file } = one
    if (this.tried(one)) return
    this.#mended.add(triedAs(one))
    try {
      await this.#mend(kind, file)
    } catch (error) {
      if (codeOf(error) === '') throw error
      this.refused.set(file, codeOf(error))
    }
  }

  async #mend(kind: FolderFinding['kind'], file: string): Promise<void> {
    switch (kind) {
      case 'line.damaged':
      case 'lines.missing':
      case 'chain.broken':
      case 'act.incomplete':
      case 'journal.interrupted':
      case 'journal.arriving':
      case 'journal.behind':
      case 'journal.elsewhere':
      case 'journal.missing':
      case 'journal.rewritten':
        return this.#mendJournal(writerOf(file))
      case 'snapshot.damaged':
        return this.#mendSnapshot(file)
      case 'snapshot.differs':
        return this.#takeAway(file)
      case 'blob.damaged':
      case 'blob.missing':
      case 'archive.damaged':
      case 'file.damaged':
      case 'file.missing':
        return this.#mendFile(file)
      case 'manifest.damaged':
      case 'name.unfit':
        return this.#mendManifest(file)
      case 'file.link':
      case 'file.unreadable':
      case 'file.special':
      case 'file.too-large':
        return this.#clear(file)
      case 'file.respelled':
        return this.#respell(file)
      case 'line.unfit':
      case 'journal.forked':
      case 'journal.refused':
      case 'journal.continued':
      case 'journal.replaced':
      case 'file.foreign':
      case 'received.orphan':
      case 'journal.copy':
      case 'lines.unproven':
        return
    }
  }

  async #mendFile(file: string): Promise<void> {
    const kind = kindOfName(file)
    if (file === 'manifest') return this.#bringManifests()
    if (kind === undefined || kind === 'snapshot') return
    if (kind === 'segment') return this.#mendJournal(writerOf(file))
    if (kind === 'manifest') return this.#mendManifest(file)
    const sha = readBlob(file) ?? (await this.vouched(file))
    const place = join(this.#copy, file)
    const isThere = sha !== undefined && (await this.#from.lstat(place))?.kind === 'file'
    if (isThere && (await this.#digest(this.#from, place)) === sha)
      return this.#put(file, this.#pieces(this.#from, place))
    if (kind !== 'description') return
    const described = await describedByJournals(this.#disk, this.#root)
    if (described.ok) await this.#put(file, [spellArchiveFile(described.value)])
  }

  // Only what checksums prove is written: each line, each row of a manifest, or the whole.
  async #respell(file: string): Promise<void> {
    const bytes = await this.#disk.readFile(join(this.#root, file))
    const sha = readBlob(file) ?? (await this.vouched(file))
    const spelled = await spelledAgain(file, bytes, sha === undefined ? [] : [sha])
    if (spelled !== undefined) await this.#put(file, [spelled])
  }

  async #put(
    file: string,
    pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  ): Promise<void> {
    await this.#setAside(file)
    await makeFolder(this.#disk, this.#root, ...file.split('/').slice(0, -1))
    await writeDurably(this.#disk, join(this.#root, file), pieces)
    this.brought.add(file)
  }

  async #setAside(file: string): Promise<void> {
    const path = join(this.#root, file)
    const { kind, size = 0 } = (await this.#disk.lstat(path)) ?? {}
    if (kind === undefined) return
    if (kind !== 'file') return this.#moveAway(file)
    // A small one is copied, so that its place is never empty; a large one is moved, which takes no room.
    if (size > mostBytes.segment) return this.#moveAway(file)
    const sha = await this.#digest(this.#disk, path)
    await makeFolder(this.#disk, this.#root, 'quarantine', 'repair')
    const name = quarantineName('repair', file, `-${sha.slice(0, 12)}.bin`)
    await writeDurably(this.#disk, join(this.#root, name), this.#pieces(this.#disk, path))
    this.aside.add(name)
  }

  // What stands in the place of a file or folder of the format is moved away as it is, unread; then the copy may have what belongs there.
  async #clear(file: string): Promise<void> {
    const path = file.endsWith('/') ? file.slice(0, -1) : file
    if (readName(path) === undefined && !isFolderName(path)) return
    await this.#moveAway(path)
    this.#mended.add(path)
    const { files } = await contentsOf(this.#from, this.#copy)
    for (const one of files.keys())
      if (one === path || one.startsWith(`${path}/`)) await this.#mendFile(one)
  }

  async *#pieces(disk: Disk, path: string): AsyncGenerator<Uint8Array> {
    for await (const piece of slices(disk, path)) {
      this.#alive()
      yield piece
    }
  }

  async #digest(disk: Disk, path: string): Promise<string> {
    const hash = createHash('sha256')
    for await (const piece of this.#pieces(disk, path)) hash.update(piece)
    return hash.digest('hex')
  }

  async #moveAway(path: string): Promise<void> {
    this.aside.add(await setFileAside(this.#disk, this.#root, 'repair', path))
    this.#alive()
  }

  /** The digest that a sound manifest, here or in the copy, gives for a file. */
  async vouched(file: string): Promise<string | undefined> {
    const name = readName(file)
    if (name === undefined) return undefined
    for (const [disk, root] of this.#places)
      for (const path of await this.#listed(disk, root, 'manifest')) {
        const bytes = await readIfSound(disk, join(root, path))
        const sha = bytes && readManifest(Buffer.from(bytes).toString('utf8'))?.files.get(name)
        if (sha !== undefined) return sha
      }
    return undefined
  }

  get #places(): readonly (readonly [Disk, string])[] {
    return [
      [this.#disk, this.#root],
      [this.#from, this.#copy],
    ]
  }

  async #listed(disk: Disk, root: string, folder: string): Promise<readonly FormatName[]> {
    const entries = await listFolder(disk, join(root, folder))
    return entries.flatMap(({ kind, name }) =>
      kind === 'file' ? (readName(`${folder}/${name}`) ?? []) : [],
    )
  }

  async #mendJournal(writer: string): Promise<void> {
    if (!isWriter(writer)) return
    const [here, copy] = await Promise.all(
      this.#places.map(([disk, root]) => this.#segments(disk, root, writer)),
    )
    const heads = this.#claims.filter((claim) => writerOfClaim(claim) === writer)
    const { files, unproven } = provenJournal(writer, here ?? [], copy ?? [], heads)
    if (unproven > 0) this.unproven.set(`journal/${writer}`, unproven)
    for (const { file } of [...(here ?? []), ...(copy ?? [])]) this.#mended.add(file)
    for (const [file, lines] of files) await this.#put(file, lines)
  }

  async #segments(disk: Disk, root: string, writer: string): Promise<readonly SegmentBytes[]> {
    const segments: SegmentBytes[] = []
    for (const file of await this.#listed(disk, root, `journal/${writer}`)) {
      const bytes = await readIfSound(disk, join(root, file))
      if (bytes !== undefined) segments.push({ file, bytes })
      this.#alive()
    }
    return segments
  }

  // A snapshot is made again from the journals: without a sound copy it is only set aside.
  async #mendSnapshot(file: string): Promise<void> {
    const theirs = join(this.#copy, file)
    const standing = await this.#from.lstat(theirs)
    const following = { onBytes: () => this.#alive() }
    const sound =
      standing?.kind === 'file' &&
      (await readSnapshotHeader(this.#from, theirs, following)) !== undefined
    if (sound) await this.#put(file, this.#pieces(this.#from, theirs))
    else await this.#takeAway(file)
  }

  async #takeAway(file: string): Promise<void> {
    const path = join(this.#root, file)
    await this.#setAside(file)
    if ((await this.#disk.lstat(path)) === undefined) return
    await this.#disk.unlink(path)
    await this.#disk.syncDir(dirname(path))
  }

  // Where no manifest here vouches for what each archive has, those of the copy that are missing come along.
  async #bringManifests(): Promise<void> {
    const here = new Set(await this.#listed(this.#disk, this.#root, 'manifest'))
    for (const path of await this.#listed(this.#from, this.#copy, 'manifest'))
      if (!here.has(path)) await this.#mendManifest(path)
  }

  // Rows that are still true of the files here are kept, beside those of the copy.
  async #mendManifest(file: string): Promise<void> {
    const copied = await readIfSound(this.#from, join(this.#copy, file))
    const theirs = copied && readManifest(Buffer.from(copied).toString('utf8'))
    const files = new Map(theirs?.files ?? [])
    const bytes = (await readIfSound(this.#disk, join(this.#root, file))) ?? []
    for (const row of Buffer.from(bytes).toString('utf8').split('\n')) {
      const [, sha, path = ''] = /^([0-9a-f]{64}) {2}([A-Za-z0-9./_-]+)$/.exec(row) ?? []
      const name = readName(path)
      if (sha === undefined || name === undefined || files.has(name)) continue
      const place = join(this.#root, name)
      const there = await this.#disk.lstat(place)
      if (there?.kind === 'file' && (await this.#digest(this.#disk, place)) === sha)
        files.set(name, sha)
    }
    await this.#put(file, [Buffer.from(spellManifest(files, theirs?.heads))])
  }
}

function writerOf(file: string): string {
  return file.split('/')[1] ?? ''
}
