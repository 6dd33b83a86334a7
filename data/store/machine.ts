import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { codeOf, type Disk, type OpenFile } from './disk.ts'
import { listFolder, makeFolder, writeAll } from './durable.ts'
import { sha256 } from './journal-line.ts'

/** A writer that this machine has been in an archive, and the last line of its own that it knows. */
export interface Remembered {
  readonly writer: string
  readonly n: number
  readonly hash: string
}

const slot = 128
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
): Promise<readonly Remembered[]> {
  const folder = join(machine, 'writers', archive)
  const found: Remembered[] = []
  for (const { name } of await listFolder(disk, folder)) {
    const bytes = Buffer.from(await disk.readFile(join(folder, name)))
    const slots = [0, slot].map((at) => readSlot(bytes.toString('latin1', at, at + slot)))
    const best = slots.filter((one) => one !== undefined).sort((a, b) => b.n - a.n)[0]
    if (best !== undefined) found.push({ writer: name, ...best })
  }
  return found.sort((a, b) => b.n - a.n)
}

function readSlot(text: string): { readonly n: number; readonly hash: string } | undefined {
  const read = slotShape.exec(text)
  if (read === null) return undefined
  const n = Number(read[2])
  const hash = read[3] ?? ''
  return sha256(`${n} ${hash}`).startsWith(read[1] ?? ' ') ? { n, hash } : undefined
}

/** Remembers a writer's last line in two slots, written in turn and without waiting: losing it costs a new writer, never a number used twice. */
export class Memory {
  readonly #disk: Disk
  readonly #path: string
  #next: { readonly n: number; readonly hash: string } | undefined
  #writing: Promise<void> | undefined
  #turn = 0
  #file: OpenFile | undefined

  private constructor(disk: Disk, path: string) {
    this.#disk = disk
    this.#path = path
  }

  /** Makes the place where the writer is remembered. */
  static async open(disk: Disk, machine: string, archive: string, writer: string): Promise<Memory> {
    const folder = await makeFolder(disk, machine, 'writers', archive)
    return new Memory(disk, join(folder, writer))
  }

  /** Notes the last acknowledged line; the newest note wins. */
  note(n: number, hash: string): void {
    this.#next = { n, hash }
    this.#writing ??= this.#write()
  }

  /** Writes what is left and closes. */
  async close(): Promise<void> {
    await this.#writing
    await this.#file?.close()
    this.#file = undefined
  }

  async #write(): Promise<void> {
    try {
      this.#file ??= await this.#disk.open(this.#path, 'write')
      while (this.#next !== undefined) {
        const { n, hash } = this.#next
        this.#next = undefined
        const text = `${sha256(`${n} ${hash}`).slice(0, 16)} ${n} ${hash}`
        const bytes = Buffer.from(`${text.padEnd(slot - 1)}\n`)
        await writeAll(this.#file, bytes, (this.#turn++ % 2) * slot)
      }
    } catch (error) {
      if (codeOf(error) === '') throw error
    } finally {
      this.#writing = undefined
    }
  }
}
