import { defaultOptions, type PrintOptions, type VolumeRule } from '../../exports/print-options.ts'
import { say } from '../../words/words.ts'
import type { Cite, Dispute, Entry, IndexTerm, PrintModel } from '../model.ts'
import { periodWords } from '../report/period.ts'
import type { Shaper } from '../type/shape.ts'
import { layoutPages } from './layout.ts'

/** Cuts a report into volumes, each a report of its own with its sources and index; entries keep their numbers. */
export function volumesOf(
  model: PrintModel,
  rule: VolumeRule,
  shaper: Shaper,
  options: PrintOptions = defaultOptions,
): readonly PrintModel[] {
  const groups =
    rule === 'year' ? byYear(model.entries) : byPages(model, rule.pages, shaper, options)
  if (groups.length < 2) return [model]
  return groups.map((entries, at) => volume(model, entries, at + 1, groups.length))
}

function byYear(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const open = groups.at(-1)
    if (open !== undefined && open[0]?.year === entry.year) open.push(entry)
    else groups.push([entry])
  }
  return groups
}

function byPages(
  model: PrintModel,
  most: number,
  shaper: Shaper,
  options: PrintOptions,
): readonly (readonly Entry[])[] {
  const { places } = layoutPages(model, shaper, {
    ...options,
    layout: 'pages',
    parts: ['chronology'],
  })
  const groups: Entry[][] = []
  let first = 0
  for (const entry of model.entries) {
    const page = places.get(`e-${entry.id}`) ?? 0
    const open = groups.at(-1)
    if (open === undefined || page - first >= most) {
      groups.push([entry])
      first = page
    } else open.push(entry)
  }
  return groups
}

function volume(
  model: PrintModel,
  entries: readonly Entry[],
  number: number,
  total: number,
): PrintModel {
  const ids = new Set(entries.map(({ id }) => id))
  const cited = new Set(entries.flatMap(everyCite).map(({ source }) => source))
  const own = (id: string): boolean => ids.has(id)
  const terms = (all: readonly IndexTerm[]): readonly IndexTerm[] =>
    all
      .map((term) => ({ ...term, entries: term.entries.filter(own) }))
      .filter((term) => term.entries.length > 0)
  const title = say(model.lang, 'print.title.volume', {
    number: String(number),
    total: String(total),
    title: model.title.text,
  })
  return {
    ...model,
    title: { ...model.title, text: title },
    facts: { ...model.facts, period: periodWords(entries, model.lang) },
    entries: entries.map((entry) => ({
      ...entry,
      relations: entry.relations.map((relation) =>
        relation.entry === null || own(relation.entry) ? relation : { ...relation, entry: null },
      ),
    })),
    lanes: model.lanes.filter((lane) => entries.some((entry) => entry.lanes.includes(lane.id))),
    sources: model.sources
      .filter((source) => cited.has(source.id))
      .map((source) => ({
        ...source,
        passages: source.passages.map((passage) => ({
          ...passage,
          entries: passage.entries.filter(own),
        })),
      })),
    index: {
      persons: terms(model.index.persons),
      organisations: terms(model.index.organisations),
      places: terms(model.index.places),
    },
    revision: number === 1 ? model.revision : null,
    files: number === 1 ? model.files : [],
  }
}

function everyCite(entry: Entry): readonly Cite[] {
  const rival = (dispute: Dispute): readonly Cite[] => dispute.rivals.flatMap(({ cites }) => cites)
  return [...entry.cites, ...entry.disputes.flatMap(rival)]
}
