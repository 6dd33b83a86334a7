import type { Archive } from '../changes/state.ts'
import { foldName } from '../text/fold.ts'
import { nameIn } from '../timeline/facts.ts'
import { namesOf } from './documents.ts'
import type { Sifted, Tallied } from './filter.ts'
import { type Choices, type Filter, type Filtered, mostAtFirst } from './filter-input.ts'

/** What a filter lets through, as the window is told: of the long facets only the choices that it shows at first. */
export function withChoices(
  archive: Archive,
  filter: Filter,
  sifted: Sifted,
): Omit<Filtered, 'unknown'> {
  const { tallied, ...told } = sifted
  const { places, actors, themes } = tallied
  const first = (all: Tallied, chosen: readonly string[] = []) =>
    choicesOfFacet(archive, all, { chosen, words: '', most: mostAtFirst })
  return {
    ...told,
    choices: {
      places: first(places, filter.places),
      actors: first(actors, filter.actors),
      themes: first(themes, filter.themes),
    },
  }
}

/** The most frequent choices of a facet that bear a name with the words in it, and beside them every chosen one. Equally frequent ones come in order of time. */
export function choicesOfFacet(
  archive: Archive,
  { names, counts }: Tallied,
  asked: { readonly chosen: readonly string[]; readonly words: string; readonly most: number },
): Choices {
  const isMeant = bearing(archive, asked.words)
  const countOf = (lane: number): number => counts[lane] ?? 0
  const found: number[] = []
  names.forEach(({ key }, lane) => {
    if (countOf(lane) > 0 && isMeant(key)) found.push(lane)
  })
  // Of thousands only those that can be among the first are put in order.
  const least = new Uint32Array(found.map(countOf)).sort().at(-asked.most) ?? 0
  const best = found
    .filter((lane) => countOf(lane) >= least)
    .sort((a, b) => countOf(b) - countOf(a))
    .slice(0, asked.most)
  const nameOf = nameIn(archive)
  const row = (id: string, count: number) => ({ id, name: nameOf(id), count })
  const rows = best.map((lane) => row(names[lane]?.key ?? '', countOf(lane)))
  let more = found.length - best.length
  for (const id of asked.chosen) {
    if (rows.some((one) => one.id === id)) continue
    const lane = names.findIndex(({ key }) => key === id)
    rows.push(row(id, countOf(lane)))
    if (found.includes(lane)) more--
  }
  return { rows: rows.sort((a, b) => b.count - a.count), more }
}

/** Whether a record bears a name that holds the words, however they are written. */
function bearing(archive: Archive, words: string): (id: string) => boolean {
  const wanted = foldName(words)
  if (wanted === '') return () => true
  return (id) => namesOf(archive, id).some((name) => foldName(name).includes(wanted))
}
