import { type Dot, dotOf, type Line, type Op, readDot } from './patch.ts'
import { applyLine, emptyState, noteHead, type State } from './state.ts'

/** A journal line with its checksum; `group` and `closes` where the act is spread over several lines. */
export interface Journaled {
  readonly line: Line
  readonly hash: string
  readonly group?: number
  readonly closes?: number
}

/** Every line known, by writer, in the order of their numbers. */
export type KnownLines = ReadonlyMap<string, readonly Journaled[]>

/** The union of what two copies know: by writer and number, in any order, any number of times, the same. Where two lines share writer and number but not their checksum, two machines have used one name: both branches are kept, and the one whose first own line has the greater checksum takes a name of its own. */
export function unite(a: KnownLines, b: KnownLines): KnownLines {
  const united = new Map<string, readonly Journaled[]>(a)
  for (const [writer, lines] of b) {
    const { kept, branch } = uniteOne(united.get(writer) ?? [], lines)
    united.set(writer, kept)
    const first = branch[0]
    if (first === undefined) continue
    const name = `${writer}~${first.hash.slice(0, 8)}`
    const relabelled = branch.map((one) => ({
      ...one,
      line: relabel(one.line, name, first.line.n),
    }))
    united.set(name, uniteOne(united.get(name) ?? [], relabelled).kept)
  }
  return united
}

function uniteOne(
  a: readonly Journaled[],
  b: readonly Journaled[],
): { readonly kept: readonly Journaled[]; readonly branch: readonly Journaled[] } {
  const known = new Map(a.map((one) => [one.line.n, one]))
  const fork = b.find(({ line: { n }, hash }) => (known.get(n)?.hash ?? hash) !== hash)
  if (fork === undefined) {
    for (const one of b) known.set(one.line.n, one)
    return { kept: inOrder([...known.values()]), branch: [] }
  }
  const from = fork.line.n
  const [mine, theirs] = [a, b].map((lines) => inOrder(lines.filter(({ line }) => line.n >= from)))
  const before = uniteOne(
    a.filter(({ line }) => line.n < from),
    b.filter(({ line }) => line.n < from),
  ).kept
  const mineFirst = (mine?.[0]?.hash ?? '') < fork.hash
  const [first, second] = mineFirst ? [mine, theirs] : [theirs, mine]
  return { kept: [...before, ...(first ?? [])], branch: second ?? [] }
}

function inOrder(lines: readonly Journaled[]): readonly Journaled[] {
  return lines.toSorted((a, b) => a.line.n - b.line.n)
}

/** Gives the lines of a second branch a writer of their own; what they replaced of that branch goes with them. */
export function relabel(line: Line, branch: string, from: number): Line {
  const renamed = (dot: Dot): Dot => {
    const { writer, n } = readDot(dot)
    return writer === line.writer && n >= from ? `${branch}:${n}` : dot
  }
  return {
    ...line,
    writer: branch,
    ...(line.of === undefined ? {} : { of: renamed(line.of) }),
    ops: line.ops.map((op) => ({ ...op, replaces: op.replaces.map(renamed) })),
  }
}

/** The parts of acts that are not yet whole: an act spread over several lines takes effect with its closing line, under that line's number. */
export class Parts {
  readonly #open = new Map<Dot, Op[][]>()

  /** The act that a line completes; undefined while parts are still to come, or where some are missing. */
  whole({ line, group, closes }: Omit<Journaled, 'hash'>): Line | undefined {
    if (group === undefined) return line
    const key = dotOf({ writer: line.writer, n: group })
    const parts = this.#open.get(key) ?? []
    if (closes === undefined) {
      parts.push([...line.ops])
      this.#open.set(key, parts)
      return undefined
    }
    this.#open.delete(key)
    if (parts.length + 1 !== closes) return undefined
    return { ...line, ops: [...parts.flat(), ...line.ops] }
  }
}

/** The archive that a set of journals gives; the order of the writers makes no difference. */
export function replay(journals: KnownLines): State {
  const state = emptyState()
  const parts = new Parts()
  for (const lines of journals.values())
    for (const one of lines) {
      const act = parts.whole(one)
      if (act === undefined) noteHead(state, one.line.writer, one.line.n, one.hash)
      else applyLine(state, act, one.hash)
    }
  return state
}
