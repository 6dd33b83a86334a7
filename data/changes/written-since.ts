import { kindOf } from '../model/id.ts'
import { type Held, markOf, type WriteMark } from './held.ts'
import { type Heads, readDot } from './patch.ts'
import type { Archive } from './state.ts'

/** What journals have written beyond some heads: the records that hold such a write, and whether a tie that stood before names another event since. */
export interface WrittenSince {
  readonly ids: readonly string[]
  readonly hasMoved: boolean
}

const often = 500

/** Finds what was written since the journals reached some heads, yielding often. */
export function* writtenSince(archive: Archive, heads: Heads): Generator<undefined, WrittenSince> {
  const isNew = ({ dot }: WriteMark): boolean => {
    const { writer, n } = readDot(dot)
    return n > (heads.get(writer)?.n ?? 0)
  }
  const ids: string[] = []
  let hasMoved = false
  let read = 0
  for (const held of archive.records.values()) {
    if (++read % often === 0) yield
    const marks = marksIn(held)
    if (!marks.some(isNew)) continue
    ids.push(held.id)
    hasMoved ||= kindOf(held.id) === 'link' && eventMarks(held).some(isNew) && !marks.every(isNew)
  }
  return { ids, hasMoved }
}

function marksIn({ mark, marks = {}, rivals = {} }: Held): readonly WriteMark[] {
  const others = Object.values(rivals).flatMap((writes) => writes.map((one) => one.mark))
  return [mark, ...Object.values(marks), ...others]
}

function eventMarks(held: Held): readonly WriteMark[] {
  const own = markOf(held, 'event')
  return own === undefined ? [] : [own, ...(held.rivals?.event ?? []).map(({ mark }) => mark)]
}

/** Whether journals that reach some heads hold every line that others name. */
export function reach(heads: Heads, others: Heads): boolean {
  return [...others].every(([of, { n, hash }]) => {
    const own = heads.get(of)
    return own !== undefined && (own.n > n || (own.n === n && own.hash === hash))
  })
}
