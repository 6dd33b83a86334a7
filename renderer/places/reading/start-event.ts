import { datesAround } from '../../desk/date-proposals.ts'
import { settings } from '../../desk/settings.svelte.ts'
import { unitsBefore } from '../../desk/text-places.ts'
import { newEvent } from '../new-event/new-event.svelte.ts'
import { reading, type Words } from './reading.svelte.ts'

/** Starts an event from chosen words, with the dates that they, or else the text around them, propose. */
export function startEvent(words: Words): void {
  const { text, view } = reading
  const start = unitsBefore(text, words.start)
  const place = { start, end: start + words.exact.length }
  newEvent.beginFrom(words, view?.source.title ?? '', datesAround(text, place, settings.lang))
}
