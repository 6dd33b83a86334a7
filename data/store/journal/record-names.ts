const rowBits = 65_536
const mergeAt = 4096

/** Which rows of a segment write to a record: a hash of each record's id and the row's number, in one sorted row of numbers, 8 bytes for each record of a line. */
export class RecordNames {
  #sorted = new Float64Array()
  #tail: number[] = []

  /** Reads the ids of the records that a line's bytes write to; rows are given in order. */
  note(bytes: Uint8Array, start: number, end: number, row: number): void {
    let last = -1
    for (let at = start; at < end - 21; at++) {
      if (bytes[at] !== openBracket || bytes[at + 1] !== quote || bytes[at + 3] !== hyphen) continue
      if (bytes[at + 20] !== quote || bytes[at + 21] !== comma) continue
      const hash = hashOf(bytes, at + 2)
      if (hash !== last) this.#tail.push(hash * rowBits + row)
      last = hash
      at += 21
    }
    if (this.#tail.length > mergeAt + this.#sorted.length / 4) this.settle()
  }

  /** Puts what was noted in order. */
  settle(): void {
    const all = new Float64Array(this.#sorted.length + this.#tail.length)
    all.set(this.#sorted)
    all.set(this.#tail, this.#sorted.length)
    this.#sorted = all.sort()
    this.#tail = []
  }

  /** The rows that may write to the record, in order: each that does, and once in four thousand million times another. */
  find(id: string): readonly number[] {
    const from = hashOf(new TextEncoder().encode(id), 0) * rowBits
    const sorted = this.#sorted
    let low = 0
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) < from) low = middle + 1
      else high = middle
    }
    const rows = new Set<number>()
    for (; (sorted[low] ?? from + rowBits) < from + rowBits; low++)
      rows.add((sorted[low] ?? 0) - from)
    for (const one of this.#tail) if (one >= from && one < from + rowBits) rows.add(one - from)
    return [...rows].sort((a, b) => a - b)
  }
}

const openBracket = 0x5b
const quote = 0x22
const comma = 0x2c
const hyphen = 0x2d
const idLength = 18

// FNV-1a, 32 bits.
function hashOf(bytes: Uint8Array, from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + idLength; at++)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash >>> 0
}
