import type { Exported, ExportRequest } from '../data/calls/archive.ts'
import { readLoosely } from '../data/calls/read-loosely.ts'
import { type Chosen, chooseRecords } from '../data/exports/chosen.ts'
import { selectionWords } from '../data/exports/selection-words.ts'
import { done, failed, type Outcome } from '../data/model/outcome.ts'
import type { Lang } from '../data/model/text.ts'
import type { Laid, PrintWarning } from '../data/print/display.ts'
import { Fonts } from '../data/print/fonts.ts'
import type { PrintModel } from '../data/print/model.ts'
import type { PrintOptions } from '../data/print/options.ts'
import { type Attachment, carrying, packageOf } from '../data/print/package.ts'
import { previewPages } from '../data/print/preview.ts'
import { readPrintOptions } from '../data/print/read-options.ts'
import { buildReport } from '../data/print/report/build-report.ts'
import { Shaper } from '../data/print/shape.ts'
import { layout } from '../data/print/writer/write-pdf.ts'
import { sayProblem } from '../data/words/say-problem.ts'
import about from '../package.json' with { type: 'json' }
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
}

/** Answers the preview of a print: the last layout is kept, so that its pages can be leafed through. */
export function printingAnswers(answering: Answering) {
  let last: { readonly key: string; readonly laid: Laid; readonly model: PrintModel } | undefined
  let shaper: Shaper | undefined
  return {
    'print.preview': async ({ request, from, count }) => {
      const { session, fonts } = answering
      const key = JSON.stringify([session.store.head(), request])
      shaper ??= new Shaper(new Fonts(await readFonts(fonts)))
      if (last?.key !== key) {
        const prepared = await prepare(answering, request)
        if (!prepared.ok) return prepared
        const { model, options } = prepared.value
        last = { key, model, laid: await layout(model, shaper, options, {}) }
      }
      const { laid, model } = last
      const svg = previewPages(laid, model, shaper.fonts, from, Math.min(count, 12))
      const warnings = laid.warnings.map((warning) => warningWords(warning, request.lang))
      return done({ pages: laid.pages.length, svg: [...svg], warnings })
    },
  } satisfies Answers
}

/** Lays a report out and writes it as a PDF. */
export async function printPdf(
  answering: Answering,
  request: ExportRequest,
  file: string,
  job: Job,
): Promise<Outcome<Exported>> {
  const prepared = await prepare(answering, request)
  if (!prepared.ok) return prepared
  const task = { kind: 'pdf', file, fonts: answering.fonts, ...prepared.value } as const
  const written = await runInWorker(answering.worker, task, job)
  if (!written.ok) return written
  if (isWhole(request)) await keepPrint(answering.machine, answering.session.store.id, task.model)
  const { pages, events, sources, withheld, warnings } = written.value
  return done({
    file,
    format: 'pdf',
    events,
    sources,
    withheld,
    pages,
    warnings: warnings.map((warning) => warningWords(warning, request.lang)),
  })
}

/** Makes the report of a request, with the files that its PDF carries. */
export async function prepare(
  answering: Answering,
  request: ExportRequest,
): Promise<Outcome<Prepared>> {
  const options = readPrintOptions(request.pdf)
  if (!options.ok) return options
  const events = await eventsFor(answering, request)
  if (!events.ok) return events
  if (events.value.length === 0) return failed({ code: 'export.nothing' })
  const { session } = answering
  const { archive, store } = session
  const { lang } = request
  const whole = isWhole(request)
  const chosen = chooseRecords(archive, events.value, whole)
  const { attachments, profile } = options.value
  const anonymous = answering.signature() === ''
  const stateHash = session.stateHash()
  const previous = whole ? await previousPrint(answering.machine, store.id, lang, stateHash) : null
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
    anonymous,
    previous,
  })
  if (!attachments || profile !== 'a-3a')
    return done({ model: bare, options: options.value, attachments: [] })
  const carried = await packageOf(bare, {
    archive,
    about: { id: store.id, title: titleOf(session) },
    events: events.value,
    whole,
    anonymous,
    blobOf: blobOf(session),
  })
  return done({ model: carrying(bare, carried), options: options.value, attachments: carried })
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
