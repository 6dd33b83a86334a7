import type { Disk } from '../../../../data/store/core/disk.ts'
import { type Chance, chance } from '../chance.ts'
import { SimDisk } from '../sim-disk.ts'
import { beginLife, Ledger, nextLife, type Proof, type ProveOptions, simMachine } from './life.ts'

const livesEach = 4
const editsEach = 320

/** One run of several lives, each ended by a power cut; says what went wrong, or what was counted. */
export async function lives(
  seed: number,
  faulty: (disk: Disk) => Disk = (disk) => disk,
): Promise<{ readonly wrong?: string; readonly acknowledged: number }> {
  const rng = chance(seed)
  // Every other run is shared by two machines, each with a journal of its own.
  const machines = seed % 2 === 0 ? [simMachine] : [simMachine, '/second']
  const ledger = new Ledger(machines.length > 1)
  let disk = new SimDisk(rng)
  let quiet = 0
  await beginLife(disk)
  await disk.mkdir('/second')
  await disk.syncDir('/')
  for (let life = 0; life <= livesEach; life++) {
    const last = life === livesEach
    disk.callsLeft = last ? Number.POSITIVE_INFINITY : 1 + Math.floor(rng() * 160)
    const machine = machines[life % machines.length]
    const opened = await nextLife(faulty(disk), machine)
    if (!opened.ok) {
      if (disk.callsLeft > 0) return failure(seed, life, JSON.stringify(opened.problem), ledger)
    } else {
      const wrong = ledger.wrong(opened.value)
      if (wrong !== undefined) return failure(seed, life, wrong, ledger)
      if (!last) await work(opened.value, disk, rng, ledger)
      else {
        await opened.value.close()
        for (const one of [...machines, simMachine]) {
          const again = await nextLife(disk, one)
          if (!again.ok) return failure(seed, life, 'a second opening fails', ledger)
          const { findings } = again.value
          const after = one === simMachine && (machines.length === 1 || ++quiet > 1)
          if (after && findings.length > 0)
            return failure(seed, life, `a second opening: ${JSON.stringify(findings)}`, ledger)
          await again.value.close()
        }
      }
    }
    if (!last) disk = disk.afterCut()
  }
  return { acknowledged: ledger.count }
}

function failure(seed: number, life: number, wrong: string, ledger: Ledger) {
  return { wrong: `seed ${seed}, life ${life}: ${wrong}`, acknowledged: ledger.count }
}

async function work(
  store: Parameters<Ledger['edit']>[0],
  disk: SimDisk,
  rng: Chance,
  ledger: Ledger,
): Promise<void> {
  for (let done = 0; done < editsEach && disk.callsLeft > 0; ) {
    if (rng() < 0.06) await store.snapshot()
    const isLarge = rng() < 0.008
    const large = isLarge ? ledger.large(store) : undefined
    const many = 1 + Math.floor(rng() ** 3 * 24)
    await Promise.all(Array.from({ length: many }, () => ledger.edit(store, rng)))
    await large
    done += many
  }
}

/** Power cuts on a simulated disk: sectors kept, lost or zeroed, folder entries lost, writes out of order. */
export async function prove({ short, seed = 1 }: ProveOptions): Promise<Proof> {
  const wanted = short ? { lives: 60, acknowledged: 0 } : { lives: 10_000, acknowledged: 1_000_000 }
  const wrong: string[] = []
  let count = 0
  let acknowledged = 0
  for (let run = 0; count < wanted.lives || acknowledged < wanted.acknowledged; run++) {
    const result = await lives(seed + run)
    count += livesEach
    acknowledged += result.acknowledged
    if (result.wrong !== undefined) wrong.push(result.wrong)
    if (wrong.length > 4) break
  }
  return {
    ok: wrong.length === 0,
    lines: [`${count} lives, ${acknowledged} acknowledged, ${wrong.length} wrong`, ...wrong],
  }
}
