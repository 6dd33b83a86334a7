import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { done, failed, type Outcome, type Problem } from '../../model/outcome.ts'
import { codeOf, type Disk, type OpenFile } from './disk.ts'
import { listFolder, makeFolder, writeAll } from './durable.ts'
import { endOf, ownMark, type ProcessMark } from './process.ts'

/** The lock of this machine's writers in one archive. */
export interface WriterLock {
  /** Whether it is still held: read again from its file. */
  holds(): Promise<boolean>
  release(): Promise<void>
}

/** Where the lock lies, in the folder in which this machine remembers its writers; and what is done, before and after it changes hands, where a person has said that whoever holds it may be passed over. */
export interface LockPlace {
  readonly disk: Disk
  readonly folder: readonly [machine: string, ...names: string[]]
  readonly onTakeOver?: () => Promise<void>
}

interface Holder extends ProcessMark {
  readonly nonce: string
  readonly since: string
}

const shape = /^lock-([1-9]\d{0,8})$/
const free = Buffer.from('free\n')
const mostBytes = 4096
const attempts = 10
const beingWritten = { tries: 25, ms: 20 }

/**
 * Takes the lock of this machine's writers in an archive: a new file (O_EXCL) with a number one higher
 * than the last, which says who holds it. It is free where the last one says so or its process has
 * ended on this machine since it was started; else it is refused, and no time that passes changes that:
 * `archive.locked` where the process runs, `archive.held` where nobody can tell, until a person says
 * that it is to be passed over. The highest number counts; files are let go of only once a higher one
 * stands, so that of two who take it at once one finds the other.
 */
export async function takeWriterLock(place: LockPlace): Promise<Outcome<WriterLock>> {
  const { disk, onTakeOver } = place
  const [machine, ...names] = place.folder
  const folder = join(machine, ...names)
  const own = await ownMark()
  for (let attempt = 0; attempt < attempts; attempt++) {
    const last = await highest(disk, folder)
    if (last === 0) await makeFolder(disk, machine, ...names)
    const refused = last === 0 ? undefined : await whyHeld(disk, join(folder, nameOf(last)), own)
    const isPassed = refused?.code === 'archive.held' && onTakeOver !== undefined
    if (refused !== undefined && !isPassed) return failed(refused)
    if (isPassed) await onTakeOver()
    const nonce = randomBytes(16).toString('hex')
    const holder: Holder = { ...own, nonce, since: new Date().toISOString() }
    const path = join(folder, nameOf(last + 1))
    if (!(await begin(disk, path, holder))) continue
    if ((await highest(disk, folder)) !== last + 1) {
      await disk.unlink(path)
      continue
    }
    await dropBelow(disk, folder, last + 1)
    if (isPassed) await onTakeOver()
    return done(await held(disk, path, nonce))
  }
  return failed({ code: 'archive.locked' })
}

function nameOf(number: number): string {
  return `lock-${number}`
}

async function highest(disk: Disk, folder: string): Promise<number> {
  const entries = await listFolder(disk, folder)
  return Math.max(0, ...entries.map(({ name }) => Number(shape.exec(name)?.[1] ?? 0)))
}

/** Makes the file that says who holds the lock, whole from its first moment where the disk can; false where one of that number stands already. */
async function begin(disk: Disk, path: string, holder: Holder): Promise<boolean> {
  const bytes = Buffer.from(`${JSON.stringify(holder)}\n`)
  const beside = join(dirname(path), `.${holder.nonce.slice(0, 12)}.tmp`)
  const file = await disk.open(beside, 'new')
  try {
    await put(file, bytes)
  } catch (error) {
    await disk.unlink(beside)
    throw error
  }
  try {
    await disk.link(beside, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (codeOf(error) === '') throw error
    return beginInPlace(disk, path, bytes)
  } finally {
    await disk.unlink(beside)
  }
}

async function beginInPlace(disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> {
  let file: OpenFile
  try {
    file = await disk.open(path, 'new')
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  try {
    await put(file, bytes)
    return true
  } catch (error) {
    await disk.unlink(path)
    throw error
  }
}

async function put(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    await writeAll(file, bytes, 0)
  } finally {
    await file.close()
  }
}

async function dropBelow(disk: Disk, folder: string, number: number): Promise<void> {
  for (const { name } of await listFolder(disk, folder)) {
    const other = Number(shape.exec(name)?.[1] ?? number)
    if (other >= number) continue
    await disk.unlink(join(folder, name)).catch((error: unknown) => {
      if (codeOf(error) === '') throw error
    })
  }
}

async function held(disk: Disk, path: string, nonce: string): Promise<WriterLock> {
  const file = await disk.open(path, 'read')
  const own = await file.numbers()
  const text = Buffer.alloc(own.size)
  let readAt: bigint | undefined
  // Whoever passes over takes the name away; whoever writes over it changes when it was written, and only then is it read. A disk whose numbers do not hold is read by name.
  const holds = async (): Promise<boolean> => {
    const named = await disk.numbers(path)
    const isSame = named?.inode === own.inode && named.device === own.device
    if (!isSame || own.inode === 0n) return nonceIn(await textOf(disk, path)) === nonce
    if (named.written === readAt && named.size === own.size) return true
    const isMine = nonceIn(text.subarray(0, await file.read(text, 0)).toString('utf8')) === nonce
    readAt = isMine ? named.written : undefined
    return isMine
  }
  return {
    holds,
    // Written over what stands there, which takes no room on a full disk; where even that fails, the process that ends lets it go.
    release: async () => {
      try {
        if (await holds()) await put(await disk.open(path, 'write'), free)
      } catch (error) {
        if (codeOf(error) === '') throw error
      } finally {
        await file.close()
      }
    },
  }
}

function nonceIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : readHolder(text)?.nonce
}

async function textOf(disk: Disk, path: string): Promise<string | undefined> {
  try {
    return Buffer.from(await disk.readFile(path, mostBytes)).toString('utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Why a lock that stands cannot be taken; undefined where it can. */
async function whyHeld(disk: Disk, path: string, own: ProcessMark): Promise<Problem | undefined> {
  for (let tries = 0; tries < beingWritten.tries; tries++) {
    const text = await textOf(disk, path)
    if (text === undefined || text.startsWith('free')) return undefined
    const holder = readHolder(text)
    if (holder !== undefined) {
      const { host, program, pid, since } = holder
      switch (await endOf(holder, own)) {
        case 'ended':
          return undefined
        case 'runs':
          return { code: 'archive.locked' }
        case 'unknown':
          return { code: 'archive.held', machine: host, program, pid, since: minuteOf(since) }
      }
    }
    // Between its making and its first byte it says nothing; so it does for ever where the power went then.
    await pause(beingWritten.ms)
  }
  return { code: 'archive.held', machine: '?', program: '?', pid: 0, since: '?' }
}

function minuteOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ')
}

function readHolder(text: string): Holder | undefined {
  try {
    const told = JSON.parse(text) as Partial<Record<keyof Holder, unknown>> | null
    const words = [told?.machine, told?.boot, told?.started, told?.host, told?.program]
    const isWhole = [...words, told?.nonce, told?.since].every((one) => typeof one === 'string')
    return isWhole && Number.isSafeInteger(told?.pid) ? (told as Holder) : undefined
  } catch {
    return undefined
  }
}
