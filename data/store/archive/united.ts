import { finding } from '../core/finding.ts'
import type { FormatName } from '../core/names.ts'
import type { Journals } from '../journal/journals.ts'
import type { Kept } from '../journal/resolve.ts'
import { fileOfStretch, isStretch } from '../journal/stretch.ts'
import { branchName } from '../journal/unite.ts'
import type { FoundJournal } from './found-journal.ts'
import type { SnapshotHead } from './snapshot-shape.ts'
import type { NameRow, SegmentRow, UnitedRow } from './spared-shape.ts'

const mostRuns = 10_000

/** How a writer's lines were united, for a snapshot to keep; undefined where they stand in its own journal alone, on one branch, and where something about them has to be said at each opening. */
export function unitedOf(
  { writer, segments, files, isReceived, resolved, summed }: FoundJournal,
  sizes: ReadonlyMap<FormatName, number>,
): UnitedRow | undefined {
  if (summed !== undefined) return summed
  const { lines, forks, findings, cut } = resolved
  if (!isReceived && forks.length === 0) return undefined
  if (cut !== undefined || findings.some(({ kind }) => kind !== 'journal.forked')) return undefined
  const names = [nameRow(writer, lines, files)]
  for (const fork of forks) {
    const [first] = fork
    if (first !== undefined) names.push(nameRow(branchName(writer, first), fork, files))
  }
  const runs = names.flatMap(([, , own]) => own.map((row) => row[2].length))
  if (runs.reduce((sum, count) => sum + count, 0) > mostRuns) return undefined
  const last = new Map<number, Kept>()
  for (const line of [lines, ...forks].flat())
    if ((last.get(line.segment)?.start ?? -1) < line.start) last.set(line.segment, line)
  const rows = segments.map((segment, i): SegmentRow => {
    const { start = 0, hash = '' } = last.get(i) ?? {}
    return [segment, sizes.get(segment as FormatName) ?? 0, start, hash]
  })
  return { writer, segments: rows, names }
}

function nameRow(name: string, lines: readonly Kept[], files: readonly string[]): NameRow {
  const rows = new Map<string, { readonly first: number; readonly runs: [number, number][] }>()
  for (const { n, segment, start, end } of lines) {
    const file = files[segment] ?? ''
    const row = rows.get(file) ?? { first: n, runs: [] }
    rows.set(file, row)
    const run = row.runs.at(-1)
    if (run?.[1] === start) run[1] = end
    else row.runs.push([start, end])
  }
  const found = [...rows].map(([file, { first, runs }]) => [file, first, runs] as const)
  return [name, lines[0]?.n ?? 0, found]
}

/** A writer's journal as a snapshot knew it, where nothing of it has changed since: its lines are not read, and found again by their places. */
export function settled(
  row: UnitedRow,
  heads: ReadonlyMap<string, SnapshotHead>,
  journals: Journals,
): FoundJournal {
  const { writer, segments, names } = row
  const files = [...new Set(names.flatMap(([, , own]) => own.map(([file]) => file)))]
  const isReceived = files.some(isStretch)
  const none: SnapshotHead = { writer, n: 0, hash: '', segment: '', offset: 0 }
  const lines: Kept[][] = []
  const findings = names.flatMap(([name, first, own]) => {
    for (const [file, begins, runs] of own) journals.index.noteSpared(name, file, begins, runs)
    if (name === writer) return []
    journals.noteBranch(name, writer, first)
    lines.push([lastLine(heads.get(name) ?? none)])
    const file = fileOfStretch(own[0]?.[0] ?? '')
    return [finding('journal.forked', file, `line ${first}`, { writer })]
  })
  return {
    ...{ writer, files, isReceived, summed: row },
    segments: segments.map(([segment]) => segment),
    resolved: {
      ...{ lines: [], findings, cut: undefined, behind: [], forks: lines, damaged: false },
    },
    length: segments.at(-1)?.[1] ?? 0,
    last: heads.get(writer) ?? none,
  }
}

// Where a branch ends is all that is asked of one that has not been read.
function lastLine({ n, hash }: SnapshotHead): Kept {
  const unread = { previous: '', durable: 0, group: undefined, closes: undefined }
  return { n, hash, ...unread, start: 0, end: 0, segment: 0 }
}
