import { sourcesOf } from '../../changes/families.ts'
import { type Archive, standing } from '../../changes/state.ts'
import type { Access } from '../../disclosure/access.ts'
import { type Lang, textIn } from '../../model/text.ts'
import { families } from '../../model/vocabulary.ts'
import { linksOf } from '../../reading/read-event.ts'
import { nameIn } from '../../timeline/facts.ts'
import type { GroupingName } from '../../timeline/lanes.ts'
import { countryWords } from '../../words/place-words.ts'
import { say } from '../../words/words.ts'
import type { Entry, PrintLane } from '../model.ts'
import type { ReportRequest } from './request.ts'

/** The lanes of a print, and its entries, each of which knows the lanes that it stands in. */
export interface InLanes {
  readonly lanes: readonly PrintLane[]
  readonly entries: readonly Entry[]
  /** How many countries, actors, themes or sources have no lane of their own. */
  readonly unnamed: number
}

type Named = Exclude<GroupingName, 'type' | 'none'>

/** A sheet holds fewer lanes than a screen that scrolls: those with the most entries are named, the others gathered into one. */
export const mostNamed = 8

/** Ids of lanes that stand for no record. */
const rest = 'rest'
const without = 'none'

/** Sorts entries into the lanes asked for. An entry of two named lanes stands in both; the lane of the others holds those that stand in none that is named, that of its own kind those to which nothing is tied. */
export function inLanes(
  request: ReportRequest,
  access: Access,
  entries: readonly Entry[],
): InLanes {
  const { lang } = request
  const by = request.options.lanes
  switch (by) {
    case 'type':
      return { lanes: familyLanes(entries, lang), entries, unnamed: 0 }
    case 'none': {
      const lane = { id: 'all', label: say(lang, 'print.lane.all'), lang, family: null }
      return {
        lanes: entries.length === 0 ? [] : [lane],
        entries: entries.map((entry) => ({ ...entry, lanes: [lane.id] })),
        unnamed: 0,
      }
    }
    case 'country':
    case 'actor':
    case 'theme':
    case 'source':
      return named(request, access, entries, by)
  }
}

function familyLanes(entries: readonly Entry[], lang: Lang): readonly PrintLane[] {
  const present = new Set(entries.map(({ family }) => family))
  return [...families, 'none' as const]
    .filter((family) => present.has(family))
    .map((family) => ({ id: family, label: say(lang, `family.${family}`), lang, family }))
}

function named(
  { archive, lang }: ReportRequest,
  access: Access,
  entries: readonly Entry[],
  by: Named,
): InLanes {
  const keys = new Map(entries.map(({ id }) => [id, keysOf(archive, access, id, by)]))
  const sizes = new Map<string, number>()
  for (const own of keys.values()) for (const key of own) sizes.set(key, (sizes.get(key) ?? 0) + 1)
  const ranked = [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  // A lane that gathers a single one would say less than that one's name.
  const shown = ranked.slice(0, ranked.length <= mostNamed + 1 ? ranked.length : mostNamed)
  const kept = new Set(shown.map(([key]) => key))
  const nameOf = nameIn(archive)
  const lanes: PrintLane[] = shown.map(([key]) => {
    const name = by === 'country' ? null : nameOf(key)
    const label = name === null ? { text: countryWords(key, lang), lang } : textIn(name, lang)
    return { id: key, label: label.text, lang: label.lang, family: null }
  })
  const gathered = ranked.length - shown.length
  const isRest = (own: readonly string[]): boolean =>
    own.length > 0 && !own.some((key) => kept.has(key))
  if ([...keys.values()].some(isRest))
    lanes.push({
      id: rest,
      label: say(lang, `print.lane.rest.${by}`, { n: gathered }),
      lang,
      family: null,
    })
  if ([...keys.values()].some((own) => own.length === 0))
    lanes.push({ id: without, label: say(lang, `timeline.without.${by}`), lang, family: null })
  return {
    lanes,
    unnamed: gathered,
    entries: entries.map((entry) => {
      const own = keys.get(entry.id) ?? []
      const ids = own.filter((key) => kept.has(key))
      const others = own.length === 0 ? [without] : [rest]
      return { ...entry, lanes: ids.length > 0 ? ids : others }
    }),
  }
}

/** The countries, actors, themes or sources of an event; of its sources those that may be shown. */
function keysOf(archive: Archive, access: Access, event: string, by: Named): readonly string[] {
  if (by === 'source') return [...sourcesOf(archive, event)].filter(access.isOpen)
  const keys = new Set<string>()
  for (const { fields } of linksOf(archive, event)) {
    const { event: from, kind, to } = fields
    const target = from === event && typeof to === 'string' ? standing(archive, to) : undefined
    if (target === undefined || kind !== (by === 'country' ? 'place' : by)) continue
    const key = by === 'country' ? target.fields.country : target.id
    if (typeof key === 'string' && key !== '') keys.add(key)
  }
  return [...keys]
}
