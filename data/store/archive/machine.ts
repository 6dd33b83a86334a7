import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { sha256 } from '../core/digest.ts'
import { codeOf, type Disk, type OpenFile } from '../core/disk.ts'
import { listFolder, makeFolder, writeAll } from '../core/durable.ts'
import { isWriter } from '../core/names.ts'

/** A writer that this machine has been in an archive, and the last line of its own that it knows. */
export interface RememberedWriter {
  readonly writer: string
  readonly n: number
  readonly hash: string
  /** Whether it was left to a process that was passed over, which may still go on as it. */
  readonly isLeft: boolean
}

const left = '.left'
const slot = 128
const pause = 50
const base = 0
const quick = [512, 1024] as const
const slotShape = /^([0-9a-f]{16}) (\d+) ([0-9a-f]{64}) *\n$/

/** A new writer's name: the letter w and sixteen base32 characters of chance. */
export function newWriter(): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
  return `w${[...randomBytes(16)].map((byte) => alphabet[byte & 31]).join('')}`
}

/** The writers that this machine remembers for an archive; they lie outside it, so a copied folder takes none along. */
export async function rememberedWriters(
  disk: Disk,
  machine: string,
  archive: string,
): Promise<readonly RememberedWriter[]> {
  const folder = join(machine, ...writersFolder(archive))
  const found: RememberedWriter[] = []
  const names = new Set((await listFolder(disk, folder)).map(({ name }) => name))
  for (const name of names) {
    if (!isWriter(name)) continue
    const bytes = Buffer.from(await disk.readFile(join(folder, name)))
    const slots = [base, ...quick].map((at) => readSlot(bytes.toString('latin1', at, at + slot)))
    const best = slots.filter((one) => one !== undefined).sort((a, b) => b.n - a.n)[0]
    if (best !== undefined) found.push({ writer: name, ...best, isLeft: names.has(name + left) })
  }
  return found.sort((a, b) => b.n - a.n)
}

/** Where, in the machine's folder, its writers of an archive are remembered and locked. */
export function writersFolder(archive: string): readonly [string, string] {
  return ['writers', archive]
}

/** Leaves every writer that this machine has been in an archive to the process that holds them: it may still write, so nobody else goes on as one of them. */
export async function leaveWriters(disk: Disk, machine: string, archive: string): Promise<void> {
  const folder = join(machine, ...writersFolder(archive))
  const names = new Set((await listFolder(disk, folder)).map(({ name }) => name))
  for (const name of names) {
    if (!isWriter(name) || names.has(name + left)) continue
    await (await disk.open(join(folder, name + left), 'write')).close()
  }
  await disk.syncDir(folder)
}

function readSlot(text: string): { readonly n: number; readonly hash: string } | undefined {
  const read = slotShape.exec(text)
  if (read === null) return undefined
  const n = Number(read[2])
  const hash = read[3] ?? ''
  return sha256(`${n} ${hash}`).startsWith(read[1] ?? ' ') ? { n, hash } : undefined
}

/** Remembers a writer's last line: one slot is written durably now and then, two more in turn and without waiting. Losing them costs a new writer, never a number used twice. */
export class Memory {
  readonly #disk: Disk
  readonly #folder: string
  readonly #writer: string
  #last: { readonly n: number; readonly hash: string } | undefined
  #timer: NodeJS.Timeout | undefined
  #writing: Promise<void> = Promise.resolve()
  #turn = 0
  #file: OpenFile | undefined

  private constructor(disk: Disk, folder: string, writer: string) {
    this.#disk = disk
    this.#folder = folder
    this.#writer = writer
  }

  /** Makes the place where the writer is remembered. */
  static async open(disk: Disk, machine: string, archive: string, writer: string): Promise<Memory> {
    const folder = await makeFolder(disk, machine, ...writersFolder(archive))
    return new Memory(disk, folder, writer)
  }

  /** Notes the last acknowledged line; the newest note wins. Written a moment later, so that it does not hold up the next edit's journal. */
  note(n: number, hash: string): void {
    this.#last = { n, hash }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#writing = this.#writing.then(() => this.#quietly(() => this.#putQuick()))
    }, pause).unref()
  }

  /** Writes the last note durably. */
  async fix(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await this.#writing
    if (this.#last !== undefined) await this.#quietly(() => this.#putBase())
  }

  /** Writes what is left and closes. */
  async close(): Promise<void> {
    await this.fix()
    await this.#file?.close()
    this.#file = undefined
  }

  async #putQuick(): Promise<void> {
    await this.#put(quick[this.#turn++ % 2] ?? quick[0])
  }

  async #putBase(): Promise<void> {
    await this.#put(base)
    await this.#file?.sync()
    await this.#disk.syncDir(this.#folder)
  }

  async #put(position: number): Promise<void> {
    const { n, hash } = this.#last ?? { n: 0, hash: '' }
    this.#file ??= await this.#disk.open(join(this.#folder, this.#writer), 'write')
    const text = `${sha256(`${n} ${hash}`).slice(0, 16)} ${n} ${hash}`
    await writeAll(this.#file, Buffer.from(`${text.padEnd(slot - 1)}\n`), position)
  }

  async #quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (codeOf(error) === '') throw error
    }
  }
}
