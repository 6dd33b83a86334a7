import { breathe } from '../core/breathe.ts'
import type { Disk } from '../core/disk.ts'
import { readSegmentPart, readSegmentWhole } from './stretch.ts'

/** The bytes of lines that are asked for one after the other. A file is read whole once, for those that stand in it together; where lines lead back to it, each is read alone: whatever order they come in, no file is read again and again. */
export class SegmentLines {
  readonly #disk: Disk
  readonly #root: string
  readonly #seen = new Set<string>()
  #open: { readonly segment: string; readonly bytes: Uint8Array } | undefined

  constructor(disk: Disk, root: string) {
    this.#disk = disk
    this.#root = root
  }

  /** The bytes of a line without its line feed. */
  async of(segment: string, { start, end }: Place): Promise<Uint8Array> {
    if (this.#open?.segment !== segment) {
      if (this.#seen.has(segment))
        return readSegmentPart(this.#disk, this.#root, segment, start, end - 1)
      this.#seen.add(segment)
      this.#open = { segment, bytes: await readSegmentWhole(this.#disk, this.#root, segment) }
      await breathe()
    }
    return this.#open.bytes.subarray(start, end - 1)
  }
}

interface Place {
  readonly start: number
  readonly end: number
}
