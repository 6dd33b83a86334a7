import { access } from 'node:fs/promises'
import type { Exported, ExportRequest } from '../../data/calls/archive.ts'
import type { Archive } from '../../data/changes/state.ts'
import { anonymousArchive } from '../../data/disclosure/anonymous.ts'
import { type Chosen, chooseRecords } from '../../data/disclosure/chosen.ts'
import { csvPieces } from '../../data/exports/csv.ts'
import { jsonPieces } from '../../data/exports/json.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { readOptions } from '../../data/print/read-options.ts'
import { writeWhole } from '../../data/store/core/whole-file.ts'
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
  const options = readOptions(request.pdf ?? {})
  if (!options.ok) return options
  const events = await eventsFor(answering, request)
  if (!events.ok) return events
  const { session } = answering
  const { access, anonymous } = options.value.report
  const archive = anonymous ? anonymousArchive(session.archive, request.lang) : session.archive
  const chosen = chooseRecords(archive, events.value, isWhole(request), access)
  const pieces =
    request.format === 'csv'
      ? csvPieces(archive, chosen.events, request.lang)
      : jsonOf(session, archive, chosen)
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

function jsonOf(session: ArchiveSession, archive: Archive, chosen: Chosen): AsyncIterable<string> {
  return jsonPieces(
    archive,
    chosen,
    { id: session.store.id, title: titleOf(session) },
    blobOf(session),
  )
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

/** Whether a file is there already. */
export function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
