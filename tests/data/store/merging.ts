import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { ArchiveStore } from '../../../data/store/archive/store.ts'
import { type MergeOptions, mergeArchive } from '../../../data/store/care/merge.ts'
import { verifyArchive } from '../../../data/store/care/verify.ts'
import { at, type Desk, desk, eventId, newArchive, reached, reopened, write } from './archives.ts'

/** The event that the tests edit. */
export const one = eventId(1)

/** A copy of an archive's folder on a machine of its own. */
export async function copyOf({ folder, machine }: Desk, name: string): Promise<Desk> {
  const copy = { folder: join(machine, `${name}.tarikh`), machine: join(machine, name) }
  await mkdir(copy.machine)
  await cp(folder, copy.folder, { recursive: true })
  return copy
}

/** An archive with an event and a text, and a copy of it on another machine. */
export async function twoCopies() {
  const here = await desk()
  const store = await newArchive(here)
  await edit(store, one, 'title', 'Audience', 1)
  await store.close()
  return { here, there: await copyOf(here, 'Moussa') }
}

/** One more edit, which has seen what stood there. */
export async function edit(
  store: ArchiveStore,
  id: string,
  field: string,
  value: string,
  second = 2,
) {
  const ops = [write(store.archive, id, field, value)]
  return reached(await store.commit({ act: 'record', ops }, at(second)))
}

/** Opens an archive, uses it and lets it go. */
export async function on<T>(place: Desk, use: (store: ArchiveStore) => Promise<T> | T): Promise<T> {
  const store = await reopened(place)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** How the tests merge. */
export function options({ machine }: Desk, more: Partial<MergeOptions> = {}): MergeOptions {
  return { machine, sign: () => 'Awa', now: at(30), preview: false, ...more }
}

/** Takes a copy in. */
export async function merge(here: Desk, there: Desk, more: Partial<MergeOptions> = {}) {
  return reached(await mergeArchive(here.folder, { folder: there.folder }, options(here, more)))
}

/** Brings a copy's journals over as a replicator does: of each file the longer one. */
export async function replicate(from: Desk, to: Desk): Promise<void> {
  const names = await readdir(join(from.folder, 'journal'), { recursive: true })
  for (const name of names.filter((one) => one.endsWith('.jsonl'))) {
    const [source, target] = [from, to].map(({ folder }) => join(folder, 'journal', name))
    const [fresh, old] = [
      await readFile(source ?? ''),
      await readFile(target ?? '').catch(() => ''),
    ]
    if (fresh.length > old.length) await cp(source ?? '', target ?? '')
  }
}

/** The state hash of an archive, opened for that. */
export const hashOf = (place: Desk) => on(place, (store) => store.stateHash())
/** The state hash that the script finds, which is not ours. */
export const rebuilt = (place: Desk) =>
  execFileSync('python3', ['tests/outside/rebuild.py', place.folder], { encoding: 'utf8' }).trim()

/** Asserts that nothing is found wrong. */
export async function sound({ folder, machine }: Desk) {
  expect(reached(await verifyArchive(folder, { machine })).findings).toEqual([])
}
