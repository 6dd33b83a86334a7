import { newEvent } from './new-event.svelte.ts'
import { reading, type Words } from './reading.svelte.ts'

/** Starts an event from chosen words, with the dates that they, or else the text around them, propose. */
export function startEvent(words: Words): void {
  newEvent.beginFrom(words, reading.view?.source.title ?? '', [])
}
