import { writesOf } from '../../../../data/changes/held.ts'
import type { Journaled } from '../../../../data/changes/merge.ts'
import { applyLine, emptyState, type State } from '../../../../data/changes/state.ts'
import { readSnapshot, writeSnapshot } from '../../../../data/store/archive/snapshot.ts'
import { bruteForce, type Device, fieldStory, hashByDefinition } from '../../changes/devices.ts'
import { stateHash } from '../../in-one-go.ts'
import { type Chance, chance } from '../chance.ts'
import { SimDisk } from '../sim-disk.ts'
import type { Proof, ProveOptions } from './life.ts'

const archive = 'f-0000000000000000'

const stories = [
  { devices: 2, edits: 10_000, records: 300, seed: 11 },
  { devices: 5, edits: 4000, records: 300, seed: 12 },
] as const

/** Gives a reader every device's lines in some order, in pieces, with snapshots taken and read back on the way. */
async function deliver(devices: readonly Device[], rng: Chance, pieces: number): Promise<State> {
  const disk = new SimDisk(rng)
  const at = devices.map(() => 0)
  let state = emptyState()
  for (;;) {
    const open = devices.flatMap(({ journal }, i) => ((at[i] ?? 0) < journal.length ? [i] : []))
    const i = open[Math.floor(rng() * open.length)]
    if (i === undefined) return state
    const from = at[i] ?? 0
    const part: readonly Journaled[] =
      devices[i]?.journal.slice(from, from + 1 + Math.floor(rng() * pieces)) ?? []
    for (const { line, hash } of part) applyLine(state, line, hash)
    at[i] = from + part.length
    if (rng() < 0.002) state = await throughSnapshot(state, disk)
  }
}

async function throughSnapshot(state: State, disk: SimDisk): Promise<State> {
  const heads = [...state.heads].map(([writer, { n, hash }]) => ({
    ...{ writer, n, hash },
    ...{ segment: '', offset: 0 },
  }))
  await writeSnapshot(disk, '/s.json', [...state.records.values()], {
    ...{ format: 'tarikh-snapshot', version: 1, archive, heads, undo: [], redo: [] },
    superseded: [...state.superseded].map(([key, dots]) => [key, [...dots]]),
    custody: { verified: null, copied: null },
    count: state.records.size,
  })
  const read = await readSnapshot(disk, '/s.json', archive)
  if (read === undefined) throw new Error('a snapshot cannot be read back')
  return read.state
}

function conflicts({ records }: State): number {
  let count = 0
  for (const held of records.values())
    for (const field of Object.keys(held.fields)) if (writesOf(held, field).length > 1) count++
  return count
}

/** Devices edit apart with clocks up to 50 years off; every order of exchange gives one state hash, equal to the brute-force model's. */
export async function prove({ short, seed = 0 }: ProveOptions): Promise<Proof> {
  const lines: string[] = []
  let ok = true
  for (const story of stories) {
    const edits = short ? story.edits / 20 : story.edits
    const records = short ? 40 : story.records
    const devices = fieldStory({ ...story, edits, records, seed: story.seed + seed })
    const all = devices.flatMap(({ journal }) => journal.map(({ line }) => line))
    const expected = hashByDefinition(bruteForce(all))
    const hashes = new Set(devices.map(({ state }) => stateHash(state)))
    const rng = chance(seed + 5)
    const orders = short ? 6 : 50
    let visible = 0
    for (let order = 0; order < orders; order++) {
      const state = await deliver(devices, rng, order % 3 === 0 ? 3000 : 30)
      hashes.add(stateHash(state))
      visible = conflicts(state)
    }
    const same = hashes.size === 1 && hashes.has(expected)
    ok &&= same
    lines.push(
      `${devices.length} devices, ${all.length} edits, ${orders} orders: ` +
        `${hashes.size} state hash, ${same ? 'equal to' : 'UNLIKE'} the model, ` +
        `${visible} disagreements visible`,
    )
  }
  return { ok, lines }
}
