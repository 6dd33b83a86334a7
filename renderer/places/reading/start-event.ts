import { datesAround } from '../../desk/date-proposals.ts'
import { hand, type Words } from '../../desk/hand.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { settings } from '../../desk/settings.svelte.ts'
import { unitsBefore } from '../../desk/text-places.ts'
import { reading } from './reading.svelte.ts'

/** Starts an event from chosen words, with the dates that they, or else the text around them, propose. */
export function startEvent(words: Words): void {
  const { text, view } = reading
  const start = unitsBefore(text, words.start)
  const stretch = { start, end: start + words.exact.length }
  const proposals = datesAround(text, stretch, settings.lang)
  hand.take({ kind: 'words', words, sourceTitle: view?.source.title ?? '', proposals })
  screen.begin('new-event')
}
