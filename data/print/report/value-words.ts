import { dateWords } from '../../dates/words.ts'
import type { Toll } from '../../model/event.ts'
import { type Lang, type Text, textIn } from '../../model/text.ts'
import type { EventView } from '../../reading/event-view.ts'
import type { Json } from '../../text/json.ts'
import { isKey, say } from '../../words/words.ts'

/** A count of deaths in words: the best figure and the range, as far as they are given. */
export function tollWords({ low, best, high }: Toll, lang: Lang): string {
  const range = rangeWords(low, high, lang)
  if (best === null) return range
  const figure = figureWords(best, lang)
  const same = (low === null || low === best) && (high === null || high === best)
  return same || range === '' ? figure : say(lang, 'print.toll.best-of', { best: figure, range })
}

function rangeWords(low: number | null, high: number | null, lang: Lang): string {
  if (low === null && high === null) return ''
  if (low === null) return say(lang, 'print.toll.at-most', { high: high ?? 0 })
  if (high === null) return say(lang, 'print.toll.at-least', { low })
  if (low === high) return figureWords(low, lang)
  return say(lang, 'print.toll.between', { low, high })
}

function figureWords(figure: number, lang: Lang): string {
  return say(lang, 'print.figure-alone', { figure })
}

/** The name of a field that claims speak for, as the print heads it. */
export function fieldWords(path: string, view: EventView, lang: Lang): string {
  const [field = '', link, part] = path.split('/')
  const tied = view.links.find(({ id }) => id === link)
  const name = tied === undefined ? '' : ` (${textIn(tied.name, lang).text})`
  if (part === 'style') return `${say(lang, 'link.style')}${name}`
  const key = `event.${field}`
  return isKey(key) ? `${say(lang, key)}${name}` : field
}

/** A claim's value in words, whatever its field. */
export function valueWords(path: string, value: Json, view: EventView, lang: Lang): string {
  const plain = unwrapped(value)
  if (plain === null) return '—'
  const field = path.split('/').at(-1) === 'style' ? 'style' : (path.split('/')[0] ?? path)
  if (field === 'date' && typeof plain === 'string') return dateWords(plain, lang)
  if (field === 'toll' && typeof plain === 'object')
    return tollWords(plain as unknown as Toll, lang)
  if (field === 'type') {
    const key = `type.${String(plain)}`
    return isKey(key) ? say(lang, key) : String(plain)
  }
  if (typeof plain === 'object' && 'text' in plain)
    return textIn(plain as unknown as Text, lang).text
  if (typeof plain !== 'string') return JSON.stringify(plain)
  const tied = view.links.find(({ to }) => to === plain)
  return tied === undefined ? plain : textIn(tied.name, lang).text
}

function unwrapped(value: Json): Json {
  if (value === null || typeof value !== 'object' || !('value' in value)) return value
  return (value as { readonly value: Json }).value
}
