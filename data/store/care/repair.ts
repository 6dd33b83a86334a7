import { basename, dirname, join } from 'node:path'
import type { CustodyEvent } from '../../changes/patch.ts'
import { done, failed, type Outcome, type Problem } from '../../model/outcome.ts'
import { readArchiveFile } from '../archive/archive-file.ts'
import { readManifest, spellManifest } from '../archive/manifest.ts'
import { readSnapshotHeader } from '../archive/snapshot.ts'
import { digestOf } from '../core/blobs.ts'
import { sha256 } from '../core/digest.ts'
import { codeOf, type Disk, realDisk } from '../core/disk.ts'
import { diskProblem, makeFolder, writeDurably } from '../core/durable.ts'
import type { Finding } from '../core/finding.ts'
import { type Lock, takeLock } from '../core/lock.ts'
import { scanSegment } from '../journal/scan.ts'
import { fixityEvent } from './report.ts'
import { type Verified, verifyArchive } from './verify.ts'

/** How a repair is watched; `machine` lets it know the last line that this machine wrote. */
export interface RepairOptions {
  readonly machine?: string
  readonly disk?: Disk
  readonly takeLock?: (archive: string) => Promise<Lock | undefined>
  readonly onProgress?: (done: number, of: number) => void
}

/** How many findings a repair mended and which it could not, what was verified when it was done, and the events for the journal: the recovery, and the fixity check after it. */
export interface Repaired {
  readonly repaired: number
  readonly left: readonly Finding[]
  readonly verified: Verified
  readonly events: readonly [CustodyEvent, CustodyEvent]
}

/** Brings back what is damaged or missing from any copy of the same archive that holds the right bytes. What is replaced goes to `quarantine/` first; the archive must be closed. */
export async function repairArchive(
  folder: string,
  from: string,
  options: RepairOptions = {},
): Promise<Outcome<Repaired>> {
  const disk = options.disk ?? realDisk
  const copy = await readArchiveFile(disk, from)
  if (!copy.ok) return failed(ofCopy(copy.problem))
  const own = await readArchiveFile(disk, folder)
  if (!own.ok && own.problem.code !== 'archive.damaged') return own
  if (own.ok && own.value.id !== copy.value.id && !(await sameArchive(disk, folder, from)))
    return failed({ code: 'archive.other' })
  const lock = await (options.takeLock ?? takeLock)(copy.value.id)
  if (lock === undefined) return failed({ code: 'archive.locked' })
  try {
    const repair = new Repair(disk, folder, from)
    let found = 0
    // What a damaged manifest vouched for is known to be wrong only once that is mended.
    for (;;) {
      const verified = await verifyArchive(folder, { ...options, disk })
      if (!verified.ok) return verified
      const fresh = verified.value.findings.filter(({ file }) => !repair.tried(file))
      if (fresh.length === 0) return done(outcomeOf(found, verified.value, from, repair))
      found += fresh.length
      for (const one of fresh) await repair.mend(one)
    }
  } catch (error) {
    return failed(diskProblem(error))
  } finally {
    await lock.release()
  }
}

function ofCopy({ code, ...detail }: Problem): Problem {
  if (code === 'archive.not-one' || code === 'archive.missing') return { code: 'copy.not-one' }
  return { ...detail, code: 'copy.unreadable', reason: code }
}

// Where the description itself is damaged, a manifest here may vouch for the copy's.
async function sameArchive(disk: Disk, folder: string, from: string): Promise<boolean> {
  const described = sha256(await disk.readFile(join(from, 'archive.json')))
  return (await new Repair(disk, folder, folder).vouched('archive.json')) === described
}

function outcomeOf(
  found: number,
  after: Verified,
  from: string,
  { brought }: { readonly brought: ReadonlySet<string> },
): Repaired {
  const repaired = Math.max(0, found - after.findings.length)
  const files = [...brought].slice(0, 20)
  const recovery = {
    type: 'repair',
    outcome: after.ok ? 'success' : 'warning',
    detail: { repaired, left: after.findings.length, from: basename(from), files },
  } as const
  const events = [recovery, fixityEvent(after)] as const
  return { repaired, left: after.findings, verified: after, events }
}

class Repair {
  readonly #disk: Disk
  readonly #root: string
  readonly #copy: string
  readonly #mended = new Set<string>()
  /** The files that were put in place of damaged or missing ones. */
  readonly brought = new Set<string>()

  constructor(disk: Disk, root: string, copy: string) {
    this.#disk = disk
    this.#root = root
    this.#copy = copy
  }

  /** Whether a file has been mended, or could not be. */
  tried(file: string): boolean {
    return this.#mended.has(file)
  }

  async mend({ kind, file }: Finding): Promise<void> {
    if (this.#mended.has(file)) return
    this.#mended.add(file)
    switch (kind) {
      case 'line.damaged':
      case 'lines.missing':
      case 'chain.broken':
      case 'act.incomplete':
      case 'journal.interrupted':
      case 'journal.arriving':
        return this.#mendJournal(file.split('/')[1] ?? '')
      case 'snapshot.damaged':
        return this.#mendSnapshot(file)
      case 'blob.damaged':
      case 'blob.missing':
        return this.#bring(file, (sha) => file.endsWith(sha))
      case 'manifest.damaged':
        return this.#mendManifest(file)
      case 'archive.damaged':
        return this.#bring(file, async (sha) => (await this.vouched(file)) === sha)
      case 'file.damaged':
      case 'file.missing':
        if (file.startsWith('journal/')) return this.#mendJournal(file.split('/')[1] ?? '')
        return this.#bring(file, async (sha) => (await this.vouched(file)) === sha)
      case 'journal.forked':
      case 'journal.refused':
      case 'journal.behind':
      case 'file.foreign':
        return
    }
  }

  async #read(root: string, file: string): Promise<Uint8Array | undefined> {
    try {
      return await this.#disk.readFile(join(root, file))
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
      throw error
    }
  }

  async #put(file: string, bytes: Uint8Array): Promise<void> {
    await this.#setAside(file)
    await makeFolder(
      this.#disk,
      this.#root,
      ...dirname(file)
        .split('/')
        .filter((name) => name !== '.'),
    )
    await writeDurably(this.#disk, join(this.#root, file), [bytes])
    this.brought.add(file)
  }

  async #setAside(file: string): Promise<void> {
    const bytes = await this.#read(this.#root, file)
    if (bytes === undefined) return
    const folder = await makeFolder(this.#disk, this.#root, 'quarantine', 'repair')
    const name = `${file.replaceAll('/', '-')}-${sha256(bytes).slice(0, 12)}.bin`
    await writeDurably(this.#disk, join(folder, name), [bytes])
  }

  async #bring(file: string, isRight: (sha: string) => boolean | Promise<boolean>): Promise<void> {
    const bytes = await this.#read(this.#copy, file)
    if (bytes !== undefined && (await isRight(sha256(bytes)))) await this.#put(file, bytes)
  }

  /** The digest that a sound manifest, here or in the copy, gives for a file. */
  async vouched(file: string): Promise<string | undefined> {
    for (const root of [this.#root, this.#copy])
      for (const name of await this.#names(root, 'manifest')) {
        const bytes = await this.#read(root, `manifest/${name}`)
        const sha = bytes && readManifest(Buffer.from(bytes).toString('utf8'))?.get(file)
        if (sha !== undefined) return sha
      }
    return undefined
  }

  async #names(root: string, folder: string): Promise<readonly string[]> {
    const there = await this.#disk.stat(join(root, folder))
    if (there?.kind !== 'folder') return []
    const entries = await this.#disk.readdir(join(root, folder))
    return entries.filter(({ kind }) => kind === 'file').map(({ name }) => name)
  }

  async #mendJournal(writer: string): Promise<void> {
    const folder = `journal/${writer}`
    const names = new Set([
      ...(await this.#names(this.#root, folder)),
      ...(await this.#names(this.#copy, folder)),
    ])
    for (const name of names) {
      const file = `${folder}/${name}`
      this.#mended.add(file)
      const mine = (await this.#read(this.#root, file)) ?? new Uint8Array()
      const theirs = (await this.#read(this.#copy, file)) ?? new Uint8Array()
      const here = scanSegment(mine)
      const lines = new Map(here.good.map((line) => [line.n, mine.subarray(line.start, line.end)]))
      for (const { n, start, end } of scanSegment(theirs).good)
        if (!lines.has(n)) lines.set(n, theirs.subarray(start, end))
      if (here.bad.length === 0 && lines.size === here.good.length) continue
      const sorted = [...lines].sort(([a], [b]) => a - b).map(([, bytes]) => bytes)
      await this.#put(file, Buffer.concat(sorted))
    }
  }

  // A snapshot is made again from the journals: without a sound copy it is only set aside.
  async #mendSnapshot(file: string): Promise<void> {
    const there = await this.#disk.stat(join(this.#copy, file))
    const sound = there && (await readSnapshotHeader(this.#disk, join(this.#copy, file)))
    if (sound !== undefined)
      return this.#put(file, await this.#disk.readFile(join(this.#copy, file)))
    await this.#setAside(file)
    await this.#disk.unlink(join(this.#root, file))
    await this.#disk.syncDir(dirname(join(this.#root, file)))
  }

  // Rows that are still true of the files here are kept, beside those of the copy.
  async #mendManifest(file: string): Promise<void> {
    const copied = await this.#read(this.#copy, file)
    const theirs = copied && readManifest(Buffer.from(copied).toString('utf8'))
    const files = new Map(theirs ?? [])
    const mine = Buffer.from((await this.#read(this.#root, file)) ?? []).toString('utf8')
    for (const row of mine.split('\n')) {
      const [, sha, path] = /^([0-9a-f]{64}) {2}([A-Za-z0-9./_-]+)$/.exec(row) ?? []
      if (sha === undefined || path === undefined || files.has(path)) continue
      const there = await this.#disk.stat(join(this.#root, path))
      if (there?.kind === 'file' && (await digestOf(this.#disk, join(this.#root, path))) === sha)
        files.set(path, sha)
    }
    await this.#put(file, Buffer.from(spellManifest(files)))
  }
}
