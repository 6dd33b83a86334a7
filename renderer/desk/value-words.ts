import { dateWords } from '../../data/dates/words.ts'
import type { Toll } from '../../data/model/event.ts'
import type { Lang, Text } from '../../data/model/text.ts'
import type { EventView } from '../../data/reading/event-view.ts'
import { namedIn } from '../../data/reading/named-in.ts'
import type { Json } from '../../data/text/json.ts'
import { sayClaimed, sayPath, sayToll, type ValueManner } from '../../data/words/say-value.ts'
import { inLang, settings, t } from './settings.svelte.ts'

/** How the window says a value: in its language, with the days of the week, other records by these names. */
export function sayingWith(nameOf: (id: string) => Text | undefined): ValueManner {
  return { lang: settings.lang, days: 'weekday', nameOf }
}

/** A toll in the words of the window. */
export function tollWords(toll: Toll): string {
  return sayToll(toll, settings.lang)
}

/** The name of a field path, as in "Acteurs, Assimi Goïta, rang". */
export function pathWords(path: string, view: EventView | null): string {
  const what = sayPath(path, settings.lang)
  const tied = view?.links.find(({ id }) => id === path.split('/')[1])
  return tied ? t('field.is', { field: what, value: inLang(tied.name).text }) : what
}

/** The value of a claim in words, by the path of the field that it speaks for. */
export function claimWords(path: string, value: Json, view: EventView | null = null): string {
  return sayClaimed(
    path,
    value,
    sayingWith((named) => (view === null ? undefined : namedIn(view, named))),
  )
}

/** A date of a document in few words; the empty string where none is given or it cannot be read. */
export function shortDate(edtf: string, lang: Lang): string {
  return edtf === '' ? '' : dateWords(edtf, lang, 'short')
}
