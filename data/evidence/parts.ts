import * as v from 'valibot'
import { type PartPlace, type PartReach, TextParts } from '../model/parts.ts'

/** The parts that a blob spells; null where it is none. */
export function readParts(text: string): TextParts | null {
  try {
    const read = v.safeParse(TextParts, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** Where the code points [start, end) of a text stand in the original: the part in which they begin, and the last one of the same sort that they reach; of each sort that there is. */
export function partsAt({ parts }: TextParts, start: number, end: number): readonly PartReach[] {
  const found = new Map<string, PartReach>()
  for (const part of parts) {
    if (part.start >= Math.max(end, start + 1) || part.end <= start) continue
    const sort = sortOf(part.at)
    const known = found.get(sort)
    if (known === undefined || part.start <= start)
      found.set(sort, { first: part.at, last: part.at })
    else known.last = part.at
  }
  return [...found.values()]
}

function sortOf(at: PartPlace): string {
  return Object.keys(at)[0] ?? ''
}
