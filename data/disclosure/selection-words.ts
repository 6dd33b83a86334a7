import { type Archive, standing } from '../changes/state.ts'
import { isoDay } from '../dates/days.ts'
import { dateWords } from '../dates/words.ts'
import { type Lang, textIn } from '../model/text.ts'
import { nameOf } from '../reading/read-event.ts'
import type { Filter } from '../search/filter-input.ts'
import { parseQuery } from '../search/parse-query.ts'
import { daysOf } from '../timeline/time-window.ts'
import type { Gaps } from '../words/fill.ts'
import { countryWords } from '../words/place-words.ts'
import { sayGapKind } from '../words/say-gap.ts'
import { type Key, say } from '../words/words.ts'
import type { Selection } from './selection.ts'

/** The events of a choice that stand, each once. */
export function standingOf(archive: Archive, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => standing(archive, id) !== undefined)
}

/** Says in words which part of the archive was asked for; nothing for the whole of it. */
export function selectionWords(
  archive: Archive,
  { what, from, to, lang, view }: Selection,
): readonly string[] {
  const kept = view === undefined ? [] : [say(lang, 'selection.view', { ...view })]
  const period = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  switch (what.which) {
    case 'all':
      return filterWords(archive, period, lang)
    case 'view':
      return [...kept, ...filterWords(archive, { ...what.filter, ...period }, lang)]
    case 'selection':
      return [
        say(lang, 'selection.chosen', { n: standingOf(archive, what.ids).length }),
        ...filterWords(archive, period, lang),
      ]
  }
}

function filterWords(archive: Archive, filter: Filter, lang: Lang): readonly string[] {
  const words: string[] = []
  const put = (key: Key, gaps: Gaps): void => void words.push(say(lang, key, gaps))
  const list = (key: Key, values: readonly string[] | undefined): void => {
    if (values !== undefined && values.length > 0) put(key, { list: values.join(', ') })
  }
  const named = (ids: readonly string[] | undefined): readonly string[] | undefined =>
    ids?.map((id) => textIn(nameOf(archive, id).name, lang).text)
  if (filter.query?.trim()) {
    const asked = parseQuery(filter.query)
    const isBegun = asked.ok && asked.value.open
    put('selection.query', { text: `${filter.query.trim()}${isBegun ? '…' : ''}` })
  }
  const { from, to } = filter
  const ends = {
    from: from ? dateWords(from, lang, 'short') : '',
    to: to ? dateWords(to, lang, 'short') : '',
  }
  if (from && from === to) words.push(ends.from)
  else if (from && to) put('selection.period', ends)
  else if (from) put('selection.from', { words: ends.from })
  else if (to) put('selection.to', { words: ends.to })
  if (filter.days !== undefined) {
    const { first, last } = daysOf(filter.days)
    put('selection.days', {
      from: dateWords(isoDay(first), lang, 'short'),
      to: dateWords(isoDay(last), lang, 'short'),
    })
  }
  if (filter.certainly === true) put('selection.certainly', {})
  list(
    'selection.types',
    filter.types?.map((type) => say(lang, `type.${type}`)),
  )
  list(
    'selection.countries',
    filter.countries?.map((code) => countryWords(code, lang)),
  )
  list('selection.places', named(filter.places))
  list('selection.actors', named(filter.actors))
  list('selection.themes', named(filter.themes))
  list(
    'selection.statuses',
    filter.statuses?.map((status) => say(lang, `status.${status}`)),
  )
  list('selection.reliabilities', filter.reliabilities)
  list(
    'selection.gaps',
    filter.gaps?.map((of) => sayGapKind(of, lang)),
  )
  if (filter.unsourced === true) put('selection.unsourced', {})
  if (filter.rivals === true) put('selection.rivals', {})
  return words
}
