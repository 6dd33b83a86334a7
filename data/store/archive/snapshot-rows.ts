import type { Held, Write, WriteMark } from '../../changes/held.ts'
import { noteMention, type State } from '../../changes/state.ts'
import { HeldOnce } from '../../text/held-once.ts'
import type { Json } from '../../text/json.ts'
import { refuseIfShort, roomToOpen } from './room-to-open.ts'
import { isMark, isRow, type MarkRow, type RecordRow } from './snapshot-shape.ts'

const lookedAtAfter = 500
const rowSign = 0x5b
const comma = 0x2c

/** The rows of a snapshot on their way into a state, one after the other. */
export class SnapshotRows {
  readonly #state: State
  readonly #marks = new Map<string, WriteMark>()
  readonly #once = new HeldOnce()
  readonly #room = roomToOpen()
  #count = 0

  constructor(state: State) {
    this.#state = state
  }

  /** Takes the line between two places in; false where it is no row: the records have ended. What only begins as a row is thrown. */
  take(bytes: Buffer, start: number, lineEnd: number): boolean {
    if (bytes[start] !== rowSign) return false
    const end = bytes[lineEnd - 1] === comma ? lineEnd - 1 : lineEnd
    const row: unknown = JSON.parse(bytes.toString('utf8', start, end))
    if (!isRow(row)) throw new TypeError('no record')
    const [spelt, fields, mark, others, rivals] = row
    const id = this.#once.id(spelt)
    this.#once.value('', fields)
    const held: Held = { id, mark: this.#markOf(mark), fields }
    const isPlain = others === undefined && rivals === undefined
    if (++this.#count % lookedAtAfter === 0) refuseIfShort(this.#room)
    this.#state.records.set(id, isPlain ? held : { ...held, ...this.#besides(others, rivals) })
    for (const field of Object.keys(fields))
      noteMention(this.#state, id, field, fields[field] as Json)
    return true
  }

  #besides(others: RecordRow[3], rivals: RecordRow[4]): Pick<Held, 'marks' | 'rivals'> {
    return {
      marks: others && mapped(others, this.#markOf),
      rivals:
        rivals &&
        mapped(rivals, (writes) =>
          writes.map(([value, one]): Write => ({ value, mark: this.#markOf(one) })),
        ),
    }
  }

  #markOf = (row: MarkRow): WriteMark => {
    const known = this.#marks.get(row[0])
    if (known !== undefined) return known
    if (!isMark(row)) throw new TypeError('no mark')
    const [dot, time, author, act] = row
    const mark: WriteMark = { dot, time, author, act }
    this.#marks.set(dot, mark)
    return mark
  }
}

function mapped<A, B>(
  all: { readonly [field: string]: A },
  each: (one: A) => B,
): { readonly [field: string]: B } | undefined {
  const entries = Object.entries(all)
  if (entries.length === 0) return undefined
  return Object.fromEntries(entries.map(([field, one]) => [field, each(one)]))
}
