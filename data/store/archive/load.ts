import { join } from 'node:path'
import { Parts, relabel } from '../../changes/merge.ts'
import type { Line } from '../../changes/patch.ts'
import { applyLine, emptyState, noteHead, type State } from '../../changes/state.ts'
import { breathe } from '../core/breathe.ts'
import { type Contents, contentsOf, isLitter } from '../core/contents.ts'
import type { Disk } from '../core/disk.ts'
import { Findings, type FolderFinding, finding } from '../core/finding.ts'
import { readSegment, readSnapshotName } from '../core/names.ts'
import { Custody } from '../journal/custody.ts'
import { noHash, type ReadLine, readLine } from '../journal/journal-line.ts'
import { Journals } from '../journal/journals.ts'
import { type Kept, type Resolved, resolve, type Scanned } from '../journal/resolve.ts'
import { scanSegment } from '../journal/scan.ts'
import { UndoStack } from '../journal/undo.ts'
import type { Rules } from '../migrations/format.ts'
import type { RememberedWriter } from './machine.ts'
import { readSnapshot } from './snapshot.ts'
import type { SnapshotHead, SnapshotHeader } from './snapshot-shape.ts'

/** One writer's journal as it was found on disk. */
export interface FoundJournal {
  readonly writer: string
  readonly segments: readonly string[]
  readonly resolved: Resolved
  /** The length of the last segment, bytes. */
  readonly length: number
  /** The last line that is read or known from the snapshot. */
  readonly last: SnapshotHead
}

/** An archive read from disk: the newest valid snapshot and every journal line after it. */
export interface Loaded {
  readonly state: State
  readonly journals: Journals
  readonly found: ReadonlyMap<string, FoundJournal>
  readonly findings: readonly FolderFinding[]
  readonly undo: UndoStack
  readonly custody: Custody
  readonly linesAfterSnapshot: number
  /** The snapshot that was read, by its path in the archive; undefined where the journals alone were. */
  readonly snapshot: string | undefined
  /** The records written to since the snapshot. */
  readonly touched: Set<string>
}

/** What reading needs to know beside the folder. */
export interface LoadOptions {
  readonly archive: string
  readonly remembered: readonly RememberedWriter[]
  /** False: journals alone, every line verified. */
  readonly snapshots: boolean
  /** The format version that snapshots must have. */
  readonly version: number
  readonly rules: Rules
}

/** Reads an archive whole; what is wrong is named and everything else is used. */
export async function load(disk: Disk, root: string, options: LoadOptions): Promise<Loaded> {
  const contents = await contentsOf(disk, root, { blobs: false })
  const findings = new Findings()
  for (const one of contents.findings)
    if (one.kind !== 'file.foreign' || !isLitter(one.file)) findings.add(one)
  const snapshot = options.snapshots
    ? await newest(disk, root, options, contents, findings)
    : undefined
  const state = snapshot?.state ?? emptyState()
  const journals = new Journals(disk, root, options.rules)
  const undo = new UndoStack(snapshot?.header.undo, snapshot?.header.redo)
  const custody = new Custody(snapshot?.header.custody)
  const touched = new Set<string>()
  const told = { journals, findings, undo, custody, touched }
  const found = new Map<string, FoundJournal>()
  const segments = segmentsIn(contents.files.keys())
  for (const head of snapshot?.header.heads ?? []) {
    const [writer = ''] = head.writer.split('~')
    if (!segments.has(writer)) segments.set(writer, [])
  }
  let linesAfterSnapshot = 0
  for (const [writer, own] of segments) {
    const one = await readJournal(disk, root, writer, own, snapshot?.header, options, journals)
    found.set(writer, one)
    findings.add(...one.resolved.findings)
    const reader = new Reader(disk, root, one, state, told, options.rules)
    linesAfterSnapshot += await reader.apply(writer, one.resolved.lines)
    for (const branch of one.resolved.forks) linesAfterSnapshot += await reader.applyBranch(branch)
  }
  const read = { state, journals, undo, custody, touched, found, linesAfterSnapshot }
  return { ...read, findings: findings.all(), snapshot: snapshot?.path }
}

async function newest(
  disk: Disk,
  root: string,
  { archive, remembered, version }: LoadOptions,
  { files }: Contents,
  findings: Findings,
) {
  const own = remembered.map(({ writer }) => writer)
  const rank = (path: string): number => {
    const at = own.indexOf(readSnapshotName(path)?.writer ?? '')
    return at < 0 ? own.length : at
  }
  const paths = [...files.keys()].filter((path) => readSnapshotName(path) !== undefined)
  for (const path of paths
    .sort()
    .reverse()
    .sort((a, b) => rank(a) - rank(b))) {
    const read = await readSnapshot(disk, join(root, path), archive)
    if (read?.header.version === version) return { ...read, path }
    if (read !== undefined) continue
    findings.add(finding('snapshot.damaged', path))
  }
  return undefined
}

/** The segments among an archive's files, by writer, in order. */
export function segmentsIn(files: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const path of [...files].sort()) {
    const { writer } = readSegment(path) ?? {}
    if (writer === undefined) continue
    const own = found.get(writer)
    if (own === undefined) found.set(writer, [path])
    else own.push(path)
  }
  return found
}

// Whether the journal is as long here as the snapshot knew it.
async function reaches(
  disk: Disk,
  root: string,
  segments: readonly string[],
  { segment, offset }: SnapshotHead,
): Promise<boolean> {
  if (!segments.includes(segment)) return false
  return ((await disk.stat(join(root, segment)))?.size ?? 0) >= offset
}

async function readJournal(
  disk: Disk,
  root: string,
  writer: string,
  segments: readonly string[],
  header: SnapshotHeader | undefined,
  { remembered }: LoadOptions,
  journals: Journals,
): Promise<FoundJournal> {
  const head = header?.heads.find((one) => one.writer === writer)
  const scanned: Scanned[] = []
  let length = 0
  const skip = head && (await reaches(disk, root, segments, head)) ? head : undefined
  for (const file of segments) {
    if (skip !== undefined && file < skip.segment) {
      journals.index.noteUnread(writer, file)
      scanned.push({ file, good: [], bad: [] })
      continue
    }
    const bytes = await disk.readFile(join(root, file))
    length = bytes.byteLength
    const from = file === skip?.segment ? skip.offset : 0
    if (from > 0) journals.index.noteUnread(writer, file)
    scanned.push({ file, ...scanSegment(bytes, from) })
    await breathe()
  }
  const known = remembered.find((one) => one.writer === writer)
  const resolved = resolve(writer, scanned, {
    n: skip?.n ?? 0,
    hash: skip?.hash ?? noHash,
    durable: head?.n ?? 0,
    remembered: known?.n ?? 0,
    isForeign: known === undefined,
  })
  const end = resolved.lines.at(-1)
  const last =
    end === undefined
      ? (skip ?? { n: 0, hash: noHash, segment: '', offset: 0 })
      : { n: end.n, hash: end.hash, segment: segments[end.segment] ?? '', offset: end.end }
  return { writer, segments, resolved, length, last: { ...last, writer } }
}

interface Told {
  readonly journals: Journals
  readonly findings: Findings
  readonly undo: UndoStack
  readonly custody: Custody
  readonly touched: Set<string>
}

class Reader {
  readonly #disk: Disk
  readonly #root: string
  readonly #found: FoundJournal
  readonly #state: State
  readonly #told: Told
  readonly #rules: Rules
  readonly #parts = new Parts()
  #open: { readonly file: string; readonly bytes: Uint8Array } | undefined

  constructor(
    disk: Disk,
    root: string,
    found: FoundJournal,
    state: State,
    told: Told,
    rules: Rules,
  ) {
    this.#rules = rules
    this.#disk = disk
    this.#root = root
    this.#found = found
    this.#state = state
    this.#told = told
  }

  async apply(writer: string, lines: readonly Kept[], branchFrom?: number): Promise<number> {
    let applied = 0
    for (const kept of lines) {
      const segment = this.#found.segments[kept.segment] ?? ''
      const { n, start, end, group = 0, closes } = kept
      const spot = { n, start, end, group, segment, closes: closes !== undefined }
      this.#told.journals.index.note(writer, spot)
      if (kept.n <= (this.#state.heads.get(writer)?.n ?? 0)) continue
      const bytes = await this.#bytes(segment)
      const read = readLine(
        this.#found.writer,
        bytes.subarray(kept.start, kept.end - 1),
        this.#rules,
      )
      if (read === undefined) {
        this.#told.findings.add(finding('line.unfit', segment, `line ${kept.n}`, { writer }))
        noteHead(this.#state, writer, kept.n, kept.hash)
        continue
      }
      const line: ReadLine =
        branchFrom === undefined ? read : { ...read, ...relabel(read, writer, branchFrom) }
      applied++
      const act = await this.#wholeAct(line, segment)
      if (act !== undefined) {
        applyLine(this.#state, act, kept.hash)
        this.#told.undo.note(act)
        this.#told.custody.note(act)
        for (const { id } of act.ops) this.#told.touched.add(id)
      } else noteHead(this.#state, writer, kept.n, kept.hash)
    }
    return applied
  }

  async applyBranch(lines: readonly Kept[]): Promise<number> {
    const first = lines[0]
    if (first === undefined) return 0
    const branch = `${this.#found.writer}~${first.hash.slice(0, 8)}`
    this.#told.journals.noteBranch(branch, this.#found.writer, first.n)
    return this.apply(branch, lines, first.n)
  }

  async #wholeAct(line: ReadLine, segment: string): Promise<Line | undefined> {
    const { group, closes } = line
    const spread = { ...(group === undefined ? {} : { group }), ...(closes ? { closes } : {}) }
    const whole = this.#parts.whole({ line, ...spread })
    if (whole !== undefined || closes === undefined) return whole
    // Parts that lie before what the snapshot let reading skip are read now.
    if ((await this.#partsMissing(line)) > 0) {
      const { writer } = line
      this.#told.findings.add(finding('act.incomplete', segment, `line ${line.n}`, { writer }))
    }
    return this.#told.journals.act(`${line.writer}:${line.n}`)
  }

  async #partsMissing({ writer, n, closes = 0 }: ReadLine): Promise<number> {
    const { index } = this.#told.journals
    const spot = await index.spot(writer, n)
    return closes - (spot ? (await index.parts(writer, spot)).length : 0)
  }

  async #bytes(file: string): Promise<Uint8Array> {
    if (this.#open?.file !== file) {
      this.#open = { file, bytes: await this.#disk.readFile(join(this.#root, file)) }
      await breathe()
    }
    return this.#open.bytes
  }
}
