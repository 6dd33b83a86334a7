import { readRecord } from '../model/kinds.ts'
import { type Archive, mentioning, standing } from './state.ts'

/** The source at the head of a source's line of derivation; a circle ends at its smallest id. */
export function rootOf(archive: Archive, source: string): string {
  const seen: string[] = []
  for (let at = source; ; ) {
    if (seen.includes(at)) return [...seen.slice(seen.indexOf(at))].sort()[0] ?? at
    seen.push(at)
    const held = standing(archive, at)
    // Most sources derive from none: they need not be read.
    const isDerived = (held?.fields.derivesFrom ?? null) !== null
    const read = isDerived && held ? readRecord('source', held.fields) : undefined
    const parent = read?.ok ? [...read.value.derivesFrom].sort()[0] : undefined
    if (parent === undefined || standing(archive, parent) === undefined) return at
    at = parent
  }
}

/** How many families of sources, which do not derive from one another, stand behind a claim: "confirmed" counts families, not copies. */
export function familyCount(archive: Archive, passages: readonly string[]): number {
  const roots = new Set<string>()
  for (const id of passages) {
    const held = standing(archive, id)
    const source = held?.fields['source']
    if (typeof source === 'string' && standing(archive, source) !== undefined)
      roots.add(rootOf(archive, source))
  }
  return roots.size
}

/** The ids of the standing sources cited by the claims on an event. */
export function sourcesOf(archive: Archive, event: string): ReadonlySet<string> {
  const sources = new Set<string>()
  for (const claim of mentioning(archive, event, 'claim')) {
    const passages = claim.fields['passages']
    if (claim.fields['subject'] !== event || !Array.isArray(passages)) continue
    for (const id of passages) {
      const source = typeof id === 'string' ? standing(archive, id)?.fields['source'] : undefined
      if (typeof source === 'string' && standing(archive, source) !== undefined) sources.add(source)
    }
  }
  return sources
}
