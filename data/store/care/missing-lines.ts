import { type Chain, type Chains, chainLines } from '../archive/chains.ts'
import { type FolderFinding, finding } from '../core/finding.ts'
import { longestLine } from '../core/limits.ts'
import { noHash } from '../journal/journal-line.ts'
import type { Kept } from '../journal/resolve.ts'
import { fileOfStretch } from '../journal/stretch.ts'
import { branchName } from '../journal/unite.ts'

/** A line that is to be taken in: whose it is, the name under which it will count, and where its bytes stand. */
export interface MissingLine {
  readonly writer: string
  readonly name: string
  readonly segment: string
  readonly line: Kept
}

/** What a copy holds that is missing here: lines whose forerunners are all here or come along, how many second branches they begin, and the lines that have to stay. */
export interface MissingLines {
  readonly lines: readonly MissingLine[]
  readonly branches: number
  readonly left: readonly FolderFinding[]
}

/** Finds the lines of a copy that are missing here. A line is taken only if the one that it follows is here or comes along: what a copy cannot show to follow stays where it is. */
export function missingLines(here: Chains, there: Iterable<Chain>): MissingLines {
  const lines: MissingLine[] = []
  const left: FolderFinding[] = []
  let branches = 0
  for (const chain of there) {
    const found = missingOf(chain, here.writers.get(chain.writer))
    for (const one of found.lines) lines.push(one)
    for (const one of found.left) left.push(one)
    branches += found.branches
  }
  return { lines, branches, left }
}

function missingOf(chain: Chain, own: Chain | undefined): MissingLines {
  const { writer, files } = chain
  const known = new Map<string, readonly [name: string, n: number]>([[noHash, [writer, 0]]])
  const last = new Map<string, number>()
  for (const [name, { hash, n }] of own === undefined ? [] : chainLines(own)) {
    known.set(hash, [name, n])
    last.set(name, Math.max(n, last.get(name) ?? 0))
  }
  const taken: MissingLine[] = []
  const stays: Kept[] = []
  let branches = 0
  const theirs = [...chainLines(chain)].map(([, line]) => line)
  for (const line of theirs.sort((a, b) => a.n - b.n || (a.hash < b.hash ? -1 : 1))) {
    if (known.has(line.hash)) continue
    const before = known.get(line.previous)
    const isTooLong = line.end - line.start - 1 > longestLine
    if (before === undefined || before[1] !== line.n - 1 || isTooLong) {
      stays.push(line)
      continue
    }
    const isFree = (last.get(before[0]) ?? 0) < line.n
    const name = isFree ? before[0] : branchName(writer, line)
    if (!isFree) branches++
    known.set(line.hash, [name, line.n])
    last.set(name, line.n)
    taken.push({ writer, name, segment: files[line.segment] ?? '', line })
  }
  return { lines: taken, branches, left: toldOf(writer, files, stays) }
}

function toldOf(
  writer: string,
  files: readonly string[],
  stays: readonly Kept[],
): readonly FolderFinding[] {
  const [first, last] = [stays[0], stays.at(-1)]
  if (first === undefined || last === undefined) return []
  const place = `line ${first.n}${last.n > first.n ? ` to ${last.n}` : ''}`
  return [finding('lines.unproven', fileOfStretch(files[first.segment] ?? ''), place, { writer })]
}
