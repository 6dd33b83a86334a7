import { datesAround } from './date-proposals.ts'
import { newEvent } from './new-event.svelte.ts'
import { reading, type Words } from './reading.svelte.ts'
import { settings } from './settings.svelte.ts'
import { unitsBefore } from './text-places.ts'

/** Starts an event from chosen words, with the dates that they, or else the text around them, propose. */
export function startEvent(words: Words): void {
  const { text, view } = reading
  const start = unitsBefore(text, words.start)
  const place = { start, end: start + words.exact.length }
  newEvent.beginFrom(words, view?.source.title ?? '', datesAround(text, place, settings.lang))
}
