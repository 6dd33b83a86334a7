import { readdirSync, readFileSync } from 'node:fs'

const perMs = 1e6

/** Tells how long a group of processes waited for a processor: ready to work, and not let. Where the system does not tell, never. */
export class Waiting {
  readonly #group: number | undefined
  #before = new Map<string, number>()

  constructor(group: number | undefined) {
    this.#group = group
  }

  /** The longest that one of the group's threads has waited since this was last asked, ms. */
  since(): number {
    const now = new Map<string, number>()
    let longest = 0
    for (const thread of this.#threads()) {
      const waited = waitedBy(thread)
      now.set(thread, waited)
      longest = Math.max(longest, waited - (this.#before.get(thread) ?? waited))
    }
    this.#before = now
    return longest / perMs
  }

  #threads(): readonly string[] {
    return listed('/proc')
      .filter((name) => /^\d+$/.test(name) && groupOf(name) === this.#group)
      .flatMap((pid) => listed(`/proc/${pid}/task`).map((task) => `/proc/${pid}/task/${task}`))
  }
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function told(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return ''
  }
}

// After the name, which may hold anything, come the state, the parent and the group.
function groupOf(pid: string): number {
  const stat = told(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
}

function waitedBy(thread: string): number {
  return Number(told(`${thread}/schedstat`).split(' ')[1] ?? 0)
}
