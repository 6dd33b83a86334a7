import { dayParts, isoDay, isoYear } from '../../data/dates/days.ts'
import { dateWords } from '../../data/dates/words.ts'
import type { Lang } from '../../data/model/text.ts'
import { daysOf, type Extent, type TimeWindow } from '../../data/timeline/time-window.ts'

/** A day in words as fine as a window of that many days can show. */
export function dayWords(day: number, days: number, lang: Lang): string {
  const { year, month } = dayParts(day)
  if (days > 12_000 || Math.abs(year) > 9999) return String(year).replace('-', '−')
  if (days <= 130) return dateWords(isoDay(day), lang, 'short')
  return dateWords(`${isoYear(year)}-${String(month).padStart(2, '0')}`, lang, 'short')
}

/** The window in words: « déc. 2019 – janv. 2026 ». */
export function windowWords(window: TimeWindow, lang: Lang): string {
  return extentWords(daysOf(window), lang)
}

/** Two days and what lies between them in words; one word where they read alike. */
export function extentWords({ first, last }: Extent, lang: Lang): string {
  const from = dayWords(first, last - first, lang)
  const to = dayWords(last, last - first, lang)
  return from === to ? from : `${from} – ${to}`
}
