import { unlink } from 'node:fs/promises'
import path from 'node:path'
import type { Exported } from '../../data/calls/exports.ts'
import type { Archive } from '../../data/changes/state.ts'
import { accessOf, openSourcesOf } from '../../data/disclosure/access.ts'
import type { Selection } from '../../data/disclosure/selection.ts'
import { selectionWords } from '../../data/disclosure/selection-words.ts'
import type { Format } from '../../data/exports/formats.ts'
import { readOptions } from '../../data/exports/options.ts'
import { mostInShort, type PrintOptions } from '../../data/exports/print-options.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import type { AskedReport } from '../../data/print/copy/block.ts'
import type { PrintModel } from '../../data/print/model.ts'
import { type Attachment, carrying, packageOf } from '../../data/print/package.ts'
import type { PartProgress } from '../../data/print/pages/kit.ts'
import { previewPages } from '../../data/print/pages/preview.ts'
import { volumesOf } from '../../data/print/pages/volumes.ts'
import {
  buildReport,
  type ReadForReport,
  readForReport,
} from '../../data/print/report/build-report.ts'
import type { Laid, PrintWarning } from '../../data/print/type/display.ts'
import { Fonts } from '../../data/print/type/fonts.ts'
import { Shaper } from '../../data/print/type/shape.ts'
import { layout } from '../../data/print/writer/write-pdf.ts'
import { textOf } from '../../data/reading/read-source.ts'
import { breathe } from '../../data/store/core/breathe.ts'
import { exists } from '../../data/store/core/whole-file.ts'
import { sayProblem } from '../../data/words/say-problem.ts'
import about from '../../package.json' with { type: 'json' }
import type { Answering } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import { readFonts } from './fonts.ts'
import type { Job } from './jobs.ts'
import { keepPrint, previousPrint } from './last-print.ts'
import type { PreviewPages } from './preview-pages.ts'
import type { PrintedFile } from './print-file.ts'
import { blobOf, isWhole, standingFor, titleOf } from './requests.ts'
import { runInWorker } from './worker-jobs.ts'

type PrintFormat = Extract<Format, { readonly draws: 'pages' }>

/** A report, with the files that its PDF carries. */
export interface Prepared {
  readonly model: PrintModel
  readonly attachments: readonly Attachment[]
}

/** Shows the pages of a print: the last layout is kept, so that its pages can be leafed through. */
export function pagePreview(answering: Answering): PreviewPages {
  let last: { readonly key: string; readonly laid: Laid; readonly model: PrintModel } | undefined
  let shaper: Shaper | undefined
  let running: AbortController | undefined
  return async (format, request, { from, count }, { signal: calledOff, progress }) => {
    const options = readOptions(format.options, request.options ?? {})
    if (!options.ok) return options
    const { session, fonts } = answering
    const key = JSON.stringify([session.store.head(), answering.signature(), request])
    shaper ??= new Shaper(new Fonts(await readFonts(fonts)))
    if (last?.key !== key) {
      // Only the newest layout is still wanted, and a shaper serves one at a time.
      running?.abort()
      const mine = new AbortController()
      running = mine
      const signal = AbortSignal.any([mine.signal, calledOff])
      try {
        const prepared = await prepare(answering, request, options.value, signal)
        if (!prepared.ok) return prepared
        const { model } = prepared.value
        const told = ({ phase, done, total }: PartProgress): void => progress(phase, done, total)
        const laid = await layout(model, shaper, options.value, { signal, progress: told })
        last = { key, model, laid }
      } catch (cause) {
        if (signal.aborted) return failed({ code: 'act.cancelled' })
        throw cause
      }
    }
    const { laid, model } = last
    const svg = previewPages(laid, model, shaper.fonts, from, Math.min(count, 12))
    const warnings = laid.warnings.map((warning) => warningWords(warning, request.lang))
    return done({ pages: laid.pages.length, svg: [...svg], text: null, warnings })
  }
}

/** Lays a report out and writes it as a PDF, or as several where volumes are asked for. */
export async function printPdf(
  answering: Answering,
  format: PrintFormat,
  request: ExportRequest,
  file: string,
  job: Job,
): Promise<Outcome<Exported>> {
  const options = readOptions(format.options, request.options ?? {})
  if (!options.ok) return options
  const prepared = await prepare(answering, request, options.value, job.signal).catch(
    (fault: unknown) => {
      if (job.signal.aborted) return failed({ code: 'act.cancelled' })
      throw fault
    },
  )
  if (!prepared.ok) return prepared
  const { model } = prepared.value
  const written = await writeVolumes(answering, prepared.value, options.value, file, job)
  if (!written.ok) return written
  const { machine, session } = answering
  const { access } = options.value
  if (isWhole(request) && answering.remember())
    await keepPrint({ home: machine, archive: session.store.id, lang: model.lang, access }, model)
  const warnings = written.value.flatMap((one) => one.warnings)
  return done({
    file,
    format: format.id,
    events: written.value.reduce((sum, { events }) => sum + events, 0),
    sources: model.sources.length,
    withheld: written.value[0]?.withheld ?? 0,
    pages: written.value.reduce((sum, { pages }) => sum + pages, 0),
    warnings: warnings.map((warning) => warningWords(warning, request.lang)),
  })
}

/** The file of a volume: the first bears the name that was asked for, the next ones are numbered. */
function volumeFile(file: string, at: number): string {
  if (at === 0) return file
  const { dir, name, ext } = path.parse(file)
  return path.join(dir, `${name}-${at + 1}${ext}`)
}

/** The first of these files that exists. */
async function findOne(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await exists(file)) return file
  return undefined
}

/** Writes every volume or none: what was written goes again where a later one fails. */
async function writeVolumes(
  { fonts, worker }: Answering,
  { model, attachments }: Prepared,
  options: PrintOptions,
  file: string,
  job: Job,
): Promise<Outcome<readonly PrintedFile[]>> {
  const models =
    options.volumes === 'none'
      ? [model]
      : volumesOf(model, options.volumes, new Shaper(new Fonts(await readFonts(fonts))), options)
  const inTheWay = await findOne(models.slice(1).map((_, at) => volumeFile(file, at + 1)))
  if (inTheWay !== undefined) return failed({ code: 'file.exists', file: path.basename(inTheWay) })
  const isNew = (await findOne([file])) === undefined
  const written: PrintedFile[] = []
  for (const [at, volume] of models.entries()) {
    const task = {
      kind: 'print',
      file: volumeFile(file, at),
      fonts,
      model: volume,
      options,
      attachments: at === 0 ? attachments : [],
      // A person agreed to replace the file that was named, and no other.
      overwrite: at === 0,
    } as const
    const one = await runInWorker(worker, task, job)
    if (!one.ok) {
      for (const { file: left } of written.slice(isNew ? 0 : 1)) await unlink(left)
      return one
    }
    written.push(one.value)
  }
  return done(written)
}

/** Makes the report of a request, with the files that its PDF carries; called off, it throws. */
export async function prepare(
  answering: Answering,
  selection: Selection,
  options: PrintOptions,
  signal: AbortSignal,
): Promise<Outcome<Prepared>> {
  const asked = await askReport(answering, selection, [selection.lang], options, signal)
  if (!asked.ok) return asked
  const { archive, events, reports, turn } = asked.value
  const [report] = reports
  if (report === undefined) throw new Error('no language for a report')
  const bare = buildReport(report.asked, report.read)
  // A report has pages of its own; sheets of events alone would be a file without a page.
  if (options.layout === 'sheet' && bare.entries.length === 0)
    return failed({ code: 'export.withheld' })
  if (options.layout === 'short' && bare.entries.length > mostInShort)
    return failed({ code: 'export.not-short', limit: mostInShort, n: bare.entries.length })
  await turn()
  if (!options.attachments || options.profile !== 'a-3a')
    return done({ model: bare, attachments: [] })
  const { session } = answering
  const { store } = session
  const carried = await packageOf(bare, {
    archive,
    about: { id: store.id, title: titleOf({ archive, store }) },
    events,
    whole: isWhole(selection),
    options,
    blobOf: blobOf(session),
    turn,
  })
  return done({ model: carrying(bare, carried), attachments: carried })
}

/** What a report is made from in each language, the events that it was asked for, and the archive as it then stood. */
interface Asked {
  readonly archive: Archive
  readonly events: readonly string[]
  readonly reports: readonly AskedReport[]
  readonly turn: () => Promise<void>
}

/** Reads what the report of a request is made from in some languages, in their order; the archive is read once for all of them. Called off, it throws. */
export async function askReport(
  answering: Answering,
  selection: Selection,
  langs: readonly Lang[],
  options: PrintOptions,
  signal: AbortSignal,
): Promise<Outcome<Asked>> {
  // Between two parts others have their turn, so that the work can be called off.
  const turn = async (): Promise<void> => {
    await breathe()
    signal.throwIfAborted()
  }
  const standing = await standingFor(answering, selection)
  if (!standing.ok) return standing
  const { archive, events } = standing.value
  if (events.length === 0) return failed({ code: 'export.nothing' })
  await turn()
  const { session } = answering
  const { store } = session
  const { access } = options
  const whole = isWhole(selection)
  const shown = accessOf(archive, events, access)
  await turn()
  const stateHash = session.stateHash(archive)
  const sources = openSourcesOf(archive, shown.events, whole, shown.isOpen)
  const texts = await textsOf(session, archive, sources)
  const parts = await session.partsOf(sources, archive)
  await turn()
  const reports: AskedReport[] = []
  let read: ReadForReport | undefined
  for (const lang of langs) {
    const shelf = { home: answering.machine, archive: store.id, lang, access }
    const asked = {
      archive,
      id: store.id,
      stateHash,
      events,
      whole,
      lang,
      selection: selectionWords(archive, { ...selection, lang }),
      texts,
      parts,
      files: [],
      software: `Tarikh ${about.version}`,
      author: answering.signature(),
      options,
      previous: whole ? await previousPrint(shelf, stateHash) : null,
    }
    if (read === undefined || options.anonymous) read = readForReport(asked, shown)
    reports.push({ asked, read })
    await turn()
  }
  return done({ archive, events, reports, turn })
}

async function textsOf(
  session: ArchiveSession,
  archive: Archive,
  sources: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const id of sources) {
    const digest = textOf(archive, id)
    const text = digest === undefined ? null : await session.text(digest)
    if (digest !== undefined && text !== null) texts.set(digest, text)
  }
  return texts
}

/** Says what could not be printed as written. */
export function warningWords({ code, subject, character }: PrintWarning, lang: Lang): string {
  return sayProblem(lang, { code, subject, character })
}
