import { mkdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { done, failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import { codeOf, type Disk, realDisk } from '../../data/store/core/disk.ts'
import { diskProblem, writeDurably } from '../../data/store/core/durable.ts'

/** A JSON file that the program keeps of its own on this machine. */
export interface OwnFile<T> {
  /** What it held when it was opened; null where there was none, or none that could be read. */
  readonly found: T | null
  /** Why it could not be read, and under which name it was set aside. */
  readonly problem: Problem | null
  /** Replaces it; answers when it is on disk. One write waits for the other. */
  readonly write: (value: T) => Promise<Outcome<null>>
}

/** Reads a file of a schema; `what` heads the codes of its problems. One that cannot be read is set aside; where that fails too, nothing is written over it. */
export async function openOwnFile<T>(
  file: string,
  what: 'settings' | 'drafts',
  schema: v.GenericSchema<T>,
  disk: Disk = realDisk,
): Promise<OwnFile<T>> {
  // A folder that cannot be made is told of when something is to be written there.
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 }).catch(() => undefined)
  const { found, problem } = await read(file, what, schema)
  const isStuck = problem !== null && problem.aside === undefined
  let last: Promise<unknown> = Promise.resolve()
  const replace = async (value: T): Promise<Outcome<null>> => {
    if (isStuck) return failed(problem)
    try {
      await writeDurably(disk, file, [Buffer.from(JSON.stringify(value, null, 2))])
      return done(null)
    } catch (error) {
      return failed(diskProblem(error, path.basename(file)))
    }
  }
  return {
    found,
    problem,
    write: (value) => {
      const written = last.then(() => replace(value))
      last = written.catch(() => undefined)
      return written
    },
  }
}

async function read<T>(
  file: string,
  what: string,
  schema: v.GenericSchema<T>,
): Promise<Pick<OwnFile<T>, 'found' | 'problem'>> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    // As it stands: what a newer program keeps in it stays in it.
    if (v.is(schema, value)) return { found: value, problem: null }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { found: null, problem: null }
  }
  return { found: null, problem: await setAside(file, what) }
}

async function setAside(file: string, what: string): Promise<Problem> {
  const aside = `${file}.unreadable-${Date.now()}`
  try {
    await rename(file, aside)
    return { code: `${what}.set-aside`, file: path.basename(file), aside: path.basename(aside) }
  } catch (error) {
    return { code: `${what}.unreadable`, file: path.basename(file), reason: codeOf(error) }
  }
}
