import { open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'

const Draft = v.object({ key: v.string(), text: v.string() })
const Drafts = v.array(Draft)

/** Text that was typed and not yet recorded, by the place it was typed in. */
export type Draft = v.InferOutput<typeof Draft>

/** The drafts of this machine; they survive a crash of any process. */
export interface DraftBox {
  readonly all: () => readonly Draft[]
  /** Keeps a draft, or drops it where the text is null; answers when it is on disk. */
  readonly keep: (key: string, text: string | null) => Promise<void>
}

/** Reads `drafts.json` of a folder; a file that cannot be read is set aside. */
export async function openDrafts(folder: string): Promise<DraftBox> {
  const file = path.join(folder, 'drafts.json')
  let drafts = await readDrafts(file)
  let last: Promise<void> = Promise.resolve()
  return {
    all: () => drafts,
    keep: (key, text) => {
      const others = drafts.filter((draft) => draft.key !== key)
      drafts = text === null ? others : [...others, { key, text }]
      const now = drafts
      last = last.catch(() => undefined).then(() => replaceFile(file, JSON.stringify(now)))
      return last
    },
  }
}

async function readDrafts(file: string): Promise<readonly Draft[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]')
  try {
    return v.parse(Drafts, JSON.parse(text))
  } catch {
    await rename(file, `${file}.unreadable-${Date.now()}`)
    return []
  }
}

/** Writes beside the file, flushes, and renames over it. */
async function replaceFile(file: string, text: string): Promise<void> {
  const next = `${file}.next`
  const handle = await open(next, 'w')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(next, file)
}
