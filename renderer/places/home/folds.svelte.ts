import type { Facet } from '../../desk/filter.svelte.ts'

/** The groups of the left column that can be folded. */
export type FoldedGroup = Facet | 'evidence'

/** Which groups of the left column are unfolded; it stays so while a person goes elsewhere and comes back. */
export class FoldsState {
  #open = $state.raw<ReadonlySet<FoldedGroup>>(
    new Set<FoldedGroup>(['types', 'countries', 'statuses', 'reliabilities', 'evidence']),
  )

  isOpen = (group: FoldedGroup): boolean => this.#open.has(group)

  turn = (group: FoldedGroup): void => {
    const open = new Set(this.#open)
    if (!open.delete(group)) open.add(group)
    this.#open = open
  }
}

export const folds = new FoldsState()
