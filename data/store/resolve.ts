import { type Finding, finding } from './finding.ts'
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
  readonly findings: readonly Finding[]
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
}

/** Nothing known: reading starts at the first line. */
export const nothingKnown: Known = { n: 0, hash: noHash, durable: 0, remembered: 0 }

type Item =
  | { readonly good: true; readonly line: Kept }
  | { readonly good: false; readonly bad: BadLine; readonly segment: number }

/** Tells damage from interrupted and refused writes. Every line carries the number that was durable when it was written: a hole at or below a proven number is damage, above it an interrupted write. */
export function resolve(
  writer: string,
  segments: readonly Scanned[],
  known: Known = nothingKnown,
): Resolved {
  const { items, forks } = inOrder(segments, known.durable)
  let proven = known.durable
  for (const item of items) if (item.good && item.line.durable > proven) proven = item.line.durable
  const findings: Finding[] = forks.map((branch) =>
    finding('journal.forked', fileOf(segments, branch[0]), `line ${branch[0]?.n}`, { writer }),
  )
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
      findings.push(finding(kind, file, place, { record: id, writer }))
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
      findings.push(finding('chain.broken', file, `line ${line.n}`, { writer }))
      continue
    }
    if (line.n !== last.n + holes + 1) {
      const place = `line ${last.n + 1}${line.n > last.n + 2 ? ` to ${line.n - 1}` : ''}`
      findings.push(finding('lines.missing', file, place, { writer }))
    } else if (holes === 0 && line.previous !== last.hash)
      findings.push(finding('chain.broken', file, `line ${line.n}`, { writer }))
    last = line
    holes = 0
    lines.push(line)
  }
  if (last.n + holes < proven) {
    const file = segments.at(-1)?.file ?? `journal/${writer}`
    findings.push(
      finding('lines.missing', file, `line ${last.n + holes + 1} to ${proven}`, { writer }),
    )
  }
  const damaged = findings.some((one) => one.severity === 'damage')
  return { lines, findings, cut, behind, forks, damaged }
}

function fileOf(segments: readonly Scanned[], line: Kept | undefined): string {
  return line === undefined ? '' : (segments[line.segment]?.file ?? '')
}

// A later segment begins where trust ended: what an earlier one holds from that number on was refused to its writer, unless something has proved it durable since; then two sessions have used one number, and both branches are kept.
function inOrder(
  segments: readonly Scanned[],
  durable: number,
): { readonly items: readonly Item[]; readonly forks: readonly (readonly Kept[])[] } {
  let items: Item[] = []
  const forks: Kept[][] = []
  let proven = durable
  let lastBranch: Kept[] | undefined
  segments.forEach(({ good, bad }, segment) => {
    const lines = good.map((line): Kept => ({ ...line, segment }))
    const held = new Map<number, Kept>()
    for (const item of items) if (item.good) held.set(item.line.n, item.line)
    const first = lines[0]
    let mine: readonly Kept[] = lines
    if (first !== undefined && segment > 0 && held.has(first.n)) {
      if (first.n > proven) items = items.filter((item) => !item.good || item.line.n < first.n)
      else {
        const branch = lines.filter((line) => held.get(line.n)?.hash !== line.hash)
        mine = []
        if (branch.length > 0) {
          lastBranch = branch
          forks.push(branch)
        }
      }
    } else if (
      first !== undefined &&
      lastBranch !== undefined &&
      lastBranch.at(-1)?.hash === first.previous
    ) {
      lastBranch.push(...lines)
      mine = []
    }
    for (const line of mine) if (line.durable > proven) proven = line.durable
    const own: Item[] = [
      ...mine.map((line): Item => ({ good: true, line })),
      ...bad.map((one): Item => ({ good: false, bad: one, segment })),
    ]
    items.push(...own.sort((a, b) => startOf(a) - startOf(b)))
  })
  return { items, forks }
}

function startOf(item: Item): number {
  return item.good ? item.line.start : item.bad.start
}
