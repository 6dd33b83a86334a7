/** Soft hyphens, joiners and marks of direction: some programs put them around the figures of a date. */
export const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/**
 * Folds typed text for reading: small letters, no accents, plain apostrophes, hyphens and spaces,
 * superscripts as `^7`, nothing unseen. What is folded is only read, never shown.
 */
export function fold(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[⁰¹²³⁴-⁹]+/g, (digits) => `^${digits.normalize('NFKC')}`)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[«»“”"]/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
