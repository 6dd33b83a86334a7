import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import { readArchiveFile } from '../archive/archive-file.ts'
import type { HeadClaim } from '../archive/claims.ts'
import { load } from '../archive/load.ts'
import type { LoadOptions } from '../archive/load-options.ts'
import { rememberedWriters } from '../archive/machine.ts'
import { readManifest } from '../archive/manifest.ts'
import { tellElsewhere } from '../archive/places.ts'
import { nothingRecalled, recall } from '../archive/recollection.ts'
import { noRoom, tooLarge } from '../archive/room-to-open.ts'
import { readSnapshotHeader } from '../archive/snapshot.ts'
import type { SnapshotHeader } from '../archive/snapshot-shape.ts'
import { digestOf, slices } from '../core/blobs.ts'
import { contentsOf } from '../core/contents.ts'
import { codeOf, type Disk, realDisk } from '../core/disk.ts'
import { diskProblem } from '../core/durable.ts'
import { Findings, type FolderFinding, finding } from '../core/finding.ts'
import {
  blobName,
  type FormatName,
  kindOfName,
  readBlob,
  readSegment,
  readSnapshotName,
} from '../core/names.ts'
import { isNotGiven, readIfGiven } from '../core/read-part.ts'
import { within } from '../core/within.ts'
import { tellBesides } from '../journal/beside.ts'
import type { Scanned } from '../journal/resolve.ts'
import { formatVersions, newestOf, ownRules, type Rules, rulesOf } from '../migrations/format.ts'
import { blobsNamedIn } from './named-blobs.ts'
import { snapshotTruth } from './snapshot-truth.ts'
import { isRespelled } from './spelled-again.ts'
import { isAhead, isHarmless, ofFinished, type Verified, type VerifyOptions } from './verdict.ts'

/** Checks every journal line, snapshot, blob and manifest of an archive; changes nothing and needs no lock. */
export async function verifyArchive(
  folder: string,
  options: VerifyOptions = {},
): Promise<Outcome<Verified>> {
  const disk = options.disk ?? realDisk
  try {
    const there = await disk.stat(folder)
    if (there === undefined) return failed({ code: 'archive.missing' })
    return await new Verification(disk, folder, options).run()
  } catch (error) {
    if (codeOf(error) === '') throw error
    if (codeOf(error) === noRoom) return failed(tooLarge())
    const { reason } = diskProblem(error)
    return failed({ code: 'archive.unreadable', reason: reason ?? '' })
  }
}

class Verification {
  readonly #outside: Disk
  readonly #disk: Disk
  readonly #root: string
  readonly #options: VerifyOptions
  readonly #findings = new Findings()
  readonly #digests = new Map<FormatName, string>()
  readonly #references = new Map<string, string>()
  readonly #headers = new Map<string, SnapshotHeader>()
  #rules: Rules = ownRules
  #claims: readonly HeadClaim[] = []
  #files: ReadonlyMap<FormatName, number> = new Map()
  #bytes = 0
  #total = 0
  #lines = 0
  #blobs = 0

  constructor(disk: Disk, root: string, options: VerifyOptions) {
    this.#outside = disk
    this.#disk = within(disk, root)
    this.#root = root
    this.#options = options
  }

  async run(): Promise<Outcome<Verified>> {
    const file = await readArchiveFile(this.#outside, this.#root)
    if (!file.ok) {
      if (file.problem.code !== 'archive.damaged') return file
      this.#findings.add(finding('archive.damaged', 'archive.json'))
    }
    const archive = file.ok ? file.value.id : ''
    if (file.ok) this.#rules = rulesOf(file.value.version)
    const { files, findings: strange } = await contentsOf(this.#disk, this.#root, this.#options)
    this.#files = files
    const odd = strange.filter(({ file: path }) => path !== 'archive.json')
    this.#findings.addAll(await tellBesides(this.#disk, this.#root, odd))
    for (const size of this.#files.values()) this.#total += size
    await this.#snapshots(archive)
    await this.#journals(archive, file.ok ? file.value.version : newestOf(formatVersions))
    await this.#contents()
    await this.#manifests()
    if (this.#options.signal?.aborted === true) return failed({ code: 'act.cancelled' })
    const findings = this.#findings.all()
    return done({
      ok: findings.every(isHarmless),
      checked: this.#lines + this.#files.size,
      files: this.#files.size,
      bytes: this.#bytes,
      lines: this.#lines,
      blobs: this.#blobs,
      findings,
      claims: this.#claims,
    })
  }

  #step(bytes: number): boolean {
    this.#bytes += bytes
    this.#options.onProgress?.(this.#bytes, this.#total)
    return this.#options.signal?.aborted !== true
  }

  #in(folder: string): readonly FormatName[] {
    return [...this.#files.keys()].filter((path) => path.startsWith(folder))
  }

  async #snapshots(archive: string): Promise<void> {
    for (const path of this.#in('snapshots/')) {
      if (readSnapshotName(path) === undefined) continue
      const { signal } = this.#options
      const header = await readSnapshotHeader(this.#disk, join(this.#root, path), {
        signal,
        onBytes: (bytes) => void this.#step(bytes),
      })
      if (signal?.aborted === true) return
      if (header === undefined || (archive !== '' && header.archive !== archive))
        this.#findings.add(finding('snapshot.damaged', path))
      else this.#headers.set(path, header)
    }
  }

  // The journals are read as an opening reads them, and each snapshot is held against them.
  async #journals(archive: string, version: number): Promise<void> {
    const { machine, signal } = this.#options
    // Where the description cannot be read, what the machine remembers cannot be looked up.
    const known = machine === undefined || archive === '' ? undefined : machine
    const written = [...this.#headers.values()].flatMap(({ heads }) =>
      heads.map(({ writer, n, hash }): HeadClaim => ({ of: writer, n, hash, by: 'archive' })),
    )
    const recalled = known ? await recall(this.#outside, known, archive) : nothingRecalled
    const options: LoadOptions = {
      archive,
      machine: known !== undefined,
      remembered: known ? await rememberedWriters(this.#outside, known, archive) : [],
      recalled: { ...recalled, snapshots: new Map(), back: undefined },
      version,
      rules: this.#rules,
      written: written.filter(({ hash }) => hash !== ''),
    }
    const proven = this.#proven
    const stop = signal === undefined ? {} : { signal }
    const onSegment = (bytes: Uint8Array, { good, bad }: Scanned): void => {
      this.#lines += good.length + bad.length
      this.#refer(bytes)
      this.#step(bytes.byteLength)
    }
    const loaded = await load(this.#disk, this.#root, {
      ...options,
      watch: { proven, onSegment, ...stop },
    })
    this.#claims = loaded.claims
    const found = known
      ? await tellElsewhere(this.#outside, known, archive, this.#root, loaded.findings)
      : loaded.findings
    const told = found.filter(({ kind, file }) => {
      return (
        kindOfName(file) === 'received' ||
        !/^file\.(?!respelled|unreadable)|^journal\.copy$/.test(kind)
      )
    })
    this.#findings.addAll(told.map(ofFinished).filter((one) => !this.#isLater(one)))
    for (const [path, header] of this.#headers) {
      if (signal?.aborted === true) return
      // How a later format reads its writes is not known here.
      if (header.version !== version || this.#rules.isNewer) continue
      const watch = { proven, onSegment: () => void this.#step(0), ...stop }
      const tried = { ...options, written: [], watch, onRead: () => void this.#step(0) }
      this.#findings.addAll(
        await snapshotTruth(this.#disk, this.#root, path, header, loaded, tried),
      )
    }
  }

  // What is written meanwhile is known beside the journal before it is read here.
  #isLater(one: FolderFinding): boolean {
    const isWritten = readSegment(this.#options.until?.segment ?? '')?.writer === one.writer
    return isWritten && isAhead(one)
  }

  #proven = (file: string, bytes: Uint8Array): Uint8Array | undefined => {
    const { until } = this.#options
    const isLater =
      until !== undefined && dirname(file) === dirname(until.segment) && file > until.segment
    if (isLater) return undefined
    return file === until?.segment ? bytes.subarray(0, until.length) : bytes
  }

  #refer(bytes: Uint8Array): void {
    for (const [id, sha] of blobsNamedIn(bytes))
      if (!this.#references.has(sha)) this.#references.set(sha, id)
  }

  async #contents(): Promise<void> {
    for (const path of this.#files.keys()) {
      const sha = readBlob(path)
      if (sha === undefined && path.includes('/')) continue
      if (!(await this.#isGiven(path)) || sha === undefined) continue
      this.#blobs++
      const record = this.#references.get(sha) ?? null
      if (this.#digests.get(path) !== sha) {
        const kind = (await isRespelled(this.#disk, this.#root, path, [sha]))
          ? 'file.respelled'
          : 'blob.damaged'
        this.#findings.add(finding(kind, path, '', { record }))
      }
      if (this.#options.signal?.aborted === true) return
    }
    for (const [sha, record] of this.#references)
      if (!this.#files.has(blobName(sha) as FormatName))
        this.#findings.add(finding('blob.missing', blobName(sha), '', { record }))
  }

  async #isGiven(path: FormatName): Promise<boolean> {
    try {
      this.#digests.set(path, await this.#digest(path))
      return true
    } catch (error) {
      if (!isNotGiven(error)) throw error
      this.#findings.add(finding('file.unreadable', path, codeOf(error)))
      return false
    }
  }

  async #digest(path: FormatName): Promise<string> {
    const hash = createHash('sha256')
    for await (const piece of slices(this.#disk, join(this.#root, path))) {
      hash.update(piece)
      if (!this.#step(piece.byteLength)) return ''
    }
    return hash.digest('hex')
  }

  async #manifests(): Promise<void> {
    const said = new Set(this.#findings.all().map(({ file }) => file))
    const vouched = new Map<FormatName, Set<string>>()
    let isWhole = true
    for (const path of this.#in('manifest/')) {
      const bytes = await readIfGiven(this.#disk, join(this.#root, path), (code) => {
        this.#findings.add(finding('file.unreadable', path, code))
      })
      if (bytes === undefined) {
        isWhole = false
        continue
      }
      const read = readManifest(Buffer.from(bytes).toString('utf8'))
      this.#step(bytes.byteLength)
      isWhole &&= read !== undefined
      if (read === undefined) this.#findings.add(finding('manifest.damaged', path))
      for (const row of read?.unfit ?? [])
        this.#findings.add(finding('name.unfit', path, `line ${row}`))
      for (const [file, sha] of read?.files ?? [])
        vouched.set(file, (vouched.get(file) ?? new Set()).add(sha))
    }
    // A migration writes the description anew, and only its own manifest knows: one that agrees is enough.
    for (const [file, shas] of vouched) {
      if (said.has(file)) continue
      const found = await this.#known(file)
      if (found === undefined) this.#findings.add(finding('file.missing', file))
      else if (!shas.has(found)) {
        const kind = (await isRespelled(this.#disk, this.#root, file, [...shas]))
          ? 'file.respelled'
          : 'file.damaged'
        this.#findings.add(finding(kind, file))
      }
    }
    for (const file of ['archive.json', 'README.txt'] as FormatName[])
      if (isWhole && !vouched.has(file))
        this.#findings.add(finding('file.missing', 'manifest', file))
  }

  async #known(file: FormatName): Promise<string | undefined> {
    if (!this.#files.has(file)) return undefined
    const known = this.#digests.get(file)
    if (known !== undefined) return known
    const found = await digestOf(this.#disk, join(this.#root, file))
    this.#digests.set(file, found)
    return found
  }
}
