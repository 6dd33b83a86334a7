import { dayParts, isoDay, isoYear } from '../../data/dates/days.ts'
import { dateWords } from '../../data/dates/words.ts'
import type { Lang } from '../../data/model/text.ts'
import { daysOf, type Extent, type TimeWindow } from '../../data/timeline/time-window.ts'
import { say } from '../../data/words/words.ts'

const mostDays = 130
const mostMonths = 12_000

/** A day in EDTF as fine as a window of that many days can show; null where plain EDTF does not reach. */
function dayEdtf(day: number, days: number): string | null {
  const { year, month } = dayParts(day)
  if (Math.abs(year) > 9999) return null
  if (days > mostMonths) return isoYear(year)
  return days > mostDays ? `${isoYear(year)}-${String(month).padStart(2, '0')}` : isoDay(day)
}

/** A day in words as fine as a window of that many days can show. */
export function dayWords(day: number, days: number, lang: Lang): string {
  const edtf = dayEdtf(day, days)
  if (edtf !== null) return dateWords(edtf, lang, 'short')
  return String(dayParts(day).year).replace('-', '−')
}

/** The window in words: « déc. 2019 – janv. 2026 ». */
export function windowWords(window: TimeWindow, lang: Lang): string {
  return extentWords(daysOf(window), lang)
}

/** How many dated names of authority records stand in the window, in words. */
export function datedWords(n: number, lang: Lang): string {
  return n === 0 ? say(lang, 'timeline.dated-none') : say(lang, 'timeline.dated', { n })
}

/** Two days and what lies between them in words, what they share said once: « 29 oct. – 17 nov. 2022 ». */
export function extentWords({ first, last }: Extent, lang: Lang): string {
  const days = last - first
  const from = dayEdtf(first, days)
  const to = dayEdtf(last, days)
  if (from !== null && to !== null)
    return dateWords(from === to ? from : `${from}/${to}`, lang, 'short')
  return `${dayWords(first, days, lang)} – ${dayWords(last, days, lang)}`
}
