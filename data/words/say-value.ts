import { dateWords } from '../dates/words.ts'
import type { Toll } from '../model/event.ts'
import { claimedField, type Field } from '../model/fields.ts'
import { bareValue } from '../model/stated.ts'
import { type Lang, type Text, textIn } from '../model/text.ts'
import type { Json } from '../text/json.ts'
import { numberIn } from './numbers.ts'
import { isKey, say } from './words.ts'

/** How a value is said: in which language, its days with or without their names, and what the records that it names are called. */
export interface ValueManner {
  readonly lang: Lang
  readonly days?: 'weekday'
  readonly nameOf?: (id: string) => Text | undefined
}

/** A toll in words: the best figure and the range, each bound as far as it is given. */
export function sayToll({ low, best, high }: Toll, lang: Lang): string {
  const figure = (n: number): string => numberIn(lang, n)
  if (low === null && high === null) return best === null ? '' : figure(best)
  if (low !== null && low === high && (best === null || best === low)) return figure(low)
  const range =
    low === null
      ? say(lang, 'toll.at-most', { figure: figure(high ?? 0) })
      : high === null
        ? say(lang, 'toll.at-least', { figure: figure(low) })
        : `${figure(low)}–${figure(high)}`
  return best === null ? range : say(lang, 'toll.best-of', { best: figure(best), range })
}

/** Whether a value says anything. */
export function isGiven(value: Json): boolean {
  if (isCells(value)) return Object.keys(value).length > 0
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** The value of a field in words, stated or not; what cannot be read is said as it is kept, what is not given as a dash. */
export function sayValue(field: Field | undefined, held: Json, saying: ValueManner): string {
  const value = bareValue(held)
  if (!isGiven(value)) return '—'
  if (field === undefined) return sayLoosely(value, saying)
  switch (field.control) {
    case 'date':
      return typeof value === 'string'
        ? dateWords(value, saying.lang, saying.days)
        : sayLoosely(value, saying)
    case 'choice':
    case 'line':
    case 'text':
      return sayNamed(field.words, value, saying)
    case 'toll':
      return typeof value === 'object' && value !== null && 'best' in value
        ? sayToll(value as unknown as Toll, saying.lang)
        : sayLoosely(value, saying)
    case 'identifiers':
      return Array.isArray(value)
        ? value.map((one) => Object.values(one as object).join(' ')).join(', ')
        : sayLoosely(value, saying)
    case 'cells':
      return isCells(value)
        ? Object.entries(value)
            .map(([name, cell]) => say(saying.lang, 'cells.one', { name, cell: String(cell) }))
            .join('\n')
        : sayLoosely(value, saying)
    case 'lines':
    case 'texts':
    case 'names':
    case 'records':
    case 'none':
      return sayLoosely(value, saying)
  }
}

function isCells(value: Json): value is { readonly [name: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function sayNamed(words: string, value: Json, saying: ValueManner): string {
  const key = `${words}.${String(value)}`
  return words !== '' && isKey(key) ? say(saying.lang, key) : sayLoosely(value, saying)
}

/** A value said by its shape alone. */
function sayLoosely(value: Json, saying: ValueManner): string {
  if (Array.isArray(value))
    return value.length === 0 ? '—' : value.map((one) => sayLoosely(one, saying)).join(', ')
  if (typeof value === 'string') {
    const name = saying.nameOf?.(value)
    return name === undefined ? value : textIn(name, saying.lang).text
  }
  if (value === null) return '—'
  if (typeof value !== 'object') return String(value)
  return 'text' in value
    ? textIn(value as unknown as Text, saying.lang).text
    : JSON.stringify(value)
}

/** The value of a claim in words, by the path of the field that it speaks for. */
export function sayClaimed(path: string, value: Json, saying: ValueManner): string {
  return sayValue(claimedField(path), value, saying)
}

/** What a field of an event, or of one of its ties, is called, by the path of a claim. */
export function sayPath(path: string, lang: Lang): string {
  const [first = '', link, part] = path.split('/')
  const field = link === undefined || part !== undefined ? claimedField(path) : undefined
  // One tie is one place, one actor, one theme.
  const key = field?.label ?? (link === undefined ? `event.${first}` : `tied-one.${first}`)
  return isKey(key) ? say(lang, key) : first
}
