import { join } from 'node:path'
import { codeOf, type Disk, type OpenFile } from '../core/disk.ts'
import { makeFolder, writeAll } from '../core/durable.ts'
import { segmentName } from '../core/names.ts'
import { sealedAt } from './journals.ts'

/** Appends to one writer's journal, segment after segment. After a failed write or fsync nothing of that file handle is trusted: cut back, close, go on in a new segment. */
export class JournalWriter {
  readonly #disk: Disk
  readonly #root: string
  readonly #writer: string
  #number: number
  #segment: string
  #length: number
  #file: OpenFile | undefined
  #fresh = false

  /** `number` is that of the segment to go on with (0: none yet), `length` its proven length; a full or mistrusted one is left behind. */
  constructor(disk: Disk, root: string, writer: string, number: number, length: number) {
    this.#disk = disk
    this.#root = root
    this.#writer = writer
    this.#number = number
    this.#segment = this.#path(number)
    this.#length = length
  }

  /** The segment being written, by its path in the archive, and its length. */
  get place(): { readonly segment: string; readonly length: number } {
    return { segment: this.#segment, length: this.#length }
  }

  /** Appends bytes and resolves once they are durable; throws after having cut back, and then goes on in a new segment. Answers where the bytes begin, and which segment it has sealed. */
  async append(
    bytes: Uint8Array,
  ): Promise<{ readonly segment: string; readonly at: number; readonly sealed?: string }> {
    const before = this.#number
    const file = await this.#ready()
    const sealed =
      before > 0 && before !== this.#number ? { sealed: this.#path(before) } : undefined
    const at = this.#length
    try {
      await writeAll(file, bytes, at)
      await file.sync()
    } catch (error) {
      await this.#abandon(file)
      throw error
    }
    this.#length = at + bytes.byteLength
    return { segment: this.#segment, at, ...sealed }
  }

  /** Closes the file. */
  async close(): Promise<void> {
    const file = this.#file
    this.#file = undefined
    await file?.close()
  }

  #path(number: number): string {
    return segmentName(this.#writer, number)
  }

  async #ready(): Promise<OpenFile> {
    if (this.#file !== undefined && this.#length < sealedAt) return this.#file
    if (this.#file === undefined && this.#number > 0 && !this.#fresh && this.#length < sealedAt) {
      this.#file = await this.#disk.open(join(this.#root, this.#path(this.#number)), 'log')
      return this.#file
    }
    await this.close()
    return this.#begin()
  }

  async #begin(): Promise<OpenFile> {
    const folder = await makeFolder(this.#disk, this.#root, 'journal', this.#writer)
    for (let number = this.#number + 1; ; number++) {
      const path = join(this.#root, this.#path(number))
      try {
        const file = await this.#disk.open(path, 'new-log')
        try {
          await file.sync()
          await this.#disk.syncDir(folder)
        } catch (error) {
          await file.close().catch(() => undefined)
          await this.#disk.unlink(path).catch(() => undefined)
          throw error
        }
        this.#file = file
        this.#number = number
        this.#segment = this.#path(number)
        this.#length = 0
        this.#fresh = false
        return file
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
    }
  }

  async #abandon(file: OpenFile): Promise<void> {
    this.#file = undefined
    this.#fresh = true
    try {
      await file.truncate(this.#length)
      await file.sync()
    } catch (error) {
      if (codeOf(error) === '') throw error
    }
    await file.close().catch(() => undefined)
    if (this.#length > 0) return
    // An empty segment goes, or a full disk would gather one for each refusal.
    try {
      await this.#disk.unlink(join(this.#root, this.#path(this.#number)))
      this.#number--
    } catch (error) {
      if (codeOf(error) === '') throw error
    }
  }
}
