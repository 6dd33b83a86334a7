import { emptyState, type State } from '../../changes/state.ts'
import { contentsOf, isLitter } from '../core/contents.ts'
import type { Disk } from '../core/disk.ts'
import { Findings, type FolderFinding, finding } from '../core/finding.ts'
import { readSegment } from '../core/names.ts'
import type { Respelling } from '../core/respelling.ts'
import { tellBesides } from '../journal/beside.ts'
import { Custody } from '../journal/custody-dates.ts'
import { Journals } from '../journal/journals.ts'
import { UndoStack } from '../journal/undo.ts'
import { isSummed } from '../journal/unite.ts'
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
import { type LinesTold, LineTaker } from './line-taker.ts'
import type { LoadOptions } from './load-options.ts'
import { bytesToRead, ReadingProgress, tellListed } from './reading-progress.ts'
import { readReceivedLines } from './received-files.ts'
import { spokenUpTo } from './recollection.ts'
import { SaidHeads } from './said-heads.ts'
import { Spares } from './spares.ts'
import { TouchedSince } from './touched.ts'
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
  readonly touched: TouchedSince
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
  const touched = new TouchedSince()
  const heads = new SaidHeads(snapshot)
  const said = new Map<string, number>()
  const spoken = new Map(
    snapshot?.header.heads.map(({ writer, n }) => [writer, spokenUpTo(recalled, writer, n)]),
  )
  const told: LinesTold = {
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
    const taker = new LineTaker(disk, root, one, state, told, options.rules)
    bytesAfterSnapshot += await taker.apply(writer, one.resolved.lines)
    for (const branch of one.resolved.forks) bytesAfterSnapshot += await taker.applyBranch(branch)
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
