import { type Columns, flag, idLength, idsAt } from './columns.ts'

/** Events in order of time or against it, the undated last. */
export function orderOfTime(
  { count, flags }: Columns,
  descending: boolean,
): Uint32Array<ArrayBuffer> {
  const all = run(0, count)
  if (!descending) return all
  let dated = count
  while (dated > 0 && ((flags[dated - 1] ?? 0) & flag.undated) !== 0) dated--
  all.subarray(0, dated).reverse()
  return all
}

/** An order of the events of some columns as it stands on later ones: what has gone is left out, what is new comes last until the order is read again. */
export function carriedOrder(order: Uint32Array, before: Columns, after: Columns): Uint32Array {
  if (before === after) return order
  const most = Math.min(before.count, after.count)
  const isSame = (old: number, now: number): boolean => {
    for (let i = 0; i < idLength; i++)
      if (before.ids[old * idLength + i] !== after.ids[now * idLength + i]) return false
    return true
  }
  let head = 0
  while (head < most && isSame(head, head)) head++
  let tail = 0
  while (tail < most - head && isSame(before.count - 1 - tail, after.count - 1 - tail)) tail++
  const moved = between(after, head, after.count - tail)
  const oldIds = idsAt(before, run(head, before.count - tail))
  const shift = after.count - before.count
  const placeNow = (old: number): number => {
    if (old < head) return old
    if (old >= before.count - tail) return old + shift
    return moved.get(oldIds[old - head] ?? '') ?? -1
  }
  const isPlaced = new Uint8Array(after.count)
  const carried = new Uint32Array(after.count)
  let at = 0
  const put = (event: number): void => {
    if (event < 0 || isPlaced[event] === 1) return
    isPlaced[event] = 1
    carried[at++] = event
  }
  for (const old of order) put(placeNow(old))
  for (let event = head; event < after.count - tail; event++) put(event)
  return carried
}

function between(columns: Columns, from: number, to: number): ReadonlyMap<string, number> {
  return new Map(idsAt(columns, run(from, to)).map((id, i) => [id, from + i]))
}

function run(from: number, to: number): Uint32Array<ArrayBuffer> {
  return Uint32Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i)
}
