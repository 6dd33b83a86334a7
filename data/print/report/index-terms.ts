import { linksOf } from '../../calls/read-event.ts'
import { readLoosely } from '../../calls/read-loosely.ts'
import { type Archive, standing } from '../../changes/state.ts'
import { type Lang, type Text, textIn } from '../../model/text.ts'
import type { Entry, IndexTerm, PrintIndex } from '../model.ts'

interface Growing {
  readonly name: string
  readonly entries: string[]
}

/** The persons, organisations and places of the entries, by name. */
export function indexOf(archive: Archive, entries: readonly Entry[], lang: Lang): PrintIndex {
  const persons = new Map<string, Growing>()
  const organisations = new Map<string, Growing>()
  const places = new Map<string, Growing>()
  const add = (terms: Map<string, Growing>, id: string, name: Text, entry: string): void => {
    const known = terms.get(id) ?? { name: textIn(name, lang).text, entries: [] }
    if (!known.entries.includes(entry)) known.entries.push(entry)
    terms.set(id, known)
  }
  for (const entry of entries)
    for (const held of linksOf(archive, entry.id)) {
      const { kind, event, to } = readLoosely('link', held.fields).value
      const target = event === entry.id ? standing(archive, to) : undefined
      if (target === undefined) continue
      if (kind === 'place')
        add(places, to, readLoosely('place', target.fields).value.name, entry.id)
      if (kind !== 'actor') continue
      const actor = readLoosely('actor', target.fields).value
      add(actor.kind === 'person' ? persons : organisations, to, actor.name, entry.id)
    }
  return { persons: byName(persons), organisations: byName(organisations), places: byName(places) }
}

function byName(terms: ReadonlyMap<string, Growing>): readonly IndexTerm[] {
  return [...terms.values()].sort((a, b) => {
    const [one, other] = [folded(a.name), folded(b.name)]
    return one < other ? -1 : one > other ? 1 : a.name < b.name ? -1 : 1
  })
}

/** Letters without accents or case, the same on every machine. */
function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'-]/gu, ' ').toLowerCase()
}
