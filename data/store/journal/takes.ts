import { join } from 'node:path'
import { type Dot, dotOf, type Take } from '../../changes/patch.ts'
import type { LargeLine } from '../../changes/writes.ts'
import { breathe } from '../core/breathe.ts'
import type { Disk } from '../core/disk.ts'
import { readIfGiven } from '../core/read-part.ts'
import { ownRules, type Rules } from '../migrations/format.ts'
import { readHead, readLine } from './journal-line.ts'
import { takeAct } from './line-shape.ts'

/** The act of a line that gives back what the take that its `of` names had taken in. */
export const untakeAct = 'untake'

/** A file of lines that a writer has taken in, and the line that names it. */
export interface Taken extends Take {
  readonly writer: string
  readonly n: number
  readonly time: string
}

/** Which files of received lines count: those that a line of their own taker's journal names, and none has given back. */
export class Takes {
  readonly #taken = new Map<Dot, Taken>()
  readonly #back = new Set<Dot>()

  /** Begins with what was known before. */
  constructor(known?: { readonly taken: readonly Taken[]; readonly back: readonly Dot[] }) {
    for (const one of known?.taken ?? []) this.#taken.set(dotOf(one), one)
    for (const dot of known?.back ?? []) this.#back.add(dot)
  }

  /** Takes note of a line as it stands in its writer's journal. */
  note({ writer, n, time, act, of, take }: LargeLine): void {
    if (take !== undefined) this.#taken.set(dotOf({ writer, n }), { ...take, writer, n, time })
    else if (act === untakeAct && of?.startsWith(`${writer}:`) === true) this.#back.add(of)
  }

  /** The files that count, by their paths, in the order of the lines that name them. */
  standing(): ReadonlyMap<string, Taken> {
    const found = [...this.#taken].filter(([dot]) => !this.#back.has(dot))
    return new Map(found.map(([, taken]) => [taken.file, taken]))
  }

  /** What their takers have given back. */
  givenBack(): readonly Taken[] {
    return [...this.#taken].flatMap(([dot, taken]) => (this.#back.has(dot) ? [taken] : []))
  }

  /** All that is known, for a later reading to begin with. */
  rows(): { readonly taken: readonly Taken[]; readonly back: readonly Dot[] } {
    return { taken: [...this.#taken.values()], back: [...this.#back] }
  }

  /** Every file that was ever named: none of these names is given again. */
  named(): ReadonlySet<string> {
    return new Set([...this.#taken.values()].map(({ file }) => file))
  }
}

const marks = [`"act":"${takeAct}"`, `"act":"${untakeAct}"`].map((mark) => Buffer.from(mark))
const feed = 10

/** Looks through a segment for lines that take in or give back, without reading any other. */
export function noteTakes(
  takes: Takes,
  writer: string,
  bytes: Uint8Array,
  rules: Rules = ownRules,
): void {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const mark of marks)
    for (let at = all.indexOf(mark); at >= 0; ) {
      const start = all.lastIndexOf(feed, at) + 1
      const end = all.indexOf(feed, at)
      const line = all.subarray(start, end < 0 ? all.length : end)
      const isWhole = end >= 0 && typeof readHead(line) !== 'string'
      const read = isWhole ? readLine(writer, line, rules) : undefined
      if (read !== undefined) takes.note(read)
      at = end < 0 ? -1 : all.indexOf(mark, end)
    }
}

/** What was taken in as far as is known, and of each taker from which byte of which segment on it is not. */
export interface KnownTakes {
  readonly takes: Takes
  readonly lookedThrough: ReadonlyMap<string, { readonly segment: string; readonly offset: number }>
}

/** Looks through the journals of takers for what they have taken in, from where it is not known yet. */
export async function readTakes(
  disk: Disk,
  root: string,
  segments: ReadonlyMap<string, readonly string[]>,
  takers: Iterable<string>,
  rules: Rules = ownRules,
  known: KnownTakes = { takes: new Takes(), lookedThrough: new Map() },
): Promise<Takes> {
  const takes = new Takes(known.takes.rows())
  for (const writer of takers) {
    const { segment: last = '', offset = 0 } = known.lookedThrough.get(writer) ?? {}
    for (const segment of segments.get(writer) ?? []) {
      if (segment < last) continue
      // What cannot be read is told by whoever reads the journal.
      const bytes = await readIfGiven(disk, join(root, segment), () => undefined)
      if (bytes === undefined) continue
      noteTakes(takes, writer, segment === last ? bytes.subarray(offset) : bytes, rules)
      await breathe()
    }
  }
  return takes
}
