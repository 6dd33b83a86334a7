import type { Archive } from '../../data/changes/state.ts'
import type { ArchiveStore } from '../../data/store/archive/store.ts'

/** An archive as it stood at a moment, and what was chosen of it. */
export interface AsItStood<T> {
  readonly archive: Archive
  readonly chosen: T
}

/** The archive as it stands, and what is chosen of it, for what reads it over many turns: of acts that come later neither shows anything. `taken` counts the acts that the state has taken. */
export async function whileItStands<T>(
  store: ArchiveStore,
  taken: () => number,
  choose: () => Promise<T>,
): Promise<AsItStood<T>> {
  for (;;) {
    const before = taken()
    const chosen = await choose()
    const archive = taken() === before ? store.asItStands() : undefined
    if (archive !== undefined) return { archive, chosen }
    await store.whole()
  }
}
