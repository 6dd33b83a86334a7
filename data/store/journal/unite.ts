import { finding } from '../core/finding.ts'
import type { Kept, Resolved, Scanned } from './resolve.ts'
import { fileOfStretch } from './stretch.ts'

/** Unites a writer's journal with lines of it that came in other files: by number and checksum, so that a line counts once whichever road it came. Where lines follow one and the same line, the one with the smallest checksum goes on under its name, and each other begins a branch, whatever was read first. `files` are those of the journal and then those of the others. */
export function uniteLines(
  writer: string,
  resolved: Resolved,
  others: readonly Scanned[],
  files: readonly string[],
): Resolved {
  const known = new Map<string, Kept>()
  for (const line of [resolved.lines, ...resolved.forks].flat()) known.set(line.hash, line)
  const before = known.size
  others.forEach(({ good }, i) => {
    const segment = files.length - others.length + i
    for (const line of good) if (!known.has(line.hash)) known.set(line.hash, { ...line, segment })
  })
  if (known.size === before) return resolved
  const { lines, forks } = named(writer, known)
  const findings = resolved.findings.filter(({ kind }) => kind !== 'journal.forked')
  const told = forks.map(([first]) => {
    const file = fileOfStretch(files[first?.segment ?? 0] ?? '')
    return finding('journal.forked', file, `line ${first?.n}`, { writer })
  })
  return { ...resolved, lines, forks, findings: [...findings, ...told] }
}

/** The name of the second branch that begins with a line. */
export function branchName(writer: string, { hash }: { readonly hash: string }): string {
  return `${writer}~${hash.slice(0, 8)}`
}

/** The numbers of all lines in stretches of received files. */
export function numbersIn(others: readonly Scanned[]): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const { good } of others) for (const { n } of good) numbers.add(n)
  return numbers
}

/** Whether what was summed up of a writer is among its lines, under the names that these have now: its last line, and that of each branch. */
export function isSummed(
  { writer, isReceived, resolved: { lines, forks } }: Named,
  header: { readonly heads: readonly SummedHead[] } | undefined,
): boolean {
  if (header === undefined || (!isReceived && forks.length === 0)) return true
  const known = new Map([
    [writer, lines],
    ...forks.map((fork) => [nameOf(writer, fork), fork] as const),
  ])
  return header.heads.every(({ writer: name, n, hash }) => {
    if (name.split('~')[0] !== writer) return true
    const own = known.get(name)?.find((line) => line.n === n)
    return own === undefined || own.hash === hash
  })
}

interface Named {
  readonly writer: string
  readonly isReceived: boolean
  readonly resolved: Pick<Resolved, 'lines' | 'forks'>
}

interface SummedHead {
  readonly writer: string
  readonly n: number
  readonly hash: string
}

function nameOf(writer: string, [first]: readonly Kept[]): string {
  return first === undefined ? writer : branchName(writer, first)
}

function named(
  writer: string,
  known: ReadonlyMap<string, Kept>,
): Pick<Resolved, 'lines'> & { readonly forks: readonly (readonly Kept[])[] } {
  const names = new Map<string, string>()
  const branches = new Map<string, Kept[]>([[writer, []]])
  const inOrder = [...known.values()].sort((a, b) => a.n - b.n || (a.hash < b.hash ? -1 : 1))
  for (const line of inOrder) {
    const wanted = names.get(line.previous) ?? writer
    const isFree = (branches.get(wanted)?.at(-1)?.n ?? 0) < line.n
    const name = isFree ? wanted : branchName(writer, line)
    names.set(line.hash, name)
    const own = branches.get(name)
    if (own === undefined) branches.set(name, [line])
    else own.push(line)
  }
  const lines = branches.get(writer) ?? []
  branches.delete(writer)
  return { lines, forks: [...branches.values()] }
}
