import type { Hit } from '../../../data/search/hit.ts'
import { authorities } from '../../desk/authorities.svelte.ts'
import { filter } from '../../desk/filter.svelte.ts'
import { screen } from '../../desk/screen.svelte.ts'
import { selection } from '../../desk/selection.svelte.ts'

/** Goes to what was found: an event in the timeline, a source at the words, a record of authority. */
export function openHit({ kind, id, start, end }: Hit): void {
  if (kind === 'source') {
    screen.go('reading', start === null || end === null ? { id } : { id, start, end })
  } else if (kind === 'event') {
    selection.open(id)
    screen.go('timeline')
  } else {
    authorities.show(kind, id)
    screen.go('authorities')
  }
}

const fields = { source: 'source', actor: 'actor', place: 'place', term: 'theme' } as const

/** Shows on the timeline the events that rest on what was found, or are tied to it. */
export function showEventsOf({ kind, id }: Hit): void {
  if (kind === 'event') return
  filter.query.set('')
  filter.query.put(fields[kind], id)
  screen.go('timeline')
}
