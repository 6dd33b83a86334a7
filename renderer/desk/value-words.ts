import { dateWords } from '../../data/dates/words.ts'
import type { Toll } from '../../data/model/event.ts'
import type { Lang, Text } from '../../data/model/text.ts'
import type { EventView } from '../../data/reading/event-view.ts'
import type { Json } from '../../data/text/json.ts'
import { inLang, numberWords, settings, t, tOf } from './settings.svelte.ts'

/** A toll in words: the range and the best figure. */
export function tollWords({ low, best, high }: Toll): string {
  const figure = (n: number | null): string => (n === null ? '?' : numberWords(n))
  if (low === null && high === null) return best === null ? '' : figure(best)
  if (low === high && (best === null || best === low)) return figure(low)
  const range =
    high === null
      ? t('panel.at-least', { figure: figure(low) })
      : low === null
        ? t('panel.at-most', { figure: figure(high) })
        : `${figure(low)}–${figure(high)}`
  return best === null ? range : t('panel.best-of', { best: figure(best), range })
}

/** The name of a field path, as in "Acteurs, Assimi Goïta, rang". */
export function pathWords(path: string, view: EventView | null): string {
  const [first = '', link, rest] = path.split('/')
  const field = tOf('event', first)
  const tied = view?.links.find(({ id }) => id === link)
  const what = rest === 'style' ? t('link.style') : field
  return tied ? t('field.is', { field: what, value: inLang(tied.name).text }) : what
}

/** A field's value in words, whatever its shape; what cannot be read is shown as it is kept. */
export function valueWords(field: string, value: Json, view: EventView | null = null): string {
  const plain = unwrapped(value)
  if (plain === null) return '—'
  const name = field.split('/').at(-1) === 'style' ? 'style' : (field.split('/')[0] ?? field)
  if (name === 'date' || name === 'issued' || name === 'captured')
    return typeof plain === 'string' && plain !== ''
      ? dateWords(plain, settings.lang, 'weekday')
      : '—'
  if (name === 'toll' && typeof plain === 'object') return tollWords(plain as unknown as Toll)
  if (name === 'type' || name === 'status' || name === 'role' || name === 'tie')
    return tOf(name, String(plain))
  if (typeof plain === 'object' && 'text' in plain) return inLang(plain as unknown as Text).text
  if (typeof plain === 'string') return nameOf(plain, view) ?? plain
  if (typeof plain === 'object') return JSON.stringify(plain)
  return String(plain)
}

function unwrapped(value: Json): Json {
  if (value === null || typeof value !== 'object' || !('value' in value)) return value
  return (value as { readonly value: Json }).value
}

function nameOf(id: string, view: EventView | null): string | undefined {
  const link = view?.links.find(({ to }) => to === id)
  return link ? inLang(link.name).text : undefined
}

/** A date of a document in few words; the empty string where none is given or it cannot be read. */
export function shortDate(edtf: string, lang: Lang): string {
  return edtf === '' ? '' : dateWords(edtf, lang, 'short')
}
