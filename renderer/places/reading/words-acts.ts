import { fragmentOf, type PictureArea } from '../../../data/model/area.ts'
import type { Words } from '../../desk/chosen-words.ts'
import { hand } from '../../desk/hand.ts'
import { saidByWords } from '../../desk/said-by-words.svelte.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { type TextStretch, unitsBefore } from '../../desk/text-places.ts'
import { citing } from './citing.svelte.ts'
import { areaOfPassage, reading } from './reading.svelte.ts'

/** Opens the form that notes what chosen words say of the event in hand. */
export function cite(words: Words): void {
  citing.begin(words)
}

/** Starts an event from chosen words. */
export function startEvent(words: Words): void {
  citing.putAside()
  saidByWords.lookInto(words)
  hand.take({ kind: 'words', words, sourceTitle: reading.view?.source.title ?? '' })
  screen.begin('new-event')
}

/** Opens a note on chosen words. */
export function noteWords(words: Words): void {
  const standing = reading.view?.passages.find((passage) => {
    const area = areaOfPassage(passage)
    if (area !== null || words.area !== undefined) return isSameArea(area, words.area)
    return passage.start === words.start && passage.end === words.end
  })
  citing.beginNote(words, standing?.note ?? '')
}

function isSameArea(some: PictureArea | null, other: PictureArea | undefined): boolean {
  return some !== null && other !== undefined && fragmentOf(some) === fragmentOf(other)
}

/** Where chosen words stand in the text that is read, in UTF-16 units. */
export function chosenStretch({ start, end }: Words): TextStretch {
  const { text } = reading
  return { start: unitsBefore(text, start), end: unitsBefore(text, end) }
}
