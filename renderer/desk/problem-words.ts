import { doubtReason } from '../../data/dates/doubt-words.ts'
import type { DateDoubt } from '../../data/dates/doubts.ts'
import { dateReason } from '../../data/dates/reasons.ts'
import type { Problem } from '../../data/model/outcome.ts'
import { isKey } from '../../data/words/words.ts'
import { settings, t } from './settings.svelte.ts'

/** What happened, to what, and the way on, in the language of the window. */
export function problemWords(problem: Problem): string {
  if (problem.code.startsWith('date.')) return dateReason(problem, settings.lang)
  const key = `problem.${problem.code}`
  if (!isKey(key)) return t('window.problem', { code: problem.code })
  const gaps = Object.entries(problem).map(([name, detail]) => [name, plain(detail)])
  return t(key, Object.fromEntries(gaps))
}

/** Why a date that was understood may mean another. */
export function doubtWords(doubt: DateDoubt): string {
  return doubtReason(doubt, settings.lang)
}

function plain(detail: Problem[string]): string | number | undefined {
  if (typeof detail === 'number' || typeof detail === 'string') return detail
  if (typeof detail === 'boolean') return String(detail)
  return detail?.join(', ')
}
