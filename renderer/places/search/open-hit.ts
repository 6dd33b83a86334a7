import type { Hit } from '../../../data/search/hit.ts'
import { authorities } from '../../desk/authorities.svelte.ts'
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
