import { modernForm } from './legacy.ts'
import { type DateProblem, refusal } from './problem.ts'

/** Says why a text that has no form of EDTF is refused, and what to write instead where it shows. */
export function diagnose(text: string): DateProblem {
  if (text === '') return refusal('date.empty', text)
  const modern = modernForm(text)
  if (modern !== null) return refusal('date.draft-2012', text, modern)
  if (/\s/u.test(text)) {
    return /^\s|\s$/u.test(text) || /\d\s|\s\d/u.test(text)
      ? refusal('date.blank', text)
      : refusal('date.syntax', text)
  }
  if (/^Y-?0/.test(text)) return refusal('date.long-year', text)
  if (/^-?\d{5,}$/.test(text)) return refusal('date.year-digits', text)
  if (/^\d{3}[?~%]?$/.test(text)) {
    return refusal('date.year-digits', text, `${text.slice(0, 3)}X${text.slice(3)}`)
  }
  if (/^\d{2}[?~%]?$/.test(text)) {
    return refusal('date.year-digits', text, `${text.slice(0, 2)}XX${text.slice(2)}`)
  }
  if (/^[-+]?\d{1,3}(?:-|$)/.test(text)) return refusal('date.year-digits', text)
  if (/[?~%]{2}/.test(text)) return refusal('date.marks', text)
  const upper = text.toUpperCase()
  if (upper !== text && /^[\dXTYZES\-+:./?~%[\]{},]+$/.test(upper)) {
    return refusal('date.lower-case', text, upper)
  }
  return refusal('date.syntax', text)
}
