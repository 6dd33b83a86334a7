import path from 'node:path'
import type { Imported } from '../data/calls/archive.ts'
import { normaliseText } from '../data/evidence/quote.ts'
import { planCsv } from '../data/imports/csv.ts'
import { formatOf, type ImportFormat } from '../data/imports/formats.ts'
import type { Plan, Step } from '../data/imports/gathering.ts'
import { planJson } from '../data/imports/json.ts'
import { unpackPdf } from '../data/imports/pdf.ts'
import { spellText } from '../data/imports/text.ts'
import { done, failed, type Outcome } from '../data/model/outcome.ts'
import type { Lang } from '../data/model/text.ts'
import { breathe } from '../data/store/breathe.ts'
import type { Answering, Answers } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import { readBytes } from './incoming.ts'
import type { Job } from './jobs.ts'

/** The largest file that is imported, in bytes: its text must fit into one string of the engine (2^29 − 24 units). */
const importLimit = 384 * 1024 * 1024

/** Answers the calls that begin and end long work. */
export function jobAnswers({ session, jobs }: Answering) {
  return {
    'import.run': ({ job, handle, preview }, files) =>
      jobs.run(job, (running) =>
        importFile(session, files[handle] ?? '', { preview, lang: languageOf(session) }, running),
      ),
    'job.cancel': async ({ job }) => {
      jobs.cancel(job)
      return done({})
    },
  } satisfies Answers
}

/** How an import is asked for; `format` is read from the file where it is not given. */
export interface ImportOptions {
  readonly preview: boolean
  readonly lang: Lang
  readonly format?: ImportFormat['id']
  readonly encoding?: string
}

/** What an import did, with the columns that it did not read. */
export interface ImportDone extends Imported {
  readonly ignored: readonly string[]
}

/** Plans the import of a file and, unless it is only a preview, writes it as one act. */
export async function importFile(
  session: ArchiveSession,
  file: string,
  { preview, lang, format, encoding }: ImportOptions,
  job: Job,
): Promise<Outcome<ImportDone>> {
  const bytes = await readBytes(file, importLimit)
  if (!bytes.ok) return bytes
  const read = await readText(bytes.value, file, format, encoding, job)
  if (!read.ok) return failed({ ...read.problem, file: path.basename(file) })
  const { raw, kind } = read.value
  return session.inTurn(async () => {
    const reading =
      kind === 'csv'
        ? planCsv(session.archive, normaliseText(raw), lang)
        : planJson(session.archive, raw)
    const plan = await readOn(reading, job)
    if (!plan.ok) return plan
    const isWritten = !preview && plan.value.ops.length > 0
    const written = isWritten ? await write(session, plan.value, job) : done(undefined)
    if (!written.ok) return written
    const { new: made, changed, known, refused, ignored } = plan.value
    return done({ format: kind, new: made, changed, known, refused: [...refused], ignored })
  })
}

/** The text to import: a file's own, or that which a PDF of this program carries. */
async function readText(
  bytes: Uint8Array,
  file: string,
  format: ImportFormat['id'] | undefined,
  encoding: string | undefined,
  job: Job,
): Promise<Outcome<{ readonly raw: string; readonly kind: ImportFormat['id'] }>> {
  const opening = Buffer.from(bytes.subarray(0, 1000)).toString('latin1')
  if ((format ?? formatOf(file, opening)) === 'pdf') {
    const data = await readOn(unpackPdf(bytes, importLimit), job)
    return data.ok ? done({ raw: data.value, kind: 'pdf' }) : data
  }
  const spelling = spellText(bytes, encoding, importLimit)
  if (!spelling.ok) return spelling
  const { raw } = spelling.value
  return done({ raw, kind: format ?? formatOf(file, raw.slice(0, 1000)) })
}

/** Takes a reading further between other work, until it is whole or called off. */
async function readOn<T>(
  reading: Generator<Step, Outcome<T>>,
  { signal, progress }: Job,
): Promise<Outcome<T>> {
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
    progress('read', step.value.done, step.value.total)
    await breathe()
    if (signal.aborted) return failed({ code: 'act.cancelled' })
  }
}

async function write(session: ArchiveSession, plan: Plan, job: Job): Promise<Outcome<unknown>> {
  const { signal } = job
  for (const [index, { sha256, bytes }] of plan.texts.entries()) {
    if (signal.aborted) return failed({ code: 'act.cancelled' })
    if (await session.store.hasBlob(sha256)) continue
    const kept = await session.store.putBlob(bytes)
    if (!kept.ok) return session.refuse(kept.problem)
    job.progress('texts', index + 1, plan.texts.length)
  }
  const onProgress = (written: number, of: number): void => job.progress('write', written, of)
  return session.commit({ act: 'import', ops: plan.ops }, { signal, onProgress })
}

/** The language in which the archive is kept. */
export function languageOf(session: ArchiveSession): Lang {
  const language = session.archive.records.get(session.store.id)?.fields.language
  return language === 'en' ? 'en' : 'fr'
}
