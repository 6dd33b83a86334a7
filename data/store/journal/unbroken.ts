import type { Kept } from './resolve.ts'

/** Of lines in order the parts of acts all of whose parts stand there one after the other, by number, each with the line that closes its act: nothing comes between them, so that they can be taken one by one. */
export function unbrokenActs(lines: readonly Kept[]): ReadonlyMap<number, Kept> {
  const closed = new Map<number, Kept>()
  let first = 0
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const isNext = before?.closes === undefined && before?.n === line.n - 1
    if (!isNext || before?.group !== line.group) first = at
    const isWhole = line.closes === at - first + 1 && lines[first]?.n === line.group
    if (isWhole) for (const part of lines.slice(first, at + 1)) closed.set(part.n, line)
  })
  return closed
}
