import { dayParts } from '../../dates/days.ts'
import { dateWords } from '../../dates/words.ts'
import type { Lang } from '../../model/text.ts'
import { say } from '../../words/words.ts'
import { daysBounded } from '../frise/span.ts'
import type { Entry } from '../model.ts'

/** The months that entries cover, from the first to the last, in words; empty where none has a date. */
export function periodWords(entries: readonly Pick<Entry, 'bounds'>[], lang: Lang): string {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const { bounds } of entries) {
    const span = daysBounded(bounds)
    if (span === null) continue
    from = Math.min(from, span.from)
    to = Math.max(to, span.to)
  }
  if (from > to) return ''
  const [first, last] = [monthWords(from, lang), monthWords(to, lang)]
  return first === last ? first : say(lang, 'print.title.period-words', { from: first, to: last })
}

function monthWords(day: number, lang: Lang): string {
  const { year, month } = dayParts(day)
  if (Math.abs(year) > 9999) return dateWords(`Y${year}`, lang)
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : ''
  return dateWords(`${sign}${digits}-${String(month).padStart(2, '0')}`, lang)
}
