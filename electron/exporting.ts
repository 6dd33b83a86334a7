import { randomBytes } from 'node:crypto'
import { access, type FileHandle, open, rename, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { Exported, ExportRequest } from '../data/calls/archive.ts'
import type { Filter } from '../data/calls/events.ts'
import { readLoosely } from '../data/calls/read-loosely.ts'
import { type Chosen, chooseRecords } from '../data/exports/chosen.ts'
import { csvPieces } from '../data/exports/csv.ts'
import { jsonPieces } from '../data/exports/json.ts'
import { done, failed, type Outcome } from '../data/model/outcome.ts'
import { codeOf } from '../data/store/disk.ts'
import { idAt } from '../data/timeline/columns.ts'
import type { Answering } from './answers.ts'
import { readingAnswers } from './answers-reading.ts'
import type { ArchiveSession } from './archive-session.ts'
import type { Job } from './jobs.ts'

/** Writes what was asked for into a file: whole, or not at all. */
export async function exportTo(
  answering: Answering,
  request: ExportRequest,
  file: string,
  job: Job,
): Promise<Outcome<Exported>> {
  const { session } = answering
  const events = await eventsFor(answering, request)
  if (!events.ok) return events
  const whole = request.what.which === 'all' && isUnbounded(request)
  const chosen = chooseRecords(session.archive, events.value, whole)
  const written = await writeFormat(answering, request, chosen, file, job)
  if (!written.ok) return written
  return done({
    file,
    format: request.format,
    events: chosen.events.length,
    sources: chosen.sources.length,
    withheld: chosen.withheld,
    ...written.value,
  })
}

/** The ids of the events that a request is about, in order of time. */
export async function eventsFor(
  answering: Answering,
  { what, from, to }: ExportRequest,
): Promise<Outcome<readonly string[]>> {
  const columns = answering.session.columns()
  const period = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const filter: Filter = { ...(what.which === 'view' ? what.filter : {}), ...period }
  const filtered = await readingAnswers(answering)['events.filter'](filter)
  if (!filtered.ok) return filtered
  const wanted = what.which === 'selection' ? new Set(what.ids) : undefined
  const ids: string[] = []
  for (let i = 0; i < columns.count; i++) {
    const passes = ((filtered.value.bits[i >> 3] ?? 0) >> (i & 7)) & 1
    const id = idAt(columns, i)
    if (passes === 1 && (wanted === undefined || wanted.has(id))) ids.push(id)
  }
  return done(ids)
}

function isUnbounded({ from, to }: ExportRequest): boolean {
  return from === undefined && to === undefined
}

type Written = Pick<Exported, 'pages' | 'warnings'>

async function writeFormat(
  answering: Answering,
  request: ExportRequest,
  chosen: Chosen,
  file: string,
  job: Job,
): Promise<Outcome<Written>> {
  const { session } = answering
  const { archive, store } = session
  switch (request.format) {
    case 'csv':
      return writePieces(file, csvPieces(archive, chosen.events, request.lang), job)
    case 'json': {
      const about = { id: store.id, title: titleOf(session) }
      const blobOf = async (sha256: string): Promise<Uint8Array | null> => {
        const read = await store.readBlob(sha256)
        return read.ok ? read.value : null
      }
      return writePieces(file, jsonPieces(archive, chosen, about, blobOf), job)
    }
    case 'pdf':
      return failed({ code: 'export.option', option: 'format', value: 'pdf', known: 'json, csv' })
  }
}

/** The title of the open archive. */
export function titleOf(session: ArchiveSession): string {
  const held = session.archive.records.get(session.store.id)
  return held === undefined ? '' : readLoosely('archive', held.fields).value.title
}

async function writePieces(
  file: string,
  pieces: Iterable<string> | AsyncIterable<string>,
  { signal, progress }: Job,
): Promise<Outcome<Written>> {
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
    return done({ pages: null, warnings: [] })
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
