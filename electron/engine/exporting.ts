import type { Exported } from '../../data/calls/exports.ts'
import type { Archive } from '../../data/changes/state.ts'
import { anonymousArchive } from '../../data/disclosure/anonymous.ts'
import { chooseRecords } from '../../data/disclosure/chosen.ts'
import type { Leaving, ReadyWriter } from '../../data/exports/format.ts'
import { type Format, formatNamed } from '../../data/exports/formats.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { writeWhole } from '../../data/store/core/whole-file.ts'
import { say } from '../../data/words/words.ts'
import type { Answering } from './answers.ts'
import { outsideArchives } from './archive-around.ts'
import type { Job } from './jobs.ts'
import { blobOf, isWhole, standingFor, titleOf } from './requests.ts'
import { beginningOf, writeInto } from './sinks.ts'

type WrittenFormat = Extract<Format, { readonly by: 'writer' }>
type PictureFormat = Extract<Format, { readonly draws: 'picture' }>

// A preview shows how an export begins: it need not gather what comes after.
const previewedEvents = 200
const previewedText = 20_000

/** Writes what was asked for into a file: whole, or not at all. */
export async function exportTo(
  answering: Answering,
  request: ExportRequest,
  file: string,
  job: Job,
): Promise<Outcome<Exported>> {
  const outside = await outsideArchives(file)
  if (!outside.ok) return outside
  const format = formatNamed(request.format)
  switch (format.by) {
    case 'writer':
      return exportWritten(answering, format, request, file, job)
    case 'window':
      return failed({ code: 'export.in-window', format: format.name, instead: format.instead })
    case 'print':
      switch (format.draws) {
        case 'pages': {
          const { printPdf } = await import('./printing.ts')
          return printPdf(answering, format, request, file, job)
        }
        case 'page': {
          const { writeCopy } = await import('./copy-page.ts')
          return writeCopy(answering, format, request, file, job)
        }
        case 'picture':
          return exportPicture(answering, format, request, file, job)
      }
  }
}

/** The beginning of the text that a writer would write. */
export async function previewWritten(
  answering: Answering,
  format: WrittenFormat,
  request: ExportRequest,
  job: Job,
): Promise<Outcome<string>> {
  const ready = await format.ready(request.options ?? {})
  if (!ready.ok) return ready
  const standing = await standingFor(answering, request)
  if (!standing.ok) return standing
  const { archive, events } = standing.value
  const first = events.slice(0, previewedEvents)
  const whole = isWhole(request) && first.length === events.length
  const leaving = leavingOf(answering, ready.value, request, { archive, events: first, whole })
  return beginningOf(format, previewedText, job, (sink) => ready.value.write(leaving, sink))
}

async function exportWritten(
  answering: Answering,
  format: WrittenFormat,
  request: ExportRequest,
  file: string,
  job: Job,
): Promise<Outcome<Exported>> {
  const ready = await format.ready(request.options ?? {})
  if (!ready.ok) return ready
  const standing = await standingFor(answering, request)
  if (!standing.ok) return standing
  const asked = { ...standing.value, whole: isWhole(request) }
  const warnings: string[] = []
  const leaving = leavingOf(answering, ready.value, request, asked, (what, n) => {
    if (n > 0) warnings.push(say(request.lang, what, { n }))
  })
  const written = await writeInto(format, file, job, (sink) => ready.value.write(leaving, sink))
  if (!written.ok) return written
  const { chosen } = leaving
  return done({
    file,
    format: format.id,
    events: chosen.events.length,
    sources: chosen.sources.length,
    withheld: chosen.withheld,
    pages: null,
    warnings,
  })
}

/** The events that leave, of the archive as it stood when they were asked for. */
interface Asked {
  readonly archive: Archive
  readonly events: readonly string[]
  readonly whole: boolean
}

function leavingOf(
  { session }: Answering,
  { access, anonymous }: ReadyWriter,
  { lang }: ExportRequest,
  { archive: standing, events, whole }: Asked,
  lost: Leaving['lost'] = () => undefined,
): Leaving {
  const archive = anonymous ? anonymousArchive(standing, lang) : standing
  const chosen = chooseRecords(archive, events, whole, access)
  const { store } = session
  const about = { id: store.id, title: titleOf({ archive: standing, store }) }
  return { archive, chosen, about, lang, blobOf: blobOf(session), lost }
}

async function exportPicture(
  answering: Answering,
  format: PictureFormat,
  request: ExportRequest,
  file: string,
  job: Job,
): Promise<Outcome<Exported>> {
  const { drawPicture } = await import('./picturing.ts')
  const drawn = await drawPicture(answering, format, request, job)
  if (!drawn.ok) return drawn
  const { svg, events, withheld, warnings } = drawn.value
  const written = await writeWhole(file, async (handle) => {
    await handle.writeFile(svg)
    return done(null)
  })
  if (!written.ok) return written
  const counts = { events, sources: 0, withheld, pages: null, warnings: [...warnings] }
  return done({ file, format: format.id, ...counts })
}
