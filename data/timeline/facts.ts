import { sourcesOf } from '../changes/families.ts'
import type { Held } from '../changes/held.ts'
import { type Archive, standing } from '../changes/state.ts'
import { statedClaim } from '../model/stated.ts'
import type { Text } from '../model/text.ts'
import { rivalFields } from '../reading/read-rows.ts'
import { languageTagOf } from '../text/language.ts'

/** What the columns say of an event beside its own fields. */
export interface Facts {
  readonly countries: readonly string[]
  readonly actors: readonly string[]
  readonly themes: readonly string[]
  readonly sources: readonly string[]
  /** How many ties it has to other events, either way. */
  readonly ties: number
  /** On how many of its fields claims or copies differ. */
  readonly rivals: number
}

/** Reads an event's ties and claims: its lanes and its weight. */
export function eventFacts(archive: Archive, id: string): Facts {
  const countries = new Set<string>()
  const actors = new Set<string>()
  const themes = new Set<string>()
  let ties = 0
  let doubtful = archive.records.get(id)?.rivals !== undefined
  for (const other of archive.mentions.get(id) ?? []) {
    const held = standing(archive, other)
    if (held === undefined) continue
    if (other[0] === 'c') doubtful ||= !isChosen(archive, id, held)
    if (other[0] !== 'r') continue
    doubtful ||= held.rivals !== undefined
    const { kind, event, to } = held.fields
    if (kind === 'event') ties++
    if (event !== id || typeof to !== 'string') continue
    const target = standing(archive, to)
    if (target === undefined) continue
    if (kind === 'actor') actors.add(to)
    if (kind === 'theme') themes.add(to)
    const country = target.fields.country
    if (kind === 'place' && typeof country === 'string' && country !== '') countries.add(country)
  }
  return {
    countries: [...countries],
    actors: [...actors],
    themes: [...themes],
    sources: [...sourcesOf(archive, id)],
    ties,
    rivals: doubtful ? rivalFields(archive, id).size : 0,
  }
}

/** Whether the event shows exactly this claim; then it rivals nothing, and need not be read. */
function isChosen(archive: Archive, event: string, claim: Held): boolean {
  const { field, stance } = claim.fields
  if (stance === 'disputes' || typeof field !== 'string') return false
  return statedClaim(archive.records.get(event)?.fields[field]) === claim.id
}

/** The name of an actor, a theme or a source, as its record states it. */
export function nameIn(archive: Archive): (id: string) => Text | null {
  return (id) => {
    const { name, title, language } = archive.records.get(id)?.fields ?? {}
    if (typeof title === 'string')
      return { text: title, lang: languageTagOf(String(language ?? '')) ?? 'und' }
    const isText = name !== null && typeof name === 'object' && 'text' in name
    return isText ? (name as unknown as Text) : null
  }
}
