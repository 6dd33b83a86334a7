import { access, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { Exported, ExportRequest } from '../../data/calls/archive.ts'
import type { AccessLevel } from '../../data/disclosure/access-level.ts'
import { type Chosen, chooseRecords } from '../../data/disclosure/chosen.ts'
import { selectionWords } from '../../data/disclosure/selection-words.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import type { PrintModel } from '../../data/print/model.ts'
import type { PrintOptions } from '../../data/print/options.ts'
import { type Attachment, carrying, packageOf } from '../../data/print/package.ts'
import { previewPages } from '../../data/print/pages/preview.ts'
import { volumesOf } from '../../data/print/pages/volumes.ts'
import { readOptions } from '../../data/print/read-options.ts'
import { readVolumeRule, type VolumeRule } from '../../data/print/read-volumes.ts'
import { buildReport } from '../../data/print/report/build-report.ts'
import type { Laid, PrintWarning } from '../../data/print/type/display.ts'
import { Fonts } from '../../data/print/type/fonts.ts'
import { Shaper } from '../../data/print/type/shape.ts'
import { layout, type PdfReport } from '../../data/print/writer/write-pdf.ts'
import { readLoosely } from '../../data/reading/read-loosely.ts'
import { sayProblem } from '../../data/words/say-problem.ts'
import about from '../../package.json' with { type: 'json' }
import type { Answering, Answers } from './answers.ts'
import { readFonts } from './fonts.ts'
import type { Job } from './jobs.ts'
import { keepPrint, previousPrint } from './last-print.ts'
import { blobOf, eventsFor, isWhole, titleOf } from './requests.ts'
import { runInWorker } from './worker-jobs.ts'

/** A report and how it is printed. */
export interface Prepared {
  readonly model: PrintModel
  readonly options: PrintOptions
  readonly attachments: readonly Attachment[]
  /** How it is cut into volumes; null leaves it whole. */
  readonly volumes: VolumeRule | null
  /** Whose records it shows. */
  readonly access: AccessLevel
}

/** Answers the preview of a print: the last layout is kept, so that its pages can be leafed through. */
export function printingAnswers(answering: Answering) {
  let last: { readonly key: string; readonly laid: Laid; readonly model: PrintModel } | undefined
  let shaper: Shaper | undefined
  let running: AbortController | undefined
  return {
    'print.preview': async ({ request, from, count }) => {
      const { session, fonts } = answering
      const key = JSON.stringify([session.store.head(), answering.signature(), request])
      shaper ??= new Shaper(new Fonts(await readFonts(fonts)))
      if (last?.key !== key) {
        // Only the newest layout is still wanted, and a shaper serves one at a time.
        running?.abort()
        const mine = new AbortController()
        running = mine
        const { signal } = mine
        try {
          const prepared = await prepare(answering, request)
          if (!prepared.ok) return prepared
          signal.throwIfAborted()
          const { model, options } = prepared.value
          last = { key, model, laid: await layout(model, shaper, options, { signal }) }
        } catch (cause) {
          if (signal.aborted) return failed({ code: 'act.cancelled' })
          throw cause
        }
      }
      const { laid, model } = last
      const svg = previewPages(laid, model, shaper.fonts, from, Math.min(count, 12))
      const warnings = laid.warnings.map((warning) => warningWords(warning, request.lang))
      return done({ pages: laid.pages.length, svg: [...svg], warnings })
    },
  } satisfies Answers
}

/** Lays a report out and writes it as a PDF, or as several where volumes are asked for. */
export async function printPdf(
  answering: Answering,
  request: ExportRequest,
  file: string,
  job: Job,
): Promise<Outcome<Exported>> {
  const prepared = await prepare(answering, request)
  if (!prepared.ok) return prepared
  const { model, access } = prepared.value
  const written = await writeVolumes(answering, prepared.value, file, job)
  if (!written.ok) return written
  const { machine, session } = answering
  if (isWhole(request))
    await keepPrint({ home: machine, archive: session.store.id, lang: model.lang, access }, model)
  const warnings = written.value.flatMap((one) => one.warnings)
  return done({
    file,
    format: 'pdf',
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
  for (const file of files)
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file
  return undefined
}

/** Writes every volume or none: what was written goes again where a later one fails. */
async function writeVolumes(
  { fonts, worker }: Answering,
  { model, options, attachments, volumes }: Prepared,
  file: string,
  job: Job,
): Promise<Outcome<readonly PdfReport[]>> {
  const models =
    volumes === null
      ? [model]
      : volumesOf(model, volumes, new Shaper(new Fonts(await readFonts(fonts))), options)
  const inTheWay = await findOne(models.slice(1).map((_, at) => volumeFile(file, at + 1)))
  if (inTheWay !== undefined) return failed({ code: 'file.exists', file: path.basename(inTheWay) })
  const isNew = (await findOne([file])) === undefined
  const written: PdfReport[] = []
  for (const [at, volume] of models.entries()) {
    const task = {
      kind: 'pdf',
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

/** Makes the report of a request, with the files that its PDF carries. */
export async function prepare(
  answering: Answering,
  request: ExportRequest,
): Promise<Outcome<Prepared>> {
  const { volumes: rule, ...print } = request.pdf ?? {}
  const volumes = readVolumeRule(rule)
  if (!volumes.ok) return volumes
  const options = readOptions(print)
  if (!options.ok) return options
  const { print: printed, report } = options.value
  const events = await eventsFor(answering, request)
  if (!events.ok) return events
  if (events.value.length === 0) return failed({ code: 'export.nothing' })
  const { session } = answering
  const { archive, store } = session
  const { lang } = request
  const whole = isWhole(request)
  const chosen = chooseRecords(archive, events.value, whole, report.access)
  const { attachments, profile } = printed
  const stateHash = session.stateHash()
  const shelf = { home: answering.machine, archive: store.id, lang, access: report.access }
  const previous = whole ? await previousPrint(shelf, stateHash) : null
  const bare = buildReport({
    archive,
    id: store.id,
    stateHash,
    events: events.value,
    whole,
    lang,
    selection: selectionWords(archive, request),
    texts: await textsOf(answering, chosen),
    files: [],
    software: `Tarikh ${about.version}`,
    author: answering.signature(),
    options: report,
    previous,
  })
  const prepared = { options: printed, volumes: volumes.value, access: report.access }
  if (!attachments || profile !== 'a-3a') return done({ ...prepared, model: bare, attachments: [] })
  const carried = await packageOf(bare, {
    archive,
    about: { id: store.id, title: titleOf(session) },
    events: events.value,
    whole,
    options: report,
    blobOf: blobOf(session),
  })
  const model = carrying(bare, carried)
  return done({ ...prepared, model, attachments: carried })
}

async function textsOf(
  { session }: Answering,
  { sources }: Chosen,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const id of sources) {
    const held = session.archive.records.get(id)
    const digest = held && readLoosely('source', held.fields).value.text
    const text = digest === undefined ? null : await session.text(digest)
    if (digest !== undefined && text !== null) texts.set(digest, text)
  }
  return texts
}

/** Says what could not be printed as written. */
export function warningWords({ code, subject, character }: PrintWarning, lang: Lang): string {
  return sayProblem(lang, { code, subject, character })
}
