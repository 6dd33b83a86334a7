import type { Hit } from '../../data/search/hit.ts'
import { authorities } from './authorities.svelte.ts'
import { screen } from './screen.svelte.ts'
import { selection } from './selection.svelte.ts'

/** Goes to a record: an event in the timeline, a source in the reading room, a record of authority. */
export function openRecord(kind: Hit['kind'], id: string): void {
  switch (kind) {
    case 'source':
      screen.go('reading', { id })
      return
    case 'event':
      selection.open(id)
      screen.go('timeline')
      return
    case 'actor':
    case 'place':
    case 'term':
      authorities.show(kind, id)
      screen.go('authorities')
      return
  }
}
