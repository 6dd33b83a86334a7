import type { Hit } from '../../../data/search/hit.ts'
import { filter } from '../../desk/filter.svelte.ts'
import { openRecord } from '../../desk/open-record.ts'
import { screen } from '../../desk/screen.svelte.ts'

/** Goes to what was found; in a source, to the words. */
export function openHit({ kind, id, start, end }: Hit): void {
  if (kind !== 'source' || start === null || end === null) openRecord(kind, id)
  else screen.go('reading', { id, start, end })
}

const fields = { source: 'source', actor: 'actor', place: 'place', term: 'theme' } as const

/** Shows on the timeline the events that rest on what was found, or are tied to it. */
export function showEventsOf({ kind, id }: Hit): void {
  if (kind === 'event') return
  filter.query.set('')
  filter.query.put(fields[kind], id)
  screen.go('timeline')
}
