import { randomBytes } from 'node:crypto'
import { access, type FileHandle, open, rename, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { Exported, ExportRequest } from '../data/calls/archive.ts'
import { type Chosen, chooseRecords } from '../data/exports/chosen.ts'
import { csvPieces } from '../data/exports/csv.ts'
import { jsonPieces } from '../data/exports/json.ts'
import { done, failed, type Outcome } from '../data/model/outcome.ts'
import { codeOf } from '../data/store/disk.ts'
import type { Answering } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import type { Job } from './jobs.ts'
import { blobOf, eventsFor, isWhole, titleOf } from './requests.ts'

/** Writes what was asked for into a file: whole, or not at all. */
export async function exportTo(
  answering: Answering,
  request: ExportRequest,
  file: string,
  job: Job,
): Promise<Outcome<Exported>> {
  if (request.format === 'pdf') {
    const { printPdf } = await import('./printing.ts')
    return printPdf(answering, request, file, job)
  }
  if (request.format === 'svg') return exportPicture(answering, request, file, job)
  const { session } = answering
  const events = await eventsFor(answering, request)
  if (!events.ok) return events
  const chosen = chooseRecords(session.archive, events.value, isWhole(request))
  const pieces =
    request.format === 'csv'
      ? csvPieces(session.archive, chosen.events, request.lang)
      : jsonOf(session, chosen)
  const written = await writePieces(file, pieces, job)
  if (!written.ok) return written
  return done({
    file,
    format: request.format,
    events: chosen.events.length,
    sources: chosen.sources.length,
    withheld: chosen.withheld,
    pages: null,
    warnings: [],
  })
}

async function exportPicture(
  answering: Answering,
  request: ExportRequest,
  file: string,
  job: Job,
): Promise<Outcome<Exported>> {
  const { drawPicture } = await import('./picturing.ts')
  const drawn = await drawPicture(answering, request, job)
  if (!drawn.ok) return drawn
  const { svg, events, withheld, warnings } = drawn.value
  const written = await writePieces(file, [svg], job)
  if (!written.ok) return written
  const counts = { events, sources: 0, withheld, pages: null, warnings: [...warnings] }
  return done({ file, format: 'svg', ...counts })
}

function jsonOf(session: ArchiveSession, chosen: Chosen): AsyncIterable<string> {
  const { archive, store } = session
  return jsonPieces(archive, chosen, { id: store.id, title: titleOf(session) }, blobOf(session))
}

async function writePieces(
  file: string,
  pieces: Iterable<string> | AsyncIterable<string>,
  { signal, progress }: Job,
): Promise<Outcome<null>> {
  return writeWhole(file, async (handle) => {
    let lines = 0
    let waiting = ''
    for await (const piece of pieces) {
      if (signal.aborted) return failed({ code: 'act.cancelled' })
      waiting += piece
      if (waiting.length > 1 << 20) {
        await handle.writeFile(waiting)
        waiting = ''
        progress('write', lines, lines)
      }
      lines++
    }
    await handle.writeFile(waiting)
    return done(null)
  })
}

/** Writes a file beside the one that is wanted and puts it in its place at the end; what the system refuses leaves no half of it behind. */
export async function writeWhole<T>(
  file: string,
  write: (handle: FileHandle) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const beside = path.join(path.dirname(file), `.${randomBytes(6).toString('hex')}.tmp`)
  let handle: FileHandle | undefined
  try {
    handle = await open(beside, 'wx')
    const outcome = await write(handle)
    await handle.sync()
    await handle.close()
    handle = undefined
    if (outcome.ok) await rename(beside, file)
    else await unlink(beside)
    return outcome
  } catch (error) {
    await handle?.close().catch(() => undefined)
    await unlink(beside).catch(() => undefined)
    const reason = codeOf(error)
    if (reason === '') throw error
    return failed({ code: 'file.unwritable', file: path.basename(file), reason })
  }
}

/** Whether a file is there already. */
export function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
