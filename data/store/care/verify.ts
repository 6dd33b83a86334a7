import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { starterWriter } from '../../changes/patch.ts'
import { done, failed, type Outcome } from '../../model/outcome.ts'
import { readArchiveFile } from '../archive/archive-file.ts'
import { segmentsIn } from '../archive/load.ts'
import { rememberedWriters } from '../archive/machine.ts'
import { readManifest } from '../archive/manifest.ts'
import { readSnapshotHeader } from '../archive/snapshot.ts'
import type { SnapshotHeader } from '../archive/snapshot-shape.ts'
import { digestOf, slices } from '../core/blobs.ts'
import { breathe } from '../core/breathe.ts'
import { contentsOf } from '../core/contents.ts'
import { codeOf, type Disk, realDisk } from '../core/disk.ts'
import { diskProblem } from '../core/durable.ts'
import { Findings, type FolderFinding, finding } from '../core/finding.ts'
import {
  blobName,
  type FormatName,
  isWriter,
  readBlob,
  readSegment,
  readSnapshotName,
} from '../core/names.ts'
import { within } from '../core/within.ts'
import { noHash, readLine } from '../journal/journal-line.ts'
import { resolve, type Scanned } from '../journal/resolve.ts'
import { scanSegment } from '../journal/scan.ts'
import { ownRules, type Rules, rulesOf } from '../migrations/format.ts'

/** How a verification is watched and called off; `machine` lets it know the last line that this machine wrote. */
export interface VerifyOptions {
  readonly machine?: string
  readonly disk?: Disk
  /** Where the archive is open and edited meanwhile: the segment being written and its proven length (`ArchiveStore.steady`); what comes after is not read. */
  readonly until?: { readonly segment: string; readonly length: number } | undefined
  readonly onProgress?: (done: number, of: number) => void
  readonly signal?: AbortSignal
}

/** What a verification read: every byte of every file of the archive. */
export interface Verified {
  readonly ok: boolean
  /** How many journal lines and files were checked. */
  readonly checked: number
  readonly files: number
  readonly bytes: number
  readonly lines: number
  readonly blobs: number
  readonly findings: readonly FolderFinding[]
}

const harmless = new Set(['journal.forked', 'journal.refused', 'file.foreign'])

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
  readonly #headers: SnapshotHeader[] = []
  #rules: Rules = ownRules
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
    this.#findings.add(...strange.filter(({ file: path }) => path !== 'archive.json'))
    for (const size of this.#files.values()) this.#total += size
    await this.#snapshots(archive)
    await this.#journals(archive)
    await this.#contents()
    await this.#manifests()
    if (this.#options.signal?.aborted === true) return failed({ code: 'act.cancelled' })
    const findings = this.#findings.all()
    return done({
      ok: findings.every(({ kind }) => harmless.has(kind)),
      checked: this.#lines + this.#files.size,
      files: this.#files.size,
      bytes: this.#bytes,
      lines: this.#lines,
      blobs: this.#blobs,
      findings,
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
      const header = await readSnapshotHeader(this.#disk, join(this.#root, path))
      if (header === undefined || (archive !== '' && header.archive !== archive))
        this.#findings.add(finding('snapshot.damaged', path))
      else this.#headers.push(header)
      if (!this.#step(this.#files.get(path) ?? 0)) return
    }
  }

  async #journals(archive: string): Promise<void> {
    const { until } = this.#options
    // Where the description cannot be read, what the machine remembers cannot be looked up.
    const machine = archive === '' ? undefined : this.#options.machine
    const remembered =
      machine === undefined ? [] : await rememberedWriters(this.#outside, machine, archive)
    const segments = segmentsIn(this.#files.keys())
    for (const { heads } of this.#headers)
      for (const { writer } of heads)
        if (isWriter(writer) && !segments.has(writer)) segments.set(writer, [])
    for (const [writer, own] of segments) {
      const scanned: Scanned[] = []
      const unfit = new Set<string>()
      for (const file of own) {
        const bytes = await this.#proven(file)
        if (bytes === undefined) continue
        const scan = scanSegment(bytes)
        scanned.push({ file, ...scan })
        this.#lines += scan.good.length + scan.bad.length
        for (const { start, end, hash } of scan.good)
          if (readLine(writer, bytes.subarray(start, end - 1), this.#rules) === undefined)
            unfit.add(hash)
        this.#refer(bytes)
        if (!this.#step(bytes.byteLength)) return
        await breathe()
      }
      // A snapshot taken since knows more of the segment being written than is read here.
      const isWritten = readSegment(until?.segment ?? '')?.writer === writer
      const most = isWritten ? (scanned.at(-1)?.good.at(-1)?.n ?? 0) : Number.POSITIVE_INFINITY
      const durable = this.#headers.map(({ heads }) => Math.min(most, headOf(heads, writer)))
      const known = remembered.find((one) => one.writer === writer)
      const resolved = resolve(writer, scanned, {
        n: 0,
        hash: noHash,
        durable: Math.max(0, ...durable),
        remembered: known?.n ?? 0,
        isForeign: machine !== undefined && known === undefined,
      })
      this.#findings.add(...resolved.findings.map(ofFinished))
      this.#missingParts(writer, scanned, resolved.lines)
      for (const { segment, n, hash } of [resolved.lines, ...resolved.forks].flat())
        if (unfit.has(hash)) {
          const file = scanned[segment]?.file ?? ''
          this.#findings.add(finding('line.unfit', file, `line ${n}`, { writer }))
        }
    }
  }

  async #proven(file: string): Promise<Uint8Array | undefined> {
    const { until } = this.#options
    const isLater =
      until !== undefined && dirname(file) === dirname(until.segment) && file > until.segment
    if (isLater) return undefined
    const bytes = await this.#disk.readFile(join(this.#root, file))
    return file === until?.segment ? bytes.subarray(0, until.length) : bytes
  }

  // A closed act whose parts do not follow one another has lost some; the holes themselves are named by the journal.
  #missingParts(
    writer: string,
    scanned: readonly Scanned[],
    lines: ReturnType<typeof resolve>['lines'],
  ): void {
    const counts = new Map<number, number>()
    for (const line of lines) {
      if (line.group === undefined) continue
      const count = (counts.get(line.group) ?? 0) + 1
      counts.set(line.group, count)
      if (line.closes === undefined || line.closes === count) continue
      const file = scanned[line.segment]?.file ?? ''
      this.#findings.add(finding('act.incomplete', file, `line ${line.n}`, { writer }))
    }
  }

  #refer(bytes: Uint8Array): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    const names = /\["([sp]-[0-9a-z]{16})","(?:original|text)","([0-9a-f]{64})"/g
    for (const [, id, sha] of text.matchAll(names))
      if (id !== undefined && sha !== undefined && !this.#references.has(sha))
        this.#references.set(sha, id)
  }

  async #contents(): Promise<void> {
    for (const path of this.#files.keys()) {
      const sha = readBlob(path)
      if (sha === undefined && path.includes('/')) continue
      this.#digests.set(path, await this.#digest(path))
      if (sha === undefined) continue
      this.#blobs++
      const record = this.#references.get(sha) ?? null
      if (this.#digests.get(path) !== sha)
        this.#findings.add(finding('blob.damaged', path, '', { record }))
      if (this.#options.signal?.aborted === true) return
    }
    for (const [sha, record] of this.#references)
      if (!this.#files.has(blobName(sha) as FormatName))
        this.#findings.add(finding('blob.missing', blobName(sha), '', { record }))
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
      const bytes = await this.#disk.readFile(join(this.#root, path))
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
      else if (!shas.has(found)) this.#findings.add(finding('file.damaged', file))
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

// Nobody writes to the starter's journal: what breaks off there was whole.
function ofFinished(one: FolderFinding): FolderFinding {
  const isTorn = one.writer === starterWriter && one.kind === 'journal.interrupted'
  return isTorn ? { ...one, kind: 'line.damaged', severity: 'damage' } : one
}

function headOf(heads: SnapshotHeader['heads'], writer: string): number {
  return heads.find((head) => head.writer === writer)?.n ?? 0
}
