import type { Hit } from '../../data/calls/changes.ts'
import { authorities } from './authorities.svelte.ts'
import { reading } from './reading.svelte.ts'
import { screen } from './screen.svelte.ts'
import { selection } from './selection.svelte.ts'

/** Goes to what was found: an event in the timeline, a source at the words, a record of authority. */
export function openHit({ kind, id, start, end }: Hit): void {
  if (kind === 'source') {
    reading.open(id, start === null || end === null ? null : { start, end })
  } else if (kind === 'event') {
    selection.open(id)
    screen.go({ name: 'timeline' })
  } else {
    authorities.show(kind, id)
    screen.go({ name: 'authorities' })
  }
}
