import type { Heads } from '../../data/changes/patch.ts'
import { writtenSince } from '../../data/changes/written-since.ts'
import { packIndex, unpackIndex } from '../../data/search/packed-index.ts'
import type { SearchIndex } from '../../data/search/search-index.ts'
import type { ArchiveStore } from '../../data/store/archive/store.ts'
import about from '../../package.json' with { type: 'json' }
import { inSlices } from './slices.ts'

/** From so many documents on, or so many words in them, an index is worth keeping: a smaller one is made sooner than it is asked for. */
const worthKeeping = { documents: 3000, words: 300_000 }

/** An index that this machine kept, and the records that have changed since it was made. */
export interface IndexKept {
  readonly index: SearchIndex
  readonly changed: readonly string[]
}

/** Keeps an index, where it is large and this machine may, for the next opening. */
export function keepLarge(
  store: ArchiveStore,
  index: SearchIndex,
  heads: Heads,
  mayKeep: () => boolean,
): void {
  const { ids, documents } = index
  if (ids.length < worthKeeping.documents && documents.length < worthKeeping.words) return
  if (mayKeep()) store.index.keep({ by: about.version, heads, parts: packIndex(index) }, mayKeep)
}

/** The index that this machine kept of an archive; undefined where it must be made anew. */
export async function indexKept(
  store: ArchiveStore,
  signal: AbortSignal,
): Promise<IndexKept | undefined> {
  const kept = await store.index.kept()
  if (kept?.by !== about.version) return undefined
  const index = unpackIndex(kept.parts)
  if (index === undefined) return undefined
  await store.whole()
  const since = await inSlices(writtenSince(store.archive, kept.heads), { signal })
  return since === undefined || since.hasMoved ? undefined : { index, changed: since.ids }
}
