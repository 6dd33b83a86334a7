import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type { Archive } from '../../data/changes/state.ts'
import type { Plan, PlannedFile, PlannedRow, RefusedRow } from '../../data/imports/gathering.ts'
import { type Beside, decideBeside } from '../../data/intake/source.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import { sourceWith } from '../../data/reading/read-source.ts'
import { Description } from '../../data/reading/source-view.ts'
import type { ArchiveSession } from './archive-session.ts'
import { readBytes, receiveFile } from './incoming.ts'
import type { Job } from './jobs.ts'
import { newId } from './new-id.ts'
import type { Readers } from './reading-jobs.ts'
import { held, keepBlobs } from './taking.ts'

/** What came beside a file: the documents that its entries name, and those that are left out, each with its reason. */
export interface CameBeside {
  readonly documents: readonly (Beside & { readonly row: number })[]
  readonly refused: readonly RefusedRow[]
}

/** Reads and keeps the files that a plan names, as far as they lie in the folder of the file that names them: nothing else is ever opened. `made` gathers the blobs that were not here before. */
export async function readNamedFiles(
  session: ArchiveSession,
  readers: Readers,
  file: string,
  files: readonly PlannedFile[],
  job: Job,
  made: string[],
): Promise<Outcome<CameBeside>> {
  const documents: CameBeside['documents'][number][] = []
  const refused: RefusedRow[] = []
  for (const [index, planned] of files.entries()) {
    job.progress('read', index, files.length)
    if (job.signal.aborted) return failed({ code: 'act.cancelled' })
    const found = await placeOf(file, planned.path)
    if (!found.ok) {
      refused.push(leftOut(planned, found.problem.code))
      continue
    }
    const received = await receiveFile(found.value, {}, readers, job)
    if (!received.ok) {
      if (received.problem.code === 'act.cancelled') return received
      refused.push(leftOut(planned, received.problem.code))
      continue
    }
    const kept = await keepBlobs(session, received.value, made)
    if (!kept.ok) return kept
    const { row, source } = planned
    documents.push({ row, source, received: held(received.value), description: saidOf(planned) })
  }
  return done({ documents, refused })
}

/** A plan with what came beside its file. */
export function withBeside(archive: Archive, plan: Plan, came: CameBeside): Plan {
  const context = { makeId: newId, quote: () => failed({ code: 'source.unknown' }) }
  // A source that the plan itself leaves aside has nothing beside it.
  const { ops, made } = decideBeside(archive, came.documents, context)
  return {
    ...plan,
    ops: [...plan.ops, ...ops],
    new: plan.new + made.length,
    refused: [...plan.refused, ...came.refused],
  }
}

/** A plan as it is shown before the act, with what would come beside its file: whether each document lies there, and is here already. */
export async function lookBeside(
  archive: Archive,
  file: string,
  plan: Plan,
  { signal }: Job,
): Promise<Outcome<Plan>> {
  const rows: PlannedRow[] = []
  const refused: RefusedRow[] = []
  const seen = new Set<string>()
  for (const planned of plan.files ?? []) {
    if (signal.aborted) return failed({ code: 'act.cancelled' })
    const found = await placeOf(file, planned.path)
    const bytes = found.ok ? await readBytes(found.value) : found
    if (!bytes.ok) {
      refused.push(leftOut(planned, bytes.problem.code))
      continue
    }
    const original = createHash('sha256').update(bytes.value).digest('hex')
    const isHere = seen.has(original) || sourceWith(archive, { original }) !== undefined
    seen.add(original)
    const title = planned.title || path.basename(planned.path)
    rows.push({ row: planned.row, as: isHere ? 'known' : 'new', title, date: '' })
  }
  const fresh = rows.filter(({ as }) => as === 'new').length
  return done({
    ...plan,
    new: plan.new + fresh,
    rows: [...(plan.rows ?? []), ...rows],
    refused: [...plan.refused, ...refused],
  })
}

/** Where a file lies that an entry names: in the folder of the file that holds the entry, or below it, links followed; refused where it leads elsewhere. */
async function placeOf(file: string, named: string): Promise<Outcome<string>> {
  const plain = named.replaceAll('\\', '/')
  const isElsewhere =
    /^(?:\/|[A-Za-z]:|[A-Za-z][A-Za-z0-9+.-]+:|~)/.test(plain) ||
    plain.includes('\0') ||
    plain.split('/').includes('..')
  if (isElsewhere) return failed({ code: 'refs.file-elsewhere' })
  try {
    const root = await realpath(path.dirname(file))
    const place = await realpath(path.join(root, plain))
    if (!place.startsWith(root.endsWith(path.sep) ? root : root + path.sep))
      return failed({ code: 'refs.file-elsewhere' })
    return done(place)
  } catch {
    return failed({ code: 'refs.file-missing' })
  }
}

function leftOut({ row, path: value }: PlannedFile, reason: string): RefusedRow {
  return { row, column: 'file', value: value.slice(0, 200), reason, taken: true }
}

function saidOf({ title, said }: PlannedFile): Beside['description'] {
  const read = v.safeParse(Description, { ...said, ...(title === '' ? {} : { title }) })
  return read.success ? read.output : {}
}
