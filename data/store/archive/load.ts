import { Parts, relabel } from '../../changes/merge.ts'
import type { Line } from '../../changes/patch.ts'
import { applyLine, emptyState, noteHead, type State } from '../../changes/state.ts'
import { breathe } from '../core/breathe.ts'
import { contentsOf, isLitter } from '../core/contents.ts'
import type { Disk } from '../core/disk.ts'
import { Findings, type FolderFinding, finding } from '../core/finding.ts'
import { readSegment } from '../core/names.ts'
import type { Respelling } from '../core/respelling.ts'
import { tellBesides } from '../journal/beside.ts'
import { Custody } from '../journal/custody-dates.ts'
import { type ReadLine, readLine } from '../journal/journal-line.ts'
import { Journals } from '../journal/journals.ts'
import { isMissed } from '../journal/line-shape.ts'
import type { Kept } from '../journal/resolve.ts'
import { SegmentLines } from '../journal/segment-lines.ts'
import { fileOfStretch } from '../journal/stretch.ts'
import { untakeAct } from '../journal/takes.ts'
import { UndoStack } from '../journal/undo.ts'
import { branchName, isSummed } from '../journal/unite.ts'
import type { Rules } from '../migrations/format.ts'
import type { KnownBack } from './back-shape.ts'
import {
  claimsByName,
  continuedBeyond,
  type HeadClaim,
  heldAgainst,
  machineClaims,
  manifestClaims,
} from './claims.ts'
import { type FoundJournal, readJournal, segmentsIn } from './found-journal.ts'
import { LinesGivenBack } from './given-back.ts'
import type { LoadOptions } from './load-options.ts'
import { bytesToRead, ReadingProgress, tellListed } from './reading-progress.ts'
import { readReceivedLines } from './received-files.ts'
import { spokenUpTo } from './recollection.ts'
import { SaidHeads } from './said-heads.ts'
import { Spares } from './spares.ts'
import { trustedSnapshot } from './trusted-snapshot.ts'
import { settled } from './united.ts'

/** An archive read from disk: the newest valid snapshot and every journal line after it. */
export interface Loaded {
  readonly state: State
  readonly journals: Journals
  readonly found: ReadonlyMap<string, FoundJournal>
  readonly findings: readonly FolderFinding[]
  readonly undo: UndoStack
  readonly custody: Custody
  /** How many bytes of lines were read beyond the snapshot. */
  readonly bytesAfterSnapshot: number
  /** What lines of heads say of the journals of others. */
  readonly heads: SaidHeads
  /** The last line of each journal, and of each branch, that another copy can lack. */
  readonly spoken: Map<string, number>
  /** All that is known of the journals, here and in the archive. */
  readonly claims: readonly HeadClaim[]
  /** The snapshot that was read, by its path in the archive; undefined where the journals alone were, or one that is kept apart. */
  readonly snapshot: string | undefined
  /** The records written to since the snapshot. */
  readonly touched: Set<string>
  /** What a snapshot may say of lines that no head tells where they stand, for the next opening to spare them. */
  readonly spares: Spares
  /** What was found out of lines that were given back, for the next opening. */
  readonly back: KnownBack | undefined
}

/** Reads an archive whole; what is wrong is named and everything else is used. */
export async function load(disk: Disk, root: string, options: LoadOptions): Promise<Loaded> {
  const { recalled, remembered, watch, onRead } = options
  const onListed = tellListed(onRead)
  const { signal } = watch ?? {}
  const contents = await contentsOf(disk, root, { blobs: false, signal, onListed })
  const findings = new Findings()
  for (const one of await tellBesides(disk, root, contents.findings))
    if (one.kind !== 'file.foreign' || !isLitter(one.file)) findings.add(one)
  let looked = 0
  const onBytes = (bytes: number): void => {
    looked += bytes
    onListed(looked)
  }
  const following = { signal, onBytes }
  const trusted = await trustedSnapshot(disk, root, { ...options, following }, contents)
  const { snapshot, spared, damaged } = trusted
  for (const path of damaged) findings.add(finding('snapshot.damaged', path))
  const reading = new ReadingProgress(bytesToRead(contents, trusted), onRead)
  const counted = { ...options, watch: { ...watch, onScanned: reading.count } }
  const segments = segmentsIn(contents.files.keys())
  const place = { disk, root, segments, rules: options.rules, takes: spared }
  const back = await LinesGivenBack.look(place, recalled.back)
  const vouched = await manifestClaims(disk, root, contents.files.keys())
  const written = await back.without([...vouched, ...(options.written ?? [])])
  const state = snapshot?.state ?? emptyState()
  const journals = new Journals(disk, root, options.rules)
  const undo = new UndoStack(snapshot?.header.undo, snapshot?.header.redo)
  const custody = new Custody(snapshot?.header.custody)
  const touched = new Set<string>()
  const heads = new SaidHeads(snapshot)
  const said = new Map<string, number>()
  const spoken = new Map(
    snapshot?.header.heads.map(({ writer, n }) => [writer, spokenUpTo(recalled, writer, n)]),
  )
  const told: Told = {
    ...{ journals, findings, undo, custody, touched, heads, said, spoken, given: false },
    ...{ reading, signal: watch?.signal },
  }
  const found = new Map<string, FoundJournal>()
  const received = await readReceivedLines(disk, root, contents.files, segments, {
    ...{ rules: options.rules, spared },
    signal: watch?.signal,
    ...(watch?.onSegment ? { onFile: watch.onSegment } : {}),
  })
  findings.addAll(received.findings)
  for (const writer of received.stretches.keys())
    if (!segments.has(writer)) segments.set(writer, [])
  for (const head of snapshot?.header.heads ?? []) {
    const [writer = ''] = head.writer.split('~')
    if (!segments.has(writer)) segments.set(writer, [])
  }
  const tops = new Map(snapshot?.header.heads.map((head) => [head.writer, head]))
  const claimed = claimsByName(written)
  let bytesAfterSnapshot = 0
  for (const [writer, own] of segments) {
    if (watch?.signal?.aborted === true) break
    const known = { head: tops.get(writer), written: claimed.get(writer) ?? [] }
    const files = { writer, segments: own, others: received.stretches.get(writer) }
    const united = files.others === undefined ? spared.united.get(writer) : undefined
    const one = united
      ? settled(united, tops, journals)
      : await readJournal(disk, root, files, known, counted, journals)
    // What was received since names branches otherwise than the snapshot knew them.
    if (united === undefined && !isSummed(one, snapshot?.header))
      return load(disk, root, unsummed(options))
    found.set(writer, one)
    findings.addAll(one.resolved.findings)
    if (united !== undefined) continue
    const reader = new Reader(disk, root, one, state, told, options.rules)
    bytesAfterSnapshot += await reader.apply(writer, one.resolved.lines)
    for (const branch of one.resolved.forks) bytesAfterSnapshot += await reader.applyBranch(branch)
  }
  reading.end()
  // What was given back since stands in the snapshot still.
  if (snapshot !== undefined && told.given) return load(disk, root, unsummed(options))
  const own = machineClaims(recalled, remembered)
  const claims = await back.without([...own, ...written, ...heads.claims()])
  const left = [...recalled.left].filter(([writer]) => found.get(writer)?.isReceived !== true)
  findings.addAll(heldAgainst(found, claims))
  findings.addAll(respelledIn(disk, found))
  const fits = (writer: string, n: number): boolean => (said.get(writer) ?? 0) > n
  findings.addAll(continuedBeyond(found, new Map(left), fits))
  const read = { state, journals, undo, custody, touched, found, heads, claims, bytesAfterSnapshot }
  const spares = new Spares(found, contents.files, received)
  const known = { snapshot: snapshot?.path, back: back.known() }
  return { ...read, ...known, spoken, spares, findings: findings.all() }
}

const noneRespelled: ReadonlyMap<string, readonly Respelling[]> = new Map()

// What another program has changed in the spelling of files, but for the line that is still being written.
function respelledIn(
  { respelled = noneRespelled }: Disk,
  found: ReadonlyMap<string, FoundJournal>,
): readonly FolderFinding[] {
  return [...respelled].flatMap(([file, changed]) => {
    const { writer } = readSegment(file) ?? {}
    const { segments = [], resolved } = found.get(writer ?? '') ?? {}
    const isTorn = resolved?.cut !== undefined && segments[resolved.cut.segment] === file
    const place = changed.filter((one) => one !== 'last-line-end' || !isTorn).join(' ')
    return place === '' ? [] : [finding('file.respelled', file, place)]
  })
}

// The journals alone.
function unsummed({ tried: _, apart: __, ...options }: LoadOptions): LoadOptions {
  return { ...options, recalled: { ...options.recalled, snapshots: new Map() } }
}

interface Told {
  /** The number of the last line of each writer that fits the format. */
  readonly said: Map<string, number>
  readonly spoken: Map<string, number>
  readonly heads: SaidHeads
  /** Whether a line gives back what a take had taken in. */
  given: boolean
  readonly journals: Journals
  readonly findings: Findings
  readonly undo: UndoStack
  readonly custody: Custody
  readonly touched: Set<string>
  readonly reading: ReadingProgress
  readonly signal: AbortSignal | undefined
}

class Reader {
  readonly #lines: SegmentLines
  readonly #found: FoundJournal
  readonly #state: State
  readonly #told: Told
  readonly #rules: Rules
  readonly #parts = new Parts()

  constructor(
    disk: Disk,
    root: string,
    found: FoundJournal,
    state: State,
    told: Told,
    rules: Rules,
  ) {
    this.#rules = rules
    this.#lines = new SegmentLines(disk, root)
    this.#found = found
    this.#state = state
    this.#told = told
  }

  async apply(writer: string, lines: readonly Kept[], branchFrom?: number): Promise<number> {
    let applied = 0
    for (const kept of lines) {
      const segment = this.#found.files[kept.segment] ?? ''
      const { n, start, end, group = 0, closes } = kept
      const spot = { n, start, end, group, segment, closes: closes !== undefined }
      this.#told.journals.index.note(writer, spot)
      if (kept.n <= (this.#state.heads.get(writer)?.n ?? 0)) continue
      if (this.#told.reading.count(kept.end - kept.start)) await breathe()
      if (this.#told.signal?.aborted === true) break
      const bytes = await this.#lines.of(segment, kept)
      const read = readLine(this.#found.writer, bytes, this.#rules)
      if (read === undefined) {
        const file = fileOfStretch(segment)
        this.#told.findings.add(finding('line.unfit', file, `line ${kept.n}`, { writer }))
        noteHead(this.#state, writer, kept.n, kept.hash)
        this.#told.spoken.set(writer, kept.n)
        continue
      }
      const line: ReadLine =
        branchFrom === undefined ? read : { ...read, ...relabel(read, writer, branchFrom) }
      applied += kept.end - kept.start
      this.#told.said.set(this.#found.writer, kept.n)
      if (isMissed(line)) this.#told.spoken.set(writer, kept.n)
      if (line.act === untakeAct) this.#told.given = true
      if (line.heads !== undefined) this.#told.heads.note(line.writer, line.heads)
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
    const branch = branchName(this.#found.writer, first)
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
      const file = fileOfStretch(segment)
      this.#told.findings.add(finding('act.incomplete', file, `line ${line.n}`, { writer }))
    }
    return this.#told.journals.act(`${line.writer}:${line.n}`)
  }

  async #partsMissing({ writer, n, closes = 0 }: ReadLine): Promise<number> {
    const { index } = this.#told.journals
    const spot = await index.spot(writer, n)
    return closes - (spot ? (await index.parts(writer, spot)).length : 0)
  }
}
