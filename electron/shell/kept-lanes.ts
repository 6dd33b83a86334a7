import * as v from 'valibot'
import type { ArrangedLanes } from '../../data/calls/arranged.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'

const most = 20

/** How a person arranged the lanes of archives, as far as this machine remembers. */
export interface KeptLanes {
  readonly of: (archive: string) => Promise<ArrangedLanes>
  readonly keep: (archive: string, lanes: ArrangedLanes) => Promise<Outcome<null>>
}

/** Reads and keeps the lanes of the archives that were arranged last; `held` answers null where nothing is to be remembered. */
export function keptLanes(
  held: () => readonly unknown[] | null,
  write: (all: readonly unknown[]) => Promise<Outcome<null>>,
): KeptLanes {
  return {
    of: async (archive) => {
      const { ArrangedLanes } = await import('../../data/calls/arranged.ts')
      const one = held()?.find((each) => archiveOf(each) === archive)
      const read = v.safeParse(v.object({ lanes: ArrangedLanes }), one)
      return read.success ? read.output.lanes : {}
    },
    keep: async (archive, lanes) => {
      const all = held()
      if (all === null) return done(null)
      const others = all.filter((each) => archiveOf(each) !== archive)
      return write([{ archive, lanes }, ...others].slice(0, most))
    },
  }
}

function archiveOf(kept: unknown): unknown {
  return kept !== null && typeof kept === 'object' && 'archive' in kept ? kept.archive : undefined
}
