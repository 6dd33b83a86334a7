import { join } from 'node:path'
import { codeOf, type Disk, diskRefusal, type FileNumbers, type OpenFile } from '../core/disk.ts'
import { makeFolder, writeAll } from '../core/durable.ts'
import { segmentName } from '../core/names.ts'
import { readPart } from '../core/read-part.ts'
import { HeldBytes } from './held-bytes.ts'
import { sealedAt } from './journals.ts'
import { owedTo, type PutBack, putBackIn } from './put-back.ts'

/** Where bytes were appended, and what was found on the way: a segment that has been sealed, one that was no longer there under its name. */
export interface Appended {
  readonly segment: string
  readonly at: number
  readonly sealed?: string
  readonly putBack?: PutBack
}

const segmentsTried = 3
const readBack = 64 * 1024
const lastBytes = 64
const held = (): Promise<boolean> => Promise.resolve(true)

/** Appends to one writer's journal, segment after segment. After a failed write or fsync nothing of that file handle is trusted: cut back, close, go on in a new segment. So it goes on where the file under the segment's name is no longer the one that is open, or is one that another name has too; then what the segment held is written again. */
export class JournalWriter {
  readonly #disk: Disk
  readonly #root: string
  readonly #writer: string
  #number: number
  #segment: string
  #length: number
  #file: OpenFile | undefined
  #fresh = false
  /** Of the open segment: what it holds, and which file it is; undefined where the numbers of this disk do not hold. */
  readonly #own = new HeldBytes()
  #numbers: FileNumbers | undefined
  #hasTrueCount = true
  /** The lines of a segment that is gone, until they stand in a new one. */
  #lost: { readonly segment: string; readonly bytes: Uint8Array } | undefined
  #putBack: PutBack | undefined

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

  /** Appends bytes and resolves once they are durable under the segment's name and the writer is still held; throws after having cut back, and then goes on in a new segment. */
  async append(bytes: Uint8Array, isHeld: () => Promise<boolean> = held): Promise<Appended> {
    const before = this.#number
    for (let tried = 0; tried < segmentsTried; tried++) {
      const file = await this.#ready(bytes)
      const at = this.#length
      try {
        const writing = writeAll(file, bytes, at)
        const asked = isHeld()
        asked.catch(() => undefined)
        // What is cut back must have landed: whatever the lock answers, the write is waited for first.
        await writing
        const isMine = await asked
        await file.sync()
        const isWhole = await this.#follows(file, at)
        const named = isWhole && (await this.#isNamed(bytes, at, tried > 0))
        if (!isMine) throw diskRefusal('ETAKEN', this.#segment)
        if (!named) {
          await this.#leave(file)
          continue
        }
      } catch (error) {
        await this.#abandon(file)
        throw error
      }
      this.#length = at + bytes.byteLength
      this.#own.push(bytes)
      const putBack = this.#putBack
      this.#putBack = undefined
      const isNext = before > 0 && before !== this.#number && putBack === undefined
      const sealed = isNext ? { sealed: this.#path(before) } : undefined
      return { segment: this.#segment, at, ...sealed, ...(putBack && { putBack }) }
    }
    throw diskRefusal('ESTALE', this.#segment)
  }

  /** Looks once more, before the archive is let go, whether what was appended is there under its name; else it is written again. */
  async confirm(): Promise<PutBack | undefined> {
    const file = this.#file
    if (file === undefined && this.#lost === undefined) return undefined
    const nothing = new Uint8Array()
    const [size, follows, named] = await Promise.all([
      file?.size(),
      file === undefined || this.#follows(file, this.#length),
      this.#isNamed(nothing, this.#length, false),
    ])
    if (size === this.#length && follows && named) return undefined
    if (file !== undefined) await this.#leave(file)
    return (await this.append(nothing)).putBack
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

  get #place(): string {
    return join(this.#root, this.#segment)
  }

  async #ready(next: Uint8Array): Promise<OpenFile> {
    if (this.#lost === undefined) {
      const file = await this.#open()
      if (file !== undefined) {
        const { size, links } = await file.numbers()
        if (size !== this.#length) await this.#leave(file)
        else if (this.#length < sealedAt && (links <= 1 || !this.#hasTrueCount)) return file
      }
      await this.close()
    }
    return this.#lost === undefined ? this.#begin() : this.#putBackLost(this.#lost, next)
  }

  // The segment to go on with; undefined where there is none yet, or none that is trusted.
  async #open(): Promise<OpenFile | undefined> {
    if (this.#file !== undefined) return this.#file
    if (this.#number === 0 || this.#fresh || this.#length >= sealedAt) return undefined
    if ((await this.#disk.numbers(this.#place)) === undefined) {
      this.#lost = { segment: this.#segment, bytes: new Uint8Array() }
      return undefined
    }
    const file = await this.#disk.open(this.#place, 'log')
    await this.#took(file, await beginningOf(file, this.#length))
    return file
  }

  async #took(file: OpenFile, bytes: Uint8Array): Promise<void> {
    this.#file = file
    this.#own.begin(bytes)
    const own = await file.numbers()
    const named = await this.#disk.numbers(this.#place)
    this.#numbers = named !== undefined && isSameFile(own, named) ? own : undefined
    // Where a file that has just been made is said to have more names than one, the count means nothing.
    this.#hasTrueCount = bytes.byteLength > 0 || own.links <= 1
  }

  /** Whether what was written follows on what the segment held: a file that is written anew in place is still the same file. */
  async #follows(file: OpenFile, at: number): Promise<boolean> {
    const last = this.#own.last(lastBytes)
    if (last.byteLength === 0) return true
    const read = Buffer.alloc(last.byteLength)
    return (await file.read(read, at - read.byteLength)) === read.byteLength && read.equals(last)
  }

  /** Whether the file under the segment's name is the one that was written to: by its numbers, or by its last bytes where numbers do not hold. */
  async #isNamed(bytes: Uint8Array, at: number, isAgain: boolean): Promise<boolean> {
    if (this.#numbers !== undefined) {
      const named = await this.#disk.numbers(this.#place)
      const isSame = named !== undefined && isSameFile(this.#numbers, named)
      if (isSame && named.size === at + bytes.byteLength) return true
      if (named === undefined || !isAgain) return false
      this.#numbers = undefined
    }
    const end = at + bytes.byteLength
    const from = Math.max(at, end - readBack)
    try {
      const read = await readPart(this.#disk, this.#place, from, end)
      return Buffer.from(read).equals(bytes.subarray(from - at))
    } catch (error) {
      if (codeOf(error) === '') throw error
      return false
    }
  }

  // What the segment held is known from memory: the file itself may have been cut short.
  async #leave(file: OpenFile): Promise<void> {
    this.#file = undefined
    this.#lost = { segment: this.#segment, bytes: this.#own.whole() }
    await file.close().catch(() => undefined)
  }

  async #putBackLost(
    { segment, bytes }: { readonly segment: string; readonly bytes: Uint8Array },
    next: Uint8Array,
  ): Promise<OpenFile> {
    const owed = await owedTo(this.#disk, this.#root, this.#writer, bytes, next)
    this.#number = Math.max(this.#number, owed.number)
    const file = await this.#begin()
    try {
      await writeAll(file, owed.bytes, 0)
      await file.sync()
    } catch (error) {
      await this.#abandon(file)
      throw error
    }
    this.#length = owed.bytes.byteLength
    this.#own.begin(owed.bytes)
    this.#putBack = putBackIn(this.#writer, this.#number, segment, owed)
    this.#lost = undefined
    return file
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
        this.#number = number
        this.#segment = this.#path(number)
        this.#length = 0
        this.#fresh = false
        await this.#took(file, new Uint8Array())
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

// At most a segment, read once at the first edit.
async function beginningOf(file: OpenFile, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length)
  let at = 0
  while (at < length) {
    const moved = await file.read(bytes.subarray(at), at)
    if (moved <= 0) break
    at += moved
  }
  return bytes.subarray(0, at)
}

function isSameFile(one: FileNumbers, other: FileNumbers): boolean {
  return one.inode !== 0n && one.inode === other.inode && one.device === other.device
}
