import type { ChosenWords } from '../../data/changes/change.ts'

/** Words chosen in a text: where they stand, in code points, and what they say. */
export interface Words extends ChosenWords {
  readonly exact: string
}
