import path from 'node:path'
import type { Imported } from '../../data/calls/archive.ts'
import { planCsv } from '../../data/imports/csv.ts'
import { formatOf, type ImportFormat } from '../../data/imports/formats.ts'
import type { Plan, Step } from '../../data/imports/gathering.ts'
import { planParsed, readJson } from '../../data/imports/json.ts'
import { unpackPdf } from '../../data/imports/pdf.ts'
import { normaliseInSteps, spellInSteps } from '../../data/intake/text.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import type { Answering, Answers } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import { readBytes } from './incoming.ts'
import type { Job } from './jobs.ts'
import { inSlices } from './slices.ts'

/** The largest file that is imported, in bytes: its text must fit into one string of the engine (2^29 − 24 units). */
const importLimit = 384 * 1024 * 1024

/** Answers the calls that begin and end long work. */
export function jobAnswers({ session, jobs }: Answering) {
  return {
    'import.run': async ({ job, handle, preview }, files) => {
      const options = { preview, lang: languageOf(session) }
      const imported = await jobs.run(job, (running) =>
        importFile(session, files[handle] ?? '', options, running),
      )
      return imported.ok ? done(toldOf(imported.value)) : imported
    },
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

/** What the window is told of an import; the columns that it did not read are told on a command line alone. */
function toldOf({ ignored: _, ...imported }: ImportDone): Imported {
  return imported
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
  const taken = kind === 'csv' ? await normalised(raw, job) : await readOn(readJson(raw), job)
  if (!taken.ok) return failed({ ...taken.problem, file: path.basename(file) })
  const { value } = taken
  const isTable = kind === 'csv' && typeof value === 'string'
  const { archive } = session
  const plan = () =>
    readOn(isTable ? planCsv(archive, value, lang) : planParsed(archive, value), job)
  const planned = preview
    ? await plan()
    : await session.turns.inLongTurn(plan, (decided) => write(session, decided, job))
  if (!planned.ok) return planned
  const { new: made, changed, known, refused, ignored } = planned.value
  return done({ format: kind, new: made, changed, known, refused: [...refused], ignored })
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
  const spelling =
    (await inSlices(spellInSteps(bytes, encoding, importLimit), job)) ??
    failed({ code: 'act.cancelled' })
  if (!spelling.ok) return spelling
  const { raw } = spelling.value
  return done({ raw, kind: format ?? formatOf(file, raw.slice(0, 1000)) })
}

async function normalised(raw: string, job: Job): Promise<Outcome<string>> {
  const text = await inSlices(normaliseInSteps(raw), job)
  return text === undefined ? failed({ code: 'act.cancelled' }) : done(text)
}

/** Takes a reading further between other work, until it is whole or called off. */
async function readOn<T>(
  reading: Generator<Step, Outcome<T>>,
  { signal, progress }: Job,
): Promise<Outcome<T>> {
  const onStep = ({ done: read, total, phase }: Step): void =>
    progress(phase ?? 'read', read, total)
  return (await inSlices(reading, { onStep, signal })) ?? failed({ code: 'act.cancelled' })
}

async function write(session: ArchiveSession, plan: Plan, job: Job): Promise<Outcome<Plan>> {
  const { signal } = job
  if (plan.ops.length === 0) return done(plan)
  for (const [index, { sha256, bytes }] of plan.texts.entries()) {
    if (signal.aborted) return failed({ code: 'act.cancelled' })
    if (await session.store.hasBlob(sha256)) continue
    const kept = await session.store.putBlob(bytes)
    if (!kept.ok) return session.refuse(kept.problem)
    job.progress('texts', index + 1, plan.texts.length)
  }
  const onProgress = (written: number, of: number): void => job.progress('write', written, of)
  const line = await session.commit({ act: 'import', ops: plan.ops }, { signal, onProgress })
  return line.ok ? done(plan) : line
}

/** The language in which the archive is kept. */
export function languageOf(session: ArchiveSession): Lang {
  const language = session.archive.records.get(session.store.id)?.fields.language
  return language === 'en' ? 'en' : 'fr'
}
