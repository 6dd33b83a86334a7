import type { View } from '../../data/calls/views.ts'
import { type Archive, standingIds } from '../../data/changes/state.ts'
import { gapKinds } from '../../data/evidence/gaps.ts'
import { countryNamed } from '../../data/imports/countries.ts'
import type { Id } from '../../data/model/id.ts'
import { done, failed, type Outcome, type Problem } from '../../data/model/outcome.ts'
import { eventTypes, reliabilities, statuses } from '../../data/model/vocabulary.ts'
import { readLoosely } from '../../data/reading/read-loosely.ts'
import type { Filter } from '../../data/search/filter-input.ts'
import { foldName } from '../../data/text/fold.ts'
import { sayProblem } from '../../data/words/say-problem.ts'
import type { Answering } from '../engine/answers.ts'
import { openingAnswers } from '../engine/answers-opening.ts'
import type { ArchiveSession } from '../engine/archive-session.ts'
import { type CommandCall, misuse, type OptionSpec } from './command.ts'
import { exactDate } from './field-options.ts'
import { findId } from './find.ts'
import { viewOf, viewOption } from './views.ts'

type AuthorityKind = 'place' | 'actor' | 'term'

/** The options that choose events: those of one name are "any of", the names are joined by "and". */
export const filterOptions: readonly OptionSpec[] = [
  viewOption,
  { name: 'query', value: 'Q' },
  { name: 'from', ...exactDate },
  { name: 'to', ...exactDate },
  { name: 'certainly', value: null },
  { name: 'type', value: 'T', many: true, known: eventTypes },
  {
    name: 'country',
    value: 'XX',
    many: true,
    fits: (value) => /^[a-z]{2}$/i.test(value),
    likely: countryNamed,
  },
  { name: 'place', value: 'NAME|ID', many: true },
  { name: 'actor', value: 'NAME|ID', many: true },
  // `--theme` is the look of a print.
  { name: 'term', value: 'NAME|ID', many: true },
  { name: 'status', value: statuses.join('|'), many: true, known: statuses },
  { name: 'reliability', value: reliabilities.join('|'), many: true, known: reliabilities },
  { name: 'unsourced', value: null },
  { name: 'gaps', value: 'FIELD', many: true, known: gapKinds },
  { name: 'rivals', value: null },
]

/** What the options of a call ask for: the view among them, and the filter that they and the view make together. */
export interface AskedFilter {
  readonly view: View | null
  readonly filter: Filter
}

/** Reads the filter that the options of a call ask for, within the view that they name. What a view asks already is not asked otherwise beside it, but for words: both queries apply. */
export function filterOf(call: CommandCall, session: ArchiveSession): Outcome<AskedFilter> {
  const own = optionsOf(call, session.archive)
  if (!own.ok) return own
  const view = viewOf(call, session)
  if (!view.ok) return view
  if (view.value === null) return done({ view: null, filter: own.value })
  const { filter, days } = view.value
  const twice = Object.keys(own.value).find((key) => key !== 'query' && key in filter)
  if (twice !== undefined)
    return failed(misuse('cli.in-view', { name: viewOption.name, other: twice }))
  const query = [filter.query, own.value.query].filter((one) => one !== undefined).join(' ')
  return done({
    view: view.value,
    filter: {
      ...filter,
      ...own.value,
      ...(query === '' ? {} : { query }),
      ...(days === null ? {} : { days }),
    },
  })
}

/** The filter of the options alone; places, actors and themes are found by id or by any of their names. */
function optionsOf(call: CommandCall, archive: Archive): Outcome<Filter> {
  const places = idsOf(call, archive, 'place')
  if (!places.ok) return places
  const actors = idsOf(call, archive, 'actor')
  if (!actors.ok) return actors
  const themes = idsOf(call, archive, 'term')
  if (!themes.ok) return themes
  const filter: { -readonly [K in keyof Filter]: Filter[K] } = {
    query: wholeWords(call.one('query')),
    from: call.one('from'),
    to: call.one('to'),
    certainly: call.has('certainly'),
    types: eventTypes.filter((type) => call.all('type').includes(type)),
    countries: call.all('country').map((code) => code.toUpperCase()),
    places: [...places.value],
    actors: [...actors.value],
    themes: [...themes.value],
    statuses: statuses.filter((status) => call.all('status').includes(status)),
    reliabilities: reliabilities.filter((grade) => call.all('reliability').includes(grade)),
    unsourced: call.has('unsourced'),
    gaps: gapKinds.filter((of) => call.all('gaps').includes(of)),
    rivals: call.has('rivals'),
  }
  const said = Object.entries(filter).filter(
    ([, part]) => part !== undefined && part !== false && !(Array.isArray(part) && !part.length),
  )
  return done(Object.fromEntries(said) as Filter)
}

/** A query whose last word is a whole one: nobody is still typing here. */
export function wholeWords(query: string | undefined): string | undefined {
  return query === undefined ? undefined : `${query} `
}

function idsOf(call: CommandCall, archive: Archive, kind: AuthorityKind): Outcome<readonly Id[]> {
  const found: string[] = []
  for (const written of call.all(kind)) {
    const named = idsNamed(archive, kind, written)
    const byId = named.length > 0 ? done('') : findId(archive, written)
    if (!byId.ok) {
      if (byId.problem.code === 'id.ambiguous') return byId
      return failed({ code: 'name.unknown', option: `--${kind}`, name: written })
    }
    found.push(...(named.length > 0 ? named : [byId.value]))
  }
  // The ids of standing records are well formed: the archive was read through their schema.
  return done(found as unknown as readonly Id[])
}

/** Every record of a kind that bears a name, in any of its languages and forms. */
function idsNamed(archive: Archive, kind: AuthorityKind, written: string): readonly string[] {
  const wanted = foldName(written)
  return [...standingIds(archive, kind)].filter((id) => {
    const { name, names } = readLoosely(kind, archive.records.get(id)?.fields ?? {}).value
    const forms = [name.text, name.fr, name.en, ...names.map(({ text }) => text)]
    return forms.some((form) => form !== undefined && foldName(form) === wanted)
  })
}

/** Says beside the answer which names of a query nothing bears. */
export function remarkUnknown(call: CommandCall, unknown: readonly Problem[]): void {
  for (const problem of unknown) call.remark(sayProblem(call.lang, problem))
}

/** The same of the query of a filter. */
export async function remarkOf(
  call: CommandCall,
  answering: Answering,
  filter: Filter,
): Promise<void> {
  if (filter.query === undefined) return
  const filtered = await openingAnswers(answering)['events.filter'](filter)
  if (filtered.ok) remarkUnknown(call, filtered.value.unknown)
}
