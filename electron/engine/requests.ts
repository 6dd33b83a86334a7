import type { Archive } from '../../data/changes/state.ts'
import type { Selection } from '../../data/disclosure/selection.ts'
import type { BlobOf } from '../../data/exports/format.ts'
import { done, type Outcome } from '../../data/model/outcome.ts'
import { readLoosely } from '../../data/reading/read-loosely.ts'
import type { Filter } from '../../data/search/filter-input.ts'
import { idAt } from '../../data/timeline/columns.ts'
import type { Answering } from './answers.ts'
import { openingAnswers } from './answers-opening.ts'
import type { ArchiveSession } from './archive-session.ts'

/** Whether a request is for all that the archive holds. */
export function isWhole({ what, from, to }: Selection): boolean {
  return what.which === 'all' && from === undefined && to === undefined
}

/** The ids of the events that a request is about, in order of time. */
export async function eventsFor(
  answering: Answering,
  request: Selection,
): Promise<Outcome<readonly string[]>> {
  const { what, from, to } = request
  const period = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const filter: Filter = { ...(what.which === 'view' ? what.filter : {}), ...period }
  const filtered = await openingAnswers(answering)['events.filter'](filter)
  if (!filtered.ok) return filtered
  const { columns } = await answering.session.shown()
  // An act came between the two: what passed is told by places that no longer hold.
  if (columns.head !== filtered.value.head) return eventsFor(answering, request)
  const wanted = what.which === 'selection' ? new Set(what.ids) : undefined
  const ids: string[] = []
  for (let i = 0; i < columns.count; i++) {
    const passes = ((filtered.value.bits[i >> 3] ?? 0) >> (i & 7)) & 1
    const id = idAt(columns, i)
    if (passes === 1 && (wanted === undefined || wanted.has(id))) ids.push(id)
  }
  return done(ids)
}

/** The events that a request is about, and the archive in which it was asked for: whatever is written meanwhile, an export or a print that takes many turns tells of one moment. */
export async function standingFor(
  answering: Answering,
  request: Selection,
): Promise<Outcome<{ readonly events: readonly string[]; readonly archive: Archive }>> {
  const choose = () => eventsFor(answering, request)
  const { archive, chosen } = await answering.session.asItStands(choose)
  return chosen.ok ? done({ events: chosen.value, archive }) : chosen
}

/** The title of an archive. */
export function titleOf({ archive, store }: Pick<ArchiveSession, 'archive' | 'store'>): string {
  const held = archive.records.get(store.id)
  return held === undefined ? '' : readLoosely('archive', held.fields).value.title
}

/** Gives the bytes of the archive's blobs, null where they are missing or damaged. */
export function blobOf({ store }: ArchiveSession): BlobOf {
  return async (sha256) => {
    const read = await store.readBlob(sha256)
    return read.ok ? read.value : null
  }
}
