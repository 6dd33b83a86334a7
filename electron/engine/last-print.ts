import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type { AccessLevel } from '../../data/disclosure/access-level.ts'
import type { Lang } from '../../data/model/text.ts'
import type { PrintModel } from '../../data/print/model.ts'
import type { Previous } from '../../data/print/report/request.ts'
import { previousOf } from '../../data/print/report/revision.ts'
import { realDisk } from '../../data/store/core/disk.ts'
import { makeFolder, writeDurably } from '../../data/store/core/durable.ts'

const PreviousKept = v.object({
  fingerprint: v.string(),
  day: v.string(),
  lang: v.picklist(['fr', 'en']),
  events: v.array(v.tuple([v.string(), v.string(), v.string()])),
})

/** The last print of a whole archive, and the one before it of another state: printing the same state again must give the same bytes. */
const Kept = v.object({ last: PreviousKept, before: v.nullable(PreviousKept) })
type Kept = v.InferOutput<typeof Kept>

/** Where the prints of an archive are remembered: each language, and each circle of readers, by itself, so that no print tells of what its readers may not see. */
export interface PrintShelf {
  readonly home: string
  readonly archive: string
  readonly lang: Lang
  readonly access: AccessLevel
}

function nameOn({ archive, lang, access }: PrintShelf): string {
  return `${archive}-${lang}${access === 'open' ? '' : `-${access}`}.json`
}

function fileOn(shelf: PrintShelf): string {
  return path.join(shelf.home, 'prints', nameOn(shelf))
}

async function keptOn(shelf: PrintShelf): Promise<Kept | null> {
  const text = await readFile(fileOn(shelf), 'utf8').catch(() => 'null')
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), Kept), text)
  return kept.success ? kept.output : null
}

/** The print that a new one tells its changes against: the last of another state of the archive on this machine. */
export async function previousPrint(
  shelf: PrintShelf,
  stateHash: string,
): Promise<Previous | null> {
  const kept = await keptOn(shelf)
  if (kept === null) return null
  return stateHash.startsWith(kept.last.fingerprint) ? kept.before : kept.last
}

/** Remembers on this machine what a print of the whole archive said; losing it costs the next revision notes and nothing else. */
export async function keepPrint(shelf: PrintShelf, model: PrintModel): Promise<void> {
  const last = previousOf(model)
  const kept = await keptOn(shelf)
  if (kept?.last.fingerprint === last.fingerprint) return
  const bytes = Buffer.from(JSON.stringify({ last, before: kept?.last ?? null }))
  // On a machine where nothing was opened to be written there is no folder of the program's own yet.
  await mkdir(shelf.home, { recursive: true, mode: 0o700 })
  await makeFolder(realDisk, shelf.home, 'prints')
  await writeDurably(realDisk, fileOn(shelf), [bytes])
}
