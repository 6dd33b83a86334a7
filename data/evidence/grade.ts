import type { Credibility, Reliability } from '../model/vocabulary.ts'

/** What stands where nobody judged. */
export const unjudged = '–'

/** The letter of the reliability of a source, or a dash. */
export function letterOf(reliability: Reliability): string {
  return reliability === 'unsaid' ? unjudged : reliability
}

/** The figure of the credibility of a piece of information, or a dash. */
export function figureOf(credibility: Credibility | null): string {
  return credibility === null ? unjudged : String(credibility)
}

/** The grade of the Admiralty code, letter and figure: `B2`, `B–` where nobody judged the information, empty where nobody judged at all. */
export function gradeOf(
  reliability: Reliability,
  credibility: Credibility | null,
  between = '',
): string {
  if (reliability === 'unsaid' && credibility === null) return ''
  return `${letterOf(reliability)}${between}${figureOf(credibility)}`
}
