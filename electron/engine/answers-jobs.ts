import path from 'node:path'
import type { Imported } from '../../data/calls/imports.ts'
import type { TableLooked } from '../../data/calls/tables.ts'
import { letGo } from '../../data/changes/state.ts'
import type { ImportFormat } from '../../data/imports/format.ts'
import {
  type ImportFormatId,
  importFormatOf,
  importFormats,
  openingOf,
} from '../../data/imports/formats.ts'
import type { Plan, PlannedRow, Step } from '../../data/imports/gathering.ts'
import type { How } from '../../data/imports/how.ts'
import type { Asked, Mapping } from '../../data/imports/mapping.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Lang } from '../../data/model/text.ts'
import { mostMemory, RoomLeft } from '../../data/store/core/room-left.ts'
import type { Answering, Answers } from './answers.ts'
import type { ArchiveSession } from './archive-session.ts'
import { lookBeside, readNamedFiles, withBeside } from './beside-files.ts'
import { readBytes } from './incoming.ts'
import type { Job } from './jobs.ts'
import type { Readers } from './reading-jobs.ts'
import { inSlices } from './slices.ts'
import { holdRows } from './tables.ts'

/** The largest file that is imported, in bytes: its text must fit into one string of the engine (2^29 − 24 units). */
const importLimit = 384 * 1024 * 1024

// What is planned becomes the archive's own, which takes a quarter more than the plan.
const mostUsed = 0.75

/** Answers the calls that begin and end long work. */
export function jobAnswers({ session, jobs, readers }: Answering) {
  return {
    'import.look': ({ job, handle, mapping, encoding, sheet }, files) => {
      const how = { lang: archiveLanguage(session), encoding, kept: mapping, sheet }
      return jobs.run(job, (running) => lookAtFile(files[handle] ?? '', how, running))
    },
    'import.run': async ({ job, handle, mapping, ...asked }, files) => {
      const options = { ...asked, lang: archiveLanguage(session), readers, kept: mapping }
      const imported = await jobs.run(job, (running) =>
        importFile(session, files[handle] ?? '', options, running),
      )
      if (!imported.ok) return imported
      const { every, refused } = imported.value
      holdRows(session, { rows: every, refused })
      return done(toldImport(imported.value))
    },
  } satisfies Answers
}

/** How an import is asked for; `format` is read from the file where it is not given. */
export interface ImportOptions {
  readonly preview: boolean
  readonly lang: Lang
  readonly format?: ImportFormatId
  readonly encoding?: string | undefined
  readonly doubtful?: 'leave' | 'take'
  /** What reads the documents that come with the file. */
  readonly readers: Readers
  readonly kept?: Mapping | undefined
  readonly layout?: string
  readonly asked?: Asked
  readonly sheet?: string | undefined
}

/** What an import did, with its columns that are kept as they are, how it was read, and what became of each row. */
export interface ImportDone extends Omit<Imported, 'rows'> {
  readonly ignored: readonly string[]
  readonly every: readonly PlannedRow[]
  readonly told: Plan['told']
}

/** What is told of an import: of its rows those first that change something or are doubtful, the rest up to some hundreds. */
export function toldImport({ ignored: _, told: __, every, ...imported }: ImportDone): Imported {
  const isFirst = ({ as }: Pick<PlannedRow, 'as'>): boolean => as === 'changed' || as === 'doubtful'
  const first: PlannedRow[] = []
  for (const isWanted of [true, false])
    for (const row of every) {
      if (first.length >= mostRows) break
      if (isFirst(row) === isWanted) first.push(row)
    }
  const rows = first.map(({ changes, ...row }) => ({
    ...row,
    ...(changes && { changes: [...changes] }),
  }))
  return { ...imported, rows }
}

const mostRows = 500

/** Plans the import of a file and, unless it is only a preview, writes it as one act. */
export async function importFile(
  session: ArchiveSession,
  file: string,
  { preview, format, readers, ...asked }: ImportOptions,
  job: Job,
): Promise<Outcome<ImportDone>> {
  const bytes = await readBytes(file, importLimit)
  if (!bytes.ok) return bytes
  const chosen =
    importFormats.find(({ id }) => id === format) ?? importFormatOf(file, openingOf(bytes.value))
  const read = await chosen.load()
  const name = path.basename(file)
  const how = { encoding: undefined, limit: importLimit, name, preview, ...asked }
  const planner = await readOn(read(bytes.value, how), job)
  if (!planner.ok) return failed({ ...planner.problem, file: path.basename(file) })
  // Planned over many turns, on one moment of the archive: an act that comes meanwhile is not half in it.
  const plan = async () => {
    const { archive } = await session.asItStands(async () => undefined)
    const planned = await readOn(planner.value(archive), job)
    letGo(archive)
    return planned
  }
  const named = 'attaches' in chosen ? await plan() : undefined
  if (named !== undefined && !named.ok) return named
  const beside = { file, files: named?.value.files ?? [], readers }
  const planned = await (preview
    ? look(session, plan, beside, job)
    : writeWhole(session, plan, beside, job))
  if (!planned.ok) return planned
  const { new: made, changed, known, doubtful = 0, refused, ignored, rows = [] } = planned.value
  const counts = { new: made, changed, known, doubtful }
  const { told } = planned.value
  return done({ format: chosen.id, ...counts, refused: [...refused], ignored, every: rows, told })
}

interface WithFiles {
  readonly file: string
  readonly files: NonNullable<Plan['files']>
  readonly readers: Readers
}

async function look(
  { archive }: ArchiveSession,
  plan: () => Promise<Outcome<Plan>>,
  { file, files }: WithFiles,
  job: Job,
): Promise<Outcome<Plan>> {
  const planned = await plan()
  return planned.ok && files.length > 0 ? lookBeside(archive, file, planned.value, job) : planned
}

/** Writes a plan and what comes beside its file as one act; where it is called off or refused, no bytes stay that nobody names. */
async function writeWhole(
  session: ArchiveSession,
  plan: () => Promise<Outcome<Plan>>,
  { file, files, readers }: WithFiles,
  job: Job,
): Promise<Outcome<Plan>> {
  const made: string[] = []
  const came = await readNamedFiles(session, readers, file, files, job, made)
  const whole = async (): Promise<Outcome<Plan>> => {
    const planned = await plan()
    return planned.ok && came.ok && files.length > 0
      ? done(withBeside(session.archive, planned.value, came.value))
      : planned
  }
  const written = came.ok
    ? await session.turns.inLongTurn(whole, (decided) => write(session, decided, job, made))
    : came
  if (!written.ok && made.length > 0)
    await session.turns.inTurn(async () => done(await session.store.dropBlobs(made)))
  return written
}

/** Looks at a file with columns before it is planned; null where its format has none. */
async function lookAtFile(
  file: string,
  asked: Pick<How, 'lang' | 'encoding' | 'kept' | 'sheet'>,
  job: Job,
): Promise<Outcome<TableLooked | null>> {
  const bytes = await readBytes(file, importLimit)
  if (!bytes.ok) return bytes
  const format: ImportFormat = importFormatOf(file, openingOf(bytes.value))
  const look = await format.look?.()
  if (look === undefined) return done(null)
  const found = await readOn(look(bytes.value, { ...asked, limit: importLimit }), job)
  if (!found.ok) return failed({ ...found.problem, file: path.basename(file) })
  return done(structuredClone(found.value) as TableLooked)
}

/** Takes a reading further between other work, until it is whole or called off. */
async function readOn<T>(
  reading: Generator<Step | undefined, Outcome<T>>,
  { signal, progress }: Job,
): Promise<Outcome<T>> {
  const room = new RoomLeft(mostUsed)
  const short = new AbortController()
  const onStep = (step: Step | undefined): void => {
    if (step !== undefined) progress(step.phase ?? 'read', step.done, step.total)
    if (room.isShort()) short.abort()
  }
  const ended = AbortSignal.any([signal, short.signal])
  const read = await inSlices(reading, { onStep, signal: ended })
  if (read !== undefined) return read
  return short.signal.aborted
    ? failed({ code: 'import.too-large', most: mostMemory() })
    : failed({ code: 'act.cancelled' })
}

async function write(
  session: ArchiveSession,
  plan: Plan,
  job: Job,
  made: string[],
): Promise<Outcome<Plan>> {
  const { signal } = job
  if (plan.ops.length === 0) return done(plan)
  for (let at = 0; at < plan.texts.length; at += atOnce) {
    if (signal.aborted) return failed({ code: 'act.cancelled' })
    const kept = await Promise.all(
      plan.texts
        .slice(at, at + atOnce)
        .map(({ sha256, bytes }) => keep(session, sha256, bytes, made)),
    )
    const refused = kept.find((one) => !one.ok)
    if (refused !== undefined && !refused.ok) return session.refuse(refused.problem)
    job.progress('texts', Math.min(at + atOnce, plan.texts.length), plan.texts.length)
  }
  const onProgress = (written: number, of: number): void => job.progress('write', written, of)
  const line = await session.commit({ act: 'import', ops: plan.ops }, { signal, onProgress })
  return line.ok ? done(plan) : line
}

// A blob waits for the disk most of its time: many wait together.
const atOnce = 32

async function keep(
  session: ArchiveSession,
  sha256: string,
  bytes: Uint8Array,
  made: string[],
): Promise<Outcome<unknown>> {
  if (await session.store.hasBlob(sha256)) return done(null)
  const kept = await session.store.putBlob(bytes)
  if (kept.ok) made.push(sha256)
  return kept
}

/** The language in which the archive is kept. */
export function archiveLanguage(session: ArchiveSession): Lang {
  const language = session.archive.records.get(session.store.id)?.fields.language
  return language === 'en' ? 'en' : 'fr'
}
