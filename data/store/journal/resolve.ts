import { Findings, type FolderFinding, finding } from '../core/finding.ts'
import { noHash } from './journal-line.ts'
import type { BadLine, FoundLine } from './scan.ts'

/** A segment's file inside the archive and what is in it. */
export interface Scanned {
  readonly file: string
  readonly good: readonly FoundLine[]
  readonly bad: readonly BadLine[]
}

/** A line of a resolved journal: its segment's index and its place. */
export interface Kept extends FoundLine {
  readonly segment: number
}

/** One writer's journal made sense of. `cut` is where an interrupted write begins in the last segment, `behind` the readable lines after it, `forks` the lines of second branches under the writer's own numbers. */
export interface Resolved {
  readonly lines: readonly Kept[]
  readonly findings: readonly FolderFinding[]
  readonly cut: { readonly segment: number; readonly at: number } | undefined
  readonly behind: readonly Kept[]
  readonly forks: readonly (readonly Kept[])[]
  readonly damaged: boolean
}

/** What is known before the first byte is read: the line that reading starts after, the highest number that this folder has proved durable, and the highest that this machine remembers. */
export interface Known {
  readonly n: number
  readonly hash: string
  readonly durable: number
  readonly remembered: number
  /** Whether the journal is another machine's, so that what a snapshot knows beyond its end may still be arriving. */
  readonly isForeign: boolean
  /** The numbers of lines that other files hold of the writer: they are not missing where the journal has them not. */
  readonly elsewhere?: ReadonlySet<number>
}

/** Nothing known: reading starts at the first line. */
export const nothingKnown: Known = {
  n: 0,
  hash: noHash,
  durable: 0,
  remembered: 0,
  isForeign: false,
}

type Item =
  | { readonly good: true; readonly line: Kept }
  | { readonly good: false; readonly bad: BadLine; readonly segment: number }

/** Tells damage from interrupted and refused writes. Every line carries the number that was durable when it was written: a hole at or below a proven number is damage, above it an interrupted write. */
export function resolve(
  writer: string,
  segments: readonly Scanned[],
  known: Known = nothingKnown,
): Resolved {
  const { items, forks } = inOrder(segments, known.n)
  let marked = 0
  for (const item of items) if (item.good && item.line.durable > marked) marked = item.line.durable
  const proven = Math.max(marked, known.durable)
  const findings = new Findings()
  for (const [first] of forks)
    findings.add(finding('journal.forked', fileOf(segments, first), `line ${first?.n}`, { writer }))
  const lines: Kept[] = []
  const behind: Kept[] = []
  let cut: Resolved['cut']
  let last: { readonly n: number; readonly hash: string } = known
  let holes = 0
  for (const item of items) {
    if (!item.good) {
      const file = segments[item.segment]?.file ?? ''
      const { start, id } = item.bad
      const interrupted = last.n + holes + 1 > Math.max(proven, known.remembered)
      const kind = !interrupted
        ? 'line.damaged'
        : item.segment === segments.length - 1
          ? 'journal.interrupted'
          : 'journal.refused'
      if (kind === 'journal.interrupted') cut ??= { segment: item.segment, at: start }
      const place = `line ${last.n + holes + 1}, byte ${start}`
      findings.add(finding(kind, file, place, { record: id, writer }))
      if (kind === 'line.damaged') holes++
      continue
    }
    const { line } = item
    if (cut !== undefined) {
      behind.push(line)
      continue
    }
    const file = fileOf(segments, line)
    if (line.n <= last.n) {
      findings.add(finding('chain.broken', file, `line ${line.n}`, { writer }))
      continue
    }
    if (line.n !== last.n + holes + 1) {
      const place = `line ${last.n + 1}${line.n > last.n + 2 ? ` to ${line.n - 1}` : ''}`
      if (!isElsewhere(known, last.n + 1, line.n - 1))
        findings.add(finding('lines.missing', file, place, { writer }))
    } else if (holes === 0 && line.previous !== last.hash)
      findings.add(finding('chain.broken', file, `line ${line.n}`, { writer }))
    last = line
    holes = 0
    lines.push(line)
  }
  if (last.n + holes < proven && !isElsewhere(known, last.n + holes + 1, proven)) {
    const file = segments.at(-1)?.file ?? `journal/${writer}`
    // What is known of another's journal beyond its own marks is told by whoever knows it.
    const isTold = known.isForeign && last.n + holes >= marked
    const place = `line ${last.n + holes + 1} to ${proven}`
    if (!isTold) findings.add(finding('lines.missing', file, place, { writer }))
  }
  const all = findings.all()
  const damaged = all.some((one) => one.severity === 'damage')
  return { lines, findings: all, cut, behind, forks, damaged }
}

function isElsewhere({ elsewhere }: Known, from: number, to: number): boolean {
  if (elsewhere === undefined) return false
  for (let n = from; n <= to; n++) if (!elsewhere.has(n)) return false
  return true
}

function fileOf(segments: readonly Scanned[], line: Kept | undefined): string {
  return line === undefined ? '' : (segments[line.segment]?.file ?? '')
}

// A later segment begins where trust ended: what an earlier one holds from that number on was refused to its writer, unless something has proved it durable since; then two sessions have used one number.
function inOrder(
  segments: readonly Scanned[],
  from: number,
): { readonly items: readonly Item[]; readonly forks: readonly (readonly Kept[])[] } {
  let items: Item[] = []
  const forks: Kept[][] = []
  let proven = from
  let highest = 0
  segments.forEach(({ good, bad }, segment) => {
    let lines = good.map((line): Kept => ({ ...line, segment }))
    const first = lines[0]
    const branch = forks.at(-1)
    if (first !== undefined && first.n <= highest) {
      if (first.n > proven) items = before(items, first.n)
      else {
        const { kept, fork, next } = forked(items, lines)
        items = [...kept]
        lines = [...next]
        if (fork.length > 0) forks.push(fork)
      }
    } else if (first !== undefined && branch?.at(-1)?.hash === first.previous) {
      branch.push(...lines)
      lines = []
    }
    for (const { durable: mark } of lines) if (mark > proven) proven = mark
    const own: Item[] = [
      ...lines.map((line): Item => ({ good: true, line })),
      ...bad.map((one): Item => ({ good: false, bad: one, segment })),
    ]
    items.push(...own.sort((a, b) => startOf(a) - startOf(b)))
    for (const item of items.slice(-1)) if (item.good) highest = Math.max(highest, item.line.n)
  })
  return { items, forks }
}

function before(items: readonly Item[], n: number): Item[] {
  return items.filter((item) => !item.good || item.line.n < n)
}

// Where no line differs, lines were written again, and `next` are those that follow them. Else both branches are kept; the one with the smaller checksum keeps the writer's name, so that every reader names them alike.
function forked(
  items: readonly Item[],
  lines: readonly Kept[],
): { readonly kept: readonly Item[]; readonly fork: Kept[]; readonly next: readonly Kept[] } {
  const held = new Map<number, Kept>()
  for (const item of items) if (item.good) held.set(item.line.n, item.line)
  const differs = ({ n, hash }: Kept): boolean => (held.get(n)?.hash ?? hash) !== hash
  const from = lines.find(differs)
  const other = from && held.get(from.n)
  if (from === undefined || other === undefined)
    return { kept: items, fork: [], next: lines.filter(({ n }) => !held.has(n)) }
  const branch = lines.filter(({ n }) => n >= from.n)
  if (other.hash < from.hash) return { kept: items, fork: branch, next: [] }
  const rest = [...held.values()].filter(({ n }) => n >= from.n)
  const mine = branch.map((line): Item => ({ good: true, line }))
  return { kept: [...before(items, from.n), ...mine], fork: rest, next: [] }
}

function startOf(item: Item): number {
  return item.good ? item.line.start : item.bad.start
}
