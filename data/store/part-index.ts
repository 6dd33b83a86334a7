import { breathe } from './breathe.ts'

/** Which parts of a large act write to a record: a hash of each record's id and the part's number in one sorted row of numbers, about 8 bytes for each record of a part. */
export class PartIndex {
  readonly #rows: Float64Array

  private constructor(rows: Float64Array) {
    this.#rows = rows
  }

  /** Reads every part's bytes, in order. */
  static async of(parts: AsyncIterable<Uint8Array>): Promise<PartIndex> {
    const found: number[] = []
    let part = 0
    for await (const bytes of parts) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
      let last = ''
      for (const [, id = ''] of text.matchAll(/\["([a-z]-[0-9a-z]{16})","/g)) {
        if (id !== last) found.push(hashOf(id) * 65_536 + part)
        last = id
      }
      part++
      await breathe()
    }
    return new PartIndex(Float64Array.from(found).sort())
  }

  /** The numbers of the parts that may write to the record, in order. */
  find(id: string): readonly number[] {
    const hash = hashOf(id)
    let low = 0
    for (let high = this.#rows.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((this.#rows[middle] ?? 0) < hash * 65_536) low = middle + 1
      else high = middle
    }
    const parts = new Set<number>()
    for (; Math.floor((this.#rows[low] ?? -1) / 65_536) === hash; low++)
      parts.add((this.#rows[low] ?? 0) % 65_536)
    return [...parts]
  }
}

// FNV-1a, 32 bits.
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
