import type { Chosen, ChosenWords } from '../../data/changes/change.ts'
import type { PictureArea } from '../../data/model/area.ts'

/** What is chosen in a source: words, where they stand in code points and what they say; or, without words, an area of a picture. */
export interface Words extends ChosenWords {
  readonly exact: string
  readonly area?: PictureArea | undefined
}

/** An area of a picture as what is chosen. */
export function wordsOfArea(source: Words['source'], area: PictureArea): Words {
  return { source, start: 0, end: 0, exact: '', area }
}

/** What a call says was chosen. */
export function chosenOf({ source, start, end, exact, area }: Words): Chosen {
  return area === undefined ? { source, start, end, exact } : { source, area }
}

/** Whether the very same was chosen. */
export function isSameChosen(some: Words | null, others: Words): boolean {
  return some !== null && JSON.stringify(chosenOf(some)) === JSON.stringify(chosenOf(others))
}
