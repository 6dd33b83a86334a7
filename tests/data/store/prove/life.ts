import { createArchive, openArchive } from '../../../../data/store/archive/archive-store.ts'
import type { ArchiveStore } from '../../../../data/store/archive/store.ts'
import type { Disk } from '../../../../data/store/core/disk.ts'
import type { Lock } from '../../../../data/store/core/lock.ts'
import { at, eventId, write } from '../archives.ts'
import type { Chance } from '../chance.ts'

/** What a proof hands back: whether the promise held, and what was counted. */
export interface Proof {
  readonly ok: boolean
  readonly lines: readonly string[]
}

/** How far a proof goes. */
export interface ProveOptions {
  readonly short: boolean
  readonly seed?: number
  /** Told now and then how far it is. */
  readonly say?: (line: string) => void
}

/** No lock: one life at a time on a disk of its own. */
export const noLock = async (): Promise<Lock> => ({
  onKnock: () => undefined,
  release: async () => undefined,
})

/** The archive's folder and the machine's on a simulated disk. */
export const simFolder = '/desk/a'
export const simMachine = '/machine'

/** Makes an archive on an empty simulated disk. */
export async function beginLife(disk: Disk): Promise<ArchiveStore> {
  await disk.mkdir('/desk')
  await disk.mkdir(simMachine)
  await disk.syncDir('/')
  const made = await createArchive(simFolder, {
    title: 'Preuve',
    language: 'fr',
    machine: simMachine,
    author: 'Awa',
    now: at(0),
    disk,
    takeLock: noLock,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return made.value
}

/** Opens the archive in a new life. */
export function nextLife(disk: Disk, machine = simMachine): ReturnType<typeof openArchive> {
  return openArchive(simFolder, { machine, author: 'Awa', disk, takeLock: noLock })
}

const large = { first: 1000, records: 100, weight: 4500 }

/** What has been sent and acknowledged so far: each edit has a number of its own and says it in its value. */
export class Ledger {
  readonly acknowledged = new Map<string, number>()
  readonly sent = new Map<number, string>()
  count = 0
  #next = 0
  #largest = 0
  readonly #shared: boolean

  /** In a shared archive, what one machine could not yet read of another's comes back as a disagreement. */
  constructor(shared = false) {
    this.#shared = shared
  }

  /** Edits one of a few records; the value carries the edit's number and some weight. */
  async edit(store: ArchiveStore, rng: Chance, weight = 900): Promise<boolean> {
    const number = ++this.#next
    const id = eventId(Math.floor(rng() * 15))
    this.sent.set(number, id)
    const value = `${number}/${'p'.repeat(Math.floor(rng() * weight))}`
    const ops = [write(store.archive, id, 'note', value)]
    const outcome = await store.commit({ act: 'record', ops }, at(number))
    if (!outcome.ok) return false
    this.count++
    this.acknowledged.set(id, Math.max(this.acknowledged.get(id) ?? 0, number))
    return true
  }

  /** Writes one act that is too large for a line: a hundred records get the same number, all or none. */
  async large(store: ArchiveStore): Promise<void> {
    const number = ++this.#next
    const ops = Array.from({ length: large.records }, (_, i) => {
      const value = `${number}/${'l'.repeat(large.weight)}`
      return write(store.archive, eventId(large.first + i), 'note', value)
    })
    const outcome = await store.commit({ act: 'import', ops }, at(number))
    if (outcome.ok) this.#largest = number
  }

  #largeWrong(store: ArchiveStore): string | undefined {
    const found = new Set<number>()
    for (let i = 0; i < large.records; i++) {
      const value = store.archive.records.get(eventId(large.first + i))?.fields['note']
      found.add(typeof value === 'string' ? Number(value.split('/')[0]) : 0)
    }
    const [number = 0] = found
    if (found.size > 1) return `a large act is there in part: ${[...found].join(', ')}`
    return number < this.#largest ? `large act ${this.#largest} lost, found ${number}` : undefined
  }

  /** What is wrong with an archive opened again, or undefined. */
  wrong(store: ArchiveStore): string | undefined {
    const damage = store.findings.filter(({ severity }) => severity === 'damage')
    if (damage.length > 0) return `false damage: ${JSON.stringify(damage)}`
    for (const [id, number] of this.acknowledged) {
      const held = store.archive.records.get(id)
      const value = held?.fields['note']
      const found = typeof value === 'string' ? Number(value.split('/')[0]) : 0
      if (found < number) return `acknowledged ${number} of ${id} lost, found ${found}`
      if (this.sent.get(found) !== id) return `${id} holds an edit of another record`
      if (held?.rivals !== undefined && !this.#shared) return `${id} disagrees with itself`
    }
    return this.#largeWrong(store)
  }
}
