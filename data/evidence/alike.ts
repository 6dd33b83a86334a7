import { type Archive, mentioning, standing } from '../changes/state.ts'
import { type Bounds, readBounds } from '../dates/bounds.ts'
import { statedValue } from '../model/stated.ts'

/** The standing events whose date may be the same and that share a place or an actor with what is about to be made: those first that share most. */
export function eventsAlike(
  archive: Archive,
  date: string,
  parties: readonly string[],
): readonly string[] {
  const bounds = boundsOf(date)
  if (bounds === null) return []
  const shared = new Map<string, number>()
  for (const party of new Set(parties))
    for (const event of eventsWith(archive, party)) shared.set(event, (shared.get(event) ?? 0) + 1)
  return [...shared]
    .filter(([event]) => mayBeAt(archive, event, bounds))
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([event]) => event)
}

/** The standing events that are tied to a place or an actor, each once. */
function eventsWith(archive: Archive, party: string): ReadonlySet<string> {
  return new Set(
    mentioning(archive, party, 'link').flatMap(({ fields }) => {
      const { kind, to, event } = fields
      const isParty = to === party && (kind === 'place' || kind === 'actor')
      return isParty && typeof event === 'string' && standing(archive, event) ? [event] : []
    }),
  )
}

function mayBeAt(archive: Archive, event: string, { earliestStart, latestEnd }: Bounds): boolean {
  const other = boundsOf(statedValue(standing(archive, event)?.fields.date))
  if (other === null) return false
  const from = Math.max(earliestStart ?? -Infinity, other.earliestStart ?? -Infinity)
  const to = Math.min(latestEnd ?? Infinity, other.latestEnd ?? Infinity)
  return from <= to
}

function boundsOf(date: unknown): Bounds | null {
  const read = typeof date === 'string' && date !== '' ? readBounds(date) : undefined
  return read?.ok ? read.value : null
}
