import path from 'node:path'
import * as v from 'valibot'
import { failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import type { Disk } from '../../data/store/core/disk.ts'
import { openOwnFile } from './own-file.ts'

const Draft = v.object({ key: v.string(), text: v.string() })
const Drafts = v.array(Draft)

/** Text that was typed and not yet recorded, by the place it was typed in. */
export type Draft = v.InferOutput<typeof Draft>

/** The drafts of this machine; they survive a crash of any process. */
export interface DraftBox {
  readonly all: () => readonly Draft[]
  /** Keeps a draft, or drops it where the text is null; answers when it is on disk. */
  readonly keep: (key: string, text: string | null) => Promise<Outcome<null>>
  /** Says that drafts of an earlier run could not be read. */
  readonly problem: Problem | null
}

/** Reads `drafts.json` of a folder; a file that cannot be read is set aside and named. */
export async function openDrafts(folder: string, disk?: Disk): Promise<DraftBox> {
  const own = await openOwnFile(path.join(folder, 'drafts.json'), 'drafts', Drafts, disk)
  let drafts: readonly Draft[] = own.found ?? []
  return {
    all: () => drafts,
    keep: async (key, text) => {
      const others = drafts.filter((draft) => draft.key !== key)
      // Kept in mind also where the disk refuses: the next draft that is written takes it along.
      drafts = text === null ? others : [...others, { key, text }]
      const written = await own.write([...drafts])
      if (written.ok || written.problem.code === 'disk.full') return written
      return failed({ code: 'draft.not-kept', reason: String(written.problem.reason) })
    },
    problem: own.problem,
  }
}
