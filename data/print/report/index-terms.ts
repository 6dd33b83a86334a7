import { type Archive, standing } from '../../changes/state.ts'
import { type Lang, type Text, textIn } from '../../model/text.ts'
import { linksOf } from '../../reading/read-event.ts'
import { readLoosely } from '../../reading/read-loosely.ts'
import { foldName } from '../../text/fold.ts'
import type { Entry, IndexTerm, PrintIndex } from '../model.ts'
import { filingForm } from './filing.ts'

interface Growing {
  readonly name: string
  readonly key: string
  readonly entries: string[]
}

/** The persons of the entries by filing form, their organisations by name without its article, their places by name. */
export function indexOf(archive: Archive, entries: readonly Entry[], lang: Lang): PrintIndex {
  const persons = new Map<string, Growing>()
  const organisations = new Map<string, Growing>()
  const places = new Map<string, Growing>()
  const add = (
    terms: Map<string, Growing>,
    id: string,
    entry: string,
    name: string,
    sorted = name,
  ): void => {
    const known = terms.get(id) ?? { name, key: keyOf(sorted), entries: [] }
    if (!known.entries.includes(entry)) known.entries.push(entry)
    terms.set(id, known)
  }
  for (const entry of entries)
    for (const held of linksOf(archive, entry.id)) {
      const { kind, event, to } = readLoosely('link', held.fields).value
      const target = event === entry.id ? standing(archive, to) : undefined
      if (target === undefined) continue
      if (kind === 'place') {
        const { name } = readLoosely('place', target.fields).value
        add(places, to, entry.id, textIn(name, lang).text)
      }
      if (kind !== 'actor') continue
      const actor = readLoosely('actor', target.fields).value
      if (actor.kind === 'person') add(persons, to, entry.id, filingForm(actor, lang))
      else {
        const { text } = textIn(actor.name, lang)
        const sorted = withoutArticle(actor.name, lang)
        add(organisations, to, entry.id, withInitials(text, actor.names), sorted)
      }
    }
  return { persons: byKey(persons), organisations: byKey(organisations), places: byKey(places) }
}

/** A name with the initials by which titles call it, all that are known. */
function withInitials(name: string, others: readonly { readonly text: string }[]): string {
  const known = new Set(others.map(({ text }) => text))
  const initials = [...known].filter(
    (text) => /^\p{Lu}[\p{Lu}\d]{1,9}$/u.test(text) && text !== name,
  )
  return initials.length === 0 ? name : `${name} (${initials.join(', ')})`
}

const articles: { readonly [lang: string]: RegExp } = {
  fr: /^(?:les? |la |l['’])/iu,
  en: /^the /iu,
}

function withoutArticle(name: Text, lang: Lang): string {
  const written = textIn(name, lang)
  const article = articles[written.lang]
  return article === undefined ? written.text : written.text.replace(article, '')
}

/** The same on every machine; the comma goes before a space, so that "Déby, Mahamat" precedes "Déby Itno, Idriss". */
function keyOf(heading: string): string {
  return foldName(heading).replace(', ', '\t')
}

function byKey(terms: ReadonlyMap<string, Growing>): readonly IndexTerm[] {
  return [...terms.values()]
    .sort((a, b) => compared(a.key, b.key) || compared(a.name, b.name))
    .map(({ name, entries }) => ({ name, entries }))
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
