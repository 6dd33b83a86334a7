import { dateReason } from '../dates/reasons.ts'
import type { Problem } from '../model/outcome.ts'
import type { Lang } from '../model/text.ts'
import type { Gaps } from './fill.ts'
import { isKey, say } from './words.ts'

/** Says why something was refused; a code that has no sentence is said as it is. Of a row of an import, whose column stands beside it, the problem may lack what a sentence would name. */
export function sayProblem(lang: Lang, problem: Problem): string {
  if (problem.code.startsWith('date.')) return dateReason(problem, lang)
  const key = `problem.${problem.code}`
  if (!isKey(key)) return problem.code
  const gaps: Record<string, string | number> = {}
  for (const [name, detail] of Object.entries(problem)) gaps[name] = plain(detail)
  if (typeof gaps.file !== 'string') gaps.file = '…'
  const errno = `errno.${gaps.reason}`
  if (isKey(errno)) gaps.reason = `${say(lang, errno)}, ${gaps.reason}`
  const ofRow = `problem.row.${problem.code}`
  const isTold = [...say(lang, key).matchAll(/\{(\w+)\}/g)].every(([, name = '']) => name in gaps)
  return say(lang, isTold || !isKey(ofRow) ? key : ofRow, gaps satisfies Gaps)
}

/** Says what is to be known of a document that came in. */
export function sayWarning(lang: Lang, { code, ...told }: Problem): string {
  const gaps = Object.entries(told).map(([name, detail]) => [name, plain(detail)])
  return isKey(code) ? say(lang, code, Object.fromEntries(gaps) satisfies Gaps) : code
}

/** Says a warning that was kept beside a source, as far as it was kept: what else its sentence names is left open. */
export function sayKeptWarning(lang: Lang, warning: Problem): string {
  return sayWarning(lang, warning).replace(/\{\w+\}/g, '…')
}

function plain(detail: Problem[string]): string | number {
  if (typeof detail === 'number' || typeof detail === 'string') return detail
  return Array.isArray(detail) ? detail.join(', ') : String(detail ?? '')
}
