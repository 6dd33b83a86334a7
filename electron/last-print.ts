import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type { Lang } from '../data/model/text.ts'
import type { PrintModel } from '../data/print/model.ts'
import type { Previous } from '../data/print/report/request.ts'
import { previousOf } from '../data/print/report/revision.ts'
import { realDisk } from '../data/store/disk.ts'
import { makeFolder, writeDurably } from '../data/store/durable.ts'

const PreviousKept = v.object({
  fingerprint: v.string(),
  day: v.string(),
  lang: v.picklist(['fr', 'en']),
  events: v.array(v.tuple([v.string(), v.string(), v.string()])),
})

/** The last print of a whole archive, and the one before it of another state: printing the same state again must give the same bytes. */
const Kept = v.object({ last: PreviousKept, before: v.nullable(PreviousKept) })
type Kept = v.InferOutput<typeof Kept>

function fileOf(home: string, archive: string, lang: Lang): string {
  return path.join(home, 'prints', `${archive}-${lang}.json`)
}

async function keptOf(home: string, archive: string, lang: Lang): Promise<Kept | null> {
  const text = await readFile(fileOf(home, archive, lang), 'utf8').catch(() => 'null')
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), Kept), text)
  return kept.success ? kept.output : null
}

/** The print that a new one tells its changes against: the last of another state of the archive on this machine. */
export async function previousPrint(
  home: string,
  archive: string,
  lang: Lang,
  stateHash: string,
): Promise<Previous | null> {
  const kept = await keptOf(home, archive, lang)
  if (kept === null) return null
  return stateHash.startsWith(kept.last.fingerprint) ? kept.before : kept.last
}

/** Remembers on this machine what a print of the whole archive said; losing it costs the next revision notes and nothing else. */
export async function keepPrint(home: string, archive: string, model: PrintModel): Promise<void> {
  const last = previousOf(model)
  const kept = await keptOf(home, archive, model.lang)
  if (kept?.last.fingerprint === last.fingerprint) return
  const bytes = Buffer.from(JSON.stringify({ last, before: kept?.last ?? null }))
  await makeFolder(realDisk, home, 'prints')
  await writeDurably(realDisk, fileOf(home, archive, model.lang), [bytes])
}
