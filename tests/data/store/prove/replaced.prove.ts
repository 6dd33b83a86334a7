import { copyFile, cp, link, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Desk, newArchive, reopened } from '../archives.ts'
import { type Chance, chance } from '../chance.ts'
import { Ledger, type Proof, type ProveOptions } from './life.ts'

/** What befalls a journal while it is being written. */
interface Place extends Desk {
  readonly journal: string
  /** The newest segment. */
  readonly segment: string
  /** A copy of the archive from some edits before. */
  readonly copy: string
  readonly rng: Chance
}

const blows: Readonly<Record<string, (place: Place) => Promise<unknown>>> = {
  'an older file renamed over it': ({ copy, segment, folder }) =>
    rename(join(copy, segment), join(folder, segment)),
  'an older file written into it': ({ copy, segment, folder }) =>
    copyFile(join(copy, segment), join(folder, segment)),
  'the same bytes as another file': async ({ copy, segment, folder }) => {
    await copyFile(join(folder, segment), join(copy, segment))
    await rename(join(copy, segment), join(folder, segment))
  },
  'its name gone': ({ segment, folder }) => rm(join(folder, segment)),
  'a copy by hard links': async ({ segment, folder, machine, rng }) =>
    link(join(folder, segment), join(machine, `linked-${Math.floor(rng() * 1e9)}`)),
  'the journals restored from an older copy': async ({ copy, folder }) => {
    await rename(join(folder, 'journal'), join(copy, 'before'))
    await rename(join(copy, 'journal'), join(folder, 'journal'))
  },
}

async function newest(folder: string, writer: string): Promise<string> {
  const names = await readdir(join(folder, 'journal', writer))
  return `journal/${writer}/${names.sort().at(-1)}`
}

// The copy has the segment too, or there is nothing to put in its place.
async function copied(place: Desk, segment: string, number: number): Promise<string> {
  const copy = join(place.machine, `copy-${number}`)
  await mkdir(copy)
  await cp(join(place.folder, 'journal'), join(copy, 'journal'), { recursive: true })
  await readFile(join(copy, segment))
  return copy
}

async function life(rng: Chance, wrong: string[], counts: Map<string, number>): Promise<number> {
  const machine = await mkdtemp(join(tmpdir(), 'tarikh-replaced-'))
  const place = { folder: join(machine, 'Archive.tarikh'), machine }
  const ledger = new Ledger()
  let store = await newArchive(place)
  const names = Object.keys(blows)
  for (let number = 0; number < 4; number++) {
    if (rng() < 0.4) {
      await store.close()
      store = await reopened(place)
    }
    await ledger.edit(store, rng)
    const segment = await newest(place.folder, store.writer)
    const copy = await copied(place, segment, number)
    for (let edits = Math.floor(rng() * 6); edits >= 0; edits--) await ledger.edit(store, rng)
    const name = names[Math.floor(rng() * names.length)] ?? ''
    counts.set(name, (counts.get(name) ?? 0) + 1)
    const journal = join(place.folder, 'journal', store.writer)
    const blow = () => blows[name]?.({ ...place, journal, segment, copy, rng })
    // At rest, or while edits are on their way.
    const edits = rng() < 0.5 ? [] : [1, 2, 3].map(() => ledger.edit(store, rng))
    await Promise.all([blow(), ...edits])
    if (rng() < 0.8) await ledger.edit(store, rng)
  }
  await store.close()
  const again = await reopened(place)
  const lost = ledger.wrong(again)
  if (lost !== undefined) wrong.push(lost)
  if (again.writer !== store.writer) wrong.push('the writer is another')
  await again.close()
  await rm(machine, { recursive: true, force: true })
  return ledger.count
}

/** Journals that are replaced, restored, removed and linked while they are written, at rest and in the midst of an edit: nothing acknowledged is lost, nothing is taken for damage. */
export async function prove({ short, seed = 1, say }: ProveOptions): Promise<Proof> {
  const lives = short ? 12 : 400
  const rng = chance(seed)
  const wrong: string[] = []
  const counts = new Map<string, number>()
  let acknowledged = 0
  for (let number = 1; number <= lives && wrong.length < 5; number++) {
    acknowledged += await life(rng, wrong, counts)
    if (number % 50 === 0) say?.(`${number} of ${lives} lives`)
  }
  const blown = [...counts].map(([name, count]) => `  ${count} × ${name}`).sort()
  return {
    ok: wrong.length === 0,
    lines: [
      `${lives} lives, ${acknowledged} edits acknowledged, ${wrong.length} lost or wrong`,
      ...blown,
      ...wrong,
    ],
  }
}
